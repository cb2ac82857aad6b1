"""W504: a word is inserted where it may not be known, and nothing stands in for it.

Known at a moment are the questions that everybody was asked before it, what the
conditions of the moment say, and whatever must have come before those.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from dialogs.check.lint_walk import lines
from dialogs.script.conditions import ALWAYS, Condition, Known, Term
from dialogs.script.errors import Finding
from dialogs.script.insertions import Name
from dialogs.script.model import Script
from dialogs.script.phrases import place_inside
from dialogs.script.place import Place
from dialogs.script.source import Source
from dialogs.script.templates import Template
from dialogs.script.wording import FirstFit, Phrase, templates
from dialogs.script.yaml import Node, walk

Names = frozenset[str]
_NOTHING: Names = frozenset()


def check(script: Script, *, tree: Node, source: Source) -> Iterator[Finding]:
    """Findings about insertions that may come out empty, one a text and question."""
    nodes = {node.place: node for _, node in walk(tree) if node.kind == "scalar"}
    for line in lines(script):
        known = _asked_of_all(script, line.before) | _implied(line.given)
        known |= line.answered
        for template, more in _wordings(line.phrase):
            node = nodes.get(template.place)
            if node is None:
                continue
            told = set()
            for name, args in _missing(
                script, template, _settled(script, known | more)
            ):
                if args["question"] not in told:
                    told.add(args["question"])
                    place = _place(template, name, node=node, source=source)
                    yield Finding("W504", place, args)


def _missing(
    script: Script, template: Template, known: Names
) -> Iterator[tuple[Name, dict[str, str]]]:
    """Each word that may be unknown, with the arguments of its finding."""
    everybody = _asked_of_all(script, len(script.questions))
    for name in template.names:
        if name.guarded or name.local:
            continue
        root, _, rest = name.path.partition(".")
        args = {"name": name.path, "question": root}
        if root == "quote":
            args |= _quoted(script, rest)
        elif script.question(root):
            args["case"] = "later" if root in everybody else "some"
        if "case" in args and args["question"] not in known:
            yield name, args


def _quoted(script: Script, step: str) -> dict[str, str]:
    """What a quote needs: prices, and for its row the answer that names the row."""
    if not script.prices:
        return {"case": "prices", "question": ""}
    if not step.startswith("row"):
        return {}
    item = script.quote.item if script.quote else ""
    return {"case": "quote" if item else "prices", "question": item}


def _place(template: Template, name: Name, *, node: Node, source: Source) -> Place:
    # The template is what the node says without the white space around it.
    start = node.value.find(template.source) + name.start
    return place_inside(source, node, start=start, length=len(name.path))


def _wordings(phrase: Phrase) -> Iterator[tuple[Template, Names]]:
    """Each template with what its row, and the rows above it, make known."""
    if not isinstance(phrase, FirstFit):
        for template in templates(phrase):
            yield template, _NOTHING
        return
    above = _NOTHING
    for condition, inner in phrase.rows:
        for template in templates(inner):
            yield template, above | _implied(condition)
        above |= _implied_by_failing(condition)


def _asked_of_all(script: Script, before: int) -> Names:
    return frozenset(
        question.id
        for question in script.questions[:before]
        if question.required and question.ask_if.rows == ALWAYS.rows
    )


def _settled(script: Script, known: Names) -> Names:
    """What is known too because it comes before what is known."""
    earlier = known
    for index in range(len(script.questions) - 1, -1, -1):
        question = script.questions[index]
        if question.id in earlier:
            earlier |= _asked_of_all(script, index) | _implied(question.ask_if)
    return earlier


def _implied(condition: Condition) -> Names:
    """Fields that have an answer whenever the condition holds."""
    rows = [
        frozenset(term.field for term in row if _needs_answer(term))
        for row in condition.rows
    ]
    return reduce(frozenset.intersection, rows) if rows else _NOTHING


def _needs_answer(term: Term) -> bool:
    return not any(isinstance(test, Known) and test.negated for test in term.tests)


def _implied_by_failing(condition: Condition) -> Names:
    """Fields that have an answer whenever the condition does not hold."""
    return frozenset(
        row[0].field for row in condition.rows if len(row) == 1 and _is_unknown(row[0])
    )


def _is_unknown(term: Term) -> bool:
    return any(isinstance(test, Known) and test.negated for test in term.tests)
