from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from dialogs.check.simulate.chance import Chance

SEEDS = st.integers(0, 2**64 - 1)


def test_the_stream_of_a_seed_is_the_same_everywhere() -> None:
    luck = Chance(42)

    assert [luck.below(1000) for _ in range(6)] == [741, 159, 278, 344, 38, 868]


@given(SEEDS)
def test_the_same_seed_gives_the_same_choices(seed: int) -> None:
    one, other = Chance(seed), Chance(seed)

    assert [one.unit() for _ in range(9)] == [other.unit() for _ in range(9)]


@given(SEEDS)
def test_a_fork_does_not_depend_on_what_was_used_before(seed: int) -> None:
    fresh, used = Chance(seed), Chance(seed)
    used.unit()

    assert fresh.fork("name").unit() == used.fork("name").unit()
    assert fresh.fork("name").unit() != fresh.fork("other").unit()


@given(SEEDS, st.integers(-5, 5), st.integers(0, 9))
def test_a_number_lies_between_its_bounds(seed: int, low: int, more: int) -> None:
    luck = Chance(seed)

    assert all(low <= luck.between(low, low + more) <= low + more for _ in range(20))


@given(SEEDS, st.lists(st.integers(), max_size=9))
def test_shuffled_items_are_the_same_items(seed: int, items: list[int]) -> None:
    assert Counter(Chance(seed).shuffled(items)) == Counter(items)


def test_every_item_is_picked_about_as_often_as_its_weight_says() -> None:
    luck = Chance(1)

    picked = Counter(luck.weighted("abc", (1, 2, 7)) for _ in range(10_000))

    assert abs(picked["a"] - 1000) < 150
    assert abs(picked["b"] - 2000) < 200
