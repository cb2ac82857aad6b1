"""Logs without anybody's data, and counters of what happened.

A phone, an e-mail or a token is masked in every record, whoever writes it, and what an
exception says is left out: it may quote a message.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import re
import sys
import traceback
from collections import Counter
from contextvars import ContextVar
from typing import Literal

from typing_extensions import override

conversation: ContextVar[int | None] = ContextVar("conversation", default=None)
"""The conversation that is worked on, put into each record."""

counts: Counter[tuple[str, ...]] = Counter()
"""How often what happened since the start, by a name and its labels."""

_SECRETS = re.compile(
    r"(?P<token>(?:bot)?\d{5,}:[\w-]{20,})"
    r"|(?P<hook>/rest/\d+/\w+)"
    r"|(?P<bearer>(?i:bearer)\s+[\w.~+/-]+=*)"
    r"|(?P<mail>[\w.+-]+@[\w-]+\.[\w.-]+)"
    r"|(?P<login>(?<=://)[^\s:/@]*:[^\s/@]+(?=@))"
    r"|(?P<phone>(?<![\w.:-])\+?\d(?:[\s()-]{0,2}\d){9,14}(?![\w:-]))"
)
CHATTY = (
    "httpx",
    "httpcore",
    "aiohttp",
    "aiogram",
    "telegram",
    "alembic",
    "pymorphy3",
    "uvicorn",
)
_USUAL = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


def masked(text: str) -> str:
    """The text with tokens, addresses of people and phones taken out."""
    return _SECRETS.sub(lambda found: f"<{found.lastgroup}>", text)


def told_trace(error: BaseException) -> str:
    """Where an error and its causes were raised; not what they say: it may be words."""
    told = []
    cause: BaseException | None = error
    while cause is not None:
        frames = "".join(traceback.format_tb(cause.__traceback__))
        told.append(f"{frames}{type(cause).__qualname__}")
        cause = cause.__cause__ or cause.__context__
    return "\ncaused by\n".join(told)


class MaskedFormatter(logging.Formatter):
    """One line a record: time, level, event, fields; nothing personal in it."""

    def __init__(self, shape: Literal["text", "json"] = "text") -> None:
        super().__init__()
        self._shape = shape

    @override
    def format(self, record: logging.LogRecord) -> str:
        fields = {
            name: value for name, value in vars(record).items() if name not in _USUAL
        }
        number = conversation.get()
        if number is not None:
            fields.setdefault("conversation", number)
        message = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        trace = told_trace(error) if error else ""
        at = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat("T", "seconds")
        if self._shape == "json":
            told = {"at": at, "level": record.levelname, "event": message, **fields}
            if trace:
                told["trace"] = trace
            told = {k: masked(v) if isinstance(v, str) else v for k, v in told.items()}
            told["at"] = at
            return json.dumps(
                told, ensure_ascii=False, default=lambda v: masked(str(v))
            )
        words = "".join(f" {name}={value}" for name, value in fields.items())
        line = f"{record.levelname} {record.name} {message}{words}"
        return "\n".join(filter(None, (f"{at} {masked(line)}", masked(trace))))


def _shown(value: object) -> str:
    return masked(str(value))


def start_logging(level: str, *, shape: Literal["text", "json"]) -> None:
    """Log to the standard error, masked; chatty libraries only when they worry."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(MaskedFormatter(shape))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # Their addresses hold the bot's token.
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
