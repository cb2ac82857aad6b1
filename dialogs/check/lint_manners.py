"""E802, W804, W807–W809: short, a price before the budget, no “will you buy?”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dialogs.check.lint_walk import at
from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.model import Area, Question, Script
from dialogs.script.templates import Template
from dialogs.script.wording import Phrase, templates

LONGEST_QUESTION = 350
LONGEST_GREETING = 250
MOST_MESSAGES = 2

_PRICE = re.compile(
    r"\b(?:quote|prices)\b"
    r"|\d\s*(?:₽|руб|р\.|тыс|млн|\$|€|£|usd|eur|zł|zl\b|pln)"
    r"|[$€£]\s*\d",
    re.IGNORECASE,
)

# A sentence that asks to decide at once: it starts with the verb, so that
# “what would you like to order?” is another question.
_DIRECT: Mapping[Lang, re.Pattern[str]] = {
    "ru": re.compile(
        r"(?:^|[.!?…:;,—]\s*)(?:(?:а|и|ну|так|может|вы|ты|не|уже|сейчас)[\s,]+)*"
        r"(?:хотите|хотели\s+бы|хочешь|готовы|готов|будете|будешь|желаете|планируете|"
        r"собираетесь|согласны)\s+"
        r"(?:(?:ли|вы|ты|бы|уже|сейчас|сегодня|прямо|сразу|у\s+нас|это|его|её|их)\s+)*"
        r"(?:купить|покупать|приобрести|приобретать|оформить|оформлять|заказать|"
        r"заказывать|оплатить|оплачивать|сделать\s+заказ|брать|взять|"
        r"к\s+(?:покупке|заказу|оплате))\b[^.!?]*\?",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:^|[.!?…:;,—]\s*)(?:(?:so|and|now|well)[\s,]+)*"
        r"(?:do\s+you\s+(?:want|wish|plan)|would\s+you\s+(?:like|care)|are\s+you\s+"
        r"(?:ready|going|willing|planning)|will\s+you|shall\s+we)\s+(?:to\s+)?(?:now\s+)?"
        r"(?:buy|purchase|order|pay|place\s+an?\s+order|check\s*out)\b[^.!?]*\?",
        re.IGNORECASE,
    ),
    "pl": re.compile(
        r"(?:^|[.!?…:;,—]\s*)(?:(?:a|i|no|więc|czy|to)[\s,]+)*"
        r"(?:chce(?:sz|cie)?|chciał(?:a?by|a?byś)?|gotow[yai]|zamierza(?:sz)?|"
        r"(?:jest|jesteś)\s+(?:pan|pani|państwo)?\s*gotow[yai])\s+"
        r"(?:(?:pan|pani|państwo|już|teraz|to|do)\s+)*"
        r"(?:kupić|zakupić|zamówić|zapłacić|złożyć\s+zamówienie|zakupu|zamówienia)\b"
        r"[^.!?]*\?",
        re.IGNORECASE,
    ),
}


def check(script: Script) -> Iterator[Finding]:
    """Findings about how questions are put."""
    for question in script.questions:
        for template in templates(question.ask):
            yield from _too_long(question, template)
            yield from _direct(script.language, question, template)
    yield from _budget_first(script)
    yield from _greeting(script)


def _too_long(question: Question, template: Template) -> Iterator[Finding]:
    if len(template.source) > LONGEST_QUESTION:
        yield Finding(
            "E802",
            template.place,
            {
                "question": question.id,
                "length": str(len(template.source)),
                "limit": str(LONGEST_QUESTION),
            },
        )


def _direct(lang: Lang, question: Question, template: Template) -> Iterator[Finding]:
    if _DIRECT[lang].search(template.source):
        yield Finding("W807", template.place, {"question": question.id})


def _budget_first(script: Script) -> Iterator[Finding]:
    for index, question in enumerate(script.questions):
        if _tells_price(question.say):
            return
        if question.area is Area.BUDGET:
            if not _tells_price(question.ask):
                yield Finding(
                    "W804",
                    at(script, "questions", index, "ask"),
                    {"question": question.id},
                )
            return
        if _tells_price(question.ask):
            return


def _tells_price(phrase: Phrase | None) -> bool:
    return phrase is not None and any(
        _PRICE.search(template.source) for template in templates(phrase)
    )


def _greeting(script: Script) -> Iterator[Finding]:
    greeting = script.messages.get("greeting")
    if greeting is None or not script.questions:
        return
    place = at(script, "messages", "greeting")
    first = script.questions[0].say
    messages = _most_paragraphs(greeting) + (_most_paragraphs(first) if first else 0)
    if messages > MOST_MESSAGES:
        if ("messages", "greeting") not in script.places:
            place = at(script, "questions", 0, "say")
        yield Finding(
            "W808", place, {"count": str(messages), "limit": str(MOST_MESSAGES)}
        )
    if ("messages", "greeting") in script.places:
        for template in templates(greeting):
            if len(template.source) > LONGEST_GREETING:
                yield Finding(
                    "W809",
                    template.place,
                    {
                        "length": str(len(template.source)),
                        "limit": str(LONGEST_GREETING),
                    },
                )


def _most_paragraphs(phrase: Phrase) -> int:
    """Messages a phrase is sent as, in its longest wording: a blank line divides."""
    return max(
        len([part for part in re.split(r"\n\s*\n", one.source) if part.strip()])
        for one in templates(phrase)
    )
