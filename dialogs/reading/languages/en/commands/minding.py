"""English: whom, when and where not to call or write."""

from __future__ import annotations

_KIN = (
    "wife|husband|spouse|partner|mom|mum|mother|dad|father|parents|son|daughter|kids|"
    "children|sister|brother|grandma|girlfriend|boyfriend|neighbour|neighbor|boss|"
    "director|colleagues|her|him|them|anyone|anybody"
)
_WHEN = "before|after|between|during|at|on|until|till|early|late|weekends|landline"
_CALL = "=call|=ring|=phone|=text|=email|=contact|=message|=write|=bother|=disturb"

MINDING = {
    "mind": (
        f"dont|don't|not|never {_CALL} .. {_KIN}",
        f"dont|don't|not|never {_CALL} {_WHEN}",
        f"dont|don't|not|never {_CALL} me|us {_WHEN}",
    ),
}
