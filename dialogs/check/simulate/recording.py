"""Conversations written down as tests, in the form of `tests.yaml`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from dialogs.check.simulate.playing import Conversation
from dialogs.check.simulate.truths import Truth
from dialogs.script.model import PERSONAL, Script

_CLOCK = "%Y-%m-%d %H:%M"


def record(conversations: Iterable[Conversation], *, script: Script) -> str:
    """A file of tests that await what is true, whatever the bot made of it."""
    told = (_test(one, script) for one in conversations)
    return "\n".join(told)


def _test(one: Conversation, script: Script) -> str:
    name = f"{one.persona.name} {one.number}"
    if one.faults:
        name += f": {one.faults[0].flaw}"
    lines = [
        f"- test: {_quoted(name)}",
        f"  now: {one.start.strftime(_CLOCK)}",
        "  talk:",
    ]
    lines += [
        f"    - {step.line.deed}: {_quoted(step.line.text)}" for step in one.steps
    ]
    lines += ["  expect:", *_awaited(one, script)]
    return "\n".join(lines) + "\n"


def _awaited(one: Conversation, script: Script) -> Iterator[str]:
    known = dict(_answers(one.told, script))
    if known and not one.judgement.due:
        told = ", ".join(f"{slot}: {value}" for slot, value in known.items())
        yield f"    answers: {{{told}}}"
    yield f"    triage: {one.judgement.right}"
    if one.judgement.due:
        yield f"    junk: {one.judgement.due}"


def _answers(told: Mapping[str, Truth], script: Script) -> Iterator[tuple[str, str]]:
    """Options that were chosen; what a person typed is not repeated in a test."""
    for question in script.questions:
        truth = told.get(question.id)
        if truth is None or truth.status != "known" or len(truth.options) != 1:
            continue
        if question.kind not in PERSONAL:
            option = truth.options[0]
            yield (
                question.id,
                _quoted(option) if isinstance(option, str) else f"{option}",
            )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
