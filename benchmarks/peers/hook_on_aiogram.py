"""aiogram as a webhook server, its states in Redis; the port is the last argument.

The reply rides in the answer to the request, which costs aiogram no call of its own.
"""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from aiogram import Dispatcher
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from benchmarks.peers.dialog import DIALOGS
from benchmarks.peers.on_aiogram import AiogramPeer, make_router

PATH = "/hook"


async def serve(args: argparse.Namespace) -> None:
    """Answer requests until killed."""
    peer = AiogramPeer(args)
    await peer.start()
    dispatcher = Dispatcher(storage=peer.storage)
    dispatcher.include_router(make_router(peer, style="tuned", say=_in_answer))
    app = web.Application()
    hook = SimpleRequestHandler(dispatcher, peer.bot, handle_in_background=False)
    hook.register(app, path=PATH)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", args.port).start()
    await asyncio.Event().wait()


async def _in_answer(message: Message, text: str) -> object:
    return message.answer(text)


def main() -> None:
    """Serve as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--redis", required=True)
    parser.add_argument("--dialog", choices=sorted(DIALOGS), default="structured")
    parser.set_defaults(
        variant="redis", style="tuned", concurrency=1, server=None, folder=Path()
    )
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
