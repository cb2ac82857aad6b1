"""What goes out, as rows: the words, who claimed them, what may leave at once."""
