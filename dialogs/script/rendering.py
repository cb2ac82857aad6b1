"""Texts compiled to plain functions: Jinja2 parses them, nothing of it runs later."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from jinja2 import Environment, nodes
from markupsafe import escape

from dialogs.reading.text import Lang
from dialogs.script.filters import Filter, filters_for
from dialogs.script.inserted import as_text, step
from dialogs.script.insertions import MAX_LENGTH

Words = Mapping[str, object]
Render = Callable[[Words], str]
Value = Callable[[Words], object]

EMPTY, FULL = "\x00", "\x01"
"""Marks in a card that a value was empty, or that it was not."""

_PARSER = Environment(autoescape=True)


@lru_cache(maxsize=4096)
def compiled(
    source: str,
    lang: Lang,
    *,
    html: bool,
    currency: str | None = None,
) -> Render:
    """The function that fills words into a text.

    Raises:
        TypeError: the text holds more than words, filters, an `if` or a loop.
    """
    tree = _PARSER.parse(source)
    return _Compiler(lang, html=html, currency=currency).body(tree.body)


class _Compiler:
    """From the nodes of one text to functions."""

    def __init__(self, lang: Lang, *, html: bool, currency: str | None) -> None:
        self._filters: Mapping[str, Filter] = filters_for(lang, currency)
        self._printed = _marked if html else as_text

    def body(self, found: Iterable[nodes.Node]) -> Render:
        """Nodes one after the other."""
        parts = [part for node in found for part in self._parts(node)]
        if len(parts) == 1:
            return parts[0]
        return lambda words: "".join([part(words) for part in parts])

    def _parts(self, node: nodes.Node) -> list[Render]:
        match node:
            case nodes.Output(nodes=inner):
                return [self._output(one) for one in inner]
            case nodes.If():
                return [self._branch(node)]
            case nodes.For():
                return [self._loop(node)]
            case _:
                raise _refused(node)

    def _output(self, node: nodes.Expr) -> Render:
        if isinstance(node, nodes.TemplateData):
            text = node.data
            return lambda _: text
        value, printed = self._value(node), self._printed
        return lambda words: printed(value(words))

    def _branch(self, node: nodes.If) -> Render:
        if node.elif_:
            raise _refused(node)
        test = self._value(node.test)
        then, other = self.body(node.body), self.body(node.else_)
        return lambda words: then(words) if test(words) else other(words)

    def _loop(self, node: nodes.For) -> Render:
        if not isinstance(node.target, nodes.Name) or node.else_ or node.test:
            raise _refused(node)
        rows, name, body = (
            self._value(node.iter),
            node.target.name,
            self.body(node.body),
        )

        def render(words: Words) -> str:
            texts, length = [], 0
            for row in _rows(rows(words)):
                texts.append(body({**words, name: row}))
                length += len(texts[-1])
                if length > MAX_LENGTH:
                    break
            return "".join(texts)

        return render

    def _value(self, node: nodes.Node) -> Value:
        match node:
            case nodes.Const(value=constant):
                return lambda _: constant
            case nodes.Name(name=name):
                return lambda words: words.get(name)
            case nodes.Getattr(node=inner, attr=name):
                found = self._value(inner)
                return lambda words: step(found(words), name)
            case nodes.Filter(node=nodes.Expr() as inner):
                return self._filtered(node, self._value(inner))
            case _:
                raise _refused(node)

    def _filtered(self, node: nodes.Filter, value: Value) -> Value:
        apply = self._filters[node.name]
        if not all(isinstance(argument, nodes.Const) for argument in node.args):
            raise _refused(node)
        arguments = [argument.as_const() for argument in node.args]
        if not arguments:
            return lambda words: apply(value(words))
        return lambda words: apply(value(words), *arguments)


def _rows(value: object) -> Iterable[object]:
    return value if isinstance(value, tuple) else ()


def _marked(value: object) -> str:
    text = as_text(value)
    return FULL + str(escape(text)) if text else EMPTY


def _refused(node: nodes.Node) -> TypeError:
    # The grammar lets only known nodes through; a second wall costs nothing.
    return TypeError(f"not allowed in a text: {type(node).__name__}")
