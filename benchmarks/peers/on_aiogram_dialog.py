"""A bot on aiogram-dialog 2: a window for each question, its states in memory."""

from __future__ import annotations

from benchmarks.peers import harness, dialog  # isort: skip  # the clock starts

import json
from typing import Any

from aiogram import Bot, Dispatcher, Router
from aiogram.filters import CommandStart
from aiogram.fsm.state import State
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message
from aiogram_dialog import (
    Dialog,
    DialogManager,
    ShowMode,
    StartMode,
    Window,
    setup_dialogs,
)
from aiogram_dialog.widgets.input import TextInput
from aiogram_dialog.widgets.text import Const
from typing_extensions import override

from benchmarks.peers.on_aiogram import STATES, OfflineSession


def make_dialog(peer: harness.Peer) -> Dialog:
    """The windows, as somebody would write them."""
    return Dialog(*(_window(peer, n, state) for n, state in enumerate(STATES)))


def _window(peer: harness.Peer, place: int, state: State) -> Window:
    spoken = peer.dialog
    prompt = spoken.prompts[place]

    def check(text: str) -> object:
        value = spoken.extract(place, text)
        if value is None:
            raise ValueError(text)
        return value

    async def accept(
        message: Message,
        _: Any,  # noqa: ANN401 (the widget)
        manager: DialogManager,
        value: object,
    ) -> None:
        manager.dialog_data[dialog.KEYS[place]] = value
        if place + 1 < len(STATES):
            await manager.next(show_mode=ShowMode.SEND)
            return
        facts = dict(manager.dialog_data)
        peer.leads.append({"chat": message.chat.id, **facts})
        await message.answer(spoken.thanks.format(**facts))
        await manager.done(show_mode=ShowMode.NO_UPDATE)

    async def refuse(
        message: Message,
        _: Any,  # noqa: ANN401 (the widget)
        manager: DialogManager,
        __: ValueError,
    ) -> None:
        manager.show_mode = ShowMode.NO_UPDATE
        await message.answer(spoken.retry + prompt)

    written = TextInput(
        id=dialog.KEYS[place], type_factory=check, on_success=accept, on_error=refuse
    )
    return Window(Const(prompt), written, state=state)


class AiogramDialogPeer(harness.Peer):
    """aiogram-dialog, in memory."""

    name = "aiogram-dialog"
    variants = ("memory",)

    @override
    async def start(self) -> None:
        self.bot = Bot(dialog.TOKEN, session=OfflineSession(self))
        self.dispatcher = Dispatcher(storage=MemoryStorage())
        router = Router()

        @router.message(CommandStart())
        async def start(_: Message, dialog_manager: DialogManager) -> None:
            await dialog_manager.start(
                STATES[0], mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
            )

        self.dispatcher.include_router(router)
        self.dispatcher.include_router(make_dialog(self))
        setup_dialogs(self.dispatcher)
        await self.dispatcher.emit_startup(bot=self.bot)

    @override
    async def feed(self, raw: bytes) -> None:
        await self.dispatcher.feed_raw_update(self.bot, json.loads(raw))

    @override
    async def close(self) -> None:
        await self.bot.session.close()


if __name__ == "__main__":
    harness.main(AiogramDialogPeer)
