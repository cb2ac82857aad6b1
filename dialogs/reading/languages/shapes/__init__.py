"""What a language has to say about each topic."""
