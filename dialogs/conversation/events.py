"""What can happen to a conversation. Every event brings its own time."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct

from dialogs.conversation.state import Profile
from dialogs.qualification.facts import Fact


class Started(Struct, frozen=True, omit_defaults=True, tag="started", kw_only=True):
    """A conversation was opened: /start, a deep link, a widget."""

    at: dt.datetime
    id: str = ""
    source: dict[str, str] = {}
    profile: Profile | None = None
    repeat: bool = False


class Said(Struct, frozen=True, omit_defaults=True, tag="said", kw_only=True):
    """The prospect wrote; `reply_to` is the question that was quoted."""

    at: dt.datetime
    text: str
    id: str = ""
    reply_to: str | None = None


class Pressed(Struct, frozen=True, omit_defaults=True, tag="pressed", kw_only=True):
    """The prospect pressed a button, perhaps an old one."""

    at: dt.datetime
    payload: str
    id: str = ""


class Shared(Struct, frozen=True, omit_defaults=True, tag="shared", kw_only=True):
    """The prospect sent something that is not text.

    `own` says that a contact card is the prospect's.
    """

    at: dt.datetime
    kind: Literal[
        "contact", "location", "photo", "voice", "video", "sticker", "document"
    ]
    id: str = ""
    ref: str = ""
    caption: str = ""
    phone: str | None = None
    name: str | None = None
    own: bool = True


class Edited(Struct, frozen=True, omit_defaults=True, tag="edited", kw_only=True):
    """The prospect changed an earlier message."""

    at: dt.datetime
    message: str
    text: str
    id: str = ""


class Due(Struct, frozen=True, omit_defaults=True, tag="due", kw_only=True):
    """A timer fired; void unless `generation` is still the state's."""

    at: dt.datetime
    kind: Literal["followup", "pause", "nurture", "booking", "return"]
    generation: int
    id: str = ""
    step: int = 0


class Claimed(Struct, frozen=True, omit_defaults=True, tag="claimed", kw_only=True):
    """A manager took the conversation over."""

    at: dt.datetime
    manager: str
    id: str = ""


class Replied(Struct, frozen=True, omit_defaults=True, tag="replied", kw_only=True):
    """A manager wrote to the prospect."""

    at: dt.datetime
    manager: str
    text: str = ""
    id: str = ""


class Returned(Struct, frozen=True, omit_defaults=True, tag="returned", kw_only=True):
    """A manager gave the conversation back to the bot."""

    at: dt.datetime
    id: str = ""


class Closed(Struct, frozen=True, omit_defaults=True, tag="closed", kw_only=True):
    """A manager closed the lead with an outcome."""

    at: dt.datetime
    outcome: str
    id: str = ""


class Touched(Struct, frozen=True, omit_defaults=True, tag="touched", kw_only=True):
    """Something happened outside: a webinar visited, a mailing opened."""

    at: dt.datetime
    touch: str
    id: str = ""


class Corrected(Struct, frozen=True, omit_defaults=True, tag="corrected", kw_only=True):
    """A manager put an answer right."""

    at: dt.datetime
    manager: str
    fact: Fact
    id: str = ""


class Rebooked(Struct, frozen=True, omit_defaults=True, tag="rebooked", kw_only=True):
    """A manager moved a booking to another time, which is held for it."""

    at: dt.datetime
    manager: str
    slot: dt.datetime
    id: str = ""


Event = (
    Started
    | Said
    | Pressed
    | Shared
    | Edited
    | Due
    | Claimed
    | Replied
    | Returned
    | Closed
    | Touched
    | Corrected
    | Rebooked
)

PROSPECT = (Started, Said, Pressed, Shared, Edited)
"""Events that come from the prospect."""
