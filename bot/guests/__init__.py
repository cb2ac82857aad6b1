"""Prospects on pages: their tokens, files, what they see of a conversation."""
