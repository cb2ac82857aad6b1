"""What the law asks of what is kept about a person."""
