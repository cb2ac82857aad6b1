"""What is said to “how much is it?”: their own price once it is known."""

from __future__ import annotations

from dialogs.conversation.acts import Correct, Inform, Inquire
from dialogs.conversation.events import Said
from dialogs.conversation.hearing.lexicon import lexicon
from dialogs.conversation.quoting import is_counted, quoted_row
from dialogs.conversation.turn import Turn
from dialogs.reading.phrases import find_phrases
from dialogs.reading.text import tokenize
from dialogs.script.model import Kind
from dialogs.script.wording import templates

PRICE = "price"


def own_price(turn: Turn, inquiry: Inquire) -> str:
    """The price of what they want, where all it hangs on is known; else nothing.

    What was told of it once is told again, not the price list.
    """
    script, facts = turn.script, turn.state.facts
    if lexicon(script).stock_name(inquiry.topic or "") != PRICE:
        return ""
    row = quoted_row(script, facts)
    topic = next((t for t in script.faq if t.id == inquiry.topic), None)
    listing = topic is None or any("prices" in t.needs for t in templates(topic.answer))
    if row is None or not listing or not is_counted(script, facts, turn.verdict.view):
        return ""
    if _names_another(turn, row.id) or _is_just_named(turn):
        return ""
    for question in script.questions:
        if question.kind is not Kind.MONEY or question.say is None:
            continue
        if any("quote" in one.needs for one in templates(question.say)):
            return turn.wording(question.say, {})
    return turn.message("your_price")


def _is_just_named(turn: Turn) -> bool:
    """Whether the price of a thing alone is asked: “how much is a balcony?”."""
    quoted = turn.script.quote
    if quoted is None or (quoted.quantity and quoted.quantity in turn.state.facts):
        return False
    told = (act.fact.slot for act in turn.acts if isinstance(act, Inform | Correct))
    return quoted.item in told


def _names_another(turn: Turn, row: str) -> bool:
    """Whether the price of something else is asked for."""
    if not isinstance(turn.event, Said) or turn.script.quote is None:
        return False
    text = tokenize(turn.event.text, turn.script.language)
    words = lexicon(turn.script)
    hits = find_phrases(text, words.own)
    return any(hit.phrase not in _called(turn, row) for hit in hits)


def _called(turn: Turn, row: str) -> set[str]:
    """All that a row of the price list is called."""
    script = turn.script
    question = script.question(script.quote.item) if script.quote else None
    names = {price.title for price in script.prices if price.id == row}
    for option in question.options if question else ():
        if str(option.id) == row:
            names |= {option.label, *option.synonyms}
    return names
