"""Phrases in their four forms, and the small template language inside them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dialogs.script.conditions import Condition, View
from dialogs.script.place import NOWHERE, Place
from dialogs.script.templates import Template

Words = Mapping[str, object]
"""What can be inserted: see `dialogs.conversation.showing.words`."""


class Plain(Struct, frozen=True):
    """Form 1: just a text."""

    template: Template
    place: Place = NOWHERE


class Rotating(Struct, frozen=True):
    """Form 2: wordings used in turn."""

    variants: tuple[Template, ...]
    place: Place = NOWHERE


class FirstFit(Struct, frozen=True):
    """Form 3: the first row whose condition holds."""

    rows: tuple[tuple[Condition, Plain | Rotating | Split], ...]
    place: Place = NOWHERE


class Split(Struct, frozen=True):
    """Form 4: a measured A/B test; `shares` are percents in the order of `variants`."""

    name: str
    variants: tuple[tuple[str, Template], ...]
    shares: tuple[float, ...]
    place: Place = NOWHERE


Phrase = Plain | Rotating | FirstFit | Split


def word(
    phrase: Phrase,
    words: Words,
    *,
    view: View,
    draw: float = 0.0,
    turn: int = 0,
) -> str:
    """Choose the wording and fill it in; an empty string when no row fits."""
    template = choose(phrase, view=view, draw=draw, turn=turn)
    return template.render(words) if template else ""


def choose(
    phrase: Phrase,
    *,
    view: View,
    draw: float = 0.0,
    turn: int = 0,
) -> Template | None:
    """Choose the wording; None when no row fits.

    `draw` in [0, 1) fixes a conversation's A/B variant, `turn` moves the rotation:
    both 0 pin a phrase to its first form, which tests rely on.
    """
    match phrase:
        case Plain(template=template):
            return template
        case Rotating(variants=variants):
            return variants[turn % len(variants)]
        case Split():
            return variant(phrase, draw)[1]
        case FirstFit(rows=rows):
            for condition, inner in rows:
                if condition.holds(view):
                    return choose(inner, view=view, draw=draw, turn=turn)
            return None


def variant(split: Split, draw: float) -> tuple[str, Template]:
    """The variant that `draw` in [0, 1) falls on."""
    bound = 0.0
    for chosen, share in zip(split.variants, split.shares, strict=True):
        bound += share / 100
        if draw < bound:
            return chosen
    return split.variants[-1]


def templates(phrase: Phrase) -> tuple[Template, ...]:
    """Every template of a phrase, for the linter."""
    match phrase:
        case Plain(template=template):
            return (template,)
        case Rotating(variants=variants):
            return variants
        case Split(variants=named):
            return tuple(template for _, template in named)
        case FirstFit(rows=rows):
            return tuple(t for _, inner in rows for t in templates(inner))
