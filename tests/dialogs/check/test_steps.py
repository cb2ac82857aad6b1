from __future__ import annotations

import pytest

from dialogs.check.deeds import do
from dialogs.check.orders import orders
from dialogs.check.player import Player
from dialogs.check.steps import DEEDS, LOOKS, Shelf
from dialogs.check.stories import Miss, play, run
from dialogs.check.story import USUAL_NOW, read_stories
from dialogs.check.story_report import told
from dialogs.reading.text import Lang
from dialogs.script.errors import ScriptError
from dialogs.script.model import Script
from dialogs.script.parse import load

FILE = "cakes/tests.yaml"
SCRIPT = """
version: 1
name: Торты
timezone: Europe/Moscow
managers: [{id: gleb, name: Глеб}]
questions:
  - id: cake
    area: need
    ask: Какой торт?
    type: choice
    options: [{id: honey, label: Медовик, score: 10}, {id: napoleon, label: Наполеон}]
  - {id: guests, ask: Сколько гостей?, type: number, unit: [гость, гостя, гостей]}
  - {id: budget, area: budget, ask: Какой бюджет?, type: money}
  - {id: phone, ask: Какой телефон?, type: phone}
consent: {before: [phone], text: Согласны?, document: https://cakes.example/c}
scoring:
  potential: {weights: {need: 100}, levels: {high: 70, medium: 40}}
  temperature: {weights: {timeline: 100}, levels: {hot: 70, warm: 40}}
routing: [{to: [gleb]}]
followups: [{after: 20m, text: Я на связи}, {after: 1d, close: silent}]
"""
RENAMED = SCRIPT.replace("id: cake\n", "id: sort\n    was: cake\n")


def cakes(text: str = SCRIPT) -> Script:
    return load({"script.yaml": text}, script_id="cakes", folder="cakes")


def shelf(name: str, _lang: Lang | None) -> Script | None:
    return cakes(RENAMED) if name == "renamed" else None


def misses(talk: str, expect: str = "{}", *, found: Shelf = shelf) -> tuple[Miss, ...]:
    text = f"- test: t\n  talk: [{talk}]\n  expect: {expect}\n"
    (story,) = read_stories(text, file=FILE, script=cakes(), shelf=found)
    return play(story).misses


def abouts(talk: str, expect: str = "{}") -> list[str]:
    return [missed.about for missed in misses(talk, expect)]


def codes(talk: str) -> list[str]:
    with pytest.raises(ScriptError) as broken:
        misses(talk)
    return [finding.code for finding in broken.value.findings]


def test_an_edit_changes_the_last_message_or_the_one_with_the_words() -> None:
    last = "{user: медовик}, {edit: наполеон}"
    older = "{user: медовик}, {user: '8'}, {edit: {message: медовик, text: наполеон}}"

    assert misses(last, "{answers: {cake: napoleon}}") == ()
    assert misses(older, "{answers: {cake: napoleon, guests: 8}}") == ()


def test_a_quoted_question_is_the_one_that_is_answered() -> None:
    talk = "{user: медовик}, {user: '8'}, {user: '9', reply_to: guests}"

    assert misses(talk, "{answers: {guests: 9, budget: unknown}}") == ()


def test_a_quote_stands_beside_words_of_the_prospect() -> None:
    assert codes("{press: Медовик, reply_to: cake}") == ["E210"]


def test_an_earlier_button_can_be_pressed() -> None:
    talk = "{user: привет}, {press: Медовик}, {press_old: Наполеон}"

    assert misses(talk, "{answers: {cake: napoleon}}") == ()
    assert abouts("{user: привет}, {press_old: Руль}") == ["press_old"]


@pytest.mark.parametrize("kind", ["photo", "{kind: voice}", "sticker", "location"])
def test_what_is_no_text_gets_an_answer(kind: str) -> None:
    assert misses(f"{{user: медовик}}, {{share: {kind}}}, {{silent: false}}") == ()


def test_a_contact_card_brings_its_phone() -> None:
    card = "{share: {kind: contact, phone: '89001234567', name: Анна, own: false}}"

    talk = f"{{user: медовик}}, {card}, {{asks: consent}}, {{user: да}}"

    assert misses(talk, "{answers: {phone: '+79001234567'}, consent: given}") == ()


def test_lines_sent_in_a_row_are_one_message() -> None:
    talk = "{burst: [медовик, 8 гостей]}, {asks: budget}"

    assert misses(talk, "{not_asked: [cake, guests]}") == ()


def test_the_conversation_can_be_opened_again() -> None:
    talk = "{user: медовик}, {start: {source: vk, repeat: 'true'}}, {silent: false}"

    assert misses(talk, "{answers: {cake: honey}}") == ()


def test_a_manager_takes_writes_returns_and_closes() -> None:
    taken = "{user: медовик}, {claim: true}, {user: 8 гостей}, {silent: true}"

    assert misses(taken, "{status: human, answers: {guests: 8}}") == ()
    assert misses(f"{taken}, {{return: true}}", "{status: talking}") == ()
    assert misses(f"{taken}, {{return: false}}", "{status: human}") == ()
    assert misses(f"{taken}, {{close: won}}", "{closed: won, outcome: won}") == ()


def test_another_script_comes_into_force() -> None:
    talk = "{user: медовик}, {publish: renamed}, {user: '8'}"

    assert misses(talk, "{answers: {sort: honey, guests: 8}}") == ()


def test_a_script_that_is_not_there_is_told() -> None:
    assert codes("{publish: lost}") == ["E206"]


@pytest.mark.parametrize(
    ("step", "code"),
    [
        ("{share: gift}", "E206"),
        ("{share: {phone: '89001234567'}}", "E210"),
        ("{edit: {text: да}}", "E210"),
        ("{taken: завтра}", "E207"),
        ("{silent: возможно}", "E212"),
    ],
)
def test_a_step_that_cannot_be_read_is_told(step: str, code: str) -> None:
    assert codes(step)[0] == code


def test_lines_in_any_order_must_end_the_same() -> None:
    talk = "{any_order: [медовик, 8 гостей, бюджет 5000 рублей]}"

    assert misses(talk, "{answers: {cake: honey, guests: 8}, asked: [phone]}") != ()
    assert misses(talk, "{answers: {cake: honey, guests: 8}}") == ()


def test_an_order_that_ends_otherwise_is_told_with_its_lines() -> None:
    missed = misses("{any_order: [медовик, нет наполеон]}")

    assert [one.about for one in missed] == ["any_order"]
    assert missed[0].got == ("нет наполеон", "медовик")


def test_three_lines_are_tried_in_every_order_and_merged() -> None:
    tried = set(orders(("a", "b", "c")))

    assert {("a", "b", "c"), ("c", "b", "a"), ("b", "a", "c")} <= tried
    assert {("a. b. c",), ("c. b. a",), ("a", "b. c")} <= tried


def test_many_lines_are_not_tried_in_every_order() -> None:
    assert len(list(orders(tuple("abcdefgh")))) < 12


@pytest.mark.parametrize(
    "looks",
    [
        "{asks: guests}",
        "{not_said: Какой торт}",
        "{silent: false}",
        "{bot: Сколько гостей}",
    ],
)
def test_what_is_so_is_no_miss(looks: str) -> None:
    assert misses(f"{{user: медовик}}, {looks}") == ()


@pytest.mark.parametrize(
    ("looks", "about"),
    [
        ("{asks: budget}", "asks"),
        ("{not_said: Сколько гостей}", "not_said"),
        ("{silent: true}", "silent"),
    ],
)
def test_what_is_otherwise_is_a_miss(looks: str, about: str) -> None:
    assert abouts(f"{{user: медовик}}, {looks}") == [about]


@pytest.mark.parametrize(
    "expect",
    [
        "{facts: {budget: {high: 5000, low: null, quote: 5000}}}",
        "{facts: {cake: {options: [honey], source: prospect}}}",
        "{facts: {phone: {number: null}}}",
        "{asked: [guests], not_asked: [cake]}",
        "{open: consent}",
        "{not_said: Я на связи, said_once: [Сколько гостей?, Какой бюджет?]}",
        "{reasons: [need, Медовик]}",
        "{card: [Медовик, '8']}",
        "{status: talking, outcome: null, owed: null}",
        "{paused_until: null, consent: null}",
    ],
)
def test_how_it_ended_can_be_told_in_detail(expect: str) -> None:
    talk = "{user: медовик}, {user: '8'}, {user: до 5000 рублей}"

    assert misses(talk, expect) == ()


@pytest.mark.parametrize(
    "expect",
    [
        "{facts: {budget: {high: 6000}}}",
        "{facts: {budget: {low: 1}}}",
        "{facts: {phone: {number: '1'}}}",
        "{asked: [phone]}",
        "{open: null}",
        "{not_said: Сколько гостей}",
        "{said_once: Какой торт?}",
        "{reasons: [booked]}",
        "{card: Наполеон}",
        "{status: human}",
        "{outcome: done}",
        "{owed: цена}",
        "{paused_until: 2026-11-24 10:00}",
        "{consent: given}",
    ],
)
def test_a_detail_that_is_otherwise_is_a_miss(expect: str) -> None:
    talk = "{user: медовик}, {user: '8'}, {user: до 5000 рублей}"

    assert len(misses(talk, expect)) == 1


def test_a_pause_and_a_debt_are_seen() -> None:
    paused = "{user: медовик}, {user: 'давайте позже, напишите потом'}"
    owed = "{user: медовик}, {user: 'а торт на солнце не растает?'}"

    assert misses(paused, "{paused_until: 2026-11-24 10:00, status: paused}") == ()
    assert misses(owed, "{owed: растает}") == ()


@pytest.mark.parametrize("deed", [deed for deed in DEEDS if deed not in LOOKS])
def test_every_deed_can_be_done(deed: str) -> None:
    values = {"wait": "1d", "share": "photo", "taken": "2026-11-24 10:00"}
    values |= {"return": "true", "publish": "renamed"}

    assert misses(f"{{user: привет}}, {{{deed}: {values.get(deed, 'Медовик')}}}") == ()


def test_a_report_names_what_a_look_missed() -> None:
    talk = "{user: медовик}, {asks: phone}, {not_said: гостей}, {silent: true}"
    text = f"- test: t\n  talk: [{talk}]\n"

    report = told(run(text, file=FILE, script=cakes()), name="cakes", lang="ru")

    assert "ждали: бот спросит phone" in report
    assert "ждали: бот не скажет «гостей»" in report
    assert "ждали: бот промолчит" in report
    assert report.count("сказал: «") == 3


def test_a_look_changes_nothing() -> None:
    player = Player(cakes(), now=USUAL_NOW)
    text = "- test: t\n  talk: [{bot: торт}]\n"
    (story,) = read_stories(text, file=FILE, script=cakes())

    played = do(player, story.steps[0])

    assert played.effects == ()
    assert played.state == player.state
