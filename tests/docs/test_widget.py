from __future__ import annotations

import re
from pathlib import Path

import pytest

from adapters.web.chat.routes import WIDGET
from bot.settings import WidgetSettings

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("name", ["widget.md", "ru/widget.md"])
def test_every_setting_and_method_of_the_widget_is_described(name: str) -> None:
    code = WIDGET.read_text("utf-8")
    told = (DOCS / name).read_text("utf-8")
    rows = set(re.findall(r"^\| `(\w+)`", told, re.MULTILINE))
    face = code[code.index("window.firstline = {") :]
    face = face[: face.index("\n  };")]
    methods = set(re.findall(r"^    (\w+)(?=[:,])", face, re.MULTILINE))
    settings = set(re.findall(r"SETTINGS\.(\w+)", code))
    variables = {
        f"FIRSTLINE_WIDGET__{n.upper()}" for n in WidgetSettings.__struct_fields__
    }

    assert {"open", "setUser", "on"} <= methods
    assert {"color", "position"} <= settings
    assert rows == methods | settings | variables
