from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.text import Lang
from dialogs.script.insertions import FILTERS, MAX_LENGTH, InsertionError
from dialogs.script.templates import read_template


class Label(str):
    """A text that knows the id of the answer it stands for."""

    __slots__ = ()
    id = "three"


WORDS: dict[str, object] = {
    "company": {"name": "Пион"},
    "quote": {"from": 14900, "to": 24900.5, "row": {"month": 5400}},
    "windows_count": Label("3"),
    "phone": "+79001234567",
    "visit": dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC),
    "prices": ({"title": "Окно", "from": 14900}, {"title": "Дверь", "from": None}),
    "nothing": "",
}


def rendered(source: str, *, lang: Lang = "ru", html: bool = False) -> str:
    return read_template(source, lang=lang, html=html).render(WORDS)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Просто текст\n", "Просто текст"),
        ("«{{ company.name }}»", "«Пион»"),
        (
            "от {{ quote.from | money }} до {{quote.to|money}}",
            "от 14 900 ₽ до 24 900,50 ₽",
        ),
        ("{{ quote.row.month }}", "5400"),
        ("{{ windows_count }}, {{ windows_count.id }}", "3, three"),
        ("3 {{ windows_count | plural('окно', 'окна', 'окон') }}", "3 окна"),
        ("{{ phone | phone }}", "+7 900 123-45-67"),
        ("{{ visit | date }}", "вт 24.11, 10:00"),
        ("{{ company.name | upper }}", "ПИОН"),
        ('{{ nothing | default("нет") }}, {{ absent | default(1) }}', "нет, 1"),
        ("[{{ absent }}{{ absent.x.y }}{{ company }}{{ absent | money }}]", "[]"),
        ("{% if nothing %}есть{% else %}пусто{% endif %}", "пусто"),
        ("{% if company.name %}есть{% endif %}", "есть"),
        (
            "{% for p in prices %}{{ p.title }} {{ p.from | money }};{% endfor %}",
            "Окно 14 900 ₽;Дверь ;",
        ),
        ("Скидка 100 %} и } и %", "Скидка 100 %} и } и %"),
    ],
)
def test_words_are_inserted(source: str, text: str) -> None:
    assert rendered(source) == text


@pytest.mark.parametrize(
    ("lang", "source", "text"),
    [
        ("en", "{{ quote.from | money }}", "$14,900"),
        ("pl", "{{ quote.from | money }}", "14 900 zł"),
        ("en", "{{ visit | date }}", "Tue 24 Nov, 10:00"),
        ("en", "{{ windows_count | plural('window', 'windows') }}", "windows"),
        ("pl", "{{ windows_count | plural('okno', 'okna', 'okien') }}", "okna"),
    ],
)
def test_each_language_has_its_manner(lang: Lang, source: str, text: str) -> None:
    assert rendered(source, lang=lang) == text


@pytest.mark.parametrize(
    ("number", "form"),
    [
        *((0, "окон"), (1, "окно"), (2, "окна"), (5, "окон"), (11, "окон")),
        *((21, "окно"), (1.5, "окна"), (112, "окон"), (104, "окна")),
    ],
)
def test_a_russian_number_takes_its_plural_form(number: float, form: str) -> None:
    template = read_template("{{ n | plural('окно', 'окна', 'окон') }}")

    assert template.render({"n": number}) == form


@pytest.mark.parametrize(
    ("limit", "text"),
    [(100, "Нужны пластиковые окна"), (10, "Нужны…"), (1, "…"), (0, "…")],
)
def test_a_long_value_is_cut_between_words(limit: int, text: str) -> None:
    template = read_template(f"{{{{ said | truncate({limit}) }}}}")

    assert template.render({"said": "Нужны пластиковые окна"}) == text


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("{{ 'x' * 10**9 }}", "E505"),
        ("{{ x * 1000000000 }}", "E505"),
        ("{{ ''.__class__.__mro__ }}", "E505"),
        ("{{ x.__class__ }}", "E505"),
        ("{{ x._private }}", "E505"),
        ("{{ x['__class__'] }}", "E505"),
        ("{{ x | attr('__class__') }}", "E503"),
        ("{{ x.y() }}", "E505"),
        ("{{ range(10) }}", "E505"),
        ("{{ self.__init__ }}", "E505"),
        ("{{ loop }}", "E505"),
        ("{{ x if y else z }}", "E505"),
        ("{{ x ~ y }}", "E505"),
        ("{{ (((((x))))) }}", "E505"),
        ("{{ x | default(y) }}", "E505"),
        ("{{ x | default('\\d') }}", "E505"),
        ("{{ x | truncate(99999999999999) }}", "E505"),
        ("{{ a.b.c.d.e }}", "E505"),
        ("{{ x" + " | upper" * 5 + " }}", "E505"),
        ("{{ }}", "E505"),
        ("{# note #}", "E505"),
        ("{% set x = 1 %}", "E505"),
        ("{% include 'x' %}", "E505"),
        ("{% import 'os' as os %}", "E505"),
        ("{% for x in y %}{% endfor %}", "E506"),
        ("{% for p in prices if p %}{% endfor %}", "E506"),
        ("{% for loop in prices %}{% endfor %}", "E506"),
        ("{% for p in prices recursive %}{% endfor %}", "E506"),
        (
            "{% for p in prices %}{% for q in prices %}{% endfor %}{% endfor %}",
            "E506",
        ),
        ("{% if x y %}{% endif %}", "E506"),
        ("{% if x == 1 %}{% endif %}", "E505"),
        ("{% if x %}{% if x %}{% if x %}{% if x %}", "E506"),
        ("{% if x %}", "E507"),
        ("{% endif %}", "E507"),
        ("{% for p in prices %}{% endif %}", "E507"),
        ("{% if x %}{% else %}{% else %}{% endif %}", "E507"),
        ("{{ x", "E502"),
        ("{{ x }", "E502"),
        ("{{ x {{ y }}", "E502"),
        ("{{ x\n}}", "E502"),
        ("{% if x", "E502"),
        ("{{ x | maney }}", "E503"),
        ("{{ x | default }}", "E503"),
        ("{{ x | money(1) }}", "E503"),
    ],
)
def test_what_is_not_a_word_and_a_filter_is_refused(source: str, code: str) -> None:
    with pytest.raises(InsertionError) as refused:
        read_template(source)

    assert refused.value.code == code
    assert 0 <= refused.value.start < len(source)


def test_a_value_is_never_a_template() -> None:
    template = read_template("{{ said }}")

    assert template.render({"said": "{{ company.name }}"}) == "{{ company.name }}"


def test_a_step_never_reads_an_attribute() -> None:
    template = read_template("[{{ visit.year }}{{ phone.upper }}{{ company.keys }}]")

    assert template.render(WORDS) == "[]"


def test_a_card_escapes_values_and_leaves_out_empty_lines() -> None:
    card = "<b>{{ said }}</b>\nЗамер: {{ nothing }}, {{ absent }}\nВсё"

    template = read_template(card, html=True)

    assert template.render({"said": "<i>"}) == "<b>&lt;i&gt;</b>\nВсё"


def test_a_chat_text_is_not_escaped() -> None:
    assert read_template("{{ said }}").render({"said": "<&>"}) == "<&>"


def test_a_text_over_a_huge_price_list_is_cut() -> None:
    template = read_template("{% for p in prices %}" + "x" * 5_000 + "{% endfor %}")

    assert len(template.render({"prices": [{}] * 1_000_000})) == MAX_LENGTH


def test_words_know_where_they_stand_and_whether_they_may_be_absent() -> None:
    names = read_template("{{ a.b }} {{ c | default('') }}").names

    assert [(n.path, n.start, n.guarded) for n in names] == [
        ("a.b", 3, False),
        ("c", 13, True),
    ]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.dates()
    | st.datetimes(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=4,
)
ARGUMENTS = {"plural": "('a', 'b', 'c')", "default": "('d')", "truncate": "(5)"}


@given(value=VALUES, name=st.sampled_from(sorted(FILTERS)), html=st.booleans())
def test_no_value_makes_a_filter_raise(value: object, name: str, *, html: bool) -> None:
    source = f"{{{{ x }}}}{{{{ x.y | {name}{ARGUMENTS.get(name, '')} }}}}"
    source += f"{{{{ x | {name}{ARGUMENTS.get(name, '')} }}}}"
    source += "{% for p in prices %}{{ p.x }}{% endfor %}"

    text = read_template(source, html=html).render({"x": value, "prices": value})

    assert len(text) <= MAX_LENGTH


@given(st.text(alphabet="{}%|.()'\" abifor npces\n\\1") | st.text())
def test_any_text_is_refused_or_renders(source: str) -> None:
    try:
        template = read_template(source)
    except InsertionError as error:
        text = source[error.start]
    else:
        text = template.render(WORDS)
    assert len(text) <= len(source) + MAX_LENGTH
