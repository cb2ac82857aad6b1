"""English: that something is still open, each denial with each verb of settling."""

from __future__ import annotations

_NOT = (
    *("not", "not been", "not yet", "never", "haven't", "haven't even", "hasn't"),
    *("hasn't been", "haven't been", "have not", "has not", "has not been", "isn't"),
    *("wasn't", "haven't really", "haven't actually", "haven't quite", "yet to be"),
    *("still to be", "still not", "still haven't", "nothing", "nothing's been"),
)
_SETTLED = (
    *("settled", "decided", "agreed", "discussed", "worked out", "worked it out"),
    *("worked that out", "figured out", "figured it out", "figured that out"),
    *("sorted", "sorted out", "sorted it out", "sorted that out", "determined"),
    *("finalised", "finalized", "talked about it", "talked about that", "made up"),
    *("talked it over", "thought about it", "thought about that", "got that far"),
)

UNSETTLED = ", ".join(f"{one} {verb}" for one in _NOT for verb in _SETTLED)
"""Phrases parted by commas, as a lexicon takes them."""
