"""A conversation with lines in any order, as several: shuffled, split and merged."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, takewhile

from msgspec.structs import replace

from dialogs.check.player import Played
from dialogs.check.steps import Step
from dialogs.check.story import Story
from dialogs.qualification.facts import Fact
from dialogs.script.place import Place

ANY_ORDER = "any_order"
MOST = 6
"""Orders tried of lines sent one by one; all of three lines."""

Lines = tuple[str, ...]


def in_orders(story: Story) -> Iterator[Story]:
    """The conversation with its lines in each order that is tried, as told first."""
    free = next((s for s in story.steps if s.deed == ANY_ORDER), None)
    if free is None:
        yield story
        return
    for lines in dict.fromkeys(orders(free.texts)):
        said = tuple(Step("user", (line,), free.place) for line in lines)
        before = story.steps[: story.steps.index(free)]
        after = story.steps[story.steps.index(free) + 1 :]
        yield from in_orders(replace(story, steps=(*before, *said, *after)))


def orders(lines: Lines) -> Iterator[Lines]:
    """Lines as they are, then shuffled, then merged into fewer and into one."""
    shuffled = list(permutations(lines)) if len(lines) <= 3 else _turned(lines)  # noqa: PLR2004 - the longest of which all orders are MOST
    yield from shuffled[:MOST]
    half = len(lines) // 2
    if half:
        yield (_merged(lines[:half]), _merged(lines[half:]))
    yield (_merged(lines),)
    yield (_merged(lines[::-1]),)


def _turned(lines: Lines) -> list[Lines]:
    """The order told, backwards, and begun elsewhere."""
    rotated = [(*lines[n:], *lines[:n]) for n in range(1, len(lines))]
    return [lines, lines[::-1], *rotated]


def _merged(lines: Lines) -> str:
    return ". ".join(line.rstrip(".") for line in lines)


def order_of(told: Story, other: Story) -> tuple[Place, Lines]:
    """Where two orders of a conversation part, and the other's lines from there."""
    pairs = zip(told.steps, other.steps, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    place = other.steps[same].place
    here = [step for step in other.steps[same:] if step.place == place]
    return place, tuple(text for step in here for text in step.texts)


def end_of(played: Played) -> dict[str, str]:
    """How a conversation ended, without when and in which words it was told."""
    state, scores = played.state, played.verdict.scores
    return {
        **{slot: _told(fact) for slot, fact in state.facts.items()},
        "potential": str(scores.potential.value),
        "temperature": str(scores.temperature.value),
        "triage": played.verdict.triage,
        "to": ", ".join(state.handoff.to if state.handoff else ()),
        "junk": state.junk.category if state.junk else "",
    }


def _told(fact: Fact) -> str:
    return f"{fact.status} {fact.options or fact.value}"
