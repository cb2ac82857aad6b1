from __future__ import annotations

import datetime as dt

import pytest

from dialogs.script.model import Hours
from dialogs.script.notes import Notes
from dialogs.script.source import read_source
from dialogs.script.spans import (
    hours_of,
    minutes_of,
    range_of,
    read_range,
    weekday_numbers,
)
from dialogs.script.yaml import Node, read_tree


def written(text: str) -> tuple[Node, Notes]:
    source = read_source("script.yaml", f"x: {text}\n")
    root = read_tree(source)
    assert root is not None
    return root.items[0][1], Notes(source)


def codes(notes: Notes) -> list[str]:
    return [finding.code for finding in notes.findings]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("20m", 20), ("2h", 120), ("3d", 4320), ("1w", 10080), ("90s", 2), ("1.5h", 90)],
)
def test_a_duration_is_read_in_minutes(text: str, minutes: int) -> None:
    node, notes = written(text)

    assert minutes_of(node, notes, default=7) == minutes
    assert notes.findings == []


@pytest.mark.parametrize("text", ["20", "m", "2 часа", "-1d", "[1d]", "999999w", "1mo"])
def test_another_duration_is_told_and_the_default_taken(text: str) -> None:
    node, notes = written(text)

    assert minutes_of(node, notes, default=7) == 7
    assert codes(notes) == ["E207"]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("150000..", (150000, None, False)),
        ("..40000", (None, 40000, False)),
        ("3..10", (3, 10, False)),
        ("-5..0.5", (-5, 0.5, False)),
        ("7", (7, 7, False)),
        ("0d", (0, 0, True)),
        ("..14d", (None, 14, True)),
        ("14d..1mo", (14, 30, True)),
        ("1w..9mo", (7, 270, True)),
        ("3mo..", (90, None, True)),
    ],
)
def test_a_range_has_bounds_and_may_be_of_days(
    text: str,
    bounds: tuple[float | None, float | None, bool],
) -> None:
    assert read_range(text) == bounds


@pytest.mark.parametrize(
    "text", ["", "..", "a..b", "1...2", "1d..2", "1..2..3", "1 000.."]
)
def test_another_text_is_no_range(text: str) -> None:
    assert read_range(text) is None


@pytest.mark.parametrize(
    ("text", "of_days"),
    [("..14", True), ("..14d", False), ("10..3", False), ("{a: b}", False)],
)
def test_a_range_of_another_kind_is_told(text: str, *, of_days: bool) -> None:
    node, notes = written(text)

    assert range_of(node, notes, of_days=of_days) is None
    assert codes(notes) == ["E213"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon", (0,)),
        ("mon-fri", (0, 1, 2, 3, 4)),
        ("sat-mon", (5, 6, 0)),
        ("Sun", (6,)),
    ],
)
def test_days_are_read_alone_and_as_spans(text: str, days: tuple[int, ...]) -> None:
    assert weekday_numbers(text) == days


def test_hours_hold_spans_holidays_and_days_off() -> None:
    node, notes = written(
        "{mon-tue: [09:00-13:00, 14:00-18:30], sun: closed, holidays: RU, "
        "days_off: [2026-12-31]}",
    )

    assert hours_of(node, notes) == Hours(
        {0: ((540, 780), (840, 1110)), 1: ((540, 780), (840, 1110))},
        "RU",
        frozenset({dt.date(2026, 12, 31)}),
    )
    assert notes.findings == []


def test_hours_past_midnight_go_on_the_next_morning() -> None:
    node, notes = written("{sun: 22:00-02:00}")

    assert hours_of(node, notes).days == {0: ((0, 120),), 6: ((1320, 1440),)}


def test_a_booking_keeps_the_days_off_of_the_company() -> None:
    company = Hours({}, "RU", frozenset({dt.date(2026, 12, 31)}))
    node, notes = written("{mon: 10:00-18:00, holidays: none}")

    hours = hours_of(node, notes, company=company)

    assert hours.holidays is None
    assert hours.days_off == company.days_off
    assert hours.days == {0: ((600, 1080),)}


@pytest.mark.parametrize(
    "text",
    [
        "{mon: с 10 до 16}",
        "{mon: 9-18}",
        "{mon: 25:00-26:00}",
        "{mon: 09:00-09:60}",
        "{mon: 09:00-09:00}",
        "{понедельник: 09:00-18:00}",
        "{days_off: [31.12.2026]}",
    ],
)
def test_hours_that_cannot_be_read_are_told(text: str) -> None:
    node, notes = written(text)

    hours_of(node, notes)

    assert codes(notes) == ["E207"]
