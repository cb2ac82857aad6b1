"""The dialog that everybody plays: /start, eight answers, a lead.

Standard library only: it runs in the environment of each framework. Two sets of
answers: `structured` (labels and plain values) and `free` (Russian as people write it).
What differs between people (counts, money, phones, words) differs here from chat to
chat. Labels and plain values come again, as they do; of free text, which people end and
begin as they like, no two of a round are the same, so that nobody profits from having
heard one before.
"""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass

KEYS = (
    "need",
    "product",
    "quantity",
    "budget",
    "timing",
    "decision",
    "objection",
    "phone",
)
TURNS = 1 + len(KEYS)
"""Of one conversation."""


@dataclass(frozen=True)
class Question:
    """What is asked, what an answer looks like to a regular expression."""

    key: str
    prompt: str
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Dialog:
    """Questions, and the answers that people give to them."""

    name: str
    questions: tuple[Question, ...]
    answers: tuple[tuple[str, ...], ...]
    """For each question the ways to say it."""

    retry: str
    thanks: str
    is_typed: bool = False
    """Whether answers are typed, not pressed: each person ends them in an own way."""

    @property
    def prompts(self) -> tuple[str, ...]:
        """What is asked."""
        return tuple(question.prompt for question in self.questions)

    def extract(self, place: int, text: str) -> str | None:
        """The value that a question takes from a text, or None when there is none."""
        found = self.questions[place].pattern.search(text)
        return found.group().strip() if found else None

    def texts(self, chat: int) -> tuple[str, ...]:
        """What one person writes, from /start to the phone."""
        more = {"n": 5 + chat % 90, "b": 100 + chat % 800, "p": _phone(chat)}
        said = [
            ways[(chat * (place + 3) + chat // 7) % len(ways)].format(**more)
            for place, ways in enumerate(self.answers)
        ]
        if self.is_typed:
            said = [_as_typed(text, chat) for text in said]
        return ("/start", *said)

    def updates(self, chat: int, turns: int = TURNS) -> list[bytes]:
        """The same as the Bot API sends it."""
        texts = self.texts(chat)[:turns]
        return [update(chat * 16 + n, chat, text) for n, text in enumerate(texts)]


def update(number: int, chat: int, text: str) -> bytes:
    """One private text message as the Bot API sends it."""
    person = {
        "id": chat,
        "is_bot": False,
        "first_name": "Anna",
        "last_name": "Ivanova",
        "username": f"user{chat}",
        "language_code": "ru",
    }
    message: dict[str, object] = {
        "message_id": number % 100_000 + 1,
        "from": person,
        "chat": {
            "id": chat,
            "first_name": "Anna",
            "last_name": "Ivanova",
            "username": f"user{chat}",
            "type": "private",
        },
        # Now: a bot that reminds people must not take them for long gone.
        "date": int(time.time()),
        "text": text,
    }
    if text.startswith("/"):
        command = {"offset": 0, "length": len(text), "type": "bot_command"}
        message["entities"] = [command]
    told = {"update_id": number, "message": message}
    return json.dumps(told, ensure_ascii=False).encode()


ENDINGS = ("", ".", "!", " )", "..", "!!", "...")


def _as_typed(text: str, chat: int) -> str:
    """As one of some two hundred people would send it."""
    first = text[0].upper() if chat % 2 else text[0]
    return first + text[1:] + ENDINGS[chat % 7] + " " * (chat % 13)


def _phone(chat: int) -> str:
    return (
        f"+7 (912) {chat // 10_000 % 900 + 100}-{chat // 100 % 100:02}-{chat % 100:02}"
    )


def _question(key: str, prompt: str, pattern: str) -> Question:
    return Question(key, prompt, re.compile(pattern, re.IGNORECASE))


STRUCTURED = Dialog(
    "structured",
    (
        _question("need", "What task should we solve for you?", r"^\s*\S.{2,299}$"),
        _question(
            "product",
            "Which product are you interested in: CRM, site, bot or ads?",
            r"\b(crm|site|bot|ads)\b",
        ),
        _question("quantity", "How many seats or units do you need?", r"\b\d{1,6}\b"),
        _question(
            "budget",
            "What budget do you have in mind?",
            r"\d[\d .,]*\s*(?:k|usd|eur|rub|\$)?",
        ),
        _question(
            "timing",
            "When do you want to start?",
            r"\b(today|tomorrow|week|month|asap|\d{1,2}\.\d{1,2})\b",
        ),
        _question(
            "decision",
            "Who takes the decision: you, a partner, a boss?",
            r"\b(me|myself|partner|boss|together)\b",
        ),
        _question("objection", "What could stop you from buying?", r"^\s*\S.{1,299}$"),
        _question("phone", "Leave a phone number, please.", r"\+?\d[\d\-() ]{8,16}\d"),
    ),
    (
        ("Answer requests", "More sales", "Something else"),
        ("CRM", "Site", "Bot", "Ads"),
        ("{n}",),
        ("{b} 000 rub",),
        ("next week", "tomorrow", "next month", "today"),
        ("Myself", "With a partner", "My boss"),
        ("It is too complicated", "The price", "Nothing"),
        ("{p}",),
    ),
    "Sorry, I did not get that. ",
    "Thank you, {phone}: a manager will call you about {product}.",
)

FREE = Dialog(
    "free",
    (
        _question("need", "Какую задачу нужно решить?", r"^\s*\S.{2,299}$"),
        _question(
            "product",
            "Что вам подходит: CRM, сайт, бот или реклама?",
            r"\b(crm|срм|сайт\w*|бот\w*|реклам\w*)\b",
        ),
        _question("quantity", "Сколько рабочих мест?", r"\b\d{1,6}\b"),
        _question("budget", "Какой у вас бюджет?", r"\d[\d .,]*\s*(?:тыс\w*|руб\w*)?"),
        _question(
            "timing",
            "Когда хотите начать?",
            r"\b(сегодня|завтра|недел\w*|месяц\w*|быстр\w*|\d{1,2}\.\d{1,2})\b",
        ),
        _question(
            "decision",
            "Кто принимает решение: вы, партнёр, руководитель?",
            r"\b(сам|сама|партн\w*|компаньон\w*|директор\w*|руководител\w*)\b",
        ),
        _question("objection", "Что может помешать покупке?", r"^\s*\S.{1,299}$"),
        _question("phone", "Оставьте, пожалуйста, телефон.", r"\+?\d[\d\-() ]{8,16}\d"),
    ),
    (
        (
            "теряем заявки, некому отвечать по вечерам",
            "не успеваем отвечать, клиенты уходят к соседям",
            "заявки теряются, хотим навести порядок",
            "мало продаж, хочется больше",
            "не хватает клиентов последние пару месяцев",
        ),
        (
            "думаю, подойдёт бот",
            "нам бы бота, наверное",
            "скорее всего сайт",
            "хотим рекламу попробовать",
            "присматриваюсь к боту",
        ),
        (
            "человек {n} у нас",
            "нас {n} человек",
            "около {n} мест",
            "будет {n} мест, может чуть больше",
            "мест {n}",
        ),
        (
            "тысяч {b} готовы потратить",
            "бюджет около {b} тысяч",
            "до {b} тыс, не больше",
            "ну {b} тысяч максимум",
            "рассчитываем на {b} тысяч рублей",
        ),
        (
            "хотим начать на следующей неделе",
            "через две недели примерно",
            "в начале следующего месяца",
            "чем быстрее, тем лучше",
            "завтра уже готовы",
        ),
        (
            "решаем вместе с партнёром",
            "решаю сам",
            "последнее слово за директором",
            "сама решаю",
            "решение за руководителем",
        ),
        (
            "боюсь, что окажется слишком сложно",
            "разве что дорого будет",
            "ничего не мешает",
            "смущает цена",
            "вдруг не разберёмся",
        ),
        (
            "мой номер {p}",
            "запишите: {p}",
            "{p}, звоните после обеда",
            "вот телефон {p}",
            "{p}",
        ),
    ),
    "Не понял. ",
    "Спасибо, {phone}: менеджер позвонит вам про {product}.",
    is_typed=True,
)

DIALOGS = {dialog.name: dialog for dialog in (STRUCTURED, FREE)}

BOT = {"id": 42, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
TOKEN = "42:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw4"  # noqa: S105 (of nobody)
TRUE = b'{"ok":true,"result":true}'
ME = json.dumps({"ok": True, "result": BOT}).encode()
SENT = json.dumps(
    {
        "ok": True,
        "result": {
            "message_id": 777,
            "from": BOT,
            "chat": {
                "id": 1000,
                "first_name": "Anna",
                "last_name": "Ivanova",
                "username": "user1000",
                "type": "private",
            },
            "date": 1_790_000_001,
            "text": "Which product are you interested in: CRM, site, bot or ads?",
        },
    }
).encode()
