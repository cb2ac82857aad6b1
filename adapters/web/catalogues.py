"""Texts and their translations, as translators keep them: the format of gettext.

The catalogues here use a small part of it: texts, plurals, comments.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

Translated = tuple[str, tuple[str, ...]]

_LINE = re.compile(r'(?:(msgid|msgid_plural|msgstr(?:\[\d\])?) )?(".*")')
_DOUBTED = "#, fuzzy"


def translations(page: str) -> Iterator[Translated]:
    """Each text with its translation, one with plurals with all of its forms.

    What is not translated yet, or not surely, is left out.

    Raises:
        ValueError: a line that is none of the format.
    """
    for entry in _entries(page):
        text = entry.pop("msgid", "")
        entry.pop("msgid_plural", None)
        forms = tuple(entry.values())
        if text and all(forms) and _DOUBTED not in entry:
            yield text, forms


def _entries(page: str) -> Iterator[dict[str, str]]:
    """By their keywords; a long text goes on in more lines."""
    entry: dict[str, str] = {}
    keyword, doubt = "", ""
    for line in filter(None, map(str.strip, page.splitlines())):
        if line.startswith("#"):
            doubt = line if line.startswith(_DOUBTED) else doubt
            continue
        found = _LINE.fullmatch(line)
        if found is None:
            raise ValueError(f"not a line of a catalogue: {line}")
        keyword = found[1] or keyword
        if found[1] == "msgid":
            yield entry
            entry, doubt = ({_DOUBTED: doubt} if doubt else {}), ""
        entry[keyword] = entry.get(keyword, "") + json.loads(found[2])
    yield entry
