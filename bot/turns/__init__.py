"""The heart: ready conversations become turns, turns become rows."""
