"""What a lead is worth in a state, and the time of its business."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from dialogs.conversation.agenda import service
from dialogs.conversation.state import State
from dialogs.qualification.triage import Verdict, judge
from dialogs.reading.values import Email, Phone
from dialogs.script.conditions import View
from dialogs.script.model import Script


def verdict(script: Script, state: State, now: dt.datetime) -> Verdict:
    """What a lead is worth in this state."""
    return judged(script, state, fields=service(script, state, now), now=now)


def judged(script: Script, state: State, *, fields: View, now: dt.datetime) -> Verdict:
    """The same where the fields that are no questions are worked out already."""
    found = judge(
        script,
        state.facts,
        fields,
        signals=state.signals,
        junk=state.junk is not None and state.junk.then != "review",
        touches=state.touches,
        now=now,
    )
    if found.triage != "trash" or state.junk is not None or not is_awaited(state):
        return found
    # A question that people promised to answer, and where to answer it, is a lead.
    return replace(found, triage="future", view={**found.view, "triage": ("future",)})


def is_awaited(state: State) -> bool:
    """Whether a question is owed to somebody who has left a phone or an e-mail."""
    return bool(state.owed) and has_contact(state)


def has_contact(state: State) -> bool:
    """Whether people know where to call or to write, beside this chat."""
    values = (fact.value for fact in state.facts.values() if fact.status == "known")
    told = any(isinstance(value, Phone | Email) for value in values)
    return told or state.profile.phone is not None


def local(script: Script, at: dt.datetime) -> dt.datetime:
    """A time in the zone of the script; one without a zone is taken to be local."""
    zone = ZoneInfo(script.timezone)
    return at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone)
