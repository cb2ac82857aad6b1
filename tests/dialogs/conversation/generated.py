"""Scripts and events made up by hypothesis, for the laws of the engine."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from dialogs.conversation.events import (
    Claimed,
    Closed,
    Corrected,
    Due,
    Edited,
    Event,
    Pressed,
    Rebooked,
    Replied,
    Returned,
    Said,
    Shared,
    Started,
    Touched,
)
from dialogs.qualification.facts import Fact
from dialogs.reading.values import Chosen, Phone, Words
from dialogs.script.model import Script
from dialogs.script.parse import load

NOW = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)
AREAS = ["need", "budget", "authority", "timeline", "trust"]
OPTIONS = ["red", "green", "blue"]
SAYINGS = [
    "да",
    "нет",
    "не знаю",
    "до 300, а замер платный?",
    "тысяч сто пятьдесят, ну максимум двести",
    "три окна в Мытищах к маю",
    "8 916 123-45-67",
    "anna@example.org",
    "позовите человека",
    "стоп",
    "назад",
    "заново",
    "исправить",
    "пропустить",
    "зачем вам это?",
    "вы не так поняли",
    "с мужем решаем",
    "сколько стоит и какая гарантия?",
    "напишите в понедельник",
    "предлагаем продвижение сайта",
    "удалите мои данные",
    "спасибо",
    "дорого",
    "Анна",
    "🙂",
    "\x00",
    "red",
    "второе",
    "завтра в 15:00",
]

_phrases = st.one_of(
    st.just("Что скажете?"),
    st.just(["Первый вариант?", "Второй вариант?"]),
    st.just([{"when": {"q0": "known"}, "text": "Зная?"}, {"text": "Не зная?"}]),
    st.just({"ab_test": "wording", "variants": {"a": "А?", "b": "Б?"}}),
)


@st.composite
def _question(draw: st.DrawFn, number: int) -> dict[str, Any]:
    kind = draw(
        st.sampled_from(
            "choice choice choices money number date yes_no phone name text".split(),
        ),
    )
    made: dict[str, Any] = {"id": f"q{number}", "ask": draw(_phrases), "type": kind}
    if kind in {"choice", "choices"}:
        scores = draw(st.lists(st.integers(0, 10), min_size=3, max_size=3))
        made["options"] = [
            {"id": name, "label": name.title(), "score": score}
            for name, score in zip(OPTIONS, scores, strict=True)
        ]
        made["area"] = draw(st.sampled_from(AREAS))
    if number and draw(st.booleans()):
        earlier = f"q{draw(st.integers(0, number - 1))}"
        made["ask_if"] = {
            earlier: draw(st.sampled_from(["known", "unknown", "not red", "green"])),
        }
    if draw(st.booleans()):
        made["required"] = False
    return made


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """A valid script of up to seven questions with all the blocks around them."""
    count = draw(st.integers(1, 7))
    questions = [draw(_question(number)) for number in range(count)]
    written: Mapping[str, Any] = {
        "version": 1,
        "name": "Made up",
        "timezone": "Europe/Moscow",
        "managers": [{"id": "ann", "name": "Анна"}, {"id": "bob", "name": "Борис"}],
        "questions": questions,
        "scoring": {
            "potential": {"weights": {"need": 60, "budget": 25, "authority": 15}},
            "temperature": {"weights": {"timeline": 70, "trust": 30}},
            "signals": {"phone_shared": 10, "silent": -10},
        },
        "routing": [
            {"when": {"q0": "red"}, "to": ["ann"]},
            {"to": ["bob"]},
        ],
        "handoff": {"when": [{"q0": draw(st.sampled_from(["known", "green"]))}]},
        "junk": [
            {"id": "ads", "phrases": ["продвижение сайта"], "then": "exclude"},
            {"id": "odd", "when": {"q0": "blue", "q1": "red"}, "then": "review"},
        ],
        "consent": {
            "before": ["phone", "email"],
            "text": "Согласны?",
            "document": "https://example.org/consent",
            "agree": "Согласен",
            "decline": "Не согласен",
            "if_declined": "Хорошо.",
        },
        "followups": [
            {"after": "20m", "text": "Вы тут?"},
            {"after": "3d", "close": "silent"},
        ],
        "limits": {"questions": draw(st.integers(1, 12))},
    }
    files = {"script.yaml": json.dumps(written, ensure_ascii=False)}
    return load(files, script_id="made")


def payloads(script: Script) -> st.SearchStrategy[str]:
    """Buttons of a script, real ones and others."""
    real = [f"{q.id}:{o.id}" for q in script.questions for o in q.options]
    real += [f"{q.id}:{answer}" for q in script.questions for answer in ("yes", "no")]
    steering = ["consent:yes", "consent:no", "erase:yes", "erase:no", "_human"]
    odd = ["", ":", "gone:1", "q0:_skip", "_edit:q0", "_restart", "_text:да", "q0:x:y"]
    return st.sampled_from([*real, *steering, *odd])


def prospect_events(script: Script) -> st.SearchStrategy[Event]:
    """Whatever a prospect may do, at one and the same time."""
    at = st.just(NOW)
    said = st.one_of(st.sampled_from(SAYINGS), st.text(max_size=40))
    media = st.sampled_from(["contact", "location", "photo", "voice", "sticker"])
    return st.one_of(
        st.builds(Said, at=at, text=said),
        st.builds(Pressed, at=at, payload=payloads(script)),
        st.builds(Edited, at=at, message=st.just("m"), text=said),
        st.builds(Shared, at=at, kind=media, phone=st.just("+79161234567")),
        st.builds(Started, at=at),
    )


def _dictated(script: Script) -> st.SearchStrategy[Fact]:
    """Answers that a manager may enter, to questions there are and one there is not."""
    facts = [
        Fact(q.id, Chosen((str(o.id),)), (o.id,))
        for q in script.questions
        for o in q.options
    ]
    facts += [
        Fact(q.id, Phone("+79161234567")) for q in script.questions if not q.options
    ]
    return st.sampled_from([*facts, Fact("gone", Words("x"))])


def all_events(script: Script) -> st.SearchStrategy[Event]:
    """Whatever may happen to a conversation."""
    at = st.just(NOW)
    kinds = st.sampled_from(["followup", "pause", "nurture", "booking"])
    return st.one_of(
        prospect_events(script),
        prospect_events(script),
        st.builds(
            Due,
            at=at,
            kind=kinds,
            generation=st.integers(0, 5),
            step=st.integers(0, 3),
        ),
        st.builds(Claimed, at=at, manager=st.just("ann")),
        st.builds(Replied, at=at, manager=st.just("ann"), text=st.just("Да")),
        st.builds(Returned, at=at),
        st.builds(Closed, at=at, outcome=st.just("sold")),
        st.builds(Touched, at=at, touch=st.just("webinar")),
        st.builds(Corrected, at=at, manager=st.just("ann"), fact=_dictated(script)),
        st.builds(
            Rebooked,
            at=at,
            manager=st.just("ann"),
            slot=st.just(NOW + dt.timedelta(days=1)),
        ),
    )
