"""How much of the messages in tests/data/understanding is read as a person would."""
