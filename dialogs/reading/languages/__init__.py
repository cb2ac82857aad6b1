"""Words of the languages, as data."""
