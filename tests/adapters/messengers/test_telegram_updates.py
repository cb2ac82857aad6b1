from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.messengers.telegram_buttons import MOST, in_rows
from adapters.messengers.telegram_updates import Json, read_update, source_of
from dialogs.conversation.state import Button

NOW = dt.datetime(2026, 11, 23, 7, tzinfo=dt.UTC)
ANNA: Json = {"id": 5, "is_bot": False, "first_name": "Анна"}
CHAT: Json = {"id": 5, "type": "private"}


@pytest.mark.parametrize(
    ("payload", "source"),
    [
        ("", {}),
        ("site-okna", {"source": "site-okna"}),
        ("qr_flyer_7", {"source": "qr_flyer_7"}),
        (
            "utm_source-yandex__utm_campaign-okna-msk",
            {"utm_source": "yandex", "utm_campaign": "okna-msk"},
        ),
        # utm_source=yandex&utm_medium=cpc
        (
            "dXRtX3NvdXJjZT15YW5kZXgmdXRtX21lZGl1bT1jcGM",
            {"utm_source": "yandex", "utm_medium": "cpc"},
        ),
    ],
)
def test_a_deep_link_tells_the_source(payload: str, source: dict[str, str]) -> None:
    assert source_of(payload) == source


@given(st.text(st.characters(codec="utf-8"), max_size=64))
def test_any_payload_is_some_source(payload: str) -> None:
    assert all(isinstance(value, str) for value in source_of(payload).values())


@pytest.mark.parametrize(
    "update",
    [
        {"poll": {"id": "1"}},
        {"channel_post": {"message_id": 1}},
        {"message": {"message_id": 1, "date": 1, "chat": CHAT, "from": ANNA}},
        {
            "message": {
                "message_id": 1,
                "date": 1,
                "chat": CHAT,
                "from": {**ANNA, "is_bot": True},
                "text": "я тоже бот",
            }
        },
        {"callback_query": {"id": "1", "from": ANNA, "game_short_name": "chess"}},
        {
            "my_chat_member": {
                "chat": {"id": -5, "type": "group"},
                "from": ANNA,
                "date": 1,
                "new_chat_member": {"status": "member"},
            }
        },
    ],
)
def test_what_is_nothing_to_us_is_left_out(update: Json) -> None:
    found = read_update({"update_id": 1, **update}, channel="t", bot="7", now=NOW)

    assert found is None


def test_a_field_of_tomorrow_costs_nothing() -> None:
    message = {"message_id": 1, "date": 1, "chat": CHAT, "from": ANNA, "text": "да"}
    update = {"update_id": 1, "message": {**message, "aura": {"color": "blue"}}}

    assert read_update(update, channel="t", bot="7", now=NOW) is not None


def test_two_bots_never_share_a_name() -> None:
    message = {"message_id": 1, "date": 1, "chat": CHAT, "from": ANNA, "text": "да"}
    update = {"update_id": 1, "message": message}
    read = [read_update(update, channel="t", bot=bot, now=NOW) for bot in ("7", "8")]

    assert len({one.external_id for one in read if one}) == 2


@given(st.lists(st.text(min_size=1, max_size=40), max_size=130))
def test_rows_keep_the_order_and_stay_narrow(labels: list[str]) -> None:
    buttons = [Button(label, str(n)) for n, label in enumerate(labels)]

    rows = in_rows(buttons)

    assert [button for row in rows for button in row] == buttons[:MOST]
    assert all(len(row) == 1 or sum(len(b.label) for b in row) <= 28 for row in rows)
