"""From the bot to people: called, offered, claimed, reminded, closed."""
