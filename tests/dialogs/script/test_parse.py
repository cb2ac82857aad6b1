from __future__ import annotations

from pathlib import Path

import pytest

from dialogs.script.conditions import ALWAYS, NEVER, Known
from dialogs.script.errors import ScriptError
from dialogs.script.model import Kind, Question, Script
from dialogs.script.parse import load, parse
from dialogs.script.wording import FirstFit, Plain, Rotating, Split, templates
from tests.dialogs.script.samples import FILES, SMALLEST, parsed, said

SCRIPTS = Path(__file__).parents[3] / "dialogs" / "scripts"


def loaded(text: str, **files: str) -> Script:
    return load({"script.yaml": text, **files}, script_id="mine")


def with_questions(rows: str, **files: str) -> Script:
    return loaded(f"version: 1\nname: x\nquestions:\n{rows}", **files)


def question(row: str) -> Question:
    return with_questions(f"  - {row}\n").questions[0]


@pytest.fixture(scope="module", name="windows")
def windows_fixture() -> Script:
    return load(FILES, script_id="windows", folder="dialogs/windows")


@pytest.mark.parametrize("name", ["windows", "flowers", "courses", "b2b"])
def test_every_shipped_script_is_read_without_a_finding(name: str) -> None:
    files = {path.name: path.read_text("utf-8") for path in (SCRIPTS / name).iterdir()}

    assert parse(files, script_id=name).findings == ()


def test_the_smallest_script_takes_every_default() -> None:
    script = loaded(SMALLEST)

    assert (script.language, script.timezone) == ("ru", "Europe/Moscow")
    assert script.hours is None
    assert [option.id for option in script.questions[0].options] == [
        "Узнать цену",
        "Сделать заказ",
        "Другое",
    ]
    assert script.questions[1].keep == "client"
    assert script.routing[0].to == ("all",)
    assert script.handoff.when.rows[0][0].tests == (Known(),)
    assert script.scoring.unknown == 3
    assert [least for _, least in script.scoring.potential.levels] == [70, 40, 0]
    assert script.triage.trash == ALWAYS
    assert script.limits.questions == 12
    assert script.followups[-1].close == "silent"
    assert script.card is None


def test_questions_are_typed(windows: Script) -> None:
    kinds = {question.id: question.kind for question in windows.questions}

    assert kinds["situation"] is Kind.CHOICE
    assert kinds["visit"] is Kind.SLOT
    assert windows.question("visit") is windows.questions[5]
    assert not windows.questions[5].required
    assert [option.id for option in windows.questions[2].options] == [1, 2, 3]
    assert windows.questions[2].unit == ("окно", "окна", "окон")


def test_ranges_of_dates_are_days_and_of_money_are_sums(windows: Script) -> None:
    month = windows.questions[4].options[1].range
    high = windows.questions[3].options[1].range

    assert month is not None
    assert (month.low, month.high) == (14, 30)
    assert high is not None
    assert (high.low, high.high) == (150000, None)


def test_phrases_have_four_forms(windows: Script) -> None:
    forms = [type(question.ask) for question in windows.questions[:4]]

    assert forms == [Plain, Rotating, Plain, Split]
    assert isinstance(windows.followups[1].text, FirstFit)
    assert isinstance(windows.messages["greeting"], FirstFit)


def test_a_split_is_even_or_in_the_shares_written() -> None:
    even = question("{id: a, ask: {ab_test: t, variants: {x: X, y: Y}}}").ask
    ask = "{ab_test: t, variants: {x: X, y: Y}, split: {x: 1, y: 3}}"
    uneven = question(f"{{id: a, ask: {ask}}}").ask

    assert isinstance(even, Split)
    assert list(even.shares) == [50, 50]
    assert isinstance(uneven, Split)
    assert list(uneven.shares) == [25, 75]


def test_every_value_knows_its_place_by_its_path(windows: Script) -> None:
    place = windows.places["questions", 2, "ask"]

    assert (place.file, place.line, place.column) == (
        "dialogs/windows/script.yaml",
        58,
        10,
    )
    assert windows.places["routing",].column == 3
    assert windows.places["questions", 0, "options", 0, "synonyms", 1].length == 11


def test_a_template_is_placed_where_its_text_stands(windows: Script) -> None:
    (template,) = templates(windows.questions[3].say or windows.questions[3].ask)

    assert template.place == windows.places["questions", 3, "say"]


def test_booking_takes_holidays_from_the_company(windows: Script) -> None:
    booking = windows.booking["visit"]

    assert booking.hours.holidays == "RU"
    assert booking.hours.days[5] == ((600, 840),)
    assert (booking.length, booking.notice, booking.remind) == (120, 180, (1440, 120))


def test_prices_come_from_the_table(windows: Script) -> None:
    price = windows.prices[0]

    assert (price.id, price.low, price.high) == ("windows", 14900, 24900)
    assert price.place.file == "dialogs/windows/prices.csv"
    assert windows.prices[1].note == ""


def test_the_card_is_compiled_from_its_file(windows: Script) -> None:
    assert windows.card is not None
    assert windows.card.html
    text = windows.card.render({"phone": "+7 900", "lead": {"id": 7}})
    assert "№7" in text
    assert "Замер" not in text


def test_a_script_of_its_own_words_overrides_the_stock_ones(windows: Script) -> None:
    (template,) = templates(windows.messages["done"])

    assert template.source == "Спасибо! Всё записал."


def test_an_option_may_say_mark_and_hand_off() -> None:
    options = "[{id: x, reply: Хорошо, junk: spam, handoff: true, image: a.png}, 5.5]"
    first, second = question(f"{{id: a, ask: b, options: {options}}}").options

    assert (first.junk, first.handoff, first.image) == ("spam", True, "a.png")
    assert isinstance(first.reply, Plain)
    assert (second.id, second.label) == (5.5, "5.5")


def test_quoted_numbers_and_answers_stay_texts() -> None:
    options = '[{id: "yes", label: Да}, "7", 007]'

    ids = [o.id for o in question(f"{{id: a, ask: b, options: {options}}}").options]
    assert ids == ["yes", "7", "007"]


def test_a_question_may_explain_itself_and_keep_its_old_name() -> None:
    read = question(
        "{id: a, was: old, ask: b, why: w, help: h, about: current, note: n}",
    )

    assert (read.was, read.about, read.note) == ("old", "current", "n")
    assert read.why is not None
    assert read.help is not None


def test_touches_are_rows_or_a_map() -> None:
    row = "[{id: visit, points: 10, half_life: 7}]"

    rows = loaded(f"{SMALLEST}scoring: {{touches: {row}}}\n")
    short = loaded(f"{SMALLEST}scoring: {{touches: {{visit: 10}}}}\n")

    assert (rows.scoring.touches[0].points, rows.scoring.touches[0].half_life) == (
        10,
        7,
    )
    assert (short.scoring.touches[0].id, short.scoring.touches[0].half_life) == (
        "visit",
        30,
    )


def test_a_lead_may_go_to_the_seller_of_its_product() -> None:
    script = loaded(SMALLEST + "routing: [{to: [seller], how: evenly}, {to: all}]\n")

    assert [route.to for route in script.routing] == [("seller",), ("all",)]
    assert script.routing[0].how == "evenly"


def test_frequent_questions_may_stand_in_a_table() -> None:
    table = "id;phrases;answer\nwarranty;гарантия|сломается;Год на {{ company.x }}\n"
    text = SMALLEST + "company: {x: всё}\nfaq: faq.csv\n"

    script = loaded(text, **{"faq.csv": table})

    assert script.faq[0].phrases == ("гарантия", "сломается")
    assert templates(script.faq[0].answer)[0].render({"company": {"x": "окна"}}) == (
        "Год на окна"
    )


def test_a_mistake_in_a_table_of_answers_is_told_in_the_table() -> None:
    table = "id,phrases,answer\nwarranty,гарантия,Год на {{ company.y }}\n"
    files = {"script.yaml": SMALLEST + "faq: faq.csv\n", "faq.csv": table}

    (finding,) = parse(files, script_id="x").findings

    assert (finding.place.file, said(finding)) == ("faq.csv", "2:29:9 E501")


def test_loading_raises_all_errors() -> None:
    files = {
        **FILES,
        "script.yaml": FILES["script.yaml"].replace("score: 8", "scor: 8"),
    }

    with pytest.raises(ScriptError) as refused:
        load(files, script_id="windows")

    assert len(refused.value.findings) == FILES["script.yaml"].count("score: 8")


def test_what_was_mistyped_stands_for_what_was_meant() -> None:
    text = FILES["script.yaml"].replace("type: phone ", "type: telephone ")

    script = parsed({**FILES, "script.yaml": text}).script

    assert script is not None
    assert script.questions[8].kind is Kind.PHONE


def test_junk_without_a_condition_never_fits_by_answers(windows: Script) -> None:
    assert windows.junk[0].when == NEVER
    assert windows.junk[-1].when.fields() == {"trust", "timeline"}
