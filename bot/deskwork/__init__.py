"""What managers do at the desk: each deed is one transaction, and done once."""
