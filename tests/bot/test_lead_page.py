from __future__ import annotations

import pytest

from bot.app import real_engine
from bot.board.hiding import hidden
from bot.board.lead_page import LeadPage, lead_page
from bot.deskwork.claiming import take
from bot.deskwork.closing import Ending, close
from bot.deskwork.correcting import correct
from bot.deskwork.merging import merge, unmerge
from bot.deskwork.once import DONE, refused
from bot.deskwork.speaking import note, reply
from bot.store.people import leads
from bot.store.tables import contacts
from dialogs.conversation.events import Pressed, Shared, Started
from tests.bot.rig import Rig
from tests.bot.test_deskwork import by, does

FIRST = ["Здравствуйте! Нужно три пластиковых окна, меняем старые"]
AFTER = ["Подходит", "на следующей неделе", "сам решаю"]


@pytest.fixture
async def talk(rig: Rig) -> Rig:
    """A prospect from a campaign tells of three windows to the real engine."""
    rig = Rig(rig.database, rig.secrets, rig.clock, real_engine())
    source = {"utm_source": "yandex", "utm_campaign": "okna-msk"}
    await rig.intake.accept([rig.inbound(Started(at=rig.clock(), source=source))])
    await rig.settle()
    for words in (*FIRST, *AFTER):
        rig.clock.pass_(seconds=20)
        await rig.says(words)
    return rig


async def page(rig: Rig, number: int = 1) -> LeadPage:
    found = await rig.do(lambda tx: lead_page(tx, number))
    assert found is not None
    return found


async def test_a_page_tells_the_five_criteria_with_their_words(talk: Rig) -> None:
    shown = await page(talk)

    known = {one.area.value: one.is_known for one in shown.criteria}
    assert known == {
        "need": True,
        "budget": True,
        "authority": True,
        "timeline": True,
        "trust": False,
    }
    (product, situation) = shown.criteria[0].answers
    count = next(one for one in shown.answers if one.slot == "windows_count")
    assert (product.shown, count.shown) == ("Окна", "3")
    assert (situation.shown, situation.quote) == ("Меняем старые", "меняем старые")
    assert situation.label == "Какая сейчас ситуация?"
    assert ("replace", "Меняем старые") in situation.choices


async def test_a_page_tells_why_a_lead_is_worth_what_it_is(talk: Rig) -> None:
    shown = await page(talk)

    row = (await talk.rows(leads))[0]
    worth = shown.worth
    assert (worth.potential.value, worth.temperature.value) == (
        row["potential"],
        row["temperature"],
    )
    for _, reasons in worth.reasons:
        assert reasons
    quotes = [q for _, rows in worth.reasons for reason in rows for q in reason.quotes]
    assert "меняем старые" in quotes
    assert dict(worth.ticks) == {
        "need": True,
        "date": True,
        "money": True,
        "search": False,
        "sincere": True,
    }


async def test_a_page_tells_where_a_lead_came_from(talk: Rig) -> None:
    shown = await page(talk)

    assert shown.source == {"utm_source": "yandex", "utm_campaign": "okna-msk"}
    assert (shown.tile.source, shown.tile.campaign) == ("yandex", "okna-msk")
    assert shown.first_message == FIRST[0]


async def test_the_timeline_has_both_sides_and_what_managers_did(talk: Rig) -> None:
    await does(talk, lambda tx: take(tx, by("olga"), 1))
    talk.clock.pass_(seconds=5)
    await does(talk, lambda tx: reply(tx, by("olga"), 1, text="Добрый день!"))
    await does(talk, lambda tx: note(tx, by("olga"), 1, text="кухня"))
    event = Shared(at=talk.clock(), kind="photo", ref="f1", caption="вот")
    await talk.intake.accept([talk.inbound(event)])
    await talk.settle()

    told = (await page(talk)).timeline

    lines = [(one.kind, one.who or one.what, one.text) for one in told]
    assert ("heard", "said", FIRST[0]) in lines
    assert ("claimed", "olga", "") in lines
    assert ("said", "human", "Добрый день!") in lines
    assert ("deed", "olga", "Olga: кухня") in lines
    assert ("heard", "photo", "вот") in lines
    assert {one.status for one in told if one.kind == "said"} == {"sent"}
    assert [one.at for one in told] == sorted(one.at for one in told)


async def test_a_press_is_shown_by_its_label(talk: Rig) -> None:
    event = Pressed(at=talk.clock(), payload="situation:new_home")
    await talk.intake.accept([talk.inbound(event)])

    heard = [one.text for one in (await page(talk)).timeline if one.kind == "heard"]

    assert heard[-1] == "Новостройка"


async def test_turns_tell_what_was_understood(talk: Rig) -> None:
    (_, first, *_) = (await page(talk)).turns

    assert {(act.act, act.about) for act in first.acts} >= {
        ("inform", "product"),
        ("inform", "situation"),
    }
    changed = {change.label: change.after for change in first.changes}
    assert changed["Какая сейчас ситуация?"] == "Меняем старые"


async def test_words_on_their_way_are_shown_as_such(talk: Rig) -> None:
    await does(talk, lambda tx: take(tx, by("olga"), 1))
    await talk.do(lambda tx: reply(tx, by("olga"), 1, text="Секунду"))

    last = (await page(talk)).timeline[-1]

    assert (last.text, last.status) == ("Секунду", "waiting")


async def test_an_answer_is_put_right_and_scored_anew(talk: Rig) -> None:
    before = await page(talk)

    result = await does(
        talk,
        lambda tx: correct(tx, by("olga"), 1, slot="timeline", choices=["later"]),
    )
    unread = await does(
        talk, lambda tx: correct(tx, by("olga"), 1, slot="windows_count", words="синих")
    )
    early = await does(
        talk, lambda tx: correct(tx, by("olga"), 1, slot="phone", words="+79001234567")
    )

    after = await page(talk)
    fixed = next(one for one in after.answers if one.slot == "timeline")
    assert (result, unread.why, early.why) == (DONE, "not_read", "no_consent")
    assert (fixed.shown, fixed.source) == ("Позже", "manager")
    assert after.worth.temperature.value < before.worth.temperature.value
    assert after.tile.temperature == after.worth.temperature.value
    assert [e.what for e in after.timeline if e.kind == "deed"] == ["correct"]


async def test_an_earlier_lead_keeps_its_own_part_of_the_talk(talk: Rig) -> None:
    await does(talk, lambda tx: take(tx, by("olga"), 1))
    lost = Ending(outcome="lost", reason="expensive")
    await does(talk, lambda tx: close(tx, by("olga"), 1, ending=lost))
    talk.clock.pass_(days=3)
    await talk.says("а теперь балкон")

    first, second = await page(talk, 1), await page(talk, 2)

    (earlier,) = second.earlier
    assert (earlier.lead, earlier.outcome, earlier.reason) == (1, "lost", "expensive")
    assert (first.is_current, second.is_current) == (False, True)
    assert second.tile.is_repeat
    heard = [[e.text for e in p.timeline if e.kind == "heard"] for p in (first, second)]
    assert heard == [["", *FIRST, *AFTER], ["а теперь балкон"]]
    assert next(a for a in first.answers if a.slot == "product").shown == "Окна"


async def test_the_same_person_is_brought_together_and_apart(rig: Rig) -> None:
    await rig.says("phone +79001234567", chat="1")
    await rig.says("phone +79001234567", chat="2")
    (alike,) = (await page(rig, 2)).kin
    assert (alike.contact, alike.lead, alike.by) == (1, 1, ("phone",))

    merged = await does(rig, lambda tx: merge(tx, by("olga"), 2, other=1))
    together = await page(rig, 2)
    again = await does(rig, lambda tx: merge(tx, by("olga"), 2, other=1))
    itself = await does(rig, lambda tx: merge(tx, by("olga"), 2, other=2))
    await rig.says("hello", chat="1")
    undone = await does(rig, lambda tx: unmerge(tx, by("olga"), merged.number or 0))
    twice = await does(rig, lambda tx: unmerge(tx, by("olga"), merged.number or 0))

    assert merged.is_done
    assert [one.lead for one in together.earlier] == [1]
    assert [one.merge for one in together.kin] == [merged.number]
    assert (again.why, itself.why) == ("gone", "same")
    assert (undone.is_done, twice.why) == (True, "gone")
    assert (await page(rig, 2)).earlier == ()
    assert [row["contact_id"] for row in await rig.rows(leads)] == [1, 2]


async def test_whoever_was_merged_is_erased_whole(rig: Rig) -> None:
    await rig.says("phone +79001234567", chat="1")
    await rig.says("phone +79001234567", chat="2")
    await does(rig, lambda tx: merge(tx, by("olga"), 2, other=1))

    await rig.says("forget", chat="2")

    assert [row["name"] for row in await rig.rows(contacts)] == [None, None]
    assert {row["status"] for row in await rig.rows(leads)} == {"erased"}
    assert await rig.do(lambda tx: lead_page(tx, 2)) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("anna.k@example.org", "a•••@example.org"),
        ("+7 900 123-45-67", "+7 9•• •••-••-67"),
        ("8 (900) 123-45-67", "8 (9••) •••-••-67"),
        ("9001234567", "90••••••67"),
        ("44 700–74 700 ₽, 24.11.2026 10:00", "44 700–74 700 ₽, 24.11.2026 10:00"),
        ("600 100 200", "••• ••• •00"),
        ("0048600100200", "•••••••••••00"),
    ],
)
def test_phones_and_mails_are_covered(text: str, shown: str) -> None:
    assert hidden(text, ["+48600100200"]) == shown


async def test_no_lead_has_no_page(rig: Rig) -> None:
    assert await rig.do(lambda tx: lead_page(tx, 1)) is None
    assert await does(rig, lambda tx: merge(tx, by("olga"), 1, other=2)) == refused(
        "gone"
    )
