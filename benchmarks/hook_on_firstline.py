"""Firstline as `firstline run` serves a webhook; only Telegram's limits are lifted."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from adapters.messengers.telegram_direct import Direct, open_client
from benchmarks.environments import DIALOGS
from benchmarks.on_firstline import Unlimited
from benchmarks.peers.dialog import DIALOGS as SPOKEN
from benchmarks.peers.dialog import TOKEN
from bot.cli.serving import serve
from bot.parts import open_site
from bot.scripts.shelf import Shelf
from bot.settings import Secret, Settings, TelegramSettings


async def answer(args: argparse.Namespace) -> None:
    """Answer requests until told to stop."""
    settings = Settings(
        data=args.folder,
        secret_key=Secret("of the benchmark"),
        port=args.port,
        public_url=f"http://127.0.0.1:{args.port}",
        telegram=TelegramSettings(
            token=Secret(TOKEN),
            api_url=f"http://127.0.0.1:{args.api}",
            mode="webhook",
        ),
    )
    direct = Direct(open_client(settings.telegram))
    messenger = Unlimited(direct, bot="42", is_fed=True)
    scripts = Shelf([str(DIALOGS / args.dialog)])
    site = open_site(settings)
    await serve(settings, scripts, [messenger], site=site, reload=False)


def main() -> None:
    """Serve as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--api", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--dialog", choices=sorted(SPOKEN), default="structured")
    asyncio.run(answer(parser.parse_args()))


if __name__ == "__main__":
    main()
