from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from dialogs.check.player import NoSuchButtonError, Player, spaced
from dialogs.conversation.acts import Inform
from dialogs.conversation.state import Profile, Status
from dialogs.script.model import Script
from dialogs.script.parse import load

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Moscow"))
SCRIPT = """
version: 1
name: Ремонт велосипедов
timezone: Europe/Moscow
managers: [{id: gleb, name: Глеб}]
questions:
  - id: job
    ask: [Что сделать?, Чем помочь?]
    type: choice
    options: [{id: brakes, label: Тормоза}, {id: wheel, label: Колесо}]
  - {id: visit, ask: Когда приедете?, type: slot}
booking:
  visit: {title: Приёмка, hours: {mon-sun: 10:00-18:00}, length: 1h, notice: 1h}
followups: [{after: 20m, text: Я на связи}, {after: 1d, close: silent}]
"""


def bicycles() -> Script:
    return load({"script.yaml": SCRIPT}, script_id="bicycles", folder="bicycles")


def player() -> Player:
    return Player(bicycles(), now=NOW, profile=Profile(name="Анна"))


def test_nothing_is_said_before_the_prospect_writes() -> None:
    played = player().look()

    assert played.said == ()
    assert played.buttons == ()
    assert played.effects == ()


def test_a_step_tells_what_was_said_shown_and_understood() -> None:
    played = player().say("тормоза")

    assert [act.fact.slot for act in played.acts if isinstance(act, Inform)] == ["job"]
    assert any("Когда приедете?" in bubble for bubble in played.said)
    assert "пн 23.11, 11:00" in played.buttons
    assert played.state.facts["job"].options == ("brakes",)


def test_wordings_are_pinned_to_their_first_form() -> None:
    said = [player().say("здравствуйте").said for _ in range(3)]

    assert said[0] == said[1] == said[2]
    assert any("Что сделать?" in bubble for bubble in said[0])


@pytest.mark.parametrize("button", ["Колесо", 2])
def test_a_button_is_pressed_by_label_or_number(button: str | int) -> None:
    played = player()
    played.say("здравствуйте")

    assert played.press(button).state.facts["job"].options == ("wheel",)


def test_a_typed_number_presses_too() -> None:
    played = player()
    played.say("здравствуйте")

    assert played.say("2").state.facts["job"].options == ("wheel",)


@pytest.mark.parametrize("button", ["Руль", "", 0, 3, -1])
def test_a_button_that_is_not_shown_cannot_be_pressed(button: str | int) -> None:
    played = player()
    played.say("здравствуйте")

    with pytest.raises(NoSuchButtonError) as missing:
        played.press(button)

    assert missing.value.shown == ("Тормоза", "Колесо")


def test_a_label_is_found_whatever_its_spaces() -> None:
    played = player()
    played.say("тормоза")

    assert played.press("пн\u00a023.11,  11:00").state.slot == NOW.replace(hour=11)


def test_a_booked_time_is_taken_and_offered_to_nobody() -> None:
    played = player()
    played.say("тормоза")

    played.press("пн 23.11, 11:00")

    assert played.taken == (NOW.replace(hour=11),)


def test_what_falls_due_happens_while_time_passes() -> None:
    played = player()
    played.say("здравствуйте")

    early = played.wait(dt.timedelta(minutes=19))
    later = played.wait(dt.timedelta(minutes=1))

    assert early.said == ()
    assert any("Я на связи" in bubble for bubble in later.said)
    assert played.now == NOW + dt.timedelta(minutes=20)


def test_one_long_wait_is_as_good_as_two() -> None:
    played = player()
    played.say("здравствуйте")

    after = played.wait(dt.timedelta(days=3))

    assert any("Я на связи" in bubble for bubble in after.said)
    assert after.state.status is Status.CLOSED
    assert after.state.outcome == "silent"


def test_an_answer_makes_a_reminder_void() -> None:
    played = player()
    played.say("здравствуйте")
    played.wait(dt.timedelta(minutes=10))
    played.say("тормоза")

    quiet = played.wait(dt.timedelta(minutes=11))

    assert quiet.said == ()


def test_a_manager_who_writes_silences_the_bot_until_it_gets_the_talk_back() -> None:
    played = player()
    played.say("тормоза")

    written = played.manager("Здравствуйте, это Глеб")
    beside = played.say("колесо тоже")
    back = played.return_()

    assert written.state.status is Status.HUMAN
    assert beside.said == ()
    assert back.state.status is Status.TALKING


def test_a_manager_can_claim_and_close() -> None:
    played = player()
    played.say("тормоза")

    assert played.claim().state.status is Status.HUMAN
    assert played.close("won").state.outcome == "won"


def test_an_edit_changes_the_message_written_last() -> None:
    played = player()
    played.say("тормоза")

    assert played.edit("колесо").state.facts["job"].options == ("wheel",)


def test_a_voice_message_gets_an_answer() -> None:
    played = player()
    played.say("здравствуйте")

    assert played.share("voice").said


@pytest.mark.parametrize(
    ("text", "plain"),
    [("от 14\u00a0900\u202f₽", "от 14 900 ₽"), (" a \n b ", "a b"), ("", "")],
)
def test_every_run_of_spaces_is_one_space(text: str, plain: str) -> None:
    assert spaced(text) == plain


def test_an_earlier_message_is_edited_by_its_words() -> None:
    played = player()
    played.say("тормоза")
    played.say("в среду в 12")

    edited = played.edit("колесо", message="тормоза")

    assert edited.state.facts["job"].options == ("wheel",)
    assert edited.state.slot is not None


def test_a_button_of_an_earlier_bubble_can_be_pressed() -> None:
    played = player()
    played.say("здравствуйте")
    played.press("Тормоза")

    assert played.press_old("Колесо").state.facts["job"].options == ("wheel",)
    with pytest.raises(NoSuchButtonError):
        played.press_old("Руль")


def test_a_link_brings_its_source() -> None:
    started = player().start({"source": "vk"}, repeat=True)

    assert started.state.source == {"source": "vk"}
    assert started.state.repeat
    assert any("Что сделать?" in bubble for bubble in started.said)


def test_a_time_that_somebody_else_took_cannot_be_booked() -> None:
    played = player()
    played.say("тормоза")

    played.take(NOW.replace(hour=11))

    assert played.press("пн 23.11, 11:00").state.slot is None


def test_another_version_of_the_script_goes_on_with_what_is_known() -> None:
    text = SCRIPT.replace("- id: job\n", "- id: work\n    was: job\n")
    renamed = load({"script.yaml": text}, script_id="bicycles", folder="bicycles")
    played = player()
    played.say("тормоза")

    played.publish(renamed)

    assert played.say("привет").state.facts["work"].options == ("brakes",)
