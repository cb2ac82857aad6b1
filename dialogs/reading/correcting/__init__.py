"""How a correction changes each kind of value; what it does not say is inherited."""
