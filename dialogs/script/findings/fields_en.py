"""Findings about fields and their values in English."""

from __future__ import annotations

from dialogs.script.findings.shape import Catalogue, Names

NAMES: Names = {
    "where.script": "the script",
    "where.question": "a question",
    "where.option": "an option",
    "where.hours": "the hours",
    "where.manager": "a row of managers",
    "where.price": "a row of the price list",
    "where.quote": "the block quote",
    "where.booking": "a booking",
    "where.topic": "a row of faq",
    "where.junk": "a row of junk",
    "where.scoring": "the block scoring",
    "where.axis": "a scale of scoring",
    "where.touch": "a row of touches",
    "where.triage": "the block triage",
    "where.route": "a row of routing",
    "where.handoff": "the block handoff",
    "where.escalation": "a row of escalate",
    "where.followup": "a row of followups",
    "where.consent": "the block consent",
    "where.messages": "the block messages",
    "where.limits": "the block limits",
    "where.phrase": "a text",
    "where.weights": "the weights",
    "owner.question": "the question",
    "owner.option": "the option",
    "owner.manager": "the manager",
    "owner.price": "the price row",
    "owner.topic": "the topic",
    "owner.junk": "the category",
    "owner.touch": "the touch",
    "shape.text": "a text",
    "shape.list": "a list",
    "shape.map": "a block of fields",
    "shape.scalar": "one value",
}

TEXTS: Catalogue = {
    "E201": (
        "unknown key “{key}” in {where}",
        "Known: {allowed}",
    ),
    "E201.guess": (
        "unknown key “{key}” in {where}",
        "did you mean “{guess}”? Known: {allowed}",
    ),
    "E202": (
        "the key “{key}” has the Russian letter “{letter}” (letter {number})",
        "type the key in Latin letters: {guess}",
    ),
    "E202.id": (
        "the id “{key}” has the Russian letter “{letter}” (letter {number})",
        "type the id in Latin letters: {guess}",
    ),
    "E203": (
        (
            "the text “{text}” is taken for a field of its own: "
            "a comma in a {{ }} row separates fields"
        ),
        "put the text with the comma in quotes: {fix}",
    ),
    "E204": (
        "the id “{id}” is taken by {owner} in line {line_number}",
        "give it another name, such as {free}",
    ),
    "E205": (
        "an empty text",
        "write the text or delete the field; a text that starts with “#” needs quotes",
    ),
    "E205.options": (
        "the question “{id}” has no options",
        "add options: [Yes, No] or change the type to text",
    ),
    "E205.list": (
        "an empty list",
        "add at least one row or delete the field",
    ),
    "E206": (
        "unknown value “{value}”",
        "Known: {allowed}",
    ),
    "E206.guess": (
        "unknown value “{value}”",
        "did you mean “{guess}”? Known: {allowed}",
    ),
    "E206.type": (
        "unknown type “{value}”",
        "Types: {allowed}",
    ),
    "E206.type_guess": (
        "unknown type “{value}”",
        "did you mean “{guess}”? Types: {allowed}",
    ),
    "E206.timezone": (
        "unknown time zone “{value}”",
        "write the region and the city, such as Europe/Warsaw",
    ),
    "E207": (
        "the time “{value}” cannot be read",
        "write hours and minutes with a colon: 09:00-20:00",
    ),
    "E207.duration": (
        "the duration “{value}” cannot be read",
        "write a number and a letter: 20m (minutes), 2h (hours), 3d (days)",
    ),
    "E207.day": (
        "the day “{value}” cannot be read",
        "days are mon, tue, wed, thu, fri, sat, sun, or a span: mon-fri",
    ),
    "E207.date": (
        "the date “{value}” cannot be read",
        "write year-month-day: 2026-12-31",
    ),
    "E208": (
        "the key “{key}” is repeated: line {line_number} has it already",
        "keep one of the two lines",
    ),
    "E209": (
        "something else is needed here: {shape}",
        "see an example of this field in the documentation: docs/scripts.md",
    ),
    "E210": (
        "the field “{key}” is missing in {where}",
        "add the line {key}: …",
    ),
    "E211": (
        "not a number: “{value}”",
        "digits only, no spaces and no words: {fix}",
    ),
    "E212": (
        "true or false is needed here, not “{value}”",
        "write true or false",
    ),
    "E213": (
        "the range “{value}” cannot be read",
        "write 3.., ..10 or 3..10",
    ),
    "E213.date": (
        "the range “{value}” cannot be read",
        "write ..14d, 14d..1mo or 3mo.. (d days, w weeks, mo months)",
    ),
    "E213.order": (
        "the range “{value}” starts after its end",
        "swap the numbers",
    ),
    "E214": (
        "the condition “{value}” cannot be read",
        "write the question and the answer: {{product: windows}}",
    ),
    "E215": (
        "the id “{value}” will not do",
        "Latin letters, digits and “_” only, a letter first, such as city_2",
    ),
    "E215.taken": (
        "the id “{value}” is a word the format uses itself",
        "give it another name, such as my_{value}",
    ),
    "E216": (
        "the format version “{value}” is unknown",
        "write version: 1",
    ),
    "E306": (
        "not a number in the column {column}: “{value}”",
        "digits only, no spaces, no currency, no “from”: {fix}",
    ),
}
