"""The small template language: words inserted into a text, one loop over prices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from jinja2 import ChainableUndefined, nodes
from jinja2 import Template as Compiled
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer

from dialogs.reading.text import Lang
from dialogs.script.filters import filters_for
from dialogs.script.inserted import as_text, step
from dialogs.script.insertions import MAX_LENGTH, Name, read_insertions
from dialogs.script.place import NOWHERE, Place

_MOST_ROWS = 100
_STEP = "a step of a path"
_EMPTY, _FULL = "\x00", "\x01"
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.Name,
    nodes.Getattr,
    nodes.Filter,
    nodes.For,
    nodes.If,
)


@dataclass(frozen=True, slots=True)
class Template:
    """A text with insertions that were checked when the script was read.

    With `html`, inserted values are escaped and a line of which nothing could be
    filled in is left out: so a card has no empty rows.
    """

    source: str
    place: Place = NOWHERE
    names: tuple[Name, ...] = ()
    lang: Lang = "ru"
    html: bool = False

    def render(self, words: Mapping[str, object]) -> str:
        """Fill the words in; one that is not known leaves nothing behind."""
        if "{" not in self.source:
            return self.source.strip()
        compiled = _compiled(self.source, self.lang, self.html)
        rows = words.get("prices")
        loop = tuple(islice(rows, _MOST_ROWS)) if isinstance(rows, Iterable) else ()
        context = {**words, "prices": loop}
        text = _cut(compiled.generate(context))
        return (_without_empty_lines(text) if self.html else text).strip()


def read_template(
    source: str,
    *,
    place: Place = NOWHERE,
    lang: Lang = "ru",
    html: bool = False,
) -> Template:
    """Check a text and make a template of it.

    Raises:
        InsertionError: the text is not in the grammar of insertions.
    """
    return Template(source, place, read_insertions(source), lang, html)


@lru_cache(maxsize=4096)
def _compiled(source: str, lang: Lang, html: bool) -> Compiled:  # noqa: FBT001
    environment = _environment(lang, html)
    tree = environment.parse(source)
    for node in tree.find_all(nodes.Node):
        # The grammar let only these through; a second wall costs nothing.
        if not isinstance(node, _ALLOWED):
            raise TypeError(f"not allowed in a text: {type(node).__name__}")
    return environment.from_string(_Steps().visit(tree))


@cache
def _environment(lang: Lang, html: bool) -> SandboxedEnvironment:  # noqa: FBT001
    environment = SandboxedEnvironment(
        autoescape=html,
        undefined=ChainableUndefined,
        finalize=_marked if html else as_text,
    )
    environment.globals = {}
    environment.tests = {}
    environment.filters = {**filters_for(lang), _STEP: step}
    return environment


class _Steps(NodeTransformer):
    """A step of a path is a filter: compiled texts have no attribute access at all."""

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Expr:  # noqa: N802
        """Replace one step; the inner ones first."""
        inner = self.generic_visit(node)
        if not isinstance(inner, nodes.Getattr):
            raise TypeError("a visited step stays one")
        name = nodes.Const(node.attr)
        return nodes.Filter(inner.node, _STEP, [name], [], None, None)


def _marked(value: object) -> str:
    text = as_text(value)
    return _FULL + text if text else _EMPTY


def _without_empty_lines(text: str) -> str:
    kept = (line for line in text.split("\n") if _EMPTY not in line or _FULL in line)
    return "\n".join(kept).replace(_EMPTY, "").replace(_FULL, "")


def _cut(pieces: Iterable[str]) -> str:
    kept: list[str] = []
    length = 0
    for piece in pieces:
        kept.append(piece)
        length += len(piece)
        if length > MAX_LENGTH:
            break
    return "".join(kept)[:MAX_LENGTH]
