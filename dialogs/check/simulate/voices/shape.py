"""What a voice holds, whatever its language."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Words = tuple[str, ...]


class Voice(Struct, frozen=True):
    """Words and frames of a language; a frame has names in braces to fill in.

    `counted` are the words for 0, 1, 2 and so on, `months` those after a day
    (“12 декабря”) and `in_months` whole phrases (“в декабре”). `days`, `weeks`,
    `months_on` say how long until something, in the forms of `plural`.
    """

    greetings: Words
    needs: Words
    prices: Words
    fillers: Words
    ask_frames: Words
    amends: Words
    unsure: Words
    refuses: Words
    skips: Words
    humans: Words
    swears: Words
    thanks: Words
    pauses: Words
    goes_on: Words
    agrees: Words
    declines: Words
    wishes: Words
    counted: Words
    thousands: Words
    amounts: Words
    bare_amounts: Words
    budgets: Words
    dates: Words
    deadlines: Words
    told_dates: Words
    months: Words
    in_months: Words
    today: Words
    tomorrow: Words
    soon: Words
    ahead: str
    days: Words
    weeks: Words
    months_on: Words
    yes: Words
    no: Words
    names: Words
    my_name: Words
    my_phone: Words
    my_email: Words
    phones: tuple[tuple[str, Words], ...]
    """A number with # for digits to draw, and the ways of writing it."""
    country: str
    streets: Words
    texts: Words
    roles: Mapping[str, Words]
    pitches: Mapping[str, Words]
    insists: Words
    joined: str
