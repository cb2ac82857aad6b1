from __future__ import annotations

import pytest

from bot.scripts.library import shipped
from tests.bot.commands import run


@pytest.mark.parametrize("script", shipped())
def test_a_script_is_drawn_as_a_mermaid_flowchart(script: str) -> None:
    drawn = run("graph", script)

    assert drawn.exit_code == 0
    assert drawn.stdout.startswith("flowchart TD\n")
