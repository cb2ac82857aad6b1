"""What the parts of a turn cost by their bare tools, in the same minute as the turn.

A run is listened to: the statements that it gave to SQLite, the bytes it encrypted.
Then the bare driver does the same statements with the same commits, the bare cipher the
same bytes, the bare parser the same updates, and the engine the same answers alone.
The last line is one JSON object: microseconds a turn.
"""

from __future__ import annotations

from benchmarks.peers import harness  # isort: skip  # the clock starts

import argparse
import asyncio
import datetime as dt
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.messengers.telegram_direct import _ANSWER, _TAKEN
from benchmarks.environments import DIALOGS
from benchmarks.on_firstline import FirstlinePeer
from benchmarks.peers import dialog
from benchmarks.recording import Recording, listen, replay
from bot.scripts.library import load_script, open_script
from dialogs.conversation.engine import advance
from dialogs.conversation.events import Said, Started
from dialogs.conversation.state import State, decode, encode
from dialogs.script.model import Script

NOW = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)


class _Person(msgspec.Struct):
    id: int
    first_name: str = ""
    username: str = ""
    language_code: str = ""


class _Chat(msgspec.Struct):
    id: int
    type: str


class _Message(msgspec.Struct, rename={"sender": "from"}):
    message_id: int
    date: int
    chat: _Chat
    sender: _Person
    text: str = ""


class _Update(msgspec.Struct):
    update_id: int
    message: _Message | None = None


def main() -> None:
    """Record a round, then time its parts alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--dialog", choices=sorted(dialog.DIALOGS), default="structured"
    )
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--folder", type=Path, help="for files")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        parts = measure(given.dialog, given.chats, Path(folder))
    print(json.dumps({"cpu": sum(parts.values()), "parts": parts}))


def measure(name: str, chats: int, folder: Path) -> dict[str, float]:
    """Microseconds a turn of each part."""
    args = argparse.Namespace(
        sync="FULL",
        dialog=name,
        chats=chats,
        variant=None,
        concurrency=1,
        server=None,
        folder=folder,
        filled=None,
    )
    recording = Recording()
    with listen(recording):
        asyncio.run(_record(FirstlinePeer(args), recording, chats))
    spoken = dialog.DIALOGS[name]
    people = _people(chats)
    script = load_script(open_script(str(DIALOGS / name)))
    raws = [raw for chat in people for raw in spoken.updates(chat)]
    warm = range(harness.BASE, harness.BASE + harness.WARM_UP)
    texts = [spoken.texts(chat) for chat in (*warm, *people)]
    turns = len(raws)
    return {
        "update parsed": _spent(lambda: _parse(raws)) / turns,
        "engine": _engine(script, texts) / chats / dialog.TURNS,
        "encryption": _spent(lambda: _encrypt(recording)) / turns,
        "rows and commits": replay(recording, folder / "replayed.db") / turns,
        "send": _spent(lambda: _speak(spoken.prompts[0], turns)) / turns,
    }


def _people(chats: int) -> range:
    """Those who are measured: none of them took part in the warm-up."""
    first = harness.BASE + max(chats, harness.WARM_UP)
    return range(first, first + chats)


async def _record(peer: FirstlinePeer, recording: Recording, chats: int) -> None:
    await peer.start()
    await peer.talk(harness.scripts(peer, harness.BASE, harness.WARM_UP))
    recording.begin()
    await peer.talk(harness.scripts(peer, _people(chats).start, chats))
    recording.end()
    await peer.close()


def _parse(raws: list[bytes]) -> None:
    decoder = msgspec.json.Decoder(_Update)
    for raw in raws:
        decoder.decode(raw)


def _engine(script: Script, people: list[tuple[str, ...]]) -> float:
    """The texts of each person, read and answered in memory, after a warm-up."""
    for texts in people[: harness.WARM_UP]:
        _converse(script, texts)
    measured = people[harness.WARM_UP :]

    def talk() -> None:
        for texts in measured:
            _converse(script, texts)

    return _spent(talk)


def _converse(script: Script, texts: tuple[str, ...]) -> None:
    held = encode(State("bench", pinned=True))
    for number, text in enumerate(texts):
        event = Said(at=NOW, text=text) if number else Started(at=NOW)
        state, _ = advance(script, decode(held), event)
        held = encode(state)


def _encrypt(recording: Recording) -> None:
    cipher, nonce = AESGCM(os.urandom(32)), os.urandom(12)
    for size in recording.sealed:
        cipher.encrypt(os.urandom(12), bytes(size), None)
    opened = {size: cipher.encrypt(nonce, bytes(size), None) for size in recording.read}
    for size in recording.read:
        cipher.decrypt(nonce, opened[size], None)


def _speak(text: str, count: int) -> None:
    encoder = msgspec.json.Encoder()
    for _ in range(count):
        encoder.encode({"chat_id": "10000000", "text": text})
        _TAKEN.decode(_ANSWER.decode(dialog.SENT).result)


def _spent(work: Callable[[], object]) -> float:
    """Microseconds of CPU."""
    began = time.process_time_ns()
    work()
    return (time.process_time_ns() - began) / 1000


if __name__ == "__main__":
    main()
