"""E402–E404, E805: the same words must not mean two things.

Phrases are compared by the dictionary forms of their words, as they are matched.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from dialogs.check.lint_walk import at
from dialogs.reading.commands import find_commands
from dialogs.reading.text import Lang, lemmas, tokenize
from dialogs.script.errors import Finding
from dialogs.script.model import Junk, Script, Topic
from dialogs.script.place import NOWHERE, Place

Key = tuple[str, ...]

_ALWAYS_HEARD = frozenset({"human", "stop", "erase"})


class _Written(Struct, frozen=True):
    """A phrase of the marketer; `owner` is the row it belongs to."""

    text: str
    owner: str
    key: Key
    place: Place


def check(script: Script) -> Iterator[Finding]:
    """Findings about phrases that clash."""
    topics = tuple(_topics(script))
    junk = tuple(_junk(script))
    options = tuple(_options(script))
    yield from _junk_takes_clients(junk, (*topics, *(o for o, _ in options)))
    yield from _shared(topics, code="E403")
    for question in script.questions:
        own = tuple(o for o, asked in options if asked == question.id)
        yield from _shared(own, code="E404")
    for written in (*topics, *junk):
        command = _command(written.text, script.language)
        if command:
            yield Finding(
                "E805", written.place, {"phrase": written.text, "command": command}
            )


def _junk_takes_clients(
    junk: tuple[_Written, ...], ordinary: tuple[_Written, ...]
) -> Iterator[Finding]:
    usual = {written.key for written in ordinary}
    for written in junk:
        if written.key in usual:
            yield Finding(
                "E402",
                written.place,
                {"phrase": written.text, "junk": written.owner},
            )


def _shared(phrases: tuple[_Written, ...], *, code: str) -> Iterator[Finding]:
    first: dict[Key, _Written] = {}
    for written in phrases:
        other = first.setdefault(written.key, written)
        if other.owner != written.owner:
            yield Finding(
                code,
                written.place,
                {
                    "phrase": written.text,
                    "owner": written.owner,
                    "other": other.owner,
                    "line_number": str(other.place.line),
                },
            )


def _topics(script: Script) -> Iterator[_Written]:
    for row, topic in enumerate(script.faq):
        yield from _of_row(script, topic, path=("faq", row))


def _junk(script: Script) -> Iterator[_Written]:
    for row, junk in enumerate(script.junk):
        yield from _of_row(script, junk, path=("junk", row))


def _of_row(
    script: Script, row: Topic | Junk, *, path: tuple[str | int, ...]
) -> Iterator[_Written]:
    for index, text in enumerate(row.phrases):
        place = _place(script, row, path=path, index=index)
        if place is not None:
            yield _Written(text, row.id, _key(text, script.language), place)


def _place(
    script: Script, row: Topic | Junk, *, path: tuple[str | int, ...], index: int
) -> Place | None:
    """Where a phrase was written; None for a stock one, which is nobody's mistake."""
    places = script.places
    if path not in places:  # a row of a table, or of the stock
        return None if row.stock or row.place == NOWHERE else row.place
    listed = places.get((*path, "phrases", index))
    return listed or (places.get((*path, "phrases")) if index == 0 else None)


def _options(script: Script) -> Iterator[tuple[_Written, str]]:
    for index, question in enumerate(script.questions):
        for row, option in enumerate(question.options):
            base = ("questions", index, "options", row)
            texts: list[tuple[str, tuple[str | int, ...]]] = [
                (option.label, (*base, "label"))
            ]
            texts += [
                (text, (*base, "synonyms", number))
                for number, text in enumerate(option.synonyms)
            ]
            for text, path in texts:
                key = _key(text, script.language)
                written = _Written(text, str(option.id), key, at(script, *path))
                yield written, question.id


def _key(text: str, lang: Lang) -> Key:
    tokens = tokenize(text, lang).tokens
    words = tuple(
        lemmas(token.text, lang)[0]
        for token in tokens
        if token.kind in {"word", "number"}
    )
    return words or tuple(token.text for token in tokens)


def _command(phrase: str, lang: Lang) -> str:
    """The command a phrase is, which is heard before any topic; empty if none."""
    for command in find_commands(tokenize(phrase, lang)):
        if command.command in _ALWAYS_HEARD and command.whole:
            return command.quote
    return ""
