"""From an event of a prospect to its acts: the words of a script meet a message."""
