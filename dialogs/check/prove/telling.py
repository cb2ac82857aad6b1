"""Proofs as a person reads them, and as a program gets them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogs.check.prove.catalogue import EN, RU, WAYS
from dialogs.check.prove.proof import Answered, Proof
from dialogs.reading.text import Lang
from dialogs.script.errors import Finding
from dialogs.script.findings import tell as tell_finding
from dialogs.script.findings.shape import Told
from dialogs.script.source import read_source

_MARGIN = " " * 6


def tell(
    proofs: Sequence[Proof], *, sources: Mapping[str, str], lang: Lang = "ru"
) -> str:
    """Each proof with its line, how to mend it, and the way; empty if there is none."""
    lang = lang if lang in WAYS else "en"
    return "".join(_paragraph(one, sources, lang) for one in proofs)


def _paragraph(proof: Proof, sources: Mapping[str, str], lang: Lang) -> str:
    place, words = proof.finding.place, WAYS[lang]
    line = read_source(place.file, sources.get(place.file, "")).line(place.line)
    told = in_words(proof.finding, lang=lang, line=line)
    lines = [
        f"{place.file}:{place.line}:{place.column}: {proof.finding.code}: {told.text}"
    ]
    if line.strip():
        lines.append(f"{place.line:>5} | {line.rstrip()}")
    lines.append(f"{_MARGIN}→ {words['way']}: {tell_path(proof.path, lang=lang)}")
    lines.append(f"{_MARGIN}= {words['mend']}: {told.hint}")
    return "\n".join(lines) + "\n"


def in_words(finding: Finding, *, lang: Lang, line: str = "") -> Told:
    """What a finding says, whether the linter knows it or only a proof."""
    texts = RU if lang == "ru" else EN
    if finding.code not in texts:
        return tell_finding(finding, lang=lang, line=line)
    case = finding.args.get("case")
    text, hint = texts.get(f"{finding.code}.{case}") or texts[finding.code]
    known = dict(finding.args)
    return Told(text.format_map(known), _filled(hint, known))


def _filled(hint: str, known: Mapping[str, str]) -> str:
    """A hint may show a row of a script, whose braces are no names."""
    for name, value in known.items():
        hint = hint.replace(f"{{{name}}}", value)
    return hint


def tell_path(path: Sequence[Answered], *, lang: Lang) -> str:
    """The answers in order: `product → Окна, budget → doesn't know`."""
    words = WAYS[lang if lang in WAYS else "en"]
    if not path:
        return words["none"]
    return ", ".join(f"{step.question} → {_answer(step, words)}" for step in path)


def _answer(step: Answered, words: Mapping[str, str]) -> str:
    if step.declined:
        return words["declined"]
    return f"«{step.answer}»" if step.answer else words["unknown"]


def as_json(proofs: Sequence[Proof], *, lang: Lang = "ru") -> list[dict[str, object]]:
    """The same for a program."""
    return [_json(proof, lang) for proof in proofs]


def _json(proof: Proof, lang: Lang) -> dict[str, object]:
    finding = proof.finding
    told = in_words(finding, lang=lang)
    return {
        "code": finding.code,
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "message": told.text,
        "hint": told.hint,
        "path": [
            {"question": s.question, "answer": s.answer or None, "declined": s.declined}
            for s in proof.path
        ],
    }
