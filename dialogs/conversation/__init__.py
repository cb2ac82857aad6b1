"""The state machine: a script, a state and an event give a state and effects."""
