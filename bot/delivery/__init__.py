"""From the outbox to a messenger: order, limits, retries, unknown results."""
