"""The desk of managers: board, list, the page of a lead, calendar, what went wrong."""
