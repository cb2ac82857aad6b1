"""A report as a terminal shows it: bars of blocks, tables in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from bot.reports.blocks import Bar, Drop, Pace, Report

Lang = Literal["ru", "en"]

WIDE = 40
"""Characters of the longest bar."""

BLOCKS = " ▏▎▍▌▋▊▉█"

EN: Mapping[str, str] = {
    "funnel": "Funnel",
    "started": "began to talk",
    "answered": "answered a question",
    "priced": "heard the price",
    "contact": "left a contact",
    "promising": "urgent or future",
    "claimed": "taken by a manager",
    "good": "won",
    "most_lost": "← most are lost here",
    "drops": "Questions: asked, answered, left out, silent, called a human, misread",
    "junk": "Junk",
    "refusals": "Why it came to nothing",
    "origins": "Sources: leads, urgent %, junk %, won %",
    "paces": "Speed: how often, median, slowest tenth from",
    "answer": "first answer",
    "decision": "decision to call a human",
    "claim": "taken by a manager",
    "human": "first word of a human",
    "sellers": "Managers: taken, median, late, given back, won, brought",
    "kept": "Promises: made, kept, late, broken, open",
    "topics": "What is asked about",
    "nothing": "Nothing in this period.",
    "unsaid": "not said",
}
RU: Mapping[str, str] = {
    "funnel": "Воронка",
    "started": "начали разговор",
    "answered": "ответили на вопрос",
    "priced": "увидели цену",
    "contact": "оставили контакт",
    "promising": "срочно или на будущее",
    "claimed": "взял менеджер",
    "good": "выиграно",
    "most_lost": "← больше всего теряем здесь",
    "drops": "Вопросы: задан, ответили, пропустили, замолчали, позвали, не поняты",
    "junk": "Мусор",
    "refusals": "Почему не сложилось",
    "origins": "Источники: заявок, срочных %, мусора %, выиграно %",
    "paces": "Скорость: сколько раз, медиана, медленная десятая — от",
    "answer": "первый ответ бота",
    "decision": "решение позвать человека",
    "claim": "взял менеджер",
    "human": "первое слово человека",
    "sellers": "Менеджеры: взято, медиана, поздно, возвращено, выиграно, принесено",
    "kept": "Обещания: дано, сдержано, с опозданием, нарушено, впереди",
    "topics": "О чём спрашивают",
    "nothing": "За это время ничего.",
    "unsaid": "не указано",
}
WORDS: Mapping[Lang, Mapping[str, str]] = {"ru": RU, "en": EN}

Row = Sequence[str]


def tell(made: Report, *, lang: Lang) -> str:
    """The report as lines."""
    words = WORDS[lang]
    if not made.funnel or not made.funnel[0].count:
        return words["nothing"]
    return "\n".join(_lines(made, words))


def _lines(made: Report, words: Mapping[str, str]) -> Iterator[str]:
    yield from _head(words["funnel"])
    yield from _funnel(made.funnel, words)
    yield from _table(words["drops"], [_drop(one) for one in made.drops])
    for block in ("junk", "refusals", "topics"):
        yield from _bars(words[block], getattr(made, block), words)
    origins = [
        (
            one.source or words["unsaid"],
            str(one.count),
            *(_share(part, one.count) for part in (one.urgent, one.junk, one.won)),
        )
        for one in made.origins
    ]
    yield from _table(words["origins"], origins)
    yield from _table(words["paces"], [_pace(one, words) for one in made.paces])
    sellers = [
        (
            one.name,
            str(one.claimed),
            clock(one.median),
            str(one.late),
            str(one.returned),
            _share(one.won, one.closed),
            f"{one.brought:,}".replace(",", " ") if one.brought else "—",
        )
        for one in made.sellers
    ]
    yield from _table(words["sellers"], sellers)
    kept = [
        (one.kind, *map(str, (one.made, one.kept, one.late, one.broken, one.open)))
        for one in made.kept
    ]
    yield from _table(words["kept"], kept)


def _funnel(bars: Sequence[Bar], words: Mapping[str, str]) -> Iterator[str]:
    first = bars[0].count
    lost = [before.count - bar.count for before, bar in pairwise(bars)]
    worst = lost.index(max(lost)) + 1 if lost and max(lost) > 0 else 0
    for place, one in enumerate(bars):
        note = f"  {words['most_lost']}" if place == worst and worst else ""
        drawn = bar(one.count, first)
        share = _share(one.count, first)
        yield f"{words[one.name]:<24}{one.count:>7} {drawn:<{WIDE}} {share:>6}{note}"


def _bars(title: str, bars: Sequence[Bar], words: Mapping[str, str]) -> Iterator[str]:
    if bars:
        yield from _head(title)
    for one in bars:
        name = one.name or words["unsaid"]
        yield f"{name[:23]:<24}{one.count:>7} {bar(one.count, bars[0].count)}"


def _drop(one: Drop) -> Row:
    return (
        f"{one.script}.{one.question}",
        str(one.asked),
        _share(one.answered, one.asked),
        *map(str, (one.skipped, one.silent, one.human, one.missed)),
    )


def _pace(one: Pace, words: Mapping[str, str]) -> Row:
    return words[one.what], str(one.count), clock(one.median), clock(one.slow)


def _head(title: str) -> Iterable[str]:
    return ("", title)


def _table(title: str, rows: Sequence[Row]) -> Iterator[str]:
    """Rows under a title, each column as wide as its longest."""
    if not rows:
        return
    yield from _head(title)
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        cells = [
            f"{cell:>{width}}" for cell, width in zip(rest, widths[1:], strict=True)
        ]
        yield "  ".join([f"{first:<{widths[0]}}", *cells])


def bar(count: float, whole: float) -> str:
    """A bar in eighths of a character."""
    eighths = round(8 * WIDE * count / whole) if whole else 0
    full, rest = divmod(eighths, 8)
    return "█" * full + (BLOCKS[rest] if rest else "")


def clock(seconds: float | None) -> str:
    """Minutes and seconds, hours from an hour on."""
    if seconds is None:
        return "—"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _share(part: float, whole: float) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "—"
