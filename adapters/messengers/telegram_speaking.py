"""Outgoing messages as calls of the Bot API, whichever library makes them."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from typing import Protocol

from msgspec import Struct, field, structs

from adapters.messengers.telegram_buttons import Rows, in_rows
from adapters.messengers.telegram_errors import UnchangedError
from adapters.messengers.telegram_texts import (
    CAPTION,
    LONGEST,
    clean,
    plain,
    share_label,
    split_text,
    units,
)
from bot.errors import RejectedError
from bot.ports import Body, Outgoing, Sent

REMEMBERED = 1000
POP_UP = 200
TOPIC = 128


class Message(Struct, frozen=True, kw_only=True):
    """One message as a call takes it.

    `share` is the label of a button that shares one's number; it and `rows` are then a
    keyboard instead of buttons under the message. `clears` takes such a keyboard away.
    """

    chat: str
    text: str
    rows: Rows = ()
    share: str = ""
    clears: bool = False
    html: bool = False
    silent: bool = False
    thread: int | None = None


class Wire(Protocol):
    """The calls a library makes; each raises the errors of the port."""

    async def say(self, message: Message) -> str:
        """Send a text; its number."""
        ...

    async def change(self, message: Message, ref: str) -> None:
        """Change a text and its buttons."""
        ...

    async def send_file(self, message: Message, kind: str, file: str) -> str:
        """Send a file that the messenger has, with a text; its number."""
        ...

    async def copy(self, message: Message, source: str, ref: str) -> str:
        """Send a message of another chat again; its number."""
        ...

    async def pop_up(self, press: str, text: str) -> None:
        """Answer a press, with words or without."""
        ...

    async def react(self, chat: str, ref: str, emoji: str) -> None:
        """Set a reaction, in place of an earlier one."""
        ...

    async def open_topic(self, chat: str, name: str) -> str:
        """Make a topic; its number."""
        ...

    async def set_topic(
        self, chat: str, thread: int, *, name: str, is_open: bool
    ) -> None:
        """Rename a topic, if there is a name, and close or reopen it."""
        ...


Step = tuple[Message, str]
"""A message, and the file it goes with or nothing."""


class Speech(Struct):
    """Says what goes out.

    `humans` are the chats where a manager spoke last. How much of a long text arrived
    is remembered, so that a part does not come twice when a later one is refused.
    """

    wire: Wire
    humans: set[str]
    _arrived: OrderedDict[str, int] = field(default_factory=OrderedDict)
    _keyboards: set[str] = field(default_factory=set)

    async def speak(self, outgoing: Outgoing) -> Sent:
        """Do what a body asks for; raises the errors of the port."""
        body, chat = outgoing.body, outgoing.chat
        match body.act:
            case "say":
                return await self._say(outgoing)
            case "copy":
                message = Message(chat=chat, text="", thread=_thread(outgoing))
                source, ref = body.source or chat, body.target or ""
                return Sent(await self.wire.copy(message, source, ref))
            case "open_topic":
                return Sent(await self.wire.open_topic(chat, body.text[:TOPIC]))
            case _:
                return await self._touch(outgoing)

    async def _touch(self, outgoing: Outgoing) -> Sent:
        """Acts that say nothing: done already, or too late, is as good as done."""
        body, chat = outgoing.body, outgoing.chat
        target = body.target or ""
        with contextlib.suppress(RejectedError):
            if body.act == "pop_up":
                await self.wire.pop_up(target, body.text[:POP_UP])
            elif body.act == "react":
                await self.wire.react(chat, target, body.text)
            else:
                is_open = body.act == "reopen_topic"
                thread, name = int(body.thread or 0), body.text[:TOPIC]
                await self.wire.set_topic(chat, thread, name=name, is_open=is_open)
        return Sent(target or body.thread or "")

    async def _say(self, outgoing: Outgoing) -> Sent:
        self._note_speaker(outgoing)
        steps = _steps(outgoing, clears=outgoing.chat in self._keyboards)
        if outgoing.edits is not None:
            with contextlib.suppress(UnchangedError):
                await self.wire.change(steps[-1][0], outgoing.edits)
            return Sent(outgoing.edits)
        ref = ""
        for number in range(self._arrived.get(outgoing.key, 0), len(steps)):
            message, file = steps[number]
            ref = await self._step(message, file)
            self._remember(outgoing.key, number + 1)
        self._arrived.pop(outgoing.key, None)
        return Sent(ref)

    async def _step(self, message: Message, file: str) -> str:
        if file:
            kind, _, name = file.partition(":")
            return await self.wire.send_file(message, kind, name)
        ref = await self.wire.say(message)
        if message.share:
            self._keyboards.add(message.chat)
        elif message.clears:
            self._keyboards.discard(message.chat)
        return ref

    def _remember(self, key: str, arrived: int) -> None:
        self._arrived[key] = arrived
        if len(self._arrived) > REMEMBERED:
            self._arrived.popitem(last=False)

    def _note_speaker(self, outgoing: Outgoing) -> None:
        if outgoing.speaker == "human":
            self.humans.add(outgoing.chat)
        elif outgoing.speaker == "bot":
            self.humans.discard(outgoing.chat)


def _steps(outgoing: Outgoing, *, clears: bool) -> list[Step]:
    """The messages of one body, in order; what hangs on it hangs on the last."""
    body = outgoing.body
    is_html = body.html and not outgoing.plain
    text = clean(body.text)
    if body.html and (outgoing.plain or units(text) > LONGEST):
        # Cut anywhere else, a tag would be torn from its end.
        text, is_html = plain(text), False
    is_caption = bool(body.file) and units(text) <= CAPTION
    parts = [text] if is_caption else split_text(text) or [text]
    bare = Message(
        chat=outgoing.chat,
        text="",
        html=is_html,
        silent=body.silent,
        thread=_thread(outgoing),
    )
    if is_caption or (len(parts) == 1 and not body.file):
        return [(_furnished(bare, parts[0], body, clears=clears), body.file or "")]
    steps = [(structs.replace(bare, text=part), "") for part in parts[:-1]]
    if body.file:
        steps.insert(0, (bare, body.file))
    return [*steps, (_furnished(bare, parts[-1], body, clears=clears), "")]


def _furnished(bare: Message, text: str, body: Body, *, clears: bool) -> Message:
    """The last message of a body, with its buttons."""
    is_private = not bare.chat.startswith("-")
    share = share_label(body.text) if body.contact and is_private else ""
    return Message(
        chat=bare.chat,
        text=text,
        rows=in_rows(body.buttons) if body.buttons else (),
        share=share,
        clears=clears and not body.buttons and not share,
        html=bare.html,
        silent=bare.silent,
        thread=bare.thread,
    )


def _thread(outgoing: Outgoing) -> int | None:
    """The topic; not again when it was refused, rather than to lose the message."""
    thread = outgoing.body.thread
    return int(thread) if thread and not outgoing.plain else None
