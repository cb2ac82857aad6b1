"""The menus of managers: what is asked, and what may be chosen."""

from __future__ import annotations

from bot.desk.desked import Desked, Menu
from bot.desk.orders import DELAYS, JUNK_REASONS, LOST_REASONS, MEETING, WON
from bot.words import word


def delays(of: Desked) -> Menu:
    """When to remind of a lead."""
    lang = of.script.language
    choices = tuple((word(lang, f"later_{one}"), f"later:{one}") for one in DELAYS)
    return Menu(word(lang, "when", lead=str(of.lead)), choices)


def outcomes(of: Desked) -> Menu:
    """How a lead has ended."""
    lang = of.script.language
    choices = tuple(
        (word(lang, f"{one}_button"), one) for one in (WON, MEETING, "lost", "junk")
    )
    return Menu(word(lang, "how_ended", lead=str(of.lead)), choices)


def lost_reasons(of: Desked) -> Menu:
    """Why a client was lost."""
    lang = of.script.language
    choices = tuple((word(lang, f"lost_{one}"), f"lost:{one}") for one in LOST_REASONS)
    return Menu(word(lang, "why_lost", lead=str(of.lead)), choices)


def junk_reasons(of: Desked) -> Menu:
    """Why a request is no lead."""
    lang = of.script.language
    choices = tuple((word(lang, f"junk_{one}"), f"junk:{one}") for one in JUNK_REASONS)
    return Menu(word(lang, "why_junk", lead=str(of.lead)), choices)


def exclusion(of: Desked, line: str, *, who: str) -> Menu:
    """Whether messages of this person shall be leads no more."""
    lang = of.script.language
    choices = tuple(
        (word(lang, f"exclude_{one}"), f"exclude:{one}") for one in ("yes", "no")
    )
    return Menu(word(lang, "exclude", line=line, who=who), choices)
