"""How prospects of a language say things: words and frames, nothing else."""
