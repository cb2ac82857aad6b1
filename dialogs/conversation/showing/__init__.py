"""How values, prices and times are shown in the language of a script."""
