"""What must never be lost: the tables, the database, the queues, the keys."""
