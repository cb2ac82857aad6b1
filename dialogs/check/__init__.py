"""What a marketer runs before publishing: findings and told conversations."""
