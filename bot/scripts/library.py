"""Scripts on disk: the four that are shipped, and any folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

import dialogs
from bot.errors import UnknownScriptError, UnreadableFileError
from dialogs.reading.text import Lang
from dialogs.script.model import Script

SHIPPED = Path(dialogs.__file__).parent / "scripts"
SCRIPT = "script.yaml"
TESTS = "tests.yaml"

MAX_BYTES = 4 * 1024 * 1024
"""Of one file; the format itself allows 256 KiB of YAML and says so at its place."""

_SUFFIXES = frozenset({".yaml", ".yml", ".csv", ".j2"})
_LATIN_LINES = re.compile(rb"\r\n|\r|\n")


class Folder(Struct, frozen=True):
    """The files of one script by name; `shown` is its path as people should see it."""

    id: str
    path: Path
    shown: str
    files: Mapping[str, str]

    def sources(self) -> dict[str, str]:
        """Texts by the path that places show."""
        return {self.file(name): text for name, text in self.files.items()}

    def file(self, name: str) -> str:
        """The path of a file as places show it."""
        return f"{self.shown}/{name}" if self.shown else name


def shipped() -> tuple[str, ...]:
    """Names of the scripts that come with the product."""
    found = (path.parent.name for path in SHIPPED.glob(f"*/{SCRIPT}"))
    # The one a newcomer starts with, then by name.
    return tuple(sorted(found, key=lambda name: (name != "windows", name)))


def open_script(name: str) -> Folder:
    """The script of a name, a folder, or a `script.yaml`.

    Raises:
        UnknownScriptError: there is none.
        UnreadableFileError: a file of it cannot be read.
    """
    folder, script = _find(name)
    files = {
        path.name: read_text(path)
        for path in sorted(_listed(folder))
        if path.suffix in _SUFFIXES and path.name != SCRIPT
    }
    files[SCRIPT] = read_text(script)
    return Folder(folder.resolve().name, folder, _shown(folder), files)


def open_scripts(names: list[str]) -> list[Folder]:
    """The scripts of these names; a folder of scripts stands for all, none for shipped.

    Raises:
        UnknownScriptError: there is no script of a name.
        UnreadableFileError: a file cannot be read.
    """
    found = [inner for name in names for inner in _within(name)]
    return [open_script(name) for name in found or shipped()]


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        UnreadableFileError: there is none, it is too large, or no UTF-8.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            reason = f"larger than {MAX_BYTES // 1024} KB: not a file of a script"
            raise UnreadableFileError(path, reason)
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFileError(path, "there is no such file") from None
    except IsADirectoryError:
        raise UnreadableFileError(path, "a folder, not a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableFileError(path, f"cannot be read: {reason}") from None
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = len(_LATIN_LINES.findall(data, 0, error.start)) + 1
        reason = f"line {line} is not UTF-8: save the file in UTF-8"
        raise UnreadableFileError(path, reason) from None


def _find(name: str) -> tuple[Path, Path]:
    """The folder of a script and the file that holds it."""
    path = Path(name)
    try:
        if path.is_file():
            if path.suffix not in {".yaml", ".yml"}:
                raise UnreadableFileError(path, f"not a script: give its {SCRIPT}")
            return path.parent, path
        if (path / SCRIPT).exists():
            return path, path / SCRIPT
        if name in shipped():
            return SHIPPED / name, SHIPPED / name / SCRIPT
        if path.is_dir():
            raise UnreadableFileError(path, f"there is no {SCRIPT} in this folder")
    except (OSError, ValueError):
        # A name no file system takes: too long, or with a NUL in it.
        pass
    raise UnknownScriptError(name.replace("\0", "\\0")[:80], shipped())


def _within(name: str) -> list[str]:
    path = Path(name)
    try:
        if path.is_dir() and not (path / SCRIPT).exists():
            return sorted(str(p.parent) for p in path.glob(f"*/{SCRIPT}")) or [name]
    except (OSError, ValueError):
        pass
    return [name]


def _listed(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file()]
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
        raise UnreadableFileError(folder, reason) from None


def _shown(folder: Path) -> str:
    """From where the command was started, when the folder lies below."""
    absolute, here = folder.resolve(), Path.cwd()
    if not absolute.is_relative_to(here):
        return str(absolute)
    return "" if absolute == here else str(absolute.relative_to(here))


def load_script(folder: Folder, *, lang: Lang | None = None) -> Script:
    """The script of a folder; `lang` stands in for the language that it names.

    Raises:
        ScriptError: it cannot be used.
    """
    from dialogs.script.parse import load

    files = dict(folder.files)
    if lang is not None:
        files[SCRIPT] = in_language(files[SCRIPT], lang)
    return load(files, script_id=folder.id, folder=folder.shown)


def shelf(*places: Path) -> Callable[[str, Lang | None], Script | None]:
    """A finder of scripts by name: in these folders, else among the shipped."""

    @lru_cache(maxsize=32)
    def found(name: str, lang: Lang | None = None) -> Script | None:
        folders = [str(place / name) for place in places]
        known = [folder for folder in folders if (Path(folder) / SCRIPT).is_file()]
        if not known and name not in shipped():
            return None
        return load_script(open_script((known or [name])[0]), lang=lang)

    return found


def in_language(text: str, lang: Lang) -> str:
    """The text of a script with another `language`; broken ones stay as they are."""
    from dialogs.script.errors import ScriptError
    from dialogs.script.source import read_source
    from dialogs.script.yaml import read_tree

    source = read_source(SCRIPT, text)
    try:
        root = read_tree(source)
    except ScriptError:
        return text
    if root is None or root.kind != "map" or root.closed:
        return text
    node = root.get("language")
    if node is None:
        # A value has no line of its own to take when the key is not there.
        return f"{source.text.rstrip()}\nlanguage: {lang}\n"
    return f"{source.text[: node.start]}{lang}{source.text[node.end :]}"
