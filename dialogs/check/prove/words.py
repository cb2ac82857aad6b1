"""W504: words of `{{ … }}` that nobody has told when a text is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.check.prove.proof import Proof, path_of
from dialogs.check.prove.rows import said_in
from dialogs.check.prove.spots import SCORES, Spoken, spoken
from dialogs.check.prove.walk import State, Walk
from dialogs.script.conditions import Condition, may_fail, may_hold
from dialogs.script.errors import Finding
from dialogs.script.model import Script
from dialogs.script.templates import Template
from dialogs.script.wording import FirstFit, templates


def check(script: Script, walk: Walk) -> Iterator[Proof]:
    """Each text and word that may come out empty, with the shortest way to it."""
    for one in spoken(script):
        states = said_in(walk, one)
        for template, said in _wordings(one, states):
            for name in dict.fromkeys(_needed(script, template)):
                lacking = [s for s in said if not s.view.get(_root(script, name))]
                if lacking:
                    way = min(lacking, key=lambda state: state.way.length).way
                    args = {"name": name, "question": _root(script, name)}
                    args["case"] = "quote" if name.startswith("quote") else "some"
                    finding = Finding("W504", template.place, args)
                    yield Proof(finding, path_of(way))


def _wordings(
    one: Spoken, states: Sequence[State]
) -> Iterator[tuple[Template, Sequence[State]]]:
    """Each wording with the states in which it is the one that is said."""
    if not isinstance(one.phrase, FirstFit):
        for template in templates(one.phrase):
            yield template, states
        return
    above: list[Condition] = []
    for condition, inner in one.phrase.rows:
        chosen = [
            state
            for state in states
            if may_hold(condition, state.view, open_fields=SCORES)
            and all(may_fail(row, state.view, open_fields=SCORES) for row in above)
        ]
        for template in templates(inner):
            yield template, chosen
        above.append(condition)


def _needed(script: Script, template: Template) -> Iterator[str]:
    """Names that need an answer and have nothing to stand in for it."""
    for name in template.names:
        if name.guarded or name.local:
            continue
        root, _, rest = name.path.partition(".")
        quoted = root == "quote" and rest.startswith("row") and script.quote is not None
        if quoted or script.question(root):
            yield name.path


def _root(script: Script, name: str) -> str:
    root = name.partition(".")[0]
    return script.quote.item if root == "quote" and script.quote else root
