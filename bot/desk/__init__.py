"""The desk of managers in a messenger: what they press and write."""
