from __future__ import annotations

import pytest

from tests.dialogs.check.windows import WINDOWS, codes_of, found


@pytest.mark.parametrize(("limit", "expected"), [(9, []), (8, ["W805"])])
def test_required_questions_of_the_longest_path_are_counted(
    limit: int, expected: list[str]
) -> None:
    script = f"{WINDOWS['script.yaml']}\nlimits: {{questions: {limit}}}\n"

    told = found(WINDOWS | {"script.yaml": script})

    assert [one.split()[0] for one in told] == expected


def test_questions_that_exclude_each_other_are_not_counted_together() -> None:
    questions = (
        "  - {id: a, ask: A?, options: [x, y]}\n"
        "  - {id: b, ask: B?, ask_if: {a: x}}\n"
        "  - {id: c, ask: C?, ask_if: {a: y}}\n"
        "limits: {questions: 2}\n"
    )

    assert codes_of(questions) == []


@pytest.mark.parametrize(
    ("condition", "is_reached"),
    [
        ("{n: ..4}", True),
        ("{n: 5..}", True),
        ("{n: 4..6, few: known}", True),
        ("{n: 6.., few: known}", False),
        ("{few: known, n: not 3}", True),
        ("[{n: 6.., few: known}, {n: known}]", True),
        ("{few: unknown, n: ..2}", True),
    ],
)
def test_a_question_that_no_answers_lead_to_is_told(
    condition: str, *, is_reached: bool
) -> None:
    questions = (
        "  - {id: n, ask: How many?, type: number}\n"
        "  - {id: few, ask: Which?, ask_if: {n: ..5}}\n"
        f"  - {{id: last, ask: Why?, ask_if: {condition}}}\n"
    )

    assert codes_of(questions) == ([] if is_reached else ["E401"])


def test_what_follows_from_a_lost_question_is_not_told_again() -> None:
    questions = (
        "  - {id: a, ask: A?, options: [x, y]}\n"
        "  - {id: b, ask: B?, ask_if: {a: z}}\n"
        "  - {id: c, ask: C?, ask_if: {b: known}}\n"
    )

    assert codes_of(questions) == ["E301"]
