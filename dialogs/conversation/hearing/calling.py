"""Words that call a human or swear, and those that only sound like an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling, Message
from dialogs.conversation.hearing.focus import NAMED
from dialogs.conversation.hearing.sentences import blanked
from dialogs.reading.commands import Command, reached_from
from dialogs.reading.contacts import find_phones
from dialogs.reading.dates import find_timings
from dialogs.reading.phrases import find_phrases
from dialogs.reading.text import Text
from dialogs.reading.values import Chosen, Found, Phone, Timing
from dialogs.reading.visits import find_visits
from dialogs.script.model import Option

BESIDE = 3
"""Words that may stand between a call and its time."""

CALLING = frozenset({"human", "rude", "misheard"})
"""Commands in whose words no answer is heard but what only a label says."""


def not_calling(text: Text, filling: Filling, commands: Sequence[Command]) -> Filling:
    """Without what was heard in words that call or swear, unless they are a label.

    “Get me a manager” says nothing of who decides; “the admin” may be an option.
    """
    calls = [c for c in commands if c.command in CALLING]
    if not calls:
        return filling
    claims = tuple(
        claim
        for claim in filling.claims
        if is_label(claim)
        or isinstance(claim.value, Phone)
        or not any(_belongs(text, claim, call) for call in calls)
    )
    return replace(filling, claims=claims)


def by_name(heard: Message) -> Command | None:
    """A call for one of our people by name: “let me talk to Olga”."""
    for hit in find_phrases(heard.text, heard.words.people):
        start = reached_from(heard.text, hit.start)
        if start is not None:
            quote = heard.text.raw[start : hit.end]
            return Command("human", start, hit.end, quote, whole=False)
    return None


def _belongs(text: Text, claim: Claim, call: Command) -> bool:
    """Whether a claim is part of a call: its words, or the time to call at.

    “Call me tomorrow” says nothing of when the need is.
    """
    if isinstance(claim.value, Timing):
        if call.command != "human":
            return False
        return _is_near(text, claim, call) or _tells_busy(text, claim)
    return call.start <= claim.start and claim.end <= call.end


def call_time(heard: Message, call: Command) -> Timing | None:
    """The time that a human is wanted at: “call me tomorrow at three”."""
    phones = [(one.start, one.end) for one in find_phones(heard.text)]
    text = blanked(heard.text, phones) if phones else heard.text
    told = [one for one in find_timings(text, now=heard.now) if _is_day(one)]
    near = [t for t in told if _is_near(heard.text, t, call)]
    found = [t for t in near if not _tells_busy(text, t)]
    # What stands behind a call is its time rather than what stands before it.
    behind = [t.value for t in found if t.start >= call.start]
    if behind:
        return behind[0]
    others = [(t.start, t.end) for t in told if t in found or t not in near]
    hour = _hour(blanked(text, others) if others else text, heard, call)
    return hour or (found[0].value if found else None)


def _is_day(time: Found[Timing]) -> bool:
    return time.value.status == "date" and time.value.recurring is None


def _hour(text: Text, heard: Message, call: Command) -> Timing | None:
    """An hour without a day: “call me after 5” is said of today.

    So is one until which somebody is busy: “I work until 5, so ring after that”.
    """
    hours = find_timings(text, now=heard.now, asked=True)
    for time in hours:
        clock = time.value.time or time.value.time_from
        busy = _tells_busy(text, time)
        if clock and not busy and _is_near(heard.text, time, call):
            return replace(time.value, recurring=None)
    for time in hours:
        said = time.value
        clock = said.time_to or said.time or said.time_from
        if clock and _tells_busy(text, time):
            return Timing("date", start=said.start, end=said.start, time_from=clock)
    return None


def _tells_busy(text: Text, time: Claim | Found[Timing]) -> bool:
    """Whether a time is one until which somebody has something else to do."""
    spans = find_visits(text).get("busy", ())
    return any(start < time.end and time.start < end for start, end in spans)


def _is_near(text: Text, time: Claim | Found[Timing], call: Command) -> bool:
    """Whether a time stands by a call: “before May, I decide, call me after six”."""
    first, last = min(call.end, time.end), max(call.start, time.start)
    between = sum(first <= token.start < last for token in text.tokens)
    return between <= BESIDE and _in_one_clause(text, time, call)


def _in_one_clause(text: Text, claim: Claim | Found[Timing], command: Command) -> bool:
    """Whether no sign parts a claim, or a time, and a command."""
    first, last = min(command.end, claim.end), max(command.start, claim.start)
    return not any(char in ",.;!?\n" for char in text.raw[first:last])


def not_pausing(text: Text, filling: Filling, commands: Sequence[Command]) -> Filling:
    """Without choices that are only guessed in a request to be written to later.

    “Remind me in a week” chooses no course of a week, “we'll think, write in May” not
    “we don't know yet”.
    """
    pauses = [c for c in commands if c.command == "pause"]
    dated = bool(filling.times)
    claims = tuple(
        claim
        for claim in filling.claims
        if (claim.asked and not (dated and claim.certainty < NAMED))
        or not isinstance(claim.value, Chosen)
        or not any(_in_one_clause(text, claim, pause) for pause in pauses)
    )
    return replace(filling, claims=claims) if pauses else filling


def is_label(claim: Claim) -> bool:
    """Whether the words of a claim hold those of its option, as the script has them."""
    words = (word for o in chosen([claim]) for word in (o.label, *o.synonyms))
    said = f" {claim.quote.casefold()} "
    return claim.asked and any(f" {word.casefold()} " in said for word in words)


def chosen(claims: Sequence[Claim]) -> Iterator[Option]:
    """The options that claims have chosen."""
    for claim in claims:
        yield from (o for o in claim.question.options if o.id in claim.options)
