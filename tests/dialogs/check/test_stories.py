from __future__ import annotations

import pytest

from dialogs.check.stories import Miss, Result, is_said, run
from dialogs.check.story import read_stories
from dialogs.check.story_report import told, why
from dialogs.script.errors import Finding, ScriptError
from dialogs.script.model import Script
from dialogs.script.parse import load

FILE = "bicycles/tests.yaml"
SCRIPT = """
version: 1
name: Ремонт велосипедов
timezone: Asia/Yekaterinburg
managers: [{id: gleb, name: Глеб}, {id: ira, name: Ира}]
questions:
  - id: job
    area: need
    ask: Что сделать?
    type: choice
    options:
      - {id: brakes, label: Тормоза, score: 10, reply: "Тормоза — от 1\u00a0000 ₽"}
      - {id: wheel, label: Колесо, score: 1}
  - id: parts
    ask: Какие детали свои?
    type: choices
    ask_if: {job: brakes}
    options: [{id: pads, label: Колодки}, {id: rope, label: Трос}, {id: no, label: Нет}]
  - {id: visit, ask: Когда приедете?, type: slot, required: false}
booking:
  visit: {title: Приёмка, hours: {mon-sun: 10:00-18:00}, length: 1h, notice: 1h}
junk:
  - {id: rent, phrases: [сдаёте велосипеды напрокат], reply: Не сдаём., then: close}
scoring:
  potential: {weights: {need: 100}, levels: {high: 70, medium: 40}}
  temperature: {weights: {timeline: 100}, levels: {hot: 70, warm: 40}}
triage: {urgent: {potential: high}, future: {potential: medium}, trash: otherwise}
routing: [{when: {job: wheel}, to: [ira]}, {to: [gleb]}]
handoff: {when: [{visit: known}]}
followups: [{after: 20m, text: Я на связи}, {after: 1d, close: silent}]
"""


def bicycles() -> Script:
    return load({"script.yaml": SCRIPT}, script_id="bicycles", folder="bicycles")


def results(tests: str) -> tuple[Result, ...]:
    return run(tests, file=FILE, script=bicycles())


def misses(talk: str, expect: str = "{}") -> tuple[Miss, ...]:
    """Of one conversation: `talk` holds steps in braces, `expect` is a map."""
    return results(f"- test: t\n  talk: [{talk}]\n  expect: {expect}\n")[0].misses


def findings(tests: str) -> tuple[Finding, ...]:
    with pytest.raises(ScriptError) as broken:
        results(tests)
    return broken.value.findings


def test_conversations_are_played_in_the_order_of_the_file() -> None:
    played = results(
        """
- test: первый
  talk: [{user: тормоза}]
- test: второй
  talk: [{user: колесо}]
""",
    )

    assert [one.story.name for one in played] == ["первый", "второй"]
    assert all(one.passed for one in played)


def test_an_empty_file_has_no_conversations() -> None:
    assert results("") == ()
    assert results("# пока пусто\n") == ()


def test_the_bot_must_have_said_the_words_since_the_last_step() -> None:
    talk = "{user: тормоза}, {bot: Какие детали}, {press: Трос}, {bot: Какие детали}"

    (missed,) = misses(talk)

    assert (missed.about, missed.awaited) == ("bot", "Какие детали")
    assert any("Когда приедете?" in bubble for bubble in missed.got)


def test_several_texts_may_be_awaited_at_once() -> None:
    assert misses("{user: тормоза}, {bot: [от 1 000 ₽, Какие детали свои?]}") == ()
    assert len(misses("{user: тормоза}, {bot: [от 1 000 ₽, Ура, Увы]}")) == 2


def test_words_that_stand_in_no_bubble_are_not_said() -> None:
    assert misses("{bot: Здравствуйте}")[0].got == ()


@pytest.mark.parametrize(
    ("wanted", "bubble", "found"),
    [
        ("от 1 000 ₽", "Цена от 1\u00a0000\u202f₽.", True),
        ("от 1\u00a0000 ₽", "Цена от 1 000 ₽.", True),
        ("два слова", "Тут два\nслова", True),
        ("два  слова", "два слова", True),
        ("двадва", "два два", False),
        ("Два", "три", False),
    ],
)
def test_any_space_is_as_good_as_another(
    wanted: str,
    bubble: str,
    *,
    found: bool,
) -> None:
    assert is_said(wanted, (bubble,)) is found


def test_a_button_must_be_shown_to_be_pressed_and_the_talk_ends_there() -> None:
    talk = "{user: тормоза}, {press: Руль}, {bot: Ура}"

    (missed,) = misses(talk, "{handoff: true}")

    assert (missed.about, missed.awaited) == ("press", "Руль")
    assert {"Колодки", "Трос", "Нет"} <= set(missed.got)


def test_a_miss_stands_at_the_key_of_its_step_or_expectation() -> None:
    (result,) = results(
        """
- test: места
  talk:
    - user: тормоза
    - bot: Увы
  expect:
    answers: {job: wheel}
    handoff: true
""",
    )

    places = [(one.about, one.place.line, one.place.column) for one in result.misses]

    assert places == [("bot", 5, 7), ("answers.job", 7, 15), ("handoff", 8, 5)]
    assert {one.place.file for one in result.misses} == {FILE}


@pytest.mark.parametrize(
    "expect",
    [
        "{answers: {job: brakes, parts: rope}}",
        "{answers: {job: not wheel, visit: unknown}}",
        "{answers: {job: [wheel, brakes]}}",
        "{answers: {job: known}}",
        "{not_asked: [phone]}",
        "{potential: high}",
        "{potential: 100}",
        "{potential: 90..}",
        "{temperature: cold}",
        "{temperature: 30}",
        "{triage: urgent}",
        "{junk: null}",
        "{junk: ~}",
        "{handoff: false}",
        "{booking: null}",
        "{closed: false}",
    ],
)
def test_what_is_so_is_as_expected(expect: str) -> None:
    assert misses("{user: тормоза}, {press: Трос}", expect) == ()


@pytest.mark.parametrize(
    ("expect", "got"),
    [
        ("{answers: {job: wheel}}", ("brakes",)),
        ("{answers: {job: not brakes}}", ("brakes",)),
        ("{answers: {visit: known}}", ()),
        ("{answers: {parts: [rope, pads]}}", ("rope",)),
        ("{not_asked: [parts, phone]}", ("parts",)),
        ("{potential: low}", ("high", "100")),
        ("{potential: 99}", ("high", "100")),
        ("{temperature: hot}", ("cold", "30")),
        ("{triage: trash}", ("urgent",)),
        ("{to: [gleb]}", ()),
        ("{junk: rent}", ()),
        ("{handoff: true}", ("false",)),
        ("{booking: 2026-11-23 11:00}", ()),
        ("{closed: silent}", ()),
        ("{closed: true}", ()),
    ],
)
def test_what_is_otherwise_is_a_miss(expect: str, got: tuple[str, ...]) -> None:
    (missed,) = misses("{user: тормоза}, {press: Трос}", expect)

    assert missed.got == got


def test_a_choice_of_several_must_be_whole() -> None:
    talk = "{user: тормоза}, {user: колодки и трос}"

    assert misses(talk, "{answers: {parts: [rope, pads]}}") == ()
    assert misses(talk, "{answers: {parts: [rope, no]}}")


def test_a_booked_visit_with_its_handoff_is_seen() -> None:
    talk = "{user: колесо}, {press: 'пн 23.11, 11:00'}"
    expect = "{booking: 2026-11-23 11:00, handoff: true, to: [ira]}"

    assert misses(talk, expect) == ()
    assert misses(talk, "{to: [gleb]}")[0].got == ("ira",)


def test_junk_is_named_and_is_not_handed_off() -> None:
    talk = "{user: вы сдаёте велосипеды напрокат?}, {bot: Не сдаём}"

    assert misses(talk, "{junk: rent, handoff: false, closed: true}") == ()
    assert misses(talk, "{junk: null}")[0].got == ("rent",)


def test_silence_passes_with_wait_and_closes() -> None:
    talk = "{user: привет}, {wait: 20m}, {bot: Я на связи}, {wait: 1d}"

    assert misses(talk, "{closed: silent}") == ()


def test_a_manager_may_write_in_between() -> None:
    talk = "{user: позовите человека}, {manager: Я Глеб}, {user: и сколько?}"

    assert misses(f"{talk}, {{bot: Когда}}")[0].got == ()


def test_the_usual_time_is_a_working_monday_of_the_script() -> None:
    (story,) = read_stories("- {test: t, talk: []}", file=FILE, script=bicycles())

    assert story.now.isoformat() == "2026-11-23T10:00:00+05:00"


def test_the_header_sets_time_channel_profile_and_source() -> None:
    (story,) = read_stories(
        """
- test: t
  now: 2026-12-01 09:30
  channel: telegram
  profile: {name: Анна, phone: "+79001234567"}
  source: {utm_source: vk}
  talk: []
""",
        file=FILE,
        script=bicycles(),
    )

    assert story.now.isoformat() == "2026-12-01T09:30:00+05:00"
    assert (story.channel, story.profile.name) == ("telegram", "Анна")
    assert story.source == {"utm_source": "vk"}


def test_a_source_may_be_one_word() -> None:
    text = "- {test: t, source: avito, talk: []}"

    (story,) = read_stories(text, file=FILE, script=bicycles())

    assert story.source == {"source": "avito"}


@pytest.mark.parametrize(
    ("tests", "code", "line"),
    [
        ("- test: t\n  tolk: []\n", "E201", 2),
        ("- test: t\n  talk:\n    - usr: да\n", "E201", 3),
        ("- test: t\n  talk: []\n  expect: {triaje: urgent}\n", "E201", 3),
        ("- test: t\n  profile: {nick: a}\n  talk: []\n", "E201", 2),
        ("- talk: []\n", "E210", 1),
        ("- test: t\n", "E210", 1),
        ("test: t\ntalk: []\n", "E209", 1),
        ("- test: t\n  talk: да\n", "E209", 2),
        ("- test: t\n  talk: [{user: [да, нет]}]\n", "E209", 2),
        ("- test: t\n  now: завтра\n  talk: []\n", "E207", 2),
        ("- test: t\n  talk: [{wait: долго}]\n", "E207", 2),
        ("- test: t\n  talk: [{user: }]\n", "E205", 2),
        ("- test: t\n  talk: []\n  expect: {handoff: может}\n", "E212", 3),
        ("\x00", "E110", 1),
    ],
)
def test_what_cannot_be_read_is_a_finding_at_its_place(
    tests: str,
    code: str,
    line: int,
) -> None:
    found = findings(tests)

    assert found[0].code.startswith(code)
    assert found[0].place.line == line


def test_a_report_has_a_line_a_conversation_and_the_places_of_misses() -> None:
    tests = """- test: удача
  talk: [{user: тормоза}]
- test: неудача
  talk:
    - user: тормоза
    - bot: Увы
"""

    report = told(results(tests), name="bicycles", lang="ru").splitlines()

    assert report[0] == "bicycles ▸ 2 разговора"
    assert report[1] == " ✓ удача    потенциал 100 · температура 30 · срочно"
    assert report[2] == " ✗ неудача"
    assert report[3] == "   bicycles/tests.yaml:6:7  ждали: бот скажет «Увы»"
    assert report[4].strip().startswith("сказал: «")
    assert report[4].index("сказал") == report[3].index("ждали")


def test_a_report_is_english_for_other_languages() -> None:
    report = told(results("- {test: t, talk: []}"), name="x", lang="pl")

    assert report.startswith("x ▸ 1 conversation\n")


def test_why_is_told_only_of_a_failure() -> None:
    tests = "- {test: t, talk: [{user: тормоза}, {press: Руль}]}"

    (failed,) = results(tests)
    (passed,) = results("- {test: t, talk: []}")

    assert why(passed, lang="ru") is None
    assert "кнопка «Руль»" in str(why(failed, lang="ru"))
    assert "the button “Руль”" in str(why(failed, lang="en"))
