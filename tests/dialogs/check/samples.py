"""The twenty typical mistakes of the documentation, each with what must be said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """A mistake put into the script of the window company, and the whole report."""

    name: str
    old: str
    new: str
    report: str
    file: str = "script.yaml"


SAMPLES = (
    Sample(
        "a tab in the indentation",
        "    area: need                      # о чём вопрос",
        "\tarea: need                      # о чём вопрос",
        """\
dialogs/windows/script.yaml:36:1: ошибка E101: в отступе стоит табуляция
   36 | →area: need                      # о чём вопрос: need, budget, authority, timeline, trust
      | ^
      = как исправить: замените её пробелами (2 на уровень) — это сделает команда: firstline fmt windows
""",  # noqa: E501 - as it is printed
    ),
    Sample(
        "a colon in a text",
        "ask: Сколько окон?",
        "ask: Сколько окон: одно, два или три?",
        """\
dialogs/windows/script.yaml:58:22: ошибка E102: двоеточие внутри текста без кавычек
   58 |     ask: Сколько окон: одно, два или три?
      |                      ^
      = как исправить: возьмите весь текст в кавычки: ask: "Сколько окон: одно, два или три?"
""",  # noqa: E501
    ),
    Sample(
        "a text that starts with an insertion",
        'to_client: "{{ manager.name }} уже подключается, обычно отвечаем за 5 минут."',
        "to_client: {{ manager.name }} уже подключается",
        """\
dialogs/windows/script.yaml:233:14: ошибка E103: текст начинается с {{ — YAML принимает это за таблицу
  233 |   to_client: {{ manager.name }} уже подключается
      |              ^^
      = как исправить: возьмите весь текст в кавычки: to_client: "{{ manager.name }} уже подключается"
""",  # noqa: E501
    ),
    Sample(
        "an indentation that is off",
        "    ask: Сколько окон?",
        "   ask: Сколько окон?",
        """\
dialogs/windows/script.yaml:58:4: ошибка E104: отступ 3, а у соседних полей 4
   58 |    ask: Сколько окон?
      |    ^^^^^^^^^^^^^^^^^^
      = как исправить: выровняйте строку:     ask: Сколько окон?
""",
    ),
    Sample(
        "a mistyped key",
        "synonyms: [окно, ",
        "sinonims: [окно, ",
        """\
dialogs/windows/script.yaml:40:36: ошибка E201: неизвестный ключ «sinonims» в варианте ответа
   40 |       - {id: windows, label: Окна, sinonims: [окно, стеклопакет, пластиковые], score: 8}
      |                                    ^^^^^^^^
      = как исправить: вы имели в виду «synonyms»? Допустимые: id, label, synonyms, score, range, reply, junk, handoff, image
""",  # noqa: E501
    ),
    Sample(
        "a Russian letter in a key",
        "[дверь, балконная дверь], score: 6",
        "[дверь, балконная дверь], sсore: 6",
        """\
dialogs/windows/script.yaml:42:71: ошибка E202: в ключе «sсore» русская буква «с» (буква 2) вместо латинской
   42 |       - {id: doors, label: Двери, synonyms: [дверь, балконная дверь], sсore: 6}
      |                                                                       ^^^^^
      = как исправить: наберите ключ латиницей: score
""",  # noqa: E501
    ),
    Sample(
        "a comma in a row of fields",
        'label: "Уже выбрал, сверяю"',
        "label: Уже выбрал, сверяю",
        """\
dialogs/windows/script.yaml:135:41: ошибка E203: текст «сверяю» принят за отдельное поле: запятая в строке с { } разделяет поля
  135 |       - {id: chosen, label: Уже выбрал, сверяю, synonyms: [уже выбрали, договорился], score: 1}
      |                                         ^^^^^^
      = как исправить: возьмите текст с запятой в кавычки: label: "Уже выбрал, сверяю"
""",  # noqa: E501
    ),
    Sample(
        "an id that is taken",
        "- id: situation",
        "- id: product",
        """\
dialogs/windows/script.yaml:45:9: ошибка E204: id «product» уже занят вопросом в строке 35
   45 |   - id: product
      |         ^^^^^^^
      = как исправить: дайте другое имя, например product_2
""",  # noqa: E501
    ),
    Sample(
        "an invented type",
        "type: phone ",
        "type: telephone ",
        """\
dialogs/windows/script.yaml:118:11: ошибка E206: неизвестный тип «telephone»
  118 |     type: telephone                     # перед вопросом бот сам возьмёт согласие (блок consent)
      |           ^^^^^^^^^
      = как исправить: вы имели в виду «phone»? Типы: choice, choices, yes_no, number, money, date, slot, phone, email, name, address, text, file
""",  # noqa: E501
    ),
    Sample(
        "a time in words",
        "sat: 10:00-16:00",
        "sat: с 10 до 16",
        """\
dialogs/windows/script.yaml:18:8: ошибка E207: время «с 10 до 16» не разобрать
   18 |   sat: с 10 до 16
      |        ^^^^^^^^^^
      = как исправить: пишите часы и минуты через двоеточие: 09:00-20:00
""",
    ),
    Sample(
        "a condition on an answer that is not there",
        "ask_if: {product: windows}",
        "ask_if: {product: window}",
        """\
dialogs/windows/script.yaml:63:23: ошибка E301: у «product» нет ответа «window»
   63 |     ask_if: {product: window}
      |                       ^^^^^^
      = как исправить: вы имели в виду «windows»? Ответы: windows, balcony, doors, repair
""",  # noqa: E501
    ),
    Sample(
        "a condition on a question below",
        "ask_if: {product: not repair}",
        "ask_if: {timeline: not later}",
        """\
dialogs/windows/script.yaml:78:14: ошибка E302: вопрос «budget» зависит от «timeline», который задаётся позже (строка 86)
   78 |     ask_if: {timeline: not later}
      |              ^^^^^^^^
      = как исправить: переставьте «timeline» выше или уберите условие
""",  # noqa: E501
    ),
    Sample(
        "no row for all others and an unknown manager",
        "  - {to: [head]}\n\nhandoff",
        "  - {when: {product: doors}, to: [serg]}\n\nhandoff",
        """\
dialogs/windows/script.yaml:222:3: ошибка E703: у маршрутов нет строки «для остальных» — такие лиды никому не уйдут
  222 |   - {when: {product: [windows, balcony]}, to: [olga, ivan]}
      |   ^
      = как исправить: добавьте последней строкой: - {to: [head]}
dialogs/windows/script.yaml:224:35: ошибка E303: менеджера «serg» нет в списке managers
  224 |   - {when: {product: doors}, to: [serg]}
      |                                   ^^^^
      = как исправить: выберите из списка: olga, ivan, head
""",  # noqa: E501
    ),
    Sample(
        "words in the price list",
        "шт,17500,29000,",
        "шт,от 17 500 ₽,29000,",
        """\
dialogs/windows/prices.csv:4:26: ошибка E306: в столбце from не число: «от 17 500 ₽»
    4 | doors,Балконная дверь,шт,от 17 500 ₽,29000,
      |                          ^^^^^^^^^^^
      = как исправить: только цифры, без пробелов, «₽» и «от»: 17500
""",
        file="prices.csv",
    ),
    Sample(
        "a word of clients in junk",
        "[продвижение сайта, ",
        "[продвижение сайта, стоимость, ",
        """\
dialogs/windows/script.yaml:174:34: ошибка E402: фраза «стоимость» есть и в мусоре («ad_agency»), и в обычных ответах — бот выбросит живых клиентов
  174 |     phrases: [продвижение сайта, стоимость, настроим директ, лидогенерация, предлагаем рекламу]
      |                                  ^^^^^^^^^
      = как исправить: уточните фразу, например «стоимость для вашего сайта», или уберите её из junk
""",  # noqa: E501
    ),
    Sample(
        "a mistyped insertion",
        "Я на связи. Осталось немного — продолжим?",
        "{{ client_nane }}, я на связи. Продолжим?",
        """\
dialogs/windows/script.yaml:238:28: ошибка E501: нет такого слова для вставки: «client_nane»
  238 |   - {after: 20m, text: "{{ client_nane }}, я на связи. Продолжим?"}
      |                            ^^^^^^^^^^^
      = как исправить: вы имели в виду «client_name»? Можно вставлять id вопросов, company.…, quote.from, manager.name
""",  # noqa: E501
    ),
    Sample(
        "an insertion that is not closed",
        "{{ quote.from | money }} до",
        "{{ quote.from | money } до",
        """\
dialogs/windows/script.yaml:70:20: ошибка E502: вставка в тексте не закрыта
   70 |       Ориентир: от {{ quote.from | money } до {{ quote.to | money }} с монтажом.
      |                    ^^
      = как исправить: закройте вставку двумя скобками: {{ quote.from | money }}
""",
    ),
    Sample(
        "an insertion that may be unknown",
        "done: Спасибо! Всё записал.",
        'done: "Спасибо! Окон: {{ windows_count }}."',
        """\
dialogs/windows/script.yaml:263:28: предупреждение W504: «windows_count» может быть неизвестен: этот вопрос задаётся не всем
  263 |   done: "Спасибо! Окон: {{ windows_count }}."
      |                            ^^^^^^^^^^^^^
      = как исправить: {{ windows_count | default("…") }} — или добавьте условие when: {windows_count: known}
""",  # noqa: E501
    ),
    Sample(
        "weights that do not make 100",
        "budget: 35, authority: 25",
        "budget: 40, authority: 25",
        """\
dialogs/windows/script.yaml:207:14: ошибка E701: веса в scoring → potential дают 105, а нужно 100
  207 |     weights: {need: 40, budget: 40, authority: 25}
      |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = как исправить: уменьшите веса на 5: need 40, budget 40, authority 25
""",  # noqa: E501
    ),
    Sample(
        "an address without consent",
        "before: [phone, address] ",
        "before: [phone] ",
        """\
dialogs/windows/script.yaml:123:11: ошибка E801: вопрос «address» собирает персональные данные без согласия
  123 |     type: address
      |           ^^^^^^^
      = как исправить: добавьте address в consent → before (152-ФЗ: согласие отдельно и до сбора)
""",  # noqa: E501
    ),
)
