"""The same eight questions by other frameworks, each in its own environment."""
