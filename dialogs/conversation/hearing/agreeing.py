"""Consent given or declined in words."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from dialogs.conversation.acts import Agree
from dialogs.conversation.hearing.claims import Filling, Message
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.payloads import CONSENT
from dialogs.conversation.state import State
from dialogs.reading.text import Text, tokenize
from dialogs.reading.values import Chosen
from dialogs.reading.yes_no import find_yes_no, is_torn

AGREEING = ("соглас", "agree", "zgadz", "zgod")
"""Beginnings of the words in which consent is given or declined."""

PLAIN = 2
"""Words up to which a yes or a no is nothing else."""


def not_agreeing(heard: Message, state: State, filling: Filling) -> Filling:
    """Without a guessed answer to what was asked where consent is given after all.

    “All right then, I agree” chooses no option that a “yes” stands for.
    """
    if state.consent != "declined" or not _names(heard.text):
        return filling
    left = (c for c in filling.claims if not (c.asked and isinstance(c.value, Chosen)))
    return replace(filling, claims=tuple(left))


def agree(heard: Message, state: State, filling: Filling) -> Iterator[Placed]:
    """Whether the consent that was asked is given, by a label, a word or a yes."""
    consent = heard.script.consent
    # Who declined may agree after all, in that very word and about nothing else.
    again = state.consent == "declined" and not filling.claims and _names(heard.text)
    if consent is None or not (again or state.focus == CONSENT):
        return
    said = _letters(heard.text.raw)
    for label, given in ((consent.decline, False), (consent.agree, True)):
        if said == _letters(label):
            yield 0, Agree(given, heard.text.raw)
            return
    if "?" not in heard.text.raw and not is_torn(heard.text):
        for hit in find_yes_no(heard.text, question=consent.agree):
            given = hit.value.value == "yes"
            denied = hit.value.value == "no" and not filling.claims
            if _is_plain(heard.text) and (given or denied):
                yield hit.start, Agree(given, hit.quote)
                return
    if any(c.command == "refuse" for c in heard.commands):
        yield 0, Agree(given=False, quote=heard.text.raw)


def _is_plain(text: Text) -> bool:
    """Whether a message is nothing but a yes or a no: each half of it is one.

    “Let's do it here instead” begins with a yes and gives no consent.
    """
    words = [token for token in text.tokens if token.kind == "word"]
    if len(words) <= PLAIN:
        return True
    if _names(text):
        return True
    rest = tokenize(text.raw[words[1].start :], text.lang)
    return any(hit.value.value in {"yes", "no"} for hit in find_yes_no(rest))


def _names(text: Text) -> bool:
    """Whether consent is given or declined by its own word."""
    return any(token.text.startswith(AGREEING) for token in text.tokens)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
