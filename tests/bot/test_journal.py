from __future__ import annotations

import msgspec
import pytest

from bot.journal import Journal, decode_journal, encode_journal
from dialogs.conversation.acts import Correct, Inform, Noise
from dialogs.conversation.state import Change
from dialogs.qualification.facts import Fact

WINDOWS = Fact("product", options=("windows",), quote="окна")
THREE = Fact("count", options=(3,), quote="три")
TWO = Fact("count", options=(2,), quote="два")


@pytest.mark.parametrize(
    "journal",
    [
        Journal(),
        Journal(
            ("said",),
            (Noise(), Inform(WINDOWS), Correct(THREE, TWO)),
            (
                Change("product", None, WINDOWS),
                Change("count", TWO, THREE),
                Change("name", WINDOWS),
                Change("budget", None, Fact("budget", status="refused")),
            ),
            ("keep", "ask"),
            focus="product",
            asked="count",
        ),
    ],
)
def test_a_journal_comes_back_as_it_was_written(journal: Journal) -> None:
    assert decode_journal(encode_journal(journal)) == journal


def test_what_was_understood_is_not_written_twice() -> None:
    acts, changes = (Inform(WINDOWS),), (Change("product", None, WINDOWS),)

    assert encode_journal(Journal(acts=acts, changes=changes)).count(b"windows") == 1


def test_a_journal_of_before_is_read() -> None:
    change = Change("product", None, WINDOWS)
    before = msgspec.json.encode({"events": ["said"], "changes": [change]})

    assert decode_journal(before).changes == (change,)


def test_a_change_of_no_act_is_refused() -> None:
    torn = b'{"changes":[{"slot":"product","told":0}]}'

    with pytest.raises(msgspec.MsgspecError):
        decode_journal(torn)
