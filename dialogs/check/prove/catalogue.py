"""Proofs in Russian and English: what is wrong, how to mend it, the way to it."""

from __future__ import annotations

from collections.abc import Mapping

Texts = Mapping[str, tuple[str, str]]

RU: Texts = {
    "P101": (
        "тупик: молчуна никто не закроет — в followups нет строки close",
        "добавьте последней строкой: - {after: 3d, close: silent}",
    ),
    "P102": (
        "тупик: готового клиента некому передать — managers пуст",
        "добавьте managers: [{id: anna, name: Анна}]",
    ),
    "P103": (
        "тупик: на вопрос «{question}» не ответить: ни кнопок, ни свободного текста",
        "добавьте options или уберите free_text: false",
    ),
    "P103.bounds": (
        "тупик: вопрос «{question}» не примет ни одного числа — min больше max",
        "поменяйте min и max местами",
    ),
    "P104": (
        "тупик: у вопроса «{question}» нет слов — не подходит ни одна строка ask",
        "добавьте последней строкой - text: … без when",
    ),
    "P201": (
        "вопрос «{question}» никогда не зададут: в расписании нет ни одного времени",
        "проверьте hours, length, notice и days_ahead этой записи",
    ),
    "P202": (
        "до этой строки не дойдёт: выше разговор уже закрыт",
        "поставьте строку с close последней",
    ),
    "P203": (
        "этот текст никогда не прозвучит: его условие не выполняется",
        "уберите строку или поправьте when",
    ),
    "P203.above": (
        "этот текст никогда не прозвучит: всегда подходит строка выше",
        "поставьте более узкое условие выше",
    ),
    "P204": (
        "маршрут {row} никому не достанется: всегда подходит строка выше",
        "поставьте более узкое условие выше",
    ),
    "P301": (
        "уровень «{level}» ({axis}) недостижим: нужно {least}, выходит до {best}",
        "снизьте порог в levels или поднимите score у ответов и веса",
    ),
    "P302": (
        "«{name}» недостижимо: ни один разговор не выполнит условие triage",
        "поправьте условие triage → {name}",
    ),
    "P401": (
        "противоречие: условие ({what} {name}) не выполнится ни в одном разговоре",
        "поправьте условие; на этом пути выполнено больше всего из него",
    ),
}
EN: Texts = {
    "P101": (
        "dead end: nobody closes those who fall silent, followups has no close row",
        "add as the last row: - {after: 3d, close: silent}",
    ),
    "P102": (
        "dead end: there is nobody to give a ready client to, managers is empty",
        "add managers: [{id: ann, name: Ann}]",
    ),
    "P103": (
        "dead end: “{question}” cannot be answered: no buttons and no free text",
        "add options or remove free_text: false",
    ),
    "P103.bounds": (
        "dead end: “{question}” takes no number at all: min is more than max",
        "swap min and max",
    ),
    "P104": (
        "dead end: the question “{question}” has no words: no row of ask fits",
        "add a last row - text: … without when",
    ),
    "P201": (
        "the question “{question}” is never asked: its calendar has no time at all",
        "check hours, length, notice and days_ahead of this booking",
    ),
    "P202": (
        "this row is never reached: a row above has closed the conversation",
        "put the row with close last",
    ),
    "P203": (
        "this text is never said: its condition does not hold",
        "remove the row or mend its when",
    ),
    "P203.above": (
        "this text is never said: a row above always fits",
        "put the narrower condition above",
    ),
    "P204": (
        "route {row} gets nobody: a row above always fits",
        "put the narrower condition above",
    ),
    "P301": (
        (
            "the level “{level}” of {axis} cannot be reached: it needs {least}, the "
            "most is {best}"
        ),
        "lower the bound in levels or raise the scores of answers and the weights",
    ),
    "P302": (
        "“{name}” cannot be reached: no conversation meets its condition of the triage",
        "mend the condition triage → {name}",
    ),
    "P401": (
        "contradiction: the condition ({what} {name}) holds in no conversation",
        "mend the condition; this way meets the most of it",
    ),
}

WAYS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "mend": "как исправить",
        "way": "путь",
        "none": "сразу, ещё до первого ответа",
        "unknown": "не знает",
        "declined": "не дал согласия",
    },
    "en": {
        "mend": "how to fix",
        "way": "way",
        "none": "at once, before any answer",
        "unknown": "doesn't know",
        "declined": "declined consent",
    },
}
