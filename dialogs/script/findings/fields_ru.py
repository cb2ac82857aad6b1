"""Findings about fields and their values in Russian."""

from __future__ import annotations

from dialogs.script.findings.shape import Catalogue, Names

NAMES: Names = {
    "where.script": "сценарии",
    "where.question": "вопросе",
    "where.option": "варианте ответа",
    "where.hours": "часах работы",
    "where.manager": "строке managers",
    "where.price": "строке прайса",
    "where.quote": "блоке quote",
    "where.booking": "записи booking",
    "where.topic": "строке faq",
    "where.junk": "строке junk",
    "where.scoring": "блоке scoring",
    "where.axis": "шкале scoring",
    "where.touch": "строке touches",
    "where.triage": "блоке triage",
    "where.route": "строке routing",
    "where.handoff": "блоке handoff",
    "where.escalation": "строке escalate",
    "where.followup": "строке followups",
    "where.consent": "блоке consent",
    "where.messages": "блоке messages",
    "where.limits": "блоке limits",
    "where.phrase": "тексте",
    "where.weights": "весах",
    "owner.question": "вопросом",
    "owner.option": "вариантом",
    "owner.manager": "менеджером",
    "owner.price": "строкой прайса",
    "owner.topic": "темой",
    "owner.junk": "категорией",
    "owner.touch": "касанием",
    "shape.text": "текст",
    "shape.list": "список",
    "shape.map": "блок с полями",
    "shape.scalar": "одно значение",
}

TEXTS: Catalogue = {
    "E201": (
        "неизвестный ключ «{key}» в {where}",
        "Допустимые: {allowed}",
    ),
    "E201.guess": (
        "неизвестный ключ «{key}» в {where}",
        "вы имели в виду «{guess}»? Допустимые: {allowed}",
    ),
    "E202": (
        "в ключе «{key}» русская буква «{letter}» (буква {number}) вместо латинской",
        "наберите ключ латиницей: {guess}",
    ),
    "E202.id": (
        "в id «{key}» русская буква «{letter}» (буква {number}) вместо латинской",
        "наберите id латиницей: {guess}",
    ),
    "E203": (
        (
            "текст «{text}» принят за отдельное поле: "
            "запятая в строке с {{ }} разделяет поля"
        ),
        "возьмите текст с запятой в кавычки: {fix}",
    ),
    "E204": (
        "id «{id}» уже занят {owner} в строке {line_number}",
        "дайте другое имя, например {free}",
    ),
    "E205": (
        "пустой текст",
        (
            "напишите текст или удалите поле; если текст начинается с «#» — "
            "возьмите его в кавычки"
        ),
    ),
    "E205.options": (
        "у вопроса «{id}» нет вариантов ответа",
        "добавьте options: [Да, Нет] или смените тип на text",
    ),
    "E205.list": (
        "пустой список",
        "добавьте хотя бы одну строку или удалите поле",
    ),
    "E206": (
        "неизвестное значение «{value}»",
        "Допустимые: {allowed}",
    ),
    "E206.guess": (
        "неизвестное значение «{value}»",
        "вы имели в виду «{guess}»? Допустимые: {allowed}",
    ),
    "E206.type": (
        "неизвестный тип «{value}»",
        "Типы: {allowed}",
    ),
    "E206.type_guess": (
        "неизвестный тип «{value}»",
        "вы имели в виду «{guess}»? Типы: {allowed}",
    ),
    "E206.timezone": (
        "неизвестный часовой пояс «{value}»",
        "пишите регион и город, например Europe/Moscow",
    ),
    "E207": (
        "время «{value}» не разобрать",
        "пишите часы и минуты через двоеточие: 09:00-20:00",
    ),
    "E207.duration": (
        "срок «{value}» не разобрать",
        "пишите число и букву без пробела: 20m (минуты), 2h (часы), 3d (дни)",
    ),
    "E207.day": (
        "день «{value}» не разобрать",
        "дни: mon, tue, wed, thu, fri, sat, sun или через дефис: mon-fri",
    ),
    "E207.date": (
        "дату «{value}» не разобрать",
        "пишите год-месяц-день: 2026-12-31",
    ),
    "E208": (
        "ключ «{key}» повторяется: он уже есть в строке {line_number}",
        "оставьте одну из двух строк",
    ),
    "E209": (
        "здесь нужно другое: {shape}",
        "посмотрите пример этого поля в документации: docs/scripts.md",
    ),
    "E210": (
        "в {where} не хватает поля «{key}»",
        "добавьте строку {key}: …",
    ),
    "E211": (
        "не число: «{value}»",
        "только цифры, без пробелов и слов: {fix}",
    ),
    "E212": (
        "здесь нужно true или false, а не «{value}»",
        "true — да, false — нет",
    ),
    "E213": (
        "диапазон «{value}» не разобрать",
        "пишите 3.., ..10 или 3..10",
    ),
    "E213.date": (
        "диапазон «{value}» не разобрать",
        "пишите ..14d, 14d..1mo или 3mo.. — d дни, w недели, mo месяцы",
    ),
    "E213.order": (
        "в диапазоне «{value}» начало больше конца",
        "поменяйте числа местами",
    ),
    "E214": (
        "условие «{value}» не разобрать",
        "пишите вопрос и ответ: {{product: windows}}",
    ),
    "E215": (
        "id «{value}» не подходит",
        "только латинские буквы, цифры и «_», первая — буква, например city_2",
    ),
    "E215.taken": (
        "id «{value}» занят служебным словом",
        "дайте другое имя, например my_{value}",
    ),
    "E216": (
        "версия формата «{value}» неизвестна",
        "пишите version: 1",
    ),
    "E306": (
        "в столбце {column} не число: «{value}»",
        "только цифры, без пробелов, «₽» и «от»: {fix}",
    ),
}
