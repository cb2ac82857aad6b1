"""What the facts are worth: scores with reasons, sincerity, triage, bookings."""
