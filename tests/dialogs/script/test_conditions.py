"""Compiled conditions hold where the words of the format say so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.script.conditions import (
    ALWAYS,
    NEVER,
    Between,
    Condition,
    Is,
    IsNot,
    Known,
    Scalar,
    Term,
    Test,
    may_fail,
    may_hold,
)

NAMES = st.sampled_from(["product", "count", "visit"])
SCALARS: st.SearchStrategy[Scalar] = st.sampled_from(
    ["windows", "3", "true", 3, 3.0, 0, True, False, 2.5]
)
BOUNDS = st.none() | st.sampled_from([0, 2.5, 3])
TESTS = (
    SCALARS.map(Is)
    | SCALARS.map(IsNot)
    | st.builds(Between, BOUNDS, BOUNDS)
    | st.booleans().map(Known)
)
TERMS = st.builds(Term, NAMES, st.lists(TESTS, max_size=3).map(tuple))
ROWS = st.lists(TERMS, max_size=3).map(tuple)
CONDITIONS = st.builds(Condition, st.lists(ROWS, max_size=3).map(tuple))
VIEWS = st.dictionaries(NAMES, st.lists(SCALARS, max_size=2).map(tuple))


def says(test: Test, answer: tuple[Scalar, ...] | None) -> bool:
    """A test word by word."""
    given = answer or ()
    match test:
        case Known(negated=negated):
            return bool(given) is not negated
        case Is(value=value):
            return any(value == item or str(value) == str(item) for item in given)
        case IsNot(value=value):
            return answer is not None and not says(Is(value), answer)
        case Between(low=low, high=high):
            numbers = [one for one in given if not isinstance(one, str | bool)]
            return any(
                (low is None or low <= one) and (high is None or one <= high)
                for one in numbers
            )


@given(condition=CONDITIONS, view=VIEWS)
def test_a_condition_is_any_row_of_all_terms_of_any_test(
    condition: Condition, view: dict[str, tuple[Scalar, ...]]
) -> None:
    expected = any(
        all(
            any(says(test, view.get(term.field)) for test in term.tests) for term in row
        )
        for row in condition.rows
    )

    assert condition.holds(view) is expected
    assert may_hold(condition, view, open_fields=frozenset()) is expected
    assert may_fail(condition, view, open_fields=frozenset()) is not expected


@given(view=VIEWS)
def test_always_and_never_need_no_answers(
    view: dict[str, tuple[Scalar, ...]],
) -> None:
    assert ALWAYS.holds(view)
    assert not NEVER.holds(view)


def test_how_a_condition_is_compiled_is_no_part_of_it() -> None:
    one, other = (Condition(((Term("count", (Is(3),)),),)) for _ in range(2))

    assert one == other
    assert "holds" not in repr(one)
