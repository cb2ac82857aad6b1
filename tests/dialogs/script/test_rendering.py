"""Compiled texts say what Jinja2 itself would make of them."""

from __future__ import annotations

from functools import lru_cache, partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import ChainableUndefined, Environment, Undefined

from dialogs.reading.text import Lang
from dialogs.script.filters import Filter, filters_for
from dialogs.script.inserted import as_text
from dialogs.script.rendering import compiled
from dialogs.script.templates import read_template

WORDS: dict[str, object] = {
    "a": "окно",
    "n": 3,
    "amount": 14_900.5,
    "deep": {"b": {"c": "<i>"}, "n": 21},
    "none": None,
    "empty": "",
    "prices": ({"title": "Окно", "from": 14900}, {"title": "", "from": None}, {}),
}
NAMES = st.sampled_from(
    ["a", "n", "amount", "deep.b.c", "deep.n", "deep", "empty", "gone", "gone.x", "p"]
)
FILTERS = st.sampled_from(
    [
        *("money", "upper", "date", "phone", "truncate(4)"),
        *("default('нет')", "default(7)", "plural('окно', 'окна', 'окон')"),
    ]
)
LITERALS = st.text(alphabet=" \nаб<&>{}%-.", max_size=6).filter(
    lambda text: (
        not {"{{", "{%", "{#", "}}", "%}"} & {text[i : i + 2] for i in range(6)}
    )
)


@st.composite
def outputs(draw: st.DrawFn) -> str:
    name = draw(NAMES)
    filters = draw(st.lists(FILTERS, max_size=2))
    dash = draw(st.sampled_from(["", "-"]))
    return f" {{{{{dash} {' | '.join([name, *filters])} {dash}}}}} "


PIECES = st.lists(LITERALS.map(lambda text: f"{text} ") | outputs(), max_size=4).map(
    "".join
)


@st.composite
def sources(draw: st.DrawFn) -> str:
    """Texts of the grammar: words with filters, an `if`, a loop over the prices."""
    inner = f"{{{{ p.title }}}}{draw(PIECES)}{{{{ p.from | money }}}}"
    loop = f"{{% for p in prices -%}}{inner}{{% endfor %}}"
    body = f"{{% if {draw(NAMES)} %}}{loop}{{% else %}}{draw(PIECES)}{{% endif %}}"
    return f"{draw(PIECES)}{body}{draw(PIECES)}"


@lru_cache
def _jinja(lang: Lang) -> Environment:
    """Jinja2 with our filters and our manner of printing: what a text must say."""
    environment = Environment(
        undefined=ChainableUndefined,
        finalize=lambda value: as_text(_known(value)),
        autoescape=False,  # noqa: S701 (a chat text)
    )
    environment.filters = {
        name: partial(_called, filled) for name, filled in filters_for(lang).items()
    }
    return environment


def _known(value: object) -> object:
    return None if isinstance(value, Undefined) else value


def _called(filled: Filter, value: object, *more: object) -> object:
    return filled(_known(value), *more)


@given(source=sources(), lang=st.sampled_from(["ru", "en", "pl"]))
def test_a_text_is_filled_in_as_jinja_would(source: str, lang: Lang) -> None:
    read_template(source, lang=lang)

    filled = compiled(source, lang, html=False)(WORDS)

    assert filled == _jinja(lang).from_string(source).render(WORDS)


@pytest.mark.parametrize(
    "source", ["{{ a.b() }}", "{{ a + b }}", "{% set x = 1 %}", "{{ a['b'] }}"]
)
def test_what_the_grammar_would_refuse_is_never_compiled(source: str) -> None:
    with pytest.raises(TypeError, match="not allowed"):
        compiled(source, "ru", html=False)
