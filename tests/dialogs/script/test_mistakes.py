"""Each mistake of the design gives one finding: this code, this token, these words."""

from __future__ import annotations

import pytest

from tests.dialogs.script.samples import FILES, broken, in_russian, parsed, said

SYNONYMS = "synonyms: [окно, стеклопакет, пластиковые]"
ASK_COUNT = "    ask: Сколько окон?\n"

MISTAKES = [
    (
        "    area: need                      # о чём",
        "\tarea: need                      # о чём",
        "36:1:1 E101",
        "в отступе стоит табуляция",
        (
            "замените её пробелами (2 на уровень) — это сделает команда: "
            "firstline fmt windows"
        ),
    ),
    (
        ASK_COUNT,
        "    ask: Сколько окон: одно, два или три?\n",
        "58:22:1 E102",
        "двоеточие внутри текста без кавычек",
        'возьмите весь текст в кавычки: ask: "Сколько окон: одно, два или три?"',
    ),
    (
        'to_client: "{{ manager.name }} уже подключается, обычно отвечаем за 5 минут."',
        "to_client: {{ manager.name }} уже подключается",
        "233:14:2 E103",
        "текст начинается с {{ — YAML принимает это за таблицу",
        (
            "возьмите весь текст в кавычки: "
            'to_client: "{{ manager.name }} уже подключается"'
        ),
    ),
    (
        ASK_COUNT,
        "   ask: Сколько окон?\n",
        "58:4:18 E104",
        "отступ 3, а у соседних полей 4",
        "выровняйте строку:     ask: Сколько окон?",
    ),
    (
        "{product: not repair}",
        "{product: !repair}",
        "78:23:7 E105",
        "восклицательный знак перед словом — служебная запись YAML",
        "пишите слово not: not repair",
    ),
    (
        SYNONYMS,
        "sinonims: [окно, стеклопакет, пластиковые]",
        "40:36:8 E201",
        "неизвестный ключ «sinonims» в варианте ответа",
        (
            "вы имели в виду «synonyms»? Допустимые: "
            "id, label, synonyms, score, range, reply, junk, handoff, image"
        ),
    ),
    (
        "балконная дверь], score: 6}",
        "балконная дверь], sсore: 6}",
        "42:71:5 E202",
        "в ключе «sсore» русская буква «с» (буква 2) вместо латинской",
        "наберите ключ латиницей: score",
    ),
    (
        '"Уже выбрал, сверяю"',
        "Уже выбрал, сверяю",
        "135:41:6 E203",
        (
            "текст «сверяю» принят за отдельное поле: "
            "запятая в строке с { } разделяет поля"
        ),
        'возьмите текст с запятой в кавычки: label: "Уже выбрал, сверяю"',
    ),
    (
        "  - id: situation\n",
        "  - id: product\n",
        "45:9:7 E204",
        "id «product» уже занят вопросом в строке 35",
        "дайте другое имя, например product_2",
    ),
    (
        "    ask: По какому адресу приехать?",
        "    ask: # тема",
        "122:5:3 E205",
        "пустой текст",
        (
            "напишите текст или удалите поле; если текст начинается с «#» — "
            "возьмите его в кавычки"
        ),
    ),
    (
        "    type: phone   ",
        "    type: telephone",
        "118:11:9 E206",
        "неизвестный тип «telephone»",
        (
            "вы имели в виду «phone»? Типы: choice, choices, yes_no, number, money, "
            "date, slot, phone, email, name, address, text, file"
        ),
    ),
    (
        "  sat: 10:00-16:00",
        "  sat: с 10 до 16",
        "18:8:10 E207",
        "время «с 10 до 16» не разобрать",
        "пишите часы и минуты через двоеточие: 09:00-20:00",
    ),
    (
        '"Я на связи. Осталось немного — продолжим?"',
        '"{{ client_nane }}, я на связи. Продолжим?"',
        "238:28:11 E501",
        "нет такого слова для вставки: «client_nane»",
        (
            "вы имели в виду «client_name»? "
            "Можно вставлять id вопросов, company.…, quote.from, manager.name"
        ),
    ),
    (
        "Ориентир: от {{ quote.from | money }} до",
        "Ориентир: от {{ quote.from | money } до",
        "70:20:2 E502",
        "вставка в тексте не закрыта",
        "закройте вставку двумя скобками: {{ quote.from | money }}",
    ),
    (
        "до {{ quote.to | money }} с монтажом",
        "до {{ quote.to | maney }} с монтажом",
        "70:62:5 E503",
        "нет такого фильтра: «maney»",
        (
            "вы имели в виду «money»? "
            "Фильтры: money, plural, date, phone, default, upper, truncate"
        ),
    ),
]


def test_the_sample_itself_has_no_mistakes() -> None:
    assert parsed(FILES).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "where", "text", "hint"),
    MISTAKES,
    ids=[where for _, _, where, _, _ in MISTAKES],
)
def test_a_mistake_is_told_once_at_its_token(
    old: str,
    new: str,
    where: str,
    text: str,
    hint: str,
) -> None:
    (finding,) = broken(old, new)

    assert said(finding) == where
    assert in_russian(finding).text == text
    assert in_russian(finding).hint == hint


def test_words_in_a_number_column_are_told_at_the_cell() -> None:
    (finding,) = broken("шт,17500,", "шт,от 17 500 ₽,", name="prices.csv")

    assert said(finding) == "4:26:11 E306"
    assert finding.place.file == "dialogs/windows/prices.csv"
    assert in_russian(finding).text == "в столбце from не число: «от 17 500 ₽»"
    assert in_russian(finding).hint == ("только цифры, без пробелов, «₽» и «от»: 17500")


def test_a_choice_without_options_is_told_with_its_id() -> None:
    (finding,) = broken("    type: phone  ", "    type: choice ")

    assert said(finding) == "118:11:6 E205"
    assert "phone" in in_russian(finding).text
