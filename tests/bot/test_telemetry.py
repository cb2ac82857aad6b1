from __future__ import annotations

import json
import logging

import pytest

from bot.telemetry import MaskedFormatter, conversation, masked


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("call +7 900 123-45-67 now", "call <phone> now"),
        ("8(900)1234567", "<phone>"),
        ("anna@example.org wrote", "<mail> wrote"),
        (
            "https://api.telegram.org/bot123456:AAbbccddeeffgghhiijj-_kk/send",
            "https://api.telegram.org/<token>/send",
        ),
        ("https://x.bitrix24.ru/rest/1/abcdef/crm", "https://x.bitrix24.ru<hook>/crm"),
        ("Authorization: Bearer abc.def", "Authorization: <bearer>"),
        ("postgresql://me:pass@host/db", "postgresql://<login>@host/db"),
        ("lead 1042 took 72 ms at 2026-11-23", "lead 1042 took 72 ms at 2026-11-23"),
    ],
)
def test_what_is_personal_is_masked(text: str, left: str) -> None:
    assert masked(text) == left


def test_a_record_is_one_line_of_json_with_its_conversation() -> None:
    record = logging.makeLogRecord(
        {"msg": "turn", "levelname": "INFO", "why": "+79001234567"}
    )
    token = conversation.set(7)

    told = json.loads(MaskedFormatter("json").format(record))
    conversation.reset(token)

    assert told["event"] == "turn"
    assert (told["conversation"], told["why"]) == (7, "<phone>")


def test_a_traceback_tells_where_and_not_what() -> None:
    error = ValueError("my phone is +7 900 123 45 67")
    record = logging.makeLogRecord({"msg": "x", "exc_info": (ValueError, error, None)})

    told = MaskedFormatter().format(record)

    assert "ValueError" in told
    assert "phone" not in told
