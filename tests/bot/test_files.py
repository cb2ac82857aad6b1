from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path

import pytest

from bot.guests.files import BadFileError, Files
from bot.guests.filetypes import (
    GIF,
    HEIC,
    JPEG,
    OFFICE,
    PDF,
    PNG,
    TEXT,
    WEBP,
    file_type,
)
from bot.guests.transcripts import Attached
from bot.privacy.privacy import erase
from bot.store.guests import files as rows_of_files
from dialogs.conversation.events import Shared
from tests.bot.pages import Pages

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
SAID = "паспорт 4509".encode()


@pytest.fixture
def files(pages: Pages, tmp_path: Path) -> Files:
    return Files(tmp_path / "files", pages.database, pages.secrets, pages.clock)


async def test_a_file_comes_back_as_it_was(pages: Pages, files: Files) -> None:
    guest = await pages.opens()
    number = await files.keep(
        guest.conversation or 0, "k1", name="план.png", data=PICTURE
    )

    found = await files.open(number)

    assert found is not None
    assert (found.name, found.mime, found.kind) == ("план.png", "image/png", "photo")
    assert found.data == PICTURE
    assert found.conversation == guest.conversation


async def test_what_lies_on_the_disk_tells_nothing(pages: Pages, files: Files) -> None:
    guest = await pages.opens()
    await files.keep(guest.conversation or 0, "k1", name="тайна.txt", data=SAID)

    (path,) = files.folder.iterdir()

    assert SAID not in path.read_bytes()
    assert "тайна" not in path.name
    assert path.stat().st_mode & 0o077 == 0


async def test_a_file_that_comes_again_is_kept_once(pages: Pages, files: Files) -> None:
    guest = await pages.opens()
    number = guest.conversation or 0

    kept = await asyncio.gather(
        *(files.keep(number, "k1", name="a.png", data=PICTURE) for _ in range(5))
    )

    assert len(set(kept)) == 1
    assert len(await pages.rig.rows(rows_of_files)) == 1
    assert (await files.open(kept[0])) is not None


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"\xff\xd8\xff\xe0rest", JPEG),
        (PICTURE, PNG),
        (b"GIF89a..", GIF),
        (b"RIFF\0\0\0\0WEBPVP8 ", WEBP),
        (b"\0\0\0\x18ftypheic\0\0", HEIC),
        (b"%PDF-1.7", PDF),
        (b"PK\x03\x04....", OFFICE),
        ("простой текст".encode(), TEXT),
        (b"", None),
        (b"MZ\x90\0", None),
        (b"\x7fELF", None),
        (b"<html><script>", None),
        (b"  <svg onload=alert(1)>", None),
        (b"\0\0\0\x18ftypmp42", None),
        (b"\xef\xbb\xbf<!doctype html>", None),
    ],
)
def test_the_first_bytes_decide(data: bytes, found: object) -> None:
    assert file_type(data) is found


async def test_what_is_not_taken_leaves_nothing(pages: Pages, files: Files) -> None:
    guest = await pages.opens()

    with pytest.raises(BadFileError):
        await files.keep(guest.conversation or 0, "k", name="a.png", data=b"MZ\x90\0")

    assert not files.folder.exists()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd.png"),
        ("C:\\windows\\a.png", "a.png"),
        ("a\u202egnp.exe", "agnp.exe.png"),
        ("", "file.png"),
        ("...", "file.png"),
        ('"><img src=x>.png', '"><img src=x>.png'),
        ("я" * 300 + ".png", "я" * 96 + ".png"),
        ("a\r\nSet-Cookie: b", "aSet-Cookie: b.png"),
    ],
)
async def test_a_name_is_only_a_name(
    pages: Pages, files: Files, name: str, kept: str
) -> None:
    guest = await pages.opens()
    number = await files.keep(guest.conversation or 0, "k", name=name, data=PICTURE)

    found = await files.open(number)

    assert found is not None
    assert found.name == kept


@pytest.mark.parametrize("number", ["", "..", "../secret.key", "0" * 31, "z" * 32])
async def test_an_id_is_no_path(files: Files, number: str) -> None:
    assert await files.open(number) is None


async def test_an_erased_person_leaves_nothing_that_opens(
    pages: Pages, files: Files
) -> None:
    guest = await pages.opens()
    number = await files.keep(guest.conversation or 0, "k", name="a.txt", data=SAID)

    await pages.rig.do(lambda tx: erase(tx, 1))

    assert await files.open(number) is None
    (path,) = files.folder.iterdir()
    assert await files.sweep() == 0
    old = time.time() - 7200
    os.utime(path, (old, old))
    assert await files.sweep() == 1
    assert list(files.folder.iterdir()) == []


async def test_a_file_is_a_line_of_its_page(pages: Pages, files: Files) -> None:
    guest = await pages.opens()
    number = await files.keep(guest.conversation or 0, "k", name="a.png", data=PICTURE)
    shared = Shared(at=pages.clock(), kind="photo", ref=number, caption="балкон")
    await pages.does(guest, shared)

    line = next(one for one in await pages.lines(guest) if one.file)

    assert line.file == Attached(number, "a.png", "image/png", len(PICTURE))
    assert (line.by, line.text) == ("me", "балкон")
