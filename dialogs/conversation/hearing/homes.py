"""Where a value belongs that nobody asked for just now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.conversation.hearing.claims import Claim, Message, typed_claim
from dialogs.conversation.hearing.focus import NAMED, TAKING_BACK, is_stance
from dialogs.conversation.hearing.sentences import questions
from dialogs.reading.corrections import signs
from dialogs.reading.dates import ALONE
from dialogs.reading.money_owners import is_budgeting
from dialogs.reading.morphology import is_going_on, is_past
from dialogs.reading.phrases import find_phrases
from dialogs.reading.text import tokenize
from dialogs.reading.topics import find_topics
from dialogs.reading.values import (
    Address,
    Email,
    Found,
    Money,
    Name,
    Phone,
    Quantity,
    Timing,
    Value,
)
from dialogs.reading.visits import find_visits
from dialogs.script.model import Area, Kind, Question

DATED = "@"
"""The sign of a date, a term, a visit that is named."""

BESIDE = 3
"""Words beside a season that may tell what happens in it."""

SIGNS = frozenset(",.;!?\n")

MONTH = 27
"""Days between the ends of the shortest month."""


def typed(message: Message, found: Sequence[Found[Value]]) -> Iterator[Claim]:
    """Values that answer questions nobody asked just now."""
    for hit in found:
        home = _home(message, hit)
        asking = "?" in message.text.raw and (
            message.told is message.text or message.is_asking(hit.start, hit.end)
        )
        if asking and isinstance(hit.value, Timing) and _is_vague(hit.value):
            continue  # “do you work in winter?” tells no time of the prospect
        if asking and isinstance(hit.value, Timing) and _is_of_hours(message, hit):
            continue  # nor does “are you open on Saturday?”
        if isinstance(hit.value, Timing) and _tells_no_need(message, hit):
            continue
        if home is not None and not is_stance(hit.value):
            yield typed_claim(message, home, hit)


def of_own_unit(
    message: Message, found: Sequence[Found[Value]]
) -> Sequence[Found[Value]]:
    """What was found without counts of other things beside one that is asked for.

    “12 cafés, about 140 staff” are 140 where a script counts staff.
    """
    counts = [hit.value for hit in found if isinstance(hit.value, Quantity)]
    if len(counts) < 2:  # noqa: PLR2004 - one is what is counted
        return found
    own = set(message.words.units.values())
    if own.isdisjoint(value.unit for value in counts):
        return found
    return [
        hit
        for hit in found
        if not isinstance(hit.value, Quantity) or hit.value.unit or hit.value.sizes
    ]


def _tells_no_need(message: Message, hit: Found[Value]) -> bool:
    """Whether a time is of something else than what is wanted.

    “We got the keys yesterday” wants nothing at once, “in winter it blows from the
    window” nothing in winter; “the budget is approved in March” begins nothing then.
    """
    return (
        _is_of_past(message, hit)
        or _is_of_trouble(message, hit)
        or is_budgeting(message.text, hit.start, hit.end)
    )


def _is_of_past(message: Message, hit: Found[Value]) -> bool:
    """Whether “at once” is but the day of something done: a past verb beside it."""
    if not isinstance(hit.value, Timing) or hit.value.status != "asap":
        return False
    tokens, lang = message.text.tokens, message.text.lang
    beside = [t.text for t in tokens if t.end <= hit.start][-1:]
    beside += [t.text for t in tokens if t.start >= hit.end][:1]
    return any(is_past(word, lang) for word in beside)


def _is_of_trouble(message: Message, hit: Found[Value]) -> bool:
    """Whether a season only tells when a trouble comes that an option speaks of."""
    if not isinstance(hit.value, Timing) or not _is_vague(hit.value):
        return False
    tokens, lang = message.text.tokens, message.text.lang
    beside = [t.text for t in tokens if t.end <= hit.start][-BESIDE:]
    beside += [t.text for t in tokens if t.start >= hit.end][:BESIDE]
    needs = [q for q in message.script.questions if q.area is Area.NEED]
    rows = [o for q in needs if (o := message.words.options.get(q.id)) is not None]
    return any(
        is_going_on(word, lang)
        and any(find_phrases(tokenize(word, lang), row.full) for row in rows)
        for word in beside
    )


def _names_visit(message: Message) -> bool:
    words = message.words
    named = find_topics(message.told, extra=words.topics, own=words.own)
    return any(words.stock_name(topic.topic) == "visit" for topic in named)


def _is_of_hours(message: Message, hit: Found[Value]) -> bool:
    """Whether a time stands in a question about opening hours."""
    words = message.words
    asked = find_topics(message.text, extra=words.topics, own=words.own)
    hours = [one for one in asked if words.stock_name(one.topic) == "hours"]
    return any(
        start <= one.start < end and start <= hit.start < end
        for one in hours
        for start, end in questions(message.text)
    )


def _is_vague(timing: Timing) -> bool:
    """No date, or a season or a month from its first day to its last."""
    if timing.status != "date" or timing.start is None or timing.end is None:
        return timing.status != "date"
    return (timing.end - timing.start).days >= MONTH


_KINDS: dict[type, tuple[Kind, ...]] = {
    Money: (Kind.MONEY,),
    Timing: (Kind.DATE, Kind.SLOT),
    Phone: (Kind.PHONE,),
    Email: (Kind.EMAIL,),
    Name: (Kind.NAME,),
    Address: (Kind.ADDRESS,),
}
"""Where a value belongs that nobody asked for, the likeliest kind first."""


def _home(message: Message, hit: Found[Value]) -> Question | None:
    """The question a value belongs to by its type and unit."""
    questions, value = message.script.questions, hit.value
    if isinstance(value, Quantity):
        quote = message.script.quote  # “five pieces” are pieces of what is sold
        pieces = quote is not None and value.unit is None and hit.certainty >= NAMED
        counted = quote.quantity if quote and pieces else value.unit
        # A question of options may be called like a unit: “12 bouquets” choose none.
        numeric = (q for q in questions if q.kind is Kind.NUMBER)
        return next((q for q in numeric if q.id == counted), None)
    kinds = _KINDS.get(type(value), ())
    if isinstance(value, Timing):
        visit = _is_of_visit(message, hit)
        kinds = (
            (Kind.SLOT, Kind.DATE)
            if visit
            else _kinds_of_time(message, value, hit.certainty)
        )
    if isinstance(value, Address) and value.address == value.city:
        return None  # a town is no address of a person
    homes = (q for kind in kinds for q in questions if q.kind is kind)
    return next((q for q in homes if q is not message.asked), None)


def _is_of_visit(message: Message, hit: Found[Value]) -> bool:
    """Whether a day stands with the name of a visit that is still to be booked.

    “A survey on Thursday, two windows” books Thursday and says not when the need is.
    """
    slots = [q for q in message.script.questions if q.kind is Kind.SLOT]
    free = any(
        q.id not in message.known or message.known[q.id].status != "known"
        for q in slots
    )
    if not free or not isinstance(hit.value, Timing) or hit.value.status != "date":
        return False
    return any(
        not set(message.text.raw[min(end, hit.end) : max(start, hit.start)]) & SIGNS
        for start, end in find_visits(message.text).get("named", ())
    )


def _kinds_of_time(
    message: Message, timing: Timing, certainty: float
) -> tuple[Kind, ...]:
    """Whether a time is when to book, or when the need is: a clock books."""
    if timing.status != "date":
        return (Kind.DATE,)
    if certainty <= ALONE:
        return (Kind.SLOT,)  # “at 11” is no day
    questions = message.script.questions
    told = any(q.kind is Kind.DATE and q.id in message.known for q in questions)
    slots = [q.id for q in questions if q.kind is Kind.SLOT]
    clock = bool(timing.time or timing.time_from or timing.part)
    if all(name in message.known for name in slots):
        # A visit that was put off is wanted after all: “Wednesday at two, then”.
        held = any(message.known[name].status == "known" for name in slots)
        return (Kind.DATE,) if held or not clock else (Kind.SLOT, Kind.DATE)
    near = timing.start is not None and timing.start == timing.end
    if clock:
        return (Kind.SLOT, Kind.DATE)
    if told and near:
        # “No, the 16th after all” puts another day in place of the one that was told,
        # and so does “the date is in two weeks”.
        letters = set(signs(message.told))
        again = bool(TAKING_BACK & letters) or (
            DATED in letters and not _names_visit(message)
        )
        return (Kind.DATE,) if again else (Kind.SLOT, Kind.DATE)
    return (Kind.DATE, Kind.SLOT)
