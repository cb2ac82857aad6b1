"""People and programs that sign in: who they are and what they may."""
