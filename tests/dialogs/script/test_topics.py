from __future__ import annotations

import pytest

from dialogs.script.model import Junk, Topic
from dialogs.script.notes import Notes
from dialogs.script.source import read_source
from dialogs.script.templates import Template
from dialogs.script.topics import junk_of, topics_of
from dialogs.script.wording import Plain, templates
from dialogs.script.yaml import read_tree

WARRANTY = Topic("warranty", ("гарантия",), Plain(Template("Есть.")), "asked")
ADS = Junk("ads_offer", "Реклама", ("директ",), then="exclude")


def topic(row: str) -> tuple[Topic, list[str]]:
    source = read_source("script.yaml", f"faq: [{row}]\n")
    root = read_tree(source)
    assert root is not None
    notes = Notes(source)
    (found,) = topics_of(root.items[0][1], notes, stock={"warranty": WARRANTY})
    return found, [finding.code for finding in notes.findings]


def junk(row: str) -> tuple[Junk, list[str]]:
    source = read_source("script.yaml", f"junk: [{row}]\n")
    root = read_tree(source)
    assert root is not None
    notes = Notes(source)
    (found,) = junk_of(root.items[0][1], notes, stock={"ads_offer": ADS})
    return found, [finding.code for finding in notes.findings]


def test_a_row_of_a_stock_topic_takes_its_phrases_and_answer() -> None:
    found, codes = topic("{topic: warranty, phrases: [сломается]}")

    assert codes == []
    assert (found.id, found.stock, found.signal) == ("warranty", "warranty", "asked")
    assert found.phrases == ("сломается", "гарантия")
    assert templates(found.answer)[0].source == "Есть."


def test_a_row_of_a_stock_topic_may_answer_itself() -> None:
    found, codes = topic("{id: mine, topic: warranty, answer: 5 лет, signal: own}")

    assert codes == []
    assert (found.id, found.stock, found.signal) == ("mine", "warranty", "own")
    assert templates(found.answer)[0].source == "5 лет"


def test_a_row_of_a_stock_category_says_only_what_differs() -> None:
    found, codes = junk("{stock: ads_offer, then: review, phrases: [сео]}")

    assert codes == []
    assert (found.id, found.label, found.then) == ("ads_offer", "Реклама", "review")
    assert found.phrases == ("сео", "директ")


@pytest.mark.parametrize("row", ["{topic: waranty}", "{topic: waranty, id: w}"])
def test_a_mistyped_stock_topic_is_told(row: str) -> None:
    found, codes = topic(row)

    assert codes == ["E206"]
    assert found.stock == "warranty"


def test_junk_that_nothing_can_find_is_told() -> None:
    _, codes = junk("{id: x, reply: Нет}")

    assert codes == ["E210"]
