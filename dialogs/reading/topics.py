"""Routine topics that a message asks for, or none of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from dialogs.reading.asking import find_asks, find_reasons
from dialogs.reading.commands import Command, find_commands
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import Match, PatternSet, compile_patterns, find_matches
from dialogs.reading.phrases import Hit, PhraseSet, find_phrases, fullest, score_of
from dialogs.reading.telling import weights_of
from dialogs.reading.text import Lang, Text

_FOREIGN = "~foreign"
_MOST_ASKED = 4
_BESIDE = 3
_ACROSS = 0.3
"""How much less sure a question is whose words an “and” keeps apart."""

OUT_OF_SCOPE = "out_of_scope"
"""What `intent_of` calls a message that asks for nothing known."""

TOPICS = (
    *("human", "stop", "complaint", "wholesale", "discount", "warranty", "payment"),
    *("visit", "lead_time", "delivery", "hours", "address", "price", "smalltalk"),
)
"""Stock topics; of two asked with the same words the earlier is meant."""

_OF_COMMANDS = {"human": "human", "stop": "stop", "erase": "stop"}
_URGENT = frozenset({"human", "stop"})
_NOT_OTHERS = "cbtnmkwspehqjxvd"
"""Letters of `dialogs.reading.telling` that do not say whose a deed is."""
_COMPANY = "smalltalk"
_COMPLAINT = "complaint"
_STOPS = frozenset(",.!?;")
_COURTESIES = frozenset({"greet", "thanks", "bye"})
_ALWAYS = frozenset({"human", "stop", "smalltalk"})
# “How much is the delivery” asks about the delivery: the left gives way to the right.
_GIVES_WAY = {
    "price": frozenset(
        {"visit", "delivery", "wholesale", "discount", "warranty", "lead_time"}
    ),
    "delivery": frozenset({"lead_time", "hours", "payment", "discount"}),
    "hours": frozenset({"visit"}),
    "payment": frozenset({"visit"}),
    "lead_time": frozenset({"warranty"}),
}


class TopicHit(Struct, frozen=True):
    """A topic and the words that ask for it; `score` is 0–1."""

    topic: str
    start: int
    end: int
    quote: str
    score: float


def find_topics(
    text: Text,
    *,
    extra: Mapping[str, PhraseSet] | None = None,
    own: PhraseSet | None = None,
) -> tuple[TopicHit, ...]:
    """Everything asked for, in order; of readings of the same words the best.

    `extra` holds phrases of the script by topic, they win over stock ones but for a
    complaint: “your surveyor was rude” asks nothing of the survey. `own` are
    the words of what the script sells: they are never foreign to it.
    """
    stock = tuple(_of_stock(text, own))
    groups = (
        tuple(_of_commands(find_commands(text))),
        tuple(hit for hit in _best([stock]) if extra and hit.topic == _COMPLAINT),
        tuple(_of_script(text, extra or {})),
        stock,
    )
    if not any(groups):
        return ()
    found = sorted(_best(_asked(text, groups)), key=lambda hit: hit.start)
    return tuple(_without_reasons(text, _of_mine(text, found)))


def names_tax(text: Text) -> bool:
    """Whether a text speaks of the tax on a sale: “with VAT?”."""
    return not LANGUAGES[text.lang].topics.tax.isdisjoint(text.forms)


def intent_of(text: Text) -> str:
    """The one stock topic a message is mainly about, or `OUT_OF_SCOPE`.

    A wish for a person or for silence, else what the first clause that asks is about:
    what follows it says why, or what became of it.
    """
    hits = find_topics(text)
    urgent = [hit for hit in hits if hit.topic in _URGENT]
    told = urgent or [hit for hit in hits if hit.topic != _COMPANY] or hits
    if not told:
        return OUT_OF_SCOPE
    end = _end_of_clause(text, told[0])
    begun = [hit for hit in told if hit.start < end]
    asked = {hit.topic for hit in [one for one in begun if one.end <= end + 1] or begun}
    return next((topic for topic in TOPICS if topic in asked), told[0].topic)


def _end_of_clause(text: Text, hit: TopicHit) -> int:
    signs = (token.start for token in text.tokens if token.text in _STOPS)
    ends = (*signs, *find_reasons(text), len(text.raw))
    return min(at for at in ends if at >= hit.end)


def _of_mine(text: Text, hits: Sequence[TopicHit]) -> Sequence[TopicHit]:
    """What is asked, without what only happened to others: “my aunt waited”."""
    if len(hits) < 2:  # noqa: PLR2004 - one of several
        return hits
    spans = [(hit.start, hit.end) for hit in hits]
    weights = weights_of(text, spans, unlike=_NOT_OTHERS)
    if max(weights, default=-1) < 0:
        return hits
    told = zip(hits, weights, strict=True)
    return [hit for hit, weight in told if weight >= 0 or hit.topic in _URGENT]


def _without_reasons(text: Text, hits: Sequence[TopicHit]) -> Iterator[TopicHit]:
    """What is asked, without words of other topics in the reason given for it.

    “The price, please, because your site does not open” is no complaint.
    """
    reasons = find_reasons(text) if len(hits) > 1 else ()
    asks = tuple(find_asks(text)) if reasons else ()
    for hit in hits:
        began = max((at for at in reasons if at <= hit.start), default=None)
        again = any(began is not None and began < at <= hit.start for at, _ in asks)
        led = any(began is not None and other.end <= began for other in hits)
        if began is None or again or not led or hit.topic in _URGENT:
            yield hit


def _of_commands(commands: tuple[Command, ...]) -> Iterator[TopicHit]:
    for found in commands:
        if topic := _OF_COMMANDS.get(found.command):
            yield TopicHit(topic, found.start, found.end, found.quote, 1.0)
    courtesies = [found for found in commands if found.command in _COURTESIES]
    if courtesies and all(found.whole for found in courtesies):
        first = courtesies[0]
        yield TopicHit("smalltalk", first.start, first.end, first.quote, 0.9)


def _of_script(text: Text, extra: Mapping[str, PhraseSet]) -> Iterator[TopicHit]:
    for topic, phrases in extra.items():
        for hit in find_phrases(text, phrases)[:_MOST_ASKED]:
            yield TopicHit(topic, hit.start, hit.end, hit.quote, hit.score)


def _of_stock(text: Text, own: PhraseSet | None) -> Iterator[TopicHit]:
    matches = _ours(text, find_matches(text, _patterns(text.lang)), own)
    if not matches:
        return
    together = [match for match in matches if not _joins(text, match)]
    said = {match.label for match in matches}
    for topic in TOPICS:
        if topic not in said:
            continue
        found = [match for match in together if match.label == topic] or [
            match
            for match in matches
            if match.label == topic and not any(map(match.meets, together))
        ]
        for match in fullest(found)[:_MOST_ASKED]:
            yield TopicHit(
                topic,
                text.tokens[match.first].start,
                text.tokens[match.last].end,
                text.quote(match.first, match.last + 1),
                score_of(match) - _ACROSS * _joins(text, match),
            )


def _ours(
    text: Text, matches: Sequence[Match], own: PhraseSet | None
) -> Sequence[Match]:
    """The matches of topics, without those about what nobody of ours sells.

    Who begins with a complaint and goes on with something else still complains.
    """
    sold = find_phrases(text, own) if own and matches else ()
    foreign = [
        match
        for match in matches
        if match.label == _FOREIGN
        and not any(_covers(text, match, hit) for hit in sold)
    ]
    if not foreign:
        return matches
    return [
        match
        for match in matches
        if match.label in _ALWAYS
        or (match.label == _COMPLAINT and match.first < foreign[0].first)
        or not _STOPS.isdisjoint(text.forms[match.last + 1 : foreign[0].first])
    ]


def _joins(text: Text, match: Match) -> bool:
    """Whether the words stand on both sides of what keeps two questions apart."""
    between = text.forms[match.first + 1 : match.last]
    return not LANGUAGES[text.lang].topics.joints.isdisjoint(between)


def _covers(text: Text, match: Match, hit: Hit) -> bool:
    first, last = text.tokens[match.first], text.tokens[match.last]
    return hit.start < last.end and first.start < hit.end


def _asked(
    text: Text,
    groups: Sequence[Sequence[TopicHit]],
) -> Iterator[Sequence[TopicHit]]:
    """The groups without hits that only lead to what another one asks about."""
    said = [hit for group in groups for hit in group]
    for group in groups:
        yield [
            hit
            for hit in group
            if not any(
                other.topic in _GIVES_WAY.get(hit.topic, ())
                and _one_question(text, hit, other)
                for other in said
            )
        ]


def _one_question(text: Text, left: TopicHit, right: TopicHit) -> bool:
    """Whether two hits stand side by side with nothing that keeps them apart."""
    if left.start > right.start:
        left, right = right, left
    between = [
        token.text
        for token in text.tokens
        if left.end <= token.end and token.start < right.start
    ]
    return len(between) <= _BESIDE and not _joints(text.lang).intersection(between)


def _joints(lang: Lang) -> frozenset[str]:
    return LANGUAGES[lang].topics.joints


def _best(groups: Iterable[Sequence[TopicHit]]) -> list[TopicHit]:
    """One reading for each stretch of words, each topic once, earlier groups first."""
    kept: list[TopicHit] = []
    for group in groups:
        for hit in sorted(group, key=_rank):
            if all(_apart(hit, other) for other in kept):
                kept.append(hit)
    return kept


def _apart(hit: TopicHit, other: TopicHit) -> bool:
    meets = hit.start < other.end and other.start < hit.end
    return hit.topic != other.topic and not meets


def _rank(hit: TopicHit) -> tuple[float, int, int]:
    order = TOPICS.index(hit.topic) if hit.topic in TOPICS else -1
    return (-hit.score, order, hit.start)


@lru_cache(maxsize=8)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].topics
    return compile_patterns(
        {**table.patterns, _FOREIGN: table.foreign},
        lang,
        classes=table.classes,
    )
