"""Two things wanted in one breath: the first is what it is about, the second added."""

from __future__ import annotations

import pytest

from tests.dialogs.conversation.talks import after


@pytest.mark.parametrize(
    ("script", "said", "first", "second"),
    [
        ("b2b", ("учёт времени и пропуска",), "timesheet", True),
        ("b2b", ("учёт времени", "и зарплата"), "timesheet", True),
        ("courses", ("аналитика и программирование",), "analytics", True),
        ("windows", ("балкон, 2 окна",), "balcony", True),
        ("windows", ("2 окна, лоджия",), "windows", True),
        ("windows_en", ("balcony and doors",), "balcony", True),
        ("windows_en", ("doors, balcony",), "doors", True),
        ("windows_pl", ("balkon i drzwi",), "balcony", True),
        ("windows_pl", ("okna, drzwi",), "windows", True),
        ("windows", ("окна, дует",), "windows", False),
        ("windows", ("окна, двери у нас есть",), "windows", False),
        ("windows", ("окна, балкон не надо",), "windows", False),
        ("windows_en", ("windows, no doors",), "windows", False),
    ],
)
def test_what_is_wanted_too_is_added(
    script: str, said: tuple[str, ...], first: str, *, second: bool
) -> None:
    state = after(script, *said)
    question = state.facts.get("product") or state.facts.get("task")

    assert (question or state.facts["course"]).options == (first,)
    assert bool(state.also) is second


def test_one_of_two_is_asked_about() -> None:
    assert "product" not in after("windows_en", "hi", "a balcony or a door").facts


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("windows", ("окна", "не больше трёх")),
        ("windows_en", ("windows", "at most two")),
        ("windows_pl", ("okna", "najwyżej cztery")),
    ],
)
def test_a_bare_limit_that_may_count_is_asked_about(
    script: str, said: tuple[str, ...]
) -> None:
    state = after(script, *said)

    assert {"budget", "windows_count"}.isdisjoint(state.facts)
