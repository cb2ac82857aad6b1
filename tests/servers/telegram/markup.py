"""Texts with HTML: their plain words and entities, as strictly as the Bot API."""

from __future__ import annotations

import html
import re

from tests.servers.telegram.params import Json
from tests.servers.telegram.refusals import bad

LONGEST = 4096
_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "blockquote": "blockquote",
}
_PIECE = re.compile(r"<(/?)([a-zA-Z-]*)([^<>]*)>|<|&(?:lt|gt|amp|quot|#\w+);|[^<&]+|&")
_COMMAND = re.compile(r"(?<!\S)/\w+(?:@\w+)?")
_RESERVED = re.compile(r"(?<!\\)[.!(){}=|>#+-]")


def units(text: str) -> int:
    """Length as entities count it: UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_text(text: str, mode: str) -> tuple[str, list[Json]]:
    """Plain words and entities of what was sent."""
    if mode.lower() == "html":
        return _read_html(text)
    if mode.lower() == "markdownv2" and (found := _RESERVED.search(text)):
        raise bad(
            f"can't parse entities: Character '{found[0]}' is reserved and must be "
            "escaped with the preceding '\\'",
        )
    if mode.lower() == "markdown" and (text.count("*") % 2 or text.count("_") % 2):
        raise bad("can't parse entities: Can't find end of the entity")
    return text, commands_of(text)


def commands_of(text: str) -> list[Json]:
    """The entities that the server finds by itself."""
    return [
        {
            "type": "bot_command",
            "offset": units(text[: found.start()]),
            "length": units(found[0]),
        }
        for found in _COMMAND.finditer(text)
    ]


def _read_html(text: str) -> tuple[str, list[Json]]:
    plain: list[str] = []
    entities: list[Json] = []
    opened: list[tuple[str, int, str]] = []
    for piece in _PIECE.finditer(text):
        closes, tag, rest = piece[1], piece[2], piece[3]
        if not piece[0].startswith("<"):
            plain.append(html.unescape(piece[0]))
            continue
        here = units("".join(plain))
        at = len(text[: piece.start()].encode())
        if not tag or tag.lower() not in _TAGS:
            raise bad(
                f'can\'t parse entities: Unsupported start tag "{tag or ""}" '
                f"at byte offset {at}",
            )
        if not closes:
            opened.append((tag.lower(), here, rest))
            continue
        if not opened or opened[-1][0] != tag.lower():
            raise bad(
                f"can't parse entities: Unmatched end tag at byte offset {at}",
            )
        name, start, attributes = opened.pop()
        entities += _entity(name, start, end=here, attributes=attributes)
    if opened:
        raise bad(
            "can't parse entities: Can't find end tag corresponding to start tag "
            f'"{opened[-1][0]}"',
        )
    return "".join(plain), entities


def _entity(name: str, start: int, *, end: int, attributes: str) -> list[Json]:
    if end == start:
        return []
    entity: Json = {"type": _TAGS[name], "offset": start, "length": end - start}
    if name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if link := re.search(r'href="([^"]*)"', attributes):
        entity["url"] = html.unescape(link[1])
    return [entity]
