"""A report as a person reads it, and as a program gets it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs.check.simulate.report import Example, Report
from dialogs.check.simulate.watching import NEVER, Flaw
from dialogs.reading.text import Lang

FLAWS: Mapping[str, Mapping[Flaw, str]] = {
    "ru": {
        "exception": "сбоев",
        "dead_end": "тупиков",
        "repeated": "повторных вопросов",
        "trashed": "выброшенных покупателей",
        "dropped": "вопросов клиента без ответа",
        "lost": "потерянных ответов",
        "unread": "непонятых сообщений",
        "misread": "понятых не так",
    },
    "en": {
        "exception": "exceptions",
        "dead_end": "dead ends",
        "repeated": "repeated questions",
        "trashed": "buyers thrown away",
        "dropped": "questions of prospects dropped",
        "lost": "answers lost",
        "unread": "messages not understood",
        "misread": "messages misunderstood",
    },
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "head": "{script} ▸ {count} клиентов, seed {seed}",
        "right": "верная сортировка: {right} из {count} — {share:.1%}",
        "asked": "вопросов на лид: {asked:.1f}, сообщений: {messages:.1f}",
        "personas": "по характерам: {personas}",
        "awaited": "ждали",
        "got": "вышло",
        "wrong": "сортировка не та",
    },
    "en": {
        "head": "{script} ▸ {count} prospects, seed {seed}",
        "right": "sorted right: {right} of {count} — {share:.1%}",
        "asked": "questions a lead: {asked:.1f}, messages: {messages:.1f}",
        "personas": "by persona: {personas}",
        "awaited": "awaited",
        "got": "got",
        "wrong": "sorted wrong",
    },
}


def tell(report: Report, *, lang: Lang = "ru", examples: int = 5) -> str:
    """The figures of a report with some examples of each flaw, for a terminal."""
    lang = lang if lang in _WORDS else "en"
    return "\n".join(_lines(report, lang, examples)) + "\n"


def _lines(report: Report, lang: Lang, examples: int) -> Iterator[str]:
    words, flaws = _WORDS[lang], FLAWS[lang]
    count = report.count
    yield words["head"].format(script=report.script, count=count, seed=report.seed)
    yield "  " + words["right"].format(
        right=report.right, count=count, share=report.accuracy
    )
    messages = report.messages / count if count else 0.0
    yield "  " + words["asked"].format(asked=report.asked_each, messages=messages)
    people = ", ".join(
        f"{name} {right}/{all_}"
        for name, (all_, right) in sorted(report.personas.items())
    )
    yield "  " + words["personas"].format(personas=people)
    for flaw, name in flaws.items():
        found = report.faults.get(flaw, 0)
        mark = ("✗" if found else "✓") if flaw in NEVER else " "
        yield f"  {mark} {name}: {found}"
        shown = [one for one in report.examples if one.flaw == flaw][:examples]
        for one in shown:
            yield from _example(one, words, whole=flaw in NEVER)
    for one in report.wrong[:examples]:
        sides = _sides(one, words)
        yield f"      {words['wrong']} #{one.number} {one.persona}: {sides}"


def _example(one: Example, words: Mapping[str, str], *, whole: bool) -> Iterator[str]:
    focus = f" [{one.focus}]" if one.focus else ""
    yield f"      #{one.number} {one.persona}{focus} «{one.text}» {_sides(one, words)}"
    if whole:
        for line in one.transcript:
            yield from (f"          {part}" for part in line.splitlines())


def _sides(one: Example, words: Mapping[str, str]) -> str:
    sides = ((words["awaited"], one.awaited), (words["got"], one.got))
    return "; ".join(f"{name}: {side}" for name, side in sides if side)


def as_json(report: Report) -> dict[str, object]:
    """The same for a program."""
    return {
        "script": report.script,
        "seed": report.seed,
        "count": report.count,
        "passed": report.passed,
        "right": report.right,
        "accuracy": round(report.accuracy, 4),
        "asked_each": round(report.asked_each, 2),
        "messages": report.messages,
        "faults": {flaw: report.faults.get(flaw, 0) for flaw in FLAWS["en"]},
        "triages": dict(report.triages),
        "personas": {
            name: {"count": count, "right": right}
            for name, (count, right) in report.personas.items()
        },
        "examples": [_json(one) for one in report.examples],
        "wrong": [_json(one) for one in report.wrong],
    }


def _json(one: Example) -> dict[str, object]:
    return {
        "flaw": one.flaw,
        "number": one.number,
        "persona": one.persona,
        "text": one.text,
        "focus": one.focus,
        "awaited": one.awaited,
        "got": one.got,
        "transcript": list(one.transcript),
    }
