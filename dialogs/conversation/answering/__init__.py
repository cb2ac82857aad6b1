"""From acts to what is said and changed, in the fixed order of an answer."""
