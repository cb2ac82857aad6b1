"""The application: what must never be lost, and the command of a terminal."""
