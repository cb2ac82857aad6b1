"""What a lead is worth in a state, and the time of its business."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dialogs.conversation.agenda import service
from dialogs.conversation.state import State
from dialogs.qualification.triage import Verdict, judge
from dialogs.script.conditions import View
from dialogs.script.model import Script


def verdict(script: Script, state: State, now: dt.datetime) -> Verdict:
    """What a lead is worth in this state."""
    return judged(script, state, fields=service(script, state, now), now=now)


def judged(script: Script, state: State, *, fields: View, now: dt.datetime) -> Verdict:
    """The same where the fields that are no questions are worked out already."""
    return judge(
        script,
        state.facts,
        fields,
        signals=state.signals,
        junk=state.junk is not None and state.junk.then != "review",
        touches=state.touches,
        now=now,
    )


def local(script: Script, at: dt.datetime) -> dt.datetime:
    """A time in the zone of the script; one without a zone is taken to be local."""
    zone = ZoneInfo(script.timezone)
    return at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone)
