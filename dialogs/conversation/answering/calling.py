"""A human is wanted: who comes, when, and how to reach who waits."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.conversation.acts import Demand, Inquire
from dialogs.conversation.answering.asking import ask_consent
from dialogs.conversation.answering.handing import (
    call_human,
    pass_words_on,
    stop_asking,
)
from dialogs.conversation.answering.inquiries import reply
from dialogs.conversation.answering.reaching import ask_reach
from dialogs.conversation.state import Status
from dialogs.conversation.turn import Turn
from dialogs.qualification.calendar import is_open
from dialogs.script.builtin import stock


def call(turn: Turn, asked: Sequence[Inquire], demand: Demand) -> None:
    """A human is wanted: called at once, and nothing more is asked before."""
    if turn.before.status is Status.WAITING and demand.when is None:
        pass_words_on(turn)
    # What the script promises a buyer is not for who has bought.
    quietly = demand.affair and is_open(turn.script.hours, turn.now)
    if quietly and turn.state.handoff is None:
        turn.say(turn.wording(stock(turn.script.language).messages["human_called"], {}))
    call_human(turn, "asked", wish=demand.when, quietly=quietly)
    reply(turn, asked)
    stop_asking(turn)
    if turn.state.pending and turn.state.consent is None:
        ask_consent(turn)  # the phone they left must not be lost
    else:
        ask_reach(turn)
