"""English: whom, when and where not to call or write."""

from __future__ import annotations

_KIN = (
    "wife|husband|spouse|partner|mom|mum|mother|dad|father|parents|son|daughter|kids|"
    "children|sister|brother|grandma|girlfriend|boyfriend|neighbour|neighbor|boss|"
    "director|colleagues|her|him|them|anyone|anybody"
)
_WHEN = "before|after|between|during|at|on|until|till|early|late|weekends|landline"
_CALL = "=call|=ring|=phone|=text|=email|=contact|=message|=write|=bother|=disturb"

_ELSE = "=call|=ring|=phone|=email|instead|rather|=text|=post|=write|=message"

MINDING = {
    "mind": (
        f"dont|don't|not|never {_CALL} .. {_KIN}",
        f"dont|don't|not|never {_CALL} {_WHEN}",
        f"dont|don't|not|never {_CALL} me|us {_WHEN}",
    ),
    "channel": (
        "dont|don't|do_not|please_not @call !@ever",
        "no|without|not_any|hate|avoid|dislike+calls|emails|phonecalls|mails !@ever",
        "no|without|hate|avoid|dislike+phone+calls !@ever",
        "no|rather_than|instead_of+calling|phoning|ringing|emailing !@ever",
        f"dont|don't|do_not =text|=message|=write .. {_ELSE} !@ever",
        f"{_ELSE} .. dont|don't|do_not =text|=message|=write|=call|=email !@ever",
    ),
}
