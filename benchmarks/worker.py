"""A worker process: it answers what waits in a shared database, and nothing else."""

from __future__ import annotations

import argparse
import asyncio
import signal

from benchmarks.on_postgres import settings_of
from bot.app import OneScript, opened
from bot.scripts.library import load_script, open_script


async def work(args: argparse.Namespace) -> None:
    """Answer until told to stop; says when it has begun."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    scripts = OneScript(load_script(open_script(args.script)))
    async with opened(settings_of(args), scripts=scripts, messengers=[]) as app:
        tasks = [
            asyncio.ensure_future(one)
            for one in (app.signals.run(), app.turns.run(), app.turns.run_alarms())
        ]
        print("ready", flush=True)
        await stop.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def main() -> None:
    """Work as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--database", "--redis", "--script"):
        parser.add_argument(name, required=True)
    asyncio.run(work(parser.parse_args()))


if __name__ == "__main__":
    main()
