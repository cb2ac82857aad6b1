"""How times are read: words to items, items to spans, spans to timings."""
