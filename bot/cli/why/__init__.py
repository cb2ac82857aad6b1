"""Why a message was read as it was: the parts of `firstline read --explain`."""
