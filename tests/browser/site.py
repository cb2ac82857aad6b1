"""A whole bot as a process of its own, that pages of a real browser talk with."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers.processes import free_port, listens, running

ROOT = Path(__file__).parents[2]


@dataclass
class Site:
    """A running `firstline run`; its data outlives a restart.

    With `demo` everybody is let in at the desk. `settings` are more variables of the
    environment, without `FIRSTLINE_`.
    """

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    _running: ExitStack = field(default_factory=ExitStack)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / "site.log").read_text("utf-8", "replace")

    def start(self) -> None:
        given = {
            "DEMO": "true",
            "PORT": str(self.port),
            "DATA": str(self.folder / "data"),
            **self.settings,
        }
        env = {
            **{k: v for k, v in os.environ.items() if not k.startswith("FIRSTLINE_")},
            **{f"FIRSTLINE_{name}": value for name, value in given.items()},
            "PYTHONPATH": str(ROOT),
        }
        self._running.enter_context(
            running(
                [sys.executable, "-c", "from bot.cli import main; main()", "run"],
                is_up=lambda: listens(self.port) and "open http" in self.log,
                log=self.folder / "site.log",
                env=env,
            )
        )

    def stop(self) -> None:
        self._running.close()

    def restart(self) -> None:
        self.stop()
        self.start()


@contextmanager
def site(folder: Path, **settings: str) -> Iterator[Site]:
    """A bot until the block ends."""
    one = Site(folder, settings)
    one.start()
    try:
        yield one
    finally:
        one.stop()
