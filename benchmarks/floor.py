"""The bare floor: the same answers read by one regular expression each.

No language, no script, no score: what a turn cannot cost less than in this run.
"""

from __future__ import annotations

import json
import re

_STEPS = (
    ("product", re.compile(r"окн|балкон|двер", re.IGNORECASE)),
    ("situation", re.compile(r"мен|нов|узна", re.IGNORECASE)),
    ("count", re.compile(r"\d+|один|два|три|четыре|пять", re.IGNORECASE)),
    ("budget", re.compile(r"\d+|тысяч|подход", re.IGNORECASE)),
    ("timeline", re.compile(r"недел|месяц|срочно|завтра", re.IGNORECASE)),
    ("decision", re.compile(r"сам|муж|жен", re.IGNORECASE)),
    ("name", re.compile(r"\w+")),
    ("phone", re.compile(r"(?:\+7|8)[\s\d()-]{10,}")),
)


def converse(lines: tuple[str, ...]) -> dict[str, str]:
    """Fill one form from the lines, the state encoded and decoded at every turn."""
    state = json.dumps({"facts": {}, "step": 0})
    for line in lines:
        held = json.loads(state)
        step = held["step"]
        if step < len(_STEPS):
            name, pattern = _STEPS[step]
            found = pattern.search(line)
            if found:
                held["facts"][name] = found.group()
                held["step"] = step + 1
        state = json.dumps(held)
    facts: dict[str, str] = json.loads(state)["facts"]
    return facts
