"""What a turn costs, in one run with what it is compared to."""
