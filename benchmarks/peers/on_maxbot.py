"""A bot of MaxBot 0.3: slots in YAML, its state in SQLAlchemy, its Telegram channel.

Only the recognizer of regular expressions is left: all that this dialog needs, and
several times cheaper than what MaxBot runs by default (spaCy, dateparser).
"""

from __future__ import annotations

from benchmarks.peers import harness, dialog  # isort: skip  # the clock starts

import json

from maxbot import MaxBot
from maxbot.nlu import RegexpEntities
from maxbot.persistence_manager import create_json_serializer
from sqlalchemy import Engine, create_engine, event, text
from telegram import Bot, Update
from typing_extensions import override

from benchmarks.peers.offline_request import OfflineRequest

FREE_TEXT = ("need", "objection")
"""Answers that are taken as they are."""


def make_yaml(spoken: dialog.Dialog) -> str:
    """The bot's resources, as somebody would write them."""
    lines = ["channels:", "  telegram:", f"    api_token: '{dialog.TOKEN}'"]
    lines.append("entities:")
    for question in spoken.questions:
        if question.key not in FREE_TEXT:
            pattern = question.pattern.pattern
            lines += [f"  - name: {question.key}", "    values:"]
            lines += [f"      - name: {question.key}", "        regexps:"]
            lines.append(f"          - '(?i){pattern}'")
    lines += ["dialog:", "  - condition: message.text == '/start'", "    label: lead"]
    lines.append("    slot_filling:")
    for question in spoken.questions:
        lines += _slot(question, spoken.retry)
    thanks = spoken.thanks.replace("{phone}", "{{ slots.phone }}")
    thanks = thanks.replace("{product}", "{{ slots.product }}")
    lines += ["    response: |", "      {% do save_lead(dialog, slots) %}"]
    return "\n".join([*lines, f"      {thanks}"])


def _slot(question: dialog.Question, retry: str) -> list[str]:
    key = question.key
    if key in FREE_TEXT:
        check, value = "slot_in_focus and message.text|length > 2", "message.text"
    else:
        check = f"slot_in_focus and entities.{key}"
        value = f"entities.{key}.literal"
    return [
        f"      - name: {key}",
        f"        check_for: {check}",
        f"        value: {value}",
        "        prompt: |",
        f"          {question.prompt}",
        "        not_found: |",
        f"          {retry}{question.prompt}",
    ]


class MaxbotPeer(harness.Peer):
    """MaxBot, its state in a file of SQLite."""

    name = "maxbot"
    variants = ("sqlite",)

    @override
    async def start(self) -> None:
        builder = MaxBot.builder()
        builder.nlu.entity_recognizers = [RegexpEntities()]
        builder.nlu.intent_recognizer = _no_intents
        builder.use_inline_resources(make_yaml(self.dialog))
        builder.template_global()(self._save_lead())
        self.file = harness.fresh(self.args.folder / "maxbot-bench.db")
        self.engine = self._open()
        builder.persistence_manager.engine = self.engine
        self.bot = builder.build()
        self.bot.persistence_manager.create_tables()
        self.channel = self.bot.channels.telegram
        # The channel's cached property, off-line.
        self.channel.__dict__["bot"] = Bot(
            dialog.TOKEN,
            request=OfflineRequest(self),
            get_updates_request=OfflineRequest(self),
        )
        await self.channel.bot.initialize()

    def _save_lead(self) -> object:
        def save_lead(dialog_: dict[str, object], slots: object) -> None:
            lead = {key: getattr(slots, key) for key in dialog.KEYS}
            self.leads.append({"chat": dialog_["user_id"], **lead})

        return save_lead

    def _open(self) -> Engine:
        engine = create_engine(
            f"sqlite:///{self.file}", json_serializer=create_json_serializer()
        )

        @event.listens_for(engine, "connect")
        def configure(connection: object, _: object) -> None:
            connection.execute("PRAGMA journal_mode=WAL")  # type: ignore[attr-defined]  # the driver's
            connection.execute(f"PRAGMA synchronous={self.args.sync}")  # type: ignore[attr-defined]  # the same

        return engine

    @override
    async def feed(self, raw: bytes) -> None:
        heard = Update.de_json(json.loads(raw), self.channel.bot)
        await self.bot.default_channel_adapter(heard, self.channel)

    @override
    def at_rest(self) -> int | None:
        with self.engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        return harness.size(self.file)


def _no_intents(_: object) -> list[object]:
    return []


if __name__ == "__main__":
    harness.main(MaxbotPeer)
