"""A worker process: it answers what waits in a shared database, and nothing else."""

from __future__ import annotations

import argparse
import asyncio
import signal

from benchmarks.on_postgres import settings_of
from bot.app import OneScript, opened
from bot.roles import Role
from bot.running import run
from bot.scripts.library import load_script, open_script


async def work(args: argparse.Namespace) -> None:
    """Answer until told to stop; says when it has begun."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    scripts = OneScript(load_script(open_script(args.script)))
    async with opened(
        settings_of(args), scripts=scripts, messengers=[], role=Role.WORKER
    ) as app:
        print("ready", flush=True)
        await run(app, stop)


def main() -> None:
    """Work as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--database", "--redis", "--script"):
        parser.add_argument(name, required=True)
    asyncio.run(work(parser.parse_args()))


if __name__ == "__main__":
    main()
