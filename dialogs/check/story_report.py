"""How the conversations went, told as a person or a program reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from dialogs.check.awaited import ANSWER
from dialogs.check.stories import Miss, Result
from dialogs.reading.text import Lang
from dialogs.script.filters import filters_for

WIDEST = 60
"""Columns that names are padded to at most, so that one long name moves no other."""


class _Words(Struct, frozen=True):
    count: tuple[str, ...]
    awaited: str
    got: str
    said: str
    bot: str
    press: str
    shown: str
    nothing: str
    answer: str
    not_asked: str
    asks: str
    not_said: str
    silent: str
    potential: str
    temperature: str
    triage: Mapping[str, str]


_RU = _Words(
    count=("разговор", "разговора", "разговоров"),
    awaited="ждали",
    got="вышло",
    said="сказал",
    bot="бот скажет «{}»",
    press="кнопка «{}»",
    shown="показаны",
    nothing="ничего",
    answer="ответ {} = {}",
    not_asked="бот не спросит {}",
    asks="бот спросит {}",
    not_said="бот не скажет «{}»",
    silent="бот промолчит",
    potential="потенциал",
    temperature="температура",
    triage={"urgent": "срочно", "future": "на будущее", "trash": "треш"},
)
_EN = _Words(
    count=("conversation", "conversations"),
    awaited="awaited",
    got="got",
    said="said",
    bot="the bot says “{}”",
    press="the button “{}”",
    shown="shown",
    nothing="nothing",
    answer="the answer {} = {}",
    not_asked="the bot does not ask {}",
    asks="the bot asks {}",
    not_said="the bot does not say “{}”",
    silent="the bot is silent",
    potential="potential",
    temperature="temperature",
    triage={"urgent": "urgent", "future": "future", "trash": "trash"},
)


def told(results: Sequence[Result], *, name: str, lang: Lang) -> str:
    """A line a conversation, and under a failed one what was awaited and what is."""
    words = _RU if lang == "ru" else _EN
    forms = filters_for("ru" if lang == "ru" else "en")["plural"]
    count = forms(len(results), *words.count)
    lines = [f"{name} ▸ {len(results)} {count}"]
    width = min(WIDEST, max((len(r.story.name) for r in results), default=0))
    for result in results:
        if result.passed:
            grades = _grades(result, words)
            lines.append(f" ✓ {result.story.name.ljust(width)}  {grades}")
        else:
            lines.append(f" ✗ {result.story.name}")
            for miss in result.misses:
                lines += _told(miss, words)
    return "\n".join(lines) + "\n"


def why(result: Result, *, lang: Lang) -> str | None:
    """The misses of a conversation, a line each; None for one that passed."""
    words = _RU if lang == "ru" else _EN
    lines = [
        f"{_where(miss)} {words.awaited}: {_awaited(miss, words)}; {_got(miss, words)}"
        for miss in result.misses
    ]
    return "\n".join(lines) or None


def _told(miss: Miss, words: _Words) -> Iterator[str]:
    where = f"   {_where(miss)}  "
    yield f"{where}{words.awaited}: {_awaited(miss, words)}"
    yield f"{' ' * len(where)}{_got(miss, words)}"


def _where(miss: Miss) -> str:
    return f"{miss.place.file}:{miss.place.line}:{miss.place.column}"


def _awaited(miss: Miss, words: _Words) -> str:
    told = {
        "bot": words.bot,
        "asks": words.asks,
        "not_said": words.not_said,
        "press": words.press,
        "press_old": words.press,
        "not_asked": words.not_asked,
    }
    if miss.about in told:
        return told[miss.about].format(miss.awaited)
    if miss.about == "silent" and miss.awaited == "true":
        return words.silent
    if miss.about.startswith(ANSWER):
        return words.answer.format(miss.about.removeprefix(ANSWER), miss.awaited)
    return f"{miss.about} = {miss.awaited or 'null'}"


def _got(miss: Miss, words: _Words) -> str:
    if miss.about in {"bot", "asks", "not_said", "silent", "press", "press_old"}:
        label = words.shown if miss.about.startswith("press") else words.said
        quoted = " ".join(f"«{' '.join(text.split())}»" for text in miss.got)
        return f"{label}: {quoted or words.nothing}"
    return f"{words.got}: {', '.join(miss.got) or words.nothing}"


def _grades(result: Result, words: _Words) -> str:
    verdict = result.played.verdict
    scores = verdict.scores
    return (
        f"{words.potential} {scores.potential.value} · "
        f"{words.temperature} {scores.temperature.value} · "
        f"{words.triage[verdict.triage]}"
    )
