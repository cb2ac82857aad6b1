"""One more mistake of each kind, and the only finding that it must give."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variant:
    """A mistake put into a file of the window company; `found` is code and place."""

    name: str
    old: str
    new: str
    found: str
    file: str = "script.yaml"


VARIANTS = (
    Variant(
        "a negation with a sign",
        "ask_if: {product: not repair}",
        "ask_if: {product: !repair}",
        "E105 script.yaml:78:23",
    ),
    Variant(
        "an answer without a price row",
        "repair,Ремонт",
        "mending,Ремонт",
        "E304 script.yaml:43:14",
        "prices.csv",
    ),
    Variant(
        "a condition on a question that is not there",
        "ask_if: {visit: known}",
        "ask_if: {visits: known}",
        "E305 script.yaml:124:14",
    ),
    Variant(
        "a quote by a question that is not there",
        "quantity: windows_count ",
        "quantity: window_count ",
        "E305 script.yaml:31:13",
    ),
    Variant(
        "an option of a junk row that is not there",
        "synonyms: [арендую, снимаю, хозяин], score: 2",
        "synonyms: [арендую, снимаю, хозяин], junk: rent",
        "E307 script.yaml:109:94",
    ),
    Variant(
        "a schedule of a question of another type",
        "type: slot",
        "type: date",
        "E309 script.yaml:139:3",
    ),
    Variant(
        "points for an event that never happens",
        "booked: 20, asked_price: 5",
        "booked: 20, asked_prise: 5",
        "E310 script.yaml:213:25",
    ),
    Variant(
        "a question nobody is asked",
        "    ask_if: {visit: known}",
        "    ask_if: {product: repair, situation: known}",
        "E401 script.yaml:124:13",
    ),
    Variant(
        "two topics with one phrase",
        "[замер платный, ",
        "[замер платный, прайс, ",
        "E403 script.yaml:158:30",
    ),
    Variant(
        "two topics with forms of one phrase",
        "[рассрочка, ",
        "[гарантии, ",
        "E403 script.yaml:167:15",
    ),
    Variant(
        "two answers with one word",
        "[починить, ",
        "[окна, ",
        "E404 script.yaml:43:53",
    ),
    Variant(
        "an answer that reads like an offer",
        "synonyms: [нет, ещё не смотрел]",
        "synonyms: [нет, возьмите к себе на работу]",
        "E405 script.yaml:133:55",
    ),
    Variant(
        "an unknown filter",
        "от {{ quote.from | money }} до",
        "от {{ quote.from | maney }} до",
        "E503 script.yaml:70:36",
    ),
    Variant(
        "an unknown word in a follow-up",
        "Я на связи. Осталось",
        "{{ product }}! Осталось",
        "W504 script.yaml:238:28",
    ),
    Variant(
        "a price row before it is chosen",
        "ask: Что нужно сделать?",
        'ask: "Что нужно сделать? От {{ quote.row.title }}"',
        "W504 script.yaml:37:36",
    ),
    Variant(
        "eleven options",
        "options: [1, 2, 3] ",
        "options: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] ",
        "E601 script.yaml:64:14",
    ),
    Variant(
        "seven options",
        "options: [1, 2, 3] ",
        "options: [1, 2, 3, 4, 5, 6, 7] ",
        "W602 script.yaml:64:14",
    ),
    Variant(
        "a label no button holds",
        "label: Ремонт окон",
        "label: Ремонт и регулировка и утепление старых окон",
        "W601 script.yaml:43:29",
    ),
    Variant(
        "levels the wrong way round",
        "levels: {high: 70, medium: 40}",
        "levels: {high: 40, medium: 70}",
        "E702 script.yaml:208:13",
    ),
    Variant(
        "a level over a hundred",
        "levels: {hot: 70, warm: 40}",
        "levels: {hot: 170, warm: 40}",
        "E702 script.yaml:211:13",
    ),
    Variant(
        "weights that make less than 100",
        "timeline: 60, trust: 40",
        "timeline: 60, trust: 30",
        "E701 script.yaml:210:14",
    ),
    Variant(
        "a score over ten",
        "дует], score: 3",
        "дует], score: 80",
        "E704 script.yaml:43:94",
    ),
    Variant(
        "a weight that measures nothing",
        "  - id: trust\n    area: trust\n",
        "  - id: trust\n",
        "W705 script.yaml:209:36",
    ),
    Variant(
        "a route behind the one for all",
        "  - {to: [head]}\n\n",
        "  - {to: [head]}\n  - {when: {product: doors}, to: [olga]}\n\n",
        "W706 script.yaml:225:5",
    ),
    Variant(
        "a question longer than a screen",
        "ask: По какому адресу приехать?",
        "ask: По какому адресу приехать? " + "Расскажите, как проехать. " * 14,
        "E802 script.yaml:122:10",
    ),
    Variant(
        "a phone before anything else",
        "questions:\n",
        "questions:\n  - {id: mobile, ask: Ваш телефон?, type: phone}\n\n",
        "E803 script.yaml:35:43",
    ),
    Variant(
        "a topic that hides the manager",
        "[гарантия, ",
        "[позовите менеджера, ",
        "E805 script.yaml:164:15",
    ),
    Variant(
        "junk that hides stop",
        "[вакансия, ",
        "[стоп, ",
        "E805 script.yaml:196:15",
    ),
    Variant(
        "advertising inside the consent",
        "обработку персональных данных?",
        "обработку данных и рекламную рассылку?",
        "E806 script.yaml:249:9",
    ),
    Variant(
        "a key of a bot",
        "email: info@svetliy-dom.example",
        'email: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"',
        "E807 script.yaml:13:11",
    ),
    Variant(
        "a direct purchase question",
        "ask: Когда хотите установить?",
        "ask: Хотите заказать прямо сейчас?",
        "W807 script.yaml:88:10",
    ),
    Variant(
        "a long introduction",
        "        Нужен человек",
        "\n        Мы работаем с 2003 года.\n\n        Нужен человек",
        "W808 script.yaml:257:5",
    ),
    Variant(
        "a greeting nobody reads",
        "подскажу цену и запишу на бесплатный замер.",
        "подскажу цену и запишу на бесплатный замер. "
        + "Ставим окна с 2003 года. " * 8,
        "W809 script.yaml:259:13",
    ),
    Variant(
        "a test of a button that is gone",
        "press: Новостройка",
        "press: Новостройки",
        "E901 tests.yaml:33:14",
        "tests.yaml",
    ),
    Variant(
        "a test of a question that is gone",
        "not_asked: [windows_count]",
        "not_asked: [window_count]",
        "E305 tests.yaml:39:17",
        "tests.yaml",
    ),
    Variant(
        "a test of an answer that is gone",
        "{product: balcony, budget: middle_budget",
        "{product: balkony, budget: middle_budget",
        "E301 tests.yaml:38:24",
        "tests.yaml",
    ),
    Variant(
        "a test of a manager who left",
        "to: [olga, ivan]",
        "to: [olga, oleg]",
        "E303 tests.yaml:28:16",
        "tests.yaml",
    ),
    Variant(
        "a test of junk that is gone",
        "{junk: ad_agency",
        "{junk: ad_agencies",
        "E307 tests.yaml:46:18",
        "tests.yaml",
    ),
    Variant(
        "a test that is not YAML",
        "press: Новостройка",
        "press: [Новостройка",
        "E107 tests.yaml:33:14",
        "tests.yaml",
    ),
)
