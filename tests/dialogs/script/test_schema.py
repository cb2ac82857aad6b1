from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from dialogs.script.keys import KEYS
from dialogs.script.schema import Json, schema
from tests.dialogs.script.samples import FILES

PACKAGE = Path(__file__).parents[3] / "dialogs" / "script"
NAMES = ["windows", "flowers", "courses", "b2b"]


def test_the_file_for_editors_is_up_to_date() -> None:
    """`json.dumps(schema(), ensure_ascii=False, indent=2)` writes it anew."""
    written = (PACKAGE / "schema.json").read_text(encoding="utf-8")

    assert json.loads(written) == schema()


def test_every_key_of_the_format_is_offered() -> None:
    made = schema()

    offered = {
        name: set(block(one.get("properties", {})))
        for name, one in block(made["definitions"]).items()
    }

    assert set(block(made["properties"])) == set(KEYS["script"])
    for name in KEYS.keys() - {"script", "price"}:
        assert offered[name] == set(KEYS[name])


@pytest.mark.parametrize("name", NAMES)
def test_the_scripts_of_the_product_fit(name: str) -> None:
    folder = PACKAGE.parent / "scripts" / name
    script = plain((folder / "script.yaml").read_text(encoding="utf-8"))

    assert misfits(script, schema()) == []


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("type: slot", "type: slots", "questions/5/type"),
        ("synonyms: [окно, ", "sinonims: [окно, ", "questions/0/options/0"),
        ("required: false  ", "required: maybe  ", "questions/5/required"),
        ("length: 2h", "length: two hours", "booking/visit/length"),
        ("дует], score: 3", "дует], score: 30", "questions/0/options/3"),
        ("then: review", "then: look", "junk/4/then"),
    ],
)
def test_a_mistake_does_not_fit(old: str, new: str, path: str) -> None:
    text = FILES["script.yaml"]
    assert old in text

    found = misfits(plain(text.replace(old, new, 1)), schema())

    assert [one for one in found if one.startswith(path)] == found
    assert found


def plain(text: str) -> object:
    return YAML(typ="safe", pure=True).load(text)


def misfits(value: object, shape: Json, *, path: str = "") -> list[str]:
    """Paths that do not fit, by as much of JSON Schema as ours uses."""
    if "$ref" in shape:
        name = str(shape["$ref"]).removeprefix("#/definitions/")
        return misfits(value, block(schema()["definitions"])[name], path=path)
    if "anyOf" in shape:
        tried = [misfits(value, one, path=path) for one in rows(shape["anyOf"])]
        return min(tried, key=len)
    found = [] if fits(value, shape) else [path]
    if isinstance(value, list):
        inner = block(shape.get("items", {}))
        for index, row in enumerate(value):
            found += misfits(row, inner, path=f"{path}/{index}".lstrip("/"))
    if isinstance(value, dict):
        known = block(shape.get("properties", {}))
        other = shape.get("additionalProperties", {})
        for key, inside in value.items():
            at = f"{path}/{key}".lstrip("/")
            if key not in known and other is False:
                found.append(at)
            else:
                found += misfits(inside, block(known.get(key, other)), path=at)
    return found


def fits(value: object, shape: Json) -> bool:
    kinds = shape.get("type", [])
    wanted = [kinds] if isinstance(kinds, str) else rows(kinds)
    types = {"string": str, "number": int | float, "array": list, "object": dict}
    of_kind = not wanted or any(
        isinstance(value, bool)
        if kind == "boolean"
        else isinstance(value, types[kind]) and not isinstance(value, bool)
        for kind in wanted
    )
    return (
        of_kind
        and ("enum" not in shape or value in rows(shape["enum"]))
        and ("const" not in shape or value == shape["const"])
        and (
            "maximum" not in shape or float(str(value)) <= float(str(shape["maximum"]))
        )
        and (
            "pattern" not in shape or bool(re.search(str(shape["pattern"]), str(value)))
        )
        and all(key in block(value) for key in rows(shape.get("required", [])))
    )


def block(value: object) -> dict[str, Any]:
    assert isinstance(value, dict)
    return value


def rows(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value
