"""The tests, mirroring the three packages."""
