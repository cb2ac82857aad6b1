"""The read side of the desk: what managers see, in queries that do not grow slow."""
