from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.outbox.pace import Window
from bot.ports import Rate
from bot.store.moments import SECOND


@given(
    st.integers(1, 5),
    st.integers(1, 60),
    st.lists(st.integers(0, 20 * SECOND), max_size=60),
)
def test_no_window_ever_holds_more_than_its_limit(
    count: int, seconds: int, gaps: list[int]
) -> None:
    window, now, sent = Window(Rate(count, seconds)), 0, []
    for gap in gaps:
        now = window.next_at(now + gap)
        window.note(now)
        sent.append(now)

    for at in sent:
        inside = [other for other in sent if at <= other < at + seconds * SECOND]
        assert len(inside) <= count


@given(st.lists(st.integers(0, SECOND), max_size=60))
def test_room_and_the_next_time_agree(gaps: list[int]) -> None:
    window, now = Window(Rate(3, 2)), 0
    for gap in gaps:
        now += gap
        assert (window.room(now) > 0) == (window.next_at(now) == now)
        if window.room(now):
            window.note(now)
