"""Which patterns ask for a topic, and which topic took the words of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.cli.why.words import words_for
from dialogs.reading.commands import Command, find_commands
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.patterns import Match, PatternSet, compile_patterns, find_matches
from dialogs.reading.phrases import fullest
from dialogs.reading.text import Lang, Text
from dialogs.reading.topics import TopicHit, find_topics

_FOREIGN = "~foreign"


def why_topics(text: Text) -> Iterator[str]:
    """A line a command, a topic, and a topic that was asked for by words alone."""
    words = words_for(text.lang)
    commands = find_commands(text)
    for one in commands:
        said = words.command if one.certainty == 1 else words.weak_command
        yield said.format(one.command, one.quote)
    matches = find_matches(text, _patterns(text.lang))
    hits = find_topics(text)
    for hit in hits:
        pattern = _source(text, hit, matches=matches, commands=commands)
        yield words.topic.format(hit.topic, hit.quote, hit.score, pattern)
    yield from _dropped(text, matches, hits)
    if not (hits or commands):
        yield words.no_topic


def _source(
    text: Text,
    hit: TopicHit,
    *,
    matches: Sequence[Match],
    commands: Sequence[Command],
) -> str:
    """The pattern that holds there; a command asks for its topic by its own words."""
    for match in matches:
        if match.label == hit.topic and _span(text, match) == (hit.start, hit.end):
            return match.source
    return next((one.command for one in commands if one.quote == hit.quote), "–")


def _dropped(
    text: Text,
    matches: Sequence[Match],
    hits: Sequence[TopicHit],
) -> Iterator[str]:
    words = words_for(text.lang)
    kept = {hit.topic for hit in hits}
    foreign = next((one for one in matches if one.label == _FOREIGN), None)
    left = [one for one in matches if one.label not in {*kept, _FOREIGN}]
    for topic in dict.fromkeys(one.label for one in left):
        (match, *_) = fullest(one for one in left if one.label == topic)
        quote = text.quote(match.first, match.last + 1)
        if foreign:
            strange = text.quote(foreign.first, foreign.last + 1)
            yield words.foreign.format(topic, quote, strange)
        elif hits:
            start = text.tokens[match.first].start
            other = min(hits, key=lambda hit: abs(hit.start - start))
            yield words.gives_way.format(topic, quote, other.topic, other.quote)


def _span(text: Text, match: Match) -> tuple[int, int]:
    return text.tokens[match.first].start, text.tokens[match.last].end


@lru_cache(maxsize=4)
def _patterns(lang: Lang) -> PatternSet:
    table = LANGUAGES[lang].topics
    rows = {**table.patterns, _FOREIGN: table.foreign}
    return compile_patterns(rows, lang, classes=table.classes)
