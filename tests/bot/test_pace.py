from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.outbox.pace import Pace, Window
from bot.ports import Limits, Rate
from bot.store.moments import SECOND
from tests.bot.fakes import FAST, FakeMessenger


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


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.integers(0, 9)), max_size=60))
def test_only_chats_of_long_ago_are_forgotten(notes: list[tuple[str, int]]) -> None:
    slow = Limits(per_bot=FAST, per_chat=Rate(1, 20 / SECOND), per_group=FAST)
    pace, now, last = Pace(FakeMessenger(limits=slow)), 0, dict.fromkeys("abcde", -99)
    for chat, gap in notes:
        now += gap
        pace.next_at("never", now)
        pace.note(chat, now)
        last[chat] = now
        pace.forget(now - 20)

        # Forgotten or not: it makes no difference to when one may be sent to.
        for one, at in last.items():
            assert pace.next_at(one, now) == max(now, at + 20)
