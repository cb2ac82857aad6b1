"""A small HTTP client: what a call costs is the bytes of the call."""
