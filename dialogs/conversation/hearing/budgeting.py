"""Amounts that are no budget: of somebody else, only asked about, of another scale."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.conversation.hearing.claims import Claim, Message
from dialogs.conversation.hearing.focus import TAKING_BACK
from dialogs.conversation.hearing.matching import (
    THOUSAND,
    is_plausible,
    is_possible,
    is_usual,
    usual_amounts,
)
from dialogs.conversation.hearing.sentences import questions
from dialogs.conversation.quoting import quoted_row
from dialogs.qualification.facts import Fact, figure
from dialogs.reading.corrections import signs
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.money_owners import is_of_others
from dialogs.reading.money_periods import is_by_measure
from dialogs.reading.numbers import numerals
from dialogs.reading.text import SPOKEN, tokenize
from dialogs.reading.values import Found, Money, Value
from dialogs.reading.yes_no import find_yes_no, is_bare
from dialogs.script.model import PERSONAL, Kind
from dialogs.script.wording import templates

Usual = tuple[float, float]
"""Least and most that answers to a question usually are."""

FAR = 3
"""Times over the usual from which thousands are not meant where nobody says so."""

ASKING = 3
"""Words from which a question with a number in it asks about a number."""

BRIEF = 3
"""Words up to which a “no” is nothing else."""

MONEY = "$"
"""The sign of money that is named."""

TEN = 10
"""Below it a number is rather a count where another count was said just before."""

NAMED = 1.0
"""Certainty of an amount with its currency or its thousands."""


def apart(
    message: Message, found: Sequence[Found[Value]]
) -> tuple[tuple[Found[Value], ...], tuple[Found[Value], ...]]:
    """What was found, and the amounts that are none of the prospect's."""
    amounts = [h for h in found if isinstance(h.value, Money)]
    if not amounts:
        return tuple(found), ()
    asked = _asked(message)
    others = {
        hit.start
        for hit in amounts
        if is_of_others(message.text, hit.start, hit.end)
        or (_is_bare(hit, amounts) and any(a <= hit.start < b for a, b in asked))
    }
    kept = [h for h in found if h.start not in others or not _is_value(h)]
    return tuple(kept), tuple(h for h in amounts if h.start in others and _is_value(h))


def _is_bare(hit: Found[Value], amounts: Sequence[Found[Value]]) -> bool:
    """Whether a number in a question may count: “for 4000?” alone is a bid."""
    figures = figure(hit.value) or 0
    return hit.certainty < NAMED and (figures < THOUSAND or len(amounts) > 1)


def _is_value(hit: Found[Value]) -> bool:
    return isinstance(hit.value, Money) and hit.value.status == "value"


def _asked(message: Message) -> list[tuple[int, int]]:
    """The questions of a message that is more than a number with a question mark."""
    words = [one for one in message.text.tokens if one.kind in SPOKEN]
    return list(questions(message.text)) if len(words) >= ASKING else []


def can_be(message: Message, claim: Claim) -> bool:
    """Whether a value keeps its question's bounds and is of the scale of its things."""
    question, value = claim.question, claim.value
    usual = usual_amounts(message.script, question, message.known)
    return (
        is_possible(question, value)
        and is_plausible(value, usual)
        and not _is_scaled_far(message, claim, usual)
        and not _is_of_pieces(message, claim, usual)
        and not is_of_measure(message, claim)
    )


def declines_price(message: Message) -> bool:
    """Whether a bare “no” is said to a price that was just told: it is too much.

    It says not that there is no money.
    """
    asked = message.asked
    if asked is None or asked.kind is not Kind.MONEY or asked.say is None:
        return False
    if any(command.command == "expensive" for command in message.commands):
        return False  # it says so itself, and may be an option
    if not any("quote" in one.needs for one in templates(asked.say)):
        return False
    words = [one for one in message.text.tokens if one.kind in SPOKEN]
    if not 0 < len(words) <= BRIEF or MONEY in signs(message.text):
        return False  # “I have no money” does say so
    if len(words) > 1 and not is_bare(message.text):
        return False
    said = find_yes_no(message.text, question="")
    return (
        len(said) == 1
        and said[0].value.value == "no"
        and all(said[0].start <= word.start < said[0].end for word in words)
    )


def is_of_measure(message: Message, claim: Claim) -> bool:
    """Whether a price of a metre or an hour stands where a sum for things is asked."""
    quote = message.script.quote
    if quote is None or quote.quantity is None or not isinstance(claim.value, Money):
        return False
    return claim.value.per == "unit" and is_by_measure(message.text, claim.end)


def _is_scaled_far(message: Message, claim: Claim, usual: Usual | None) -> bool:
    """Whether a bare “51” would be thousands far over all that is sold: 51 roses."""
    amount = figure(claim.value) if isinstance(claim.value, Money) else None
    if amount is None or usual is None or amount < THOUSAND:
        return False
    more = "+" in signs(message.text)
    quote = tokenize(claim.quote, message.text.lang)
    written = numerals(quote)
    if len(written) != 1 or written[0].scale != 1 or written[0].value >= THOUSAND:
        return False
    bare = written[0].last - written[0].first == len(quote.tokens)
    if more and written[0].value < TEN:
        return True  # “a couple more” are no thousands
    bounds = [
        bound
        for option in claim.question.options
        if option.range is not None
        for bound in (option.range.low, option.range.high)
        if bound
    ]
    return bare and amount > max(usual[1], *bounds, 0) * FAR


def _is_of_pieces(message: Message, claim: Claim, usual: Usual | None) -> bool:
    """Whether “15 штук” are pieces, where a word for them means thousands too.

    They are where goods are sold by the piece and nobody has said how many, and where
    thousands would be no usual price.
    """
    value, lang = claim.value, message.text.lang
    if not isinstance(value, Money) or value.currency:
        return False
    heaps = LANGUAGES[lang].money.heaps & LANGUAGES[lang].quantities.any_noun
    if not heaps or heaps.isdisjoint(tokenize(claim.quote, lang).words()):
        return False
    row = quoted_row(message.script, message.known)
    sold = row.unit.strip(".").casefold() if row and row.unit else ""
    if sold not in LANGUAGES[lang].quantities.any_noun:
        return False
    asked = message.script.quote.quantity if message.script.quote else None
    counted = asked in message.known
    return not counted or not is_usual(value, usual)


def is_weak(message: Message, claim: Claim, known: Fact) -> bool:
    """Whether an amount that nobody asked for takes back no budget: “code 45k”."""
    value = claim.value
    if claim.asked or not isinstance(value, Money) or known.value is None:
        return False
    where = message.asked is not None and message.asked.kind in PERSONAL
    letters = set() if where else set(signs(message.text))
    bounded = (value.low is None) != (value.high is None)
    told = bool(TAKING_BACK & letters) or "$" in letters
    return not (told or bounded or value.currency)
