"""Texts in their four forms: plain, in turn, the first that fits, an A/B test."""

from __future__ import annotations

from dialogs.script.clauses import condition_of
from dialogs.script.conditions import ALWAYS, Condition
from dialogs.script.errors import Finding
from dialogs.script.fields import number_of, text_of
from dialogs.script.insertions import InsertionError
from dialogs.script.keys import read_fields, require
from dialogs.script.notes import Inserting, Notes
from dialogs.script.place import Place
from dialogs.script.source import Source
from dialogs.script.templates import Template, read_template
from dialogs.script.wording import FirstFit, Phrase, Plain, Rotating, Split
from dialogs.script.yaml import Node

Simple = Plain | Rotating | Split
"""Forms that a row of the first that fits may have."""


def phrase_of(node: Node, notes: Notes) -> Phrase:
    """A phrase in any form; what is no phrase is told and becomes an empty text."""
    place = notes.place(node)
    if node.kind == "scalar":
        return Plain(template_of(node, notes), place)
    if node.kind == "map" and not notes.is_braces(node):
        return _split(node, notes)
    if any(child.kind == "map" for child in node.children):
        rows = tuple(_row(child, notes) for child in node.children)
        return FirstFit(rows, place)
    if not node.children and not notes.is_braces(node):
        notes.tell("E205", node, case="list")
        return Plain(Template("", place, lang=notes.lang), place)
    variants = tuple(template_of(child, notes) for child in node.children)
    return Rotating(variants, place) if variants else Plain(Template(""), place)


def template_of(node: Node, notes: Notes) -> Template:
    """A text with insertions; one that breaks the grammar is told and kept without."""
    source = text_of(node, notes)
    place = notes.place(node)
    try:
        template = read_template(source, place=place, lang=notes.lang)
    except InsertionError as fault:
        start = node.value.find(source) + fault.start
        at = place_inside(notes.source, node, start=start, length=fault.length)
        notes.findings.append(Finding(fault.code, at, fault.fill))
        return Template(source.replace("{", "("), place, lang=notes.lang)
    notes.inserting.append(Inserting(template, node, notes.source))
    return template


def place_inside(source: Source, node: Node, *, start: int, length: int) -> Place:
    """The place of a stretch of a scalar's value, found again in the file.

    Brackets are counted, because nothing in YAML spells them another way.
    """
    opening = node.value.rfind("{", 0, start + 1)
    count = node.value.count("{", 0, opening)
    begin = node.start
    if source.text[begin : begin + 1] in {"|", ">"}:
        begin = source.text.find("\n", begin) + 1
    for _ in range(count):
        begin = source.text.find("{", begin) + 1
    found = source.text.find("{", begin, node.end)
    if opening < 0 or found < 0:
        return node.place
    offset = found + start - opening
    return source.place(offset, offset + length)


def _row(node: Node, notes: Notes) -> tuple[Condition, Simple]:
    if node.kind != "map" or node.get("ab_test") or notes.is_braces(node):
        return ALWAYS, _simple(node, notes)
    fields = read_fields(node, "phrase", notes, known=("when", "text"))
    when = fields.get("when")
    condition = condition_of(when, notes) if when else ALWAYS
    if not require(fields, node, "phrase", keys="text", notes=notes):
        return condition, Plain(Template("", notes.place(node), lang=notes.lang))
    return condition, _simple(fields["text"], notes)


def _simple(node: Node, notes: Notes) -> Simple:
    phrase = phrase_of(node, notes)
    if isinstance(phrase, FirstFit):
        notes.tell("E209", node, shape="text")
        return Plain(Template("", notes.place(node), lang=notes.lang))
    return phrase


def _split(node: Node, notes: Notes) -> Plain | Split:
    place = notes.place(node)
    fields = read_fields(
        node,
        "phrase",
        notes,
        known=("ab_test", "variants", "split"),
    )
    empty = Plain(Template("", place, lang=notes.lang), place)
    if not require(fields, node, "phrase", keys="ab_test variants", notes=notes):
        return empty
    variants = _named_texts(fields["variants"], notes)
    if not variants:
        return empty
    shares = _shares(fields.get("split"), tuple(name for name, _ in variants), notes)
    return Split(text_of(fields["ab_test"], notes), variants, shares, place)


def _named_texts(node: Node, notes: Notes) -> tuple[tuple[str, Template], ...]:
    return tuple(
        (key.value, template_of(value, notes)) for key, value in notes.pairs(node)
    )


def _shares(
    node: Node | None,
    names: tuple[str, ...],
    notes: Notes,
) -> tuple[float, ...]:
    """Percents of the variants; equal ones when nothing, or nonsense, is written."""
    equal = tuple(100 / len(names) for _ in names)
    if node is None:
        return equal
    written = read_fields(node, "phrase", notes, known=names)
    parts = [
        number_of(written[name], notes) if name in written else 0.0 for name in names
    ]
    total = sum(parts)
    if total <= 0 or min(parts) < 0:
        notes.tell("E211", node, value=node.value, fix="50")
        return equal
    return tuple(100 * part / total for part in parts)
