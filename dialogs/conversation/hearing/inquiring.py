"""What a message asks about, and what it declines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dialogs.conversation.acts import Inquire, Waste
from dialogs.conversation.hearing.claims import QUOTE, Claim, Filling, Message
from dialogs.conversation.hearing.customers import is_settled_by_people
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.hearing.mending import is_for_sale
from dialogs.conversation.hearing.naming import is_sold
from dialogs.conversation.hearing.sentences import questions
from dialogs.conversation.hearing.taxes import of_tax
from dialogs.conversation.hearing.visiting import is_moving
from dialogs.reading.addresses import find_addresses
from dialogs.reading.asking import find_asks, is_particular
from dialogs.reading.commands import has_wish
from dialogs.reading.deals import Trouble, find_trouble
from dialogs.reading.denials import is_denied
from dialogs.reading.topics import TOPICS, TopicHit, find_topics
from dialogs.reading.values import (
    Address,
    Chosen,
    Email,
    Money,
    Number,
    Phone,
    Quantity,
    Slot,
    Timing,
)
from dialogs.reading.visits import find_visits
from dialogs.script.model import Area, Kind

ASKING_WORDS = 3
"""Words from which a clause with a question mark is more than “is it enough?”."""

SHORTEST = 2
"""Words from which a whole sentence is more than “really?”."""

DASH = 3
"""Letters of a dash with its spaces, or of a colon."""

COMPLAINT = "complaint"
SOLD = "_sold"
"""What is asked with “do you do repairs?”, where that is what the business sells."""

BOOKED = "_booked"
"""What is asked with “when is my visit?”, where one is booked."""

HOURS = "hours"
VISIT = "visit"
PLACES = "delivery"
"""The topic that tells where the business goes."""

SIGNS = frozenset(",.;!?\n")

COMMANDED = frozenset({"human", "stop", "smalltalk"})
"""Topics that are commands already."""


def inquire(
    heard: Message, filling: Filling, trouble: Trouble, *, waste: Waste | None = None
) -> Iterator[Placed]:
    """Topics the message asks about, those of the script before the stock ones.

    Who has bought something that is late or broken asks for nothing but people, and
    what may be junk is answered as such.
    """
    if waste is not None and waste.doubtful:
        return
    if trouble.is_claim:
        yield 0, Inquire(COMPLAINT, heard.text.raw.strip()[:QUOTE])
        return
    if is_settled_by_people(heard):
        return
    if "?" not in heard.text.raw and any(map(heard.is_all, filling.claims)):
        return
    known: list[tuple[int, int]] = []
    for start, end in _of_booking(heard)[:1]:
        known.append((start, end))
        yield start, Inquire(BOOKED, heard.text.raw[start:end])
    topics = list(_topics(heard, filling))
    for hit, act in [one for one in topics if one[1].topic == COMPLAINT] or topics:
        known.append((hit.start, hit.end))
        yield hit.start, act
    yield from of_tax(heard, known)
    yield from _unknown(heard, filling, known)


def more_asked(heard: Message) -> Iterator[Placed]:
    """What is asked beside declining the visit: “no demo, is there a video?”."""
    spans = list(questions(heard.text))
    hits = find_topics(heard.text, extra=heard.words.topics, own=heard.words.own)
    for start, end in spans:
        raw = heard.text.raw[start:end].strip()
        said = find_visits(heard.text).get("freed", ())
        if any(start <= at < end for at, _ in said):
            continue
        told = (hit for hit in hits if start <= hit.start < end)
        hit = next((one for one in told if one.topic not in COMMANDED), None)
        topic = heard.words.stock_topics.get(hit.topic, hit.topic) if hit else None
        yield start, Inquire(topic, raw[:QUOTE])


def _topics(heard: Message, filling: Filling) -> Iterator[tuple[TopicHit, Inquire]]:
    asking = "?" in heard.text.raw
    words = heard.words
    hits = find_topics(heard.text, extra=words.topics, own=words.own)
    hits = tuple(hit for hit in hits if not _gives_way(heard, hit, hits))
    for hit in _where(heard, hits) if asking else hits:
        if hit.topic in COMMANDED:
            continue
        if hit.topic == COMPLAINT and _is_need(heard, filling, hit.quote):
            continue
        if hit.topic != COMPLAINT and not asking and _is_aside(heard, hit, filling):
            continue
        invites = not asking and "invite" in find_visits(heard.text)
        if invites and words.stock_name(hit.topic) == VISIT:
            continue  # “send your surveyor” is answered with times
        if _is_wish(heard, hit, filling) or _is_of_booking(heard, hit):
            continue  # “may somebody come on Thursday?” wants a time
        if asking or not _is_answer(hit, filling):
            topic = words.stock_topics.get(hit.topic, hit.topic)
            yield hit, Inquire(topic, hit.quote)


def _gives_way(heard: Message, hit: TopicHit, hits: Sequence[TopicHit]) -> bool:
    """Whether a stock topic stands right beside a topic of the script's own.

    “Do you guarantee a job?” asks about jobs, not about guarantees.
    """
    stock = {*TOPICS, *heard.words.stock_topics.values()} - {COMPLAINT}
    if hit.topic not in stock:
        return False
    own = [one for one in hits if one.topic not in stock | {COMPLAINT}]
    between = (
        heard.text.raw[one.end : hit.start] for one in own if one.end <= hit.start
    )
    after = (heard.text.raw[hit.end : one.start] for one in own if hit.end <= one.start)
    return any(not gap.strip() for gap in (*between, *after))


def _is_need(heard: Message, filling: Filling, quote: str) -> bool:
    """Whether words of a complaint tell why something is wanted, or of others.

    “The last company was awful”, “our boiler died, we need a new one”.
    """
    trouble = find_trouble(heard.text)
    if is_for_sale(heard, trouble):
        return True
    if trouble.deal or trouble.late or trouble.affair:
        return False
    needs = any(claim.question.area is Area.NEED for claim in filling.claims)
    counted = any(isinstance(c.value, Number | Quantity) for c in filling.claims)
    wanted = trouble.fresh or counted or has_wish(heard.text)
    return trouble.others or (needs and (wanted or _is_loose(quote)))


def _is_loose(quote: str) -> bool:
    """Whether words of a complaint hardly are one: a word, or parts of two clauses."""
    return " " not in quote or "," in quote


def _is_aside(heard: Message, hit: TopicHit, filling: Filling) -> bool:
    """Whether words of a topic ask nothing, where nothing is asked.

    “By December 12, time-wise” tells a time, “no credit needed” declines, and “call me
    back in an hour” is no question about hours.
    """
    calling = any(command.command == "human" for command in heard.commands)
    if calling and heard.words.stock_name(hit.topic) == HOURS:
        return True
    denied = is_denied(heard.text, hit.start, hit.end)
    return denied or _is_value(heard, hit, filling)


def _of_booking(heard: Message) -> tuple[tuple[int, int], ...]:
    """Where it is asked when the visit is that has been booked."""
    booked = any(isinstance(fact.value, Slot) for fact in heard.known.values())
    return find_visits(heard.text).get("when", ()) if booked else ()


def _is_of_booking(heard: Message, hit: TopicHit) -> bool:
    """Whether the words of a topic only ask when the visit is."""
    return any(start < hit.end and hit.start < end for start, end in _of_booking(heard))


def _is_wish(heard: Message, hit: TopicHit, filling: Filling) -> bool:
    """Whether the visit is only named with the time it is wished at."""
    if heard.words.stock_name(hit.topic) != VISIT:
        return False
    raw = heard.text.raw
    return any(
        not set(raw[min(claim.end, hit.end) : max(claim.start, hit.start)]) & SIGNS
        for claim in filling.claims
        if claim.question.kind is Kind.SLOT and isinstance(claim.value, Timing)
    )


def _where(heard: Message, hits: Sequence[TopicHit]) -> Iterator[TopicHit]:
    """The topics, where a town that is asked about stands for whether we go there.

    “Do you work in Khimki?” asks no hours.
    """
    towns = [
        hit
        for hit in find_addresses(heard.text)
        if hit.value.address == hit.value.city
        and any(start <= hit.start < end for start, end in questions(heard.text))
    ]
    others = [hit for hit in hits if heard.words.stock_name(hit.topic) != HOURS]
    if towns and not others:
        quote = heard.text.raw.strip()[:QUOTE]
        yield TopicHit(PLACES, towns[0].start, towns[0].end, quote, 1.0)
        return
    yield from hits


def _unknown(
    heard: Message,
    filling: Filling,
    known: list[tuple[int, int]],
) -> Iterator[Placed]:
    """Questions nobody knows the answer to: still questions, owed to a human."""
    unasked = "?" in heard.told.raw and not any(c.asked for c in filling.claims)
    moving = any(is_moving(heard, claim) for claim in filling.claims)
    asks = unasked and not known and not moving
    if asks and filling.claims and not heard.commands:
        sold = any(is_sold(heard, claim.question) for claim in filling.claims)
        sold = sold and not is_particular(heard.text)
        yield 0, Inquire(SOLD if sold else None, heard.text.raw.strip()[:QUOTE])
    known += [(claim.start, claim.end) for claim in filling.claims]
    known += [(command.start, command.end) for command in heard.commands]
    marked = list(questions(heard.text))
    worded = [span for span in find_asks(heard.text) if not _meets(span, marked)]
    among = heard.told is not heard.text or len(marked) > 1
    for start, end in (*(marked if among else ()), *worded):
        # A question nobody knows, beside an answer or another one, is still a question.
        asked = heard.text.raw[start:end].strip()
        tag = heard.text.raw[:start].rstrip().endswith(",")
        wordy = asked.count(" ") >= (ASKING_WORDS if tag else SHORTEST) - 1
        if wordy and not any(start < till and since < end for since, till in known):
            yield start, Inquire(None, asked[:QUOTE])


def _meets(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


VALUES: Mapping[str, tuple[type, ...]] = {"price": (Money,), "lead_time": (Timing,)}
"""Topics whose words also introduce a value of the prospect's own."""

OWN = (Chosen, Email, Phone, Address)
"""Values in whose words no topic is heard."""


def _is_value(heard: Message, hit: TopicHit, filling: Filling) -> bool:
    """Whether the words of a topic are part of what the prospect tells."""
    topic = heard.words.stock_name(hit.topic)
    told = VALUES.get(topic, ())
    return any(
        isinstance(claim.value, told)
        or (topic == VISIT and claim.question.kind is Kind.SLOT)
        or (isinstance(claim.value, Money | Timing) and _introduces(hit, claim))
        or (
            isinstance(claim.value, OWN)
            and hit.start < claim.end
            and claim.start < hit.end
        )
        for claim in filling.claims
    )


def _introduces(hit: TopicHit, claim: Claim) -> bool:
    """Whether a value stands right behind: “time-wise — by December 12”."""
    return 0 <= claim.start - hit.end <= DASH


def _is_answer(hit: TopicHit, filling: Filling) -> bool:
    """Whether the words of a topic are rather the answer to the question asked."""
    return any(
        claim.asked and hit.start < claim.end and claim.start < hit.end
        for claim in filling.claims
    )
