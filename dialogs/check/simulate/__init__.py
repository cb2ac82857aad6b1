"""Random prospects talk with a script, and the report says what came of it."""
