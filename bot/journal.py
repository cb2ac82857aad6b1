"""The journal of a turn, and how its row is written.

A fact that was understood is mostly the fact that changed: it is written once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from dialogs.conversation.acts import Act, Add, Correct, Inform
from dialogs.conversation.state import Change
from dialogs.qualification.facts import Fact


class Journal(msgspec.Struct, frozen=True):
    """What a turn was: events in, acts understood, facts before and after.

    `focus` is the question that was open, `asked` the one that was put at the end.
    """

    events: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    changes: tuple[Change, ...] = ()
    effects: tuple[str, ...] = ()
    focus: str | None = None
    asked: str | None = None


class _Changed(msgspec.Struct, frozen=True, omit_defaults=True):
    """A change whose `after` may be the fact of an act, by its place among the acts."""

    slot: str
    before: Fact | None = None
    after: Fact | None = None
    told: int | None = None


class _Written(msgspec.Struct, frozen=True, omit_defaults=True):
    events: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    changes: tuple[_Changed, ...] = ()
    effects: tuple[str, ...] = ()
    focus: str | None = None
    asked: str | None = None


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(_Written)


def encode_journal(journal: Journal) -> bytes:
    """JSON of a journal."""
    changes = tuple(_shortened(journal.changes, journal.acts))
    written = _Written(
        journal.events,
        journal.acts,
        changes,
        journal.effects,
        journal.focus,
        journal.asked,
    )
    return _ENCODER.encode(written)


def decode_journal(data: bytes) -> Journal:
    """The journal of `encode_journal`; raises `msgspec.MsgspecError` otherwise."""
    written = _DECODER.decode(data)
    changes = (
        Change(one.slot, one.before, _after(one, written.acts))
        for one in written.changes
    )
    return Journal(
        written.events,
        written.acts,
        tuple(changes),
        written.effects,
        written.focus,
        written.asked,
    )


def _shortened(changes: Sequence[Change], acts: Sequence[Act]) -> Iterator[_Changed]:
    told = [
        act.fact if isinstance(act, Inform | Correct | Add) else None for act in acts
    ]
    for one in changes:
        if one.after is not None and one.after in told:
            place = told.index(one.after)
            yield _Changed(one.slot, one.before, told=place)
        else:
            yield _Changed(one.slot, one.before, one.after)


def _after(one: _Changed, acts: Sequence[Act]) -> Fact | None:
    if one.told is None:
        return one.after
    act = acts[one.told] if one.told < len(acts) else None
    if not isinstance(act, Inform | Correct | Add):
        raise msgspec.ValidationError("a change of no act")
    return act.fact
