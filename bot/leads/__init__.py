"""Leads: what is known of a request, where it stands, how it ends."""
