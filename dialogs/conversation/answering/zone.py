"""Where the business works: told to who names another town."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.conversation.answering.inquiries import answer_of
from dialogs.conversation.events import Said
from dialogs.conversation.turn import Turn
from dialogs.reading.addresses import find_addresses
from dialogs.reading.morphology import lemmas
from dialogs.reading.text import Lang, tokenize

REGION = "region"
"""The line of `company` that says where the business works."""

TOLD = "zone"


def tell_zone(turn: Turn) -> None:
    """Say once where we work, to who tells of a town that is not named there.

    Nobody is sent away: a town of the region may go by a name of its own.
    """
    region = turn.script.company.get(REGION)
    if not region or TOLD in turn.state.tries or not isinstance(turn.event, Said):
        return
    lang = turn.script.language
    hits = find_addresses(tokenize(turn.event.text, lang))
    towns = [hit.value.city for hit in hits if hit.value.city]
    answer = answer_of(turn, "delivery")
    ours = set(_words(f"{region} {answer}", lang))
    if not towns or ours.issuperset(
        word for town in towns for word in _words(town, lang)
    ):
        return
    turn.change(tries={**turn.state.tries, TOLD: 1})
    if answer in turn.texts:
        return
    turn.notes.append(f"{towns[0]}?")
    turn.tell("zone", region=region)


def _words(text: str, lang: Lang) -> Iterator[str]:
    """Dictionary forms of words."""
    for token in tokenize(text, lang).tokens:
        if token.kind == "word":
            yield lemmas(token.text, lang)[0]
