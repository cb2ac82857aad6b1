"""What a file is, by its first bytes: what it calls itself is not believed."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

Kind = Literal["photo", "document"]


class FileType(Struct, frozen=True):
    """A kind of file that is taken."""

    mime: str
    kind: Kind
    endings: tuple[str, ...]
    """Of names, the usual one first."""


JPEG = FileType("image/jpeg", "photo", (".jpg", ".jpeg"))
PNG = FileType("image/png", "photo", (".png",))
GIF = FileType("image/gif", "photo", (".gif",))
WEBP = FileType("image/webp", "photo", (".webp",))
HEIC = FileType("image/heic", "photo", (".heic", ".heif"))
PDF = FileType("application/pdf", "document", (".pdf",))
TEXT = FileType("text/plain", "document", (".txt", ".csv"))
OLD_OFFICE = FileType("application/x-ole-storage", "document", (".doc", ".xls", ".ppt"))
OFFICE = FileType(
    "application/zip",
    "document",
    (".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods"),
)

TYPES = (JPEG, PNG, GIF, WEBP, HEIC, PDF, TEXT, OLD_OFFICE, OFFICE)

_BEGINNINGS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"%PDF-", PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
    (b"PK\x03\x04", OFFICE),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_HEIC_BRANDS = (b"heic", b"heix", b"mif1", b"msf1", b"hevc")


def file_type(data: bytes) -> FileType | None:
    """The type of a file; None for what is not taken: programs, pages, video."""
    for beginning, found in _BEGINNINGS:
        if data.startswith(beginning):
            return found
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return HEIC
    return TEXT if _is_text(data) else None


def fitting_name(name: str, found: FileType) -> str:
    """The name without its path and what nobody can see, with an ending that fits."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(sign for sign in bare if sign.isprintable()).strip(" .")[-100:]
    if kept.lower().endswith(found.endings):
        return kept
    return f"{kept or 'file'}{found.endings[0]}"


def _is_text(data: bytes) -> bool:
    try:
        text = data.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return False
    # A page or a drawing with a script in it is text as well.
    return text != "" and not text.startswith("<") and not _CONTROL.search(text)
