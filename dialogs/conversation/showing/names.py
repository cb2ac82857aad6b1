"""What people read in place of ids: areas, triage, levels, ticks; labels of questions.

An id that has no name here, such as a level of a script's own, is shown as it is.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.text import Lang
from dialogs.script.model import Question
from dialogs.script.wording import FirstFit, templates

LABEL = 80
"""Characters of a question that stand for it where its author gave it no note."""

NAMES: Mapping[Lang, Mapping[str, str]] = {
    "ru": {
        "need": "потребность",
        "budget": "бюджет",
        "authority": "кто решает",
        "timeline": "срок",
        "trust": "доверие",
        "date": "срок",
        "money": "деньги",
        "search": "выбирает",
        "sincere": "без подвоха",
        "urgent": "Срочный",
        "future": "На будущее",
        "trash": "Не лид",
        "hot": "горячий",
        "warm": "тёплый",
        "cold": "холодный",
        "high": "потенциал высокий",
        "medium": "потенциал средний",
        "low": "потенциал низкий",
        "asked": "Просит человека",
        "complaint": "Жалоба",
        "question": "Ждёт ответа",
        "language": "Пишет на другом языке",
    },
    "en": {
        "authority": "who decides",
        "search": "searching",
        "high": "high potential",
        "medium": "medium potential",
        "low": "low potential",
        "asked": "asks for a person",
        "complaint": "Complaint",
        "question": "waits for an answer",
        "language": "writes in another language",
    },
    "pl": {
        "need": "potrzeba",
        "budget": "budżet",
        "authority": "kto decyduje",
        "timeline": "termin",
        "trust": "zaufanie",
        "date": "termin",
        "money": "pieniądze",
        "search": "szuka",
        "sincere": "szczery",
        "urgent": "Pilny",
        "future": "Na później",
        "trash": "Nie lead",
        "hot": "gorący",
        "warm": "ciepły",
        "cold": "zimny",
        "high": "potencjał wysoki",
        "medium": "potencjał średni",
        "low": "potencjał niski",
        "asked": "Prosi o człowieka",
        "complaint": "Reklamacja",
        "question": "Czeka na odpowiedź",
        "language": "pisze w innym języku",
    },
}


def named(identity: str, lang: Lang) -> str:
    """The name of an id in a language."""
    return NAMES[lang].get(identity, identity)


def label_of(question: Question) -> str:
    """What a question is called: the note of its author, else its words."""
    asked = templates(question.ask)
    # Of forms with conditions the last fits where no other does.
    shown = asked[-1:] if isinstance(question.ask, FirstFit) else asked[:1]
    words = shown[0].render({}) if shown else ""
    return question.note or words[:LABEL].strip() or question.id
