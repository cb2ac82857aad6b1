"""A conversation that began under an earlier version of its script goes on."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from dialogs.conversation.payloads import CONSENT, ERASE, RESUME, WHICH
from dialogs.conversation.state import Button, State
from dialogs.qualification.facts import Fact
from dialogs.script.model import Script

OWN_FOCUSES = frozenset({CONSENT, ERASE, RESUME, WHICH})
"""What the bot can be waiting for that is no question of the script."""


def migrate(script: Script, state: State) -> State:
    """Move answers to the new names of their questions (`was`); none is lost.

    An answer whose question is gone stays among the facts and counts nowhere. A focus
    or a button that no longer means anything is dropped.
    """
    moving = script.renamed
    if not moving and _is_current(script, state):
        return state
    names = {slot: moving.get(slot, slot) for slot in (*state.facts, *state.pending)}
    focus = moving.get(state.focus or "", state.focus)
    if not _is_asked(script, focus):
        focus = None
    shown = tuple(_renamed(button, moving) for button in state.shown) if focus else ()
    same = names == {name: name for name in names} and shown == state.shown
    if same and focus == state.focus:
        return state
    return msgspec.structs.replace(
        state,
        facts=_moved(state.facts, names),
        pending=_moved(state.pending, names),
        focus=focus,
        shown=shown,
        puts={moving.get(slot, slot): n for slot, n in state.puts.items()},
        told={moving.get(slot, slot): mark for slot, mark in state.told.items()},
        asked=tuple(moving.get(slot, slot) for slot in state.asked),
        tries={moving.get(slot, slot): n for slot, n in state.tries.items()},
    )


def _is_current(script: Script, state: State) -> bool:
    """Whether the focus means something, and buttons are only shown with one."""
    shown = state.focus is not None or not state.shown
    return shown and _is_asked(script, state.focus)


def _is_asked(script: Script, focus: str | None) -> bool:
    if focus is None or focus in OWN_FOCUSES:
        return True
    return script.question(focus) is not None


def _renamed(button: Button, moving: Mapping[str, str]) -> Button:
    name, colon, choice = button.payload.partition(":")
    return Button(button.label, f"{moving.get(name, name)}{colon}{choice}")


def current(script: Script, payload: str) -> str:
    """A payload pressed today under the name its question has today."""
    name, colon, choice = payload.partition(":")
    if script.question(name) is None:
        renamed = (q.id for q in script.questions if q.was == name)
        name = next(renamed, name)
    return f"{name}{colon}{choice}"


def _moved(facts: dict[str, Fact], names: dict[str, str]) -> dict[str, Fact]:
    """Facts under their new names; one that stands there already is the newer."""
    moved = {
        names[slot]: msgspec.structs.replace(fact, slot=names[slot])
        for slot, fact in facts.items()
        if names[slot] != slot and names[slot] not in facts
    }
    return {slot: fact for slot, fact in facts.items() if names[slot] == slot} | moved
