"""Findings about how a file and its insertions are written in English."""

from __future__ import annotations

from dialogs.script.findings.shape import Catalogue

TEXTS: Catalogue = {
    "E100": (
        "the file cannot be read from here on",
        "check quotes, brackets and indentation in this line and the one above",
    ),
    "E101": (
        "a tab in the indentation",
        "use spaces instead (2 a level): firstline fmt {script} does it",
    ),
    "E102": (
        "a colon inside a text without quotes",
        "put the whole text in quotes: {fix}",
    ),
    "E103": (
        "the text starts with {{{{, which YAML takes for a table",
        "put the whole text in quotes: {fix}",
    ),
    "E104": (
        "the indentation is {got}, its neighbours have {want}",
        "align the line: {fix}",
    ),
    "E105": (
        "“{found}” is a notation of YAML itself",
        "put the text in quotes: {fix}",
    ),
    "E105.not": (
        "an exclamation mark before a word is a notation of YAML itself",
        "write the word not: {fix}",
    ),
    "E106": (
        "a quote is not closed",
        "put the same quote at the end of the text: {found}",
    ),
    "E107": (
        "the bracket {found} is not closed or not needed",
        (
            "see that every {{ and [ has its }} and ], "
            "and that fields are separated by commas"
        ),
    ),
    "E108": (
        "“{found}” at the start of a text is a sign of YAML itself",
        "put the text in quotes: {fix}",
    ),
    "E109": (
        "the file is larger than {limit} KB",
        "move prices and frequent questions into CSV tables",
    ),
    "E110": (
        "an invisible control character {found} in the text",
        "delete it: type this place again",
    ),
    "E111": (
        "nested too deeply",
        "five levels are enough for a script: remove brackets or indentation",
    ),
    "E112": (
        "there is no file “{name}”",
        "put the file next to script.yaml or correct the name",
    ),
    "E112.format": (
        "the table “{name}” cannot be read",
        "save it as CSV in UTF-8",
    ),
    "E113": (
        "the file is empty or is not a script",
        "start with three fields: version: 1, name: …, questions: …",
    ),
    "E114": (
        "two documents in one file: the line “---” starts the second",
        "delete the line “---”",
    ),
    "E115": (
        "there is text behind the closing quote",
        "put the whole text in quotes: {fix}",
    ),
    "E116": (
        "a colon needs a space behind it",
        "write {fix}",
    ),
    "E117": (
        "the name of a field needs a colon behind it",
        "write {fix}",
    ),
    "E501": (
        "there is no such word to insert: “{name}”",
        "Ids of questions, company.…, quote.from, manager.name can be inserted",
    ),
    "E501.guess": (
        "there is no such word to insert: “{name}”",
        (
            "did you mean “{guess}”? "
            "Ids of questions, company.…, quote.from, manager.name can be inserted"
        ),
    ),
    "E502": (
        "an insertion in the text is not closed",
        "close it with two brackets: {fix}",
    ),
    "E502.tag": (
        "an insertion in the text is not closed",
        "close it with %}}",
    ),
    "E503": (
        "there is no such filter: “{name}”",
        "Filters: {allowed}",
    ),
    "E503.guess": (
        "there is no such filter: “{name}”",
        "did you mean “{guess}”? Filters: {allowed}",
    ),
    "E503.args": (
        "the filter “{name}” needs another number of words in brackets",
        "write {fix}",
    ),
    "E505": (
        "an insertion holds a word and filters only: “{found}” is not allowed",
        "keep the word, such as {{{{ company.name }}}} or {{{{ quote.from | money }}}}",
    ),
    "E506": (
        "there is one loop: over the price list, not nested",
        "write {{% for p in prices %}}{{{{ p.title }}}}{{% endfor %}}",
    ),
    "E506.if": (
        "a condition inside a text is one word",
        (
            "write {{% if client_name %}}…{{% else %}}…{{% endif %}}, "
            "the other conditions belong into when:"
        ),
    ),
    "E508": (
        "the text is longer than {limit} characters",
        "split it: a message of a messenger holds up to 4,000 characters",
    ),
    "E507": (
        "“{found}” has no counterpart",
        "close {{% for %}} with {{% endfor %}} and {{% if %}} with {{% endif %}}",
    ),
}
