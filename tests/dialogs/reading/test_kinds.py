from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.kinds import KINDS, read
from dialogs.reading.text import Lang
from tests.understanding import goals
from tests.understanding.__main__ import SOURCES, outcomes
from tests.understanding.scoring import LANGS, NOW


@pytest.mark.parametrize(
    "source",
    [
        # Twelve thousand messages by now.
        pytest.param(one, marks=pytest.mark.slow) if one == goals.FRESH else one
        for one in SOURCES
    ],
)
@pytest.mark.parametrize("lang", LANGS)
def test_as_much_is_understood_as_was_promised(source: str, lang: Lang) -> None:
    hits: dict[str, list[bool]] = {}

    for one in outcomes(source, lang):
        hits.setdefault(one.kind, []).append(one.right)

    shares = {kind: 100 * sum(held) / len(held) for kind, held in hits.items()}
    assert {
        kind: share
        for kind, share in shares.items()
        if share < goals.goal_of(source, kind, lang)
    } == {}


def test_a_reading_has_the_keys_that_people_see() -> None:
    got = read("money", "от 100 до 150 тысяч рублей", lang="ru", now=NOW)

    assert got == {"status": "value", "min": 1e5, "max": 1.5e5, "currency": "RUB"}


def test_a_kind_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        read("weather", "дождь", lang="ru", now=NOW)


@given(st.text(max_size=160), st.sampled_from(sorted(KINDS)), st.sampled_from(LANGS))
def test_any_message_can_be_asked_for_anything(
    raw: str,
    kind: str,
    lang: Lang,
) -> None:
    assert isinstance(read(kind, raw, lang=lang, now=NOW), dict)
