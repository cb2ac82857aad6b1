"""Stock texts that ship with the product, read when a language is first asked for."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from dialogs.reading.text import Lang
from dialogs.script.notes import Notes
from dialogs.script.phrases import phrase_of
from dialogs.script.source import read_source
from dialogs.script.stock import Stock
from dialogs.script.topics import junk_of, topics_of
from dialogs.script.yaml import read_tree


@cache
def stock(lang: Lang) -> Stock:
    """Messages, topics and junk categories of a language."""
    found, _ = read_stock(lang)
    return found


def read_stock(lang: Lang) -> tuple[Stock, Notes]:
    """The stock with what was noticed in its file, for the tests of the file."""
    text = (files(__name__) / f"{lang}.yaml").read_text(encoding="utf-8")
    source = read_source(f"builtin/{lang}.yaml", text)
    notes = Notes(source, lang, stock=True)
    root = read_tree(source)
    blocks = {key.value: value for key, value in root.items} if root else {}
    messages = blocks["messages"].items if "messages" in blocks else ()
    topics = topics_of(blocks["topics"], notes, stock={}) if "topics" in blocks else ()
    junk = junk_of(blocks["junk"], notes, stock={}) if "junk" in blocks else ()
    found = Stock(
        messages={key.value: phrase_of(value, notes) for key, value in messages},
        topics={topic.id: topic for topic in topics},
        junk={row.id: row for row in junk},
    )
    return found, notes
