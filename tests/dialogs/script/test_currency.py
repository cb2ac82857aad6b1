"""The currency of a script is told in prices and in sums written without one."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogs.check.player import Player
from dialogs.conversation.card import card
from dialogs.reading.text import Lang
from dialogs.script.errors import ScriptError
from dialogs.script.filters import filters_for
from dialogs.script.model import Script
from dialogs.script.parse import load

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
LONDON = """\
version: 1
name: Boilers
language: en
timezone: Europe/London
currency: CODE
prices: [{id: flat, title: Flat, from: 4500, to: 7500}]
quote: {item: home}
questions:
  - {id: home, area: need, ask: Where is it?, options: [{id: flat, label: A flat}]}
  - id: budget
    area: budget
    say: "From {{ quote.from | money }} to {{ quote.to | money }}."
    ask: What is the budget?
    type: money
  - {id: more, ask: Anything else?, type: text}
"""


def boilers(code: str) -> Script:
    return load({"script.yaml": LONDON.replace("CODE", code)}, script_id="boilers")


@pytest.mark.parametrize(
    ("lang", "currency", "told"),
    [
        ("en", None, "$450"),
        ("en", "GBP", "£450"),
        ("ru", "KZT", "450 ₸"),
        ("pl", "EUR", "450 €"),
    ],
)
def test_money_is_told_in_its_currency(
    lang: Lang, currency: str | None, told: str
) -> None:
    assert filters_for(lang, currency)["money"](450) == told


def test_a_london_firm_tells_pounds() -> None:
    script = boilers("GBP")
    player = Player(script, now=NOW)

    said = player.say("a flat").said + player.say("700 or so").said

    assert "From £4,500 to £7,500." in " ".join(said)
    assert "£700" in " ".join(said)
    assert "$" not in card(script, player.state, NOW)


def test_an_unknown_currency_is_told_with_the_known_ones() -> None:
    with pytest.raises(ScriptError) as caught:
        boilers("POUNDS")

    assert [one.code for one in caught.value.findings] == ["E206"]
    assert "GBP" in caught.value.findings[0].args["allowed"]
