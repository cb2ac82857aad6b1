"""Polish: that something is still open, each denial with each verb of settling."""

from __future__ import annotations

_NOT = ("nie", "jeszcze nie", "wciąż nie", "nadal nie", "na razie nie", "dalej nie")
_SETTLED = (
    *("ustaliliśmy", "ustalono", "ustalone", "ustalony", "ustaliłem", "ustaliłam"),
    *("zdecydowaliśmy", "zdecydowane", "zdecydowano", "zdecydowałem", "zdecydowałam"),
    *("postanowione", "postanowiliśmy", "uzgodnione", "uzgodniliśmy", "dogadane"),
    *("dogadaliśmy", "omówiliśmy", "omówione", "rozmawialiśmy", "załatwione"),
    *("przesądzone", "rozstrzygnięte", "wiadomo", "zapadła decyzja", "myśleliśmy"),
)

UNSETTLED = ", ".join(f"{one} {verb}" for one in _NOT for verb in _SETTLED)
"""Phrases parted by commas, as a lexicon takes them."""
