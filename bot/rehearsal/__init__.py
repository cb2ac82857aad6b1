"""A business that never was: months of conversations, so that pages can be judged."""
