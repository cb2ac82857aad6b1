"""The scripts in force: their files, their versions, several at once."""
