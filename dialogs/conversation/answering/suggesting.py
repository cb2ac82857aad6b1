"""A product whose requirements are not met: the neighbour is suggested, once."""

from __future__ import annotations

from dialogs.conversation.effects import Ask
from dialogs.conversation.payloads import RESUME
from dialogs.conversation.quoting import quoted_row
from dialogs.conversation.showing.tongues import TONGUES
from dialogs.conversation.state import Button
from dialogs.conversation.turn import Turn
from dialogs.script.model import Price


def suggest(turn: Turn) -> bool:
    """Offer the neighbour of an unfit product; False when there is nothing to offer."""
    row = quoted_row(turn.script, turn.state.facts)
    instead = _neighbour(turn, row) if row else None
    if row is None or instead is None or turn.script.quote is None:
        return False
    if row.id in turn.state.suggested:
        return False
    turn.change(suggested=(*turn.state.suggested, row.id))
    item = turn.script.quote.item
    tongue = TONGUES[turn.script.language]
    choices = (
        Button(_label(turn, instead), f"{item}:{instead.id}"),
        Button(tongue.keep, RESUME),
    )
    words = turn.message("mismatch", value=row.title, instead=instead.title)
    turn.ask = Ask(item, words, choices)
    turn.change(focus=item, shown=choices)
    return True


def _neighbour(turn: Turn, row: Price) -> Price | None:
    """The row to offer: only once every requirement is answered and not met."""
    seen = turn.verdict.view
    fields = row.requires.fields()
    if not row.instead or not fields <= seen.keys() or row.requires.holds(seen):
        return None
    return next(
        (other for other in turn.script.prices if other.id == row.instead), None
    )


def _label(turn: Turn, row: Price) -> str:
    item = turn.script.quote.item if turn.script.quote else ""
    question = turn.script.question(item)
    options = question.options if question else ()
    named = (option.label for option in options if str(option.id) == row.id)
    return next(named, row.title)
