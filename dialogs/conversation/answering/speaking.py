"""Who writes in another language is told so in it, and handed to people."""

from __future__ import annotations

from dialogs.conversation.acts import Foreign
from dialogs.conversation.answering.handing import CALLING, call_human, stop_asking
from dialogs.conversation.answering.inquiries import owe
from dialogs.conversation.showing.tongues import TONGUES
from dialogs.conversation.showing.values import show_moment
from dialogs.conversation.turn import Turn
from dialogs.qualification.calendar import is_open, next_opening
from dialogs.reading.text import Lang

REASON = "language"
"""Why a human comes whom the bot cannot replace."""


def answer_foreign(turn: Turn, act: Foreign) -> None:
    """Pass the words on; told once what the bot speaks, asked no more the second time.

    One message may be a slip: the open question is put once more, with its buttons.
    """
    again = turn.state.foreign > 0
    turn.change(foreign=turn.state.foreign + 1)
    owe(turn, act.quote)
    call_human(turn, REASON, quietly=True)
    for lang in _heard_in(turn, act):
        tongue = TONGUES[lang]
        if again:
            turn.say(tongue.foreign_again)
        else:
            speaks = tongue.languages[turn.script.language]
            when = _when(turn, lang)
            turn.say(tongue.foreign.format(language=speaks, when=when))
    if again and turn.state.status not in CALLING:
        stop_asking(turn)


def _heard_in(turn: Turn, act: Foreign) -> tuple[Lang, ...]:
    """The languages to answer in: of an unknown one, the script's and English."""
    if act.language != "other":
        return (act.language,)
    own = turn.script.language
    return (own,) if own == "en" else (own, "en")


def _when(turn: Turn, lang: Lang) -> str:
    """When people are back, in words of the language; nothing while they are there."""
    hours = turn.script.hours
    at = None if is_open(hours, turn.now) else next_opening(hours, turn.now)
    return f" {show_moment(at, turn.now, lang)}" if at else ""
