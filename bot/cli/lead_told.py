"""A lead in a terminal: as text for people, as an object for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.store.moments import moment

if TYPE_CHECKING:
    from bot.board.lead_page import LeadPage
    from bot.board.timeline import Entry

SIGNS = {"heard": "👤", "said": "🤖", "called": "🔔", "claimed": "✋", "ended": "🏁"}


def told(page: LeadPage, zone: ZoneInfo) -> Iterator[str]:
    """The person, the answers with their words, the points, what happened."""
    tile = page.tile
    yield f"№{tile.lead} · {tile.name or '—'} · {tile.script} v{page.script.version}"
    yield f"{tile.stage.value} · {tile.triage or '—'} · manager {tile.manager or '—'}"
    for kind, value in page.reaches:
        yield f"{kind}: {value}"
    for answer in page.answers:
        if answer.shown:
            words = f" «{answer.quote}»" if answer.quote else ""
            yield f"{answer.slot}: {answer.shown}{words}"
    for axis, reasons in page.worth.reasons:
        points = ", ".join(f"{reason.points:+g} {reason.name}" for reason in reasons)
        yield f"{axis} {getattr(tile, axis)}: {points}"
    for note in page.notes:
        yield f"note: {note}"
    for entry in page.timeline:
        yield _line(entry, zone)


def as_object(page: LeadPage, zone: ZoneInfo) -> dict[str, object]:
    """The same for a program."""
    tile = page.tile
    return {
        "lead": tile.lead,
        "name": tile.name,
        "reaches": dict(page.reaches),
        "stage": tile.stage.value,
        "script": tile.script,
        "version": page.script.version,
        "triage": tile.triage,
        "temperature": tile.temperature,
        "potential": tile.potential,
        "manager": tile.manager,
        "outcome": tile.outcome,
        "reason": tile.reason,
        "source": dict(page.source),
        "answers": {
            one.slot: {"shown": one.shown, "quote": one.quote, "status": one.status}
            for one in page.answers
            if one.shown
        },
        "notes": list(page.notes),
        "timeline": [
            {
                "at": _at(entry, zone),
                "kind": entry.kind,
                "who": entry.who,
                "what": entry.what,
                "text": entry.text,
            }
            for entry in page.timeline
        ],
    }


def _line(entry: Entry, zone: ZoneInfo) -> str:
    sign = "🧑" if entry.who == "human" else SIGNS.get(entry.kind, "·")
    words = " ".join(filter(None, (entry.name, entry.what, entry.text)))
    return f"{_at(entry, zone)} {sign} {words}"


def _at(entry: Entry, zone: ZoneInfo) -> str:
    return f"{moment(entry.at).astimezone(zone):%Y-%m-%d %H:%M}"
