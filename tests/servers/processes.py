"""Servers as child processes that cannot outlive the tests."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import pwd
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PR_SET_PDEATHSIG = 1
PATIENCE = 30


@dataclass(frozen=True, slots=True)
class User:
    """Whom a process runs as; None is whoever runs the tests."""

    id: int | None = None
    group: int | None = None


@contextmanager
def running(
    command: Sequence[str | Path],
    *,
    is_up: Callable[[], bool],
    log: Path,
    user: User = User(),
    stop: signal.Signals = signal.SIGTERM,
    env: Mapping[str, str] | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server until the block ends; killed with the tests, even by SIGKILL."""
    libc = ctypes.CDLL(None)
    with log.open("wb") as told:
        process = subprocess.Popen(
            command,
            stdout=told,
            stderr=subprocess.STDOUT,
            cwd=log.parent,
            env=env,
            user=user.id,
            group=user.group,
            extra_groups=[] if user.id is not None else None,
            preexec_fn=lambda: libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL),  # noqa: PLW1509
        )
    try:
        wait_until(is_up, process=process, log=log)
        yield process
    finally:
        process.send_signal(stop)
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until(
    is_up: Callable[[], bool], *, process: subprocess.Popen[bytes], log: Path
) -> None:
    """Wait for a server; its log is the error when it does not come up."""
    end = time.monotonic() + PATIENCE
    while not is_up():
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(log.read_text("utf-8", "replace"))
        time.sleep(0.01)


def free_port() -> int:
    """A port of the loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def listens(port: int) -> bool:
    """Whether a server takes connections."""
    with socket.socket() as probe:
        probe.settimeout(0.2)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def unprivileged() -> User:
    """Somebody who is not root: some servers refuse to run as root."""
    if os.geteuid() != 0:
        return User()
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return User(found.pw_uid, found.pw_gid)
    raise RuntimeError("there is no unprivileged user to run a server as")


def package(name: str) -> Path | None:
    """The folder of an installed package; it is not imported."""
    spec = importlib.util.find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None
