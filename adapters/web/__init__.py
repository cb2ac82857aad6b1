"""The web: pages for managers and prospects, the API, hooks, health."""
