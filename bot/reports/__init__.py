"""The read side of an owner's questions: where leads are lost, and to what."""
