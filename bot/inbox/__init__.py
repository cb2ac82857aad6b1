"""What comes in: kept once, made ready, confirmed only then."""
