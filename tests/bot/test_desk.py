from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from bot.desk.orders import Order, Press, order_of, outcome_of, press_of
from bot.handoffs import managers
from bot.leads.leads import notes_of
from bot.ports import Body, Change, Inbound, Place
from bot.store.people import handoffs, leads
from bot.store.tables import conversations, dead_letters, inbox
from dialogs.conversation.events import Pressed, Shared, Started
from tests.bot.rig import Rig

GROUP = Place("fake", "-7")
OLGA, IVAN, GUEST = "50", "60", "99"


@pytest.fixture
async def office(rig: Rig) -> Rig:
    """A group with a card; olga and ivan are linked, topics there are none."""
    office = Rig(rig.database, rig.secrets, rig.clock, group=GROUP)
    await office.link("olga", OLGA)
    await office.link("ivan", IVAN)
    await office.says("phone +79001234567", "human all")
    return office


def card(office: Rig) -> str:
    """The messenger's name of the first card."""
    sent = office.messenger.sent
    return next(f"m{number}" for number, one in enumerate(sent, 1) if one.body.buttons)


def press(office: Rig, sender: str, payload: str = "c:1:take") -> Inbound:
    event = Pressed(at=office.clock(), payload=payload)
    one = office.inbound(event, GROUP.chat)
    return replace(one, sender=sender, press=f"p{one.external_id}", message="m")


async def done(office: Rig, *acts: Inbound) -> Sequence[Body]:
    """What is sent besides because of these."""
    before = len(office.messenger.sent)
    await office.intake.accept(acts)
    await office.settle()
    return [one.body for one in office.messenger.sent[before:]]


async def says(office: Rig, sender: str, text: str, quoted: str = "") -> Sequence[Body]:
    """A member of the group replies to the card, or to what is named."""
    one = office.said(text, GROUP.chat)
    return await done(
        office,
        replace(one, sender=sender, message="700", quoted=quoted or card(office)),
    )


def pop_ups(bodies: Sequence[Body]) -> list[str]:
    return [one.text for one in bodies if one.act == "pop_up"]


async def test_the_first_press_takes_the_lead(office: Rig) -> None:
    first, second = press(office, OLGA), press(office, IVAN)

    bodies = await done(office, first, second)

    assert pop_ups(bodies) == [
        "Лид ваш: отвечайте на карточку",
        "Лид уже взят: Ольга Смирнова",
    ]
    assert (await office.rows(conversations))[0]["owner"] == "olga"


async def test_a_press_that_comes_again_does_nothing(office: Rig) -> None:
    once = press(office, OLGA)
    await done(office, once)

    assert await done(office, once) == []


@pytest.mark.parametrize("payload", ["c:1:take", "c:1:transcript", "c:1:junk"])
async def test_a_stranger_may_press_nothing(office: Rig, payload: str) -> None:
    bodies = await done(office, press(office, GUEST, payload))

    assert [(one.act, one.text) for one in bodies] == [
        ("pop_up", "Кнопки работают только у менеджеров")
    ]
    assert (await office.rows(handoffs))[0]["status"] == "offered"


@pytest.mark.parametrize("payload", ["c:1:take", "c:999999999999999999:take"])
async def test_a_prospect_can_press_no_managers_button(
    office: Rig, payload: str
) -> None:
    heard = len(await office.rows(inbox))
    event = Pressed(at=office.clock(), payload=payload)

    bodies = await done(office, replace(office.inbound(event), press="p"))

    assert pop_ups(bodies) == ["Кнопки работают только у менеджеров"]
    assert len(await office.rows(inbox)) == heard
    assert (await office.rows(handoffs))[0]["status"] == "offered"


@pytest.mark.parametrize("number", ["7", "999999999999999999"])
async def test_a_card_of_nothing_is_gone(office: Rig, number: str) -> None:
    bodies = await done(office, press(office, OLGA, f"c:{number}:take"))

    assert pop_ups(bodies) == ["Этого лида больше нет"]


async def test_who_was_not_asked_is_told_so(office: Rig) -> None:
    await office.link("head", "70")

    bodies = await done(office, press(office, "70"))

    assert pop_ups(bodies) == ["Этот лид предложен другим"]


async def test_the_owners_words_go_out_and_arrive(office: Rig) -> None:
    await done(office, press(office, OLGA))

    bodies = await says(office, OLGA, "hello")

    assert [(one.act, one.text) for one in bodies] == [
        ("say", "Ольга Смирнова:\nhello"),
        ("react", "👌"),
    ]
    assert bodies[1].target == "700"


@pytest.mark.parametrize("sender", [OLGA, IVAN])
async def test_words_of_others_stay_inside(office: Rig, sender: str) -> None:
    if sender == IVAN:
        await done(office, press(office, OLGA))

    bodies = await says(office, sender, "too expensive")

    assert [(one.act, one.text) for one in bodies] == [("react", "🙈")]


async def test_a_guest_and_words_about_nothing_are_nothing(office: Rig) -> None:
    await done(office, press(office, OLGA))

    assert await says(office, GUEST, "/close won") == []
    assert await says(office, OLGA, "lunch?", "m404") == []


async def test_a_file_of_the_owner_is_copied(office: Rig) -> None:
    await done(office, press(office, OLGA))
    photo = office.inbound(Shared(at=office.clock(), kind="photo", ref="f"), "-7")
    photo = replace(photo, sender=OLGA, message="701", quoted=card(office))

    bodies = await done(office, photo)

    assert [(one.act, one.source, one.target) for one in bodies] == [
        ("copy", "-7", "701"),
        ("react", None, "701"),
    ]


async def test_the_prospects_words_come_and_can_be_answered(
    office: Rig,
) -> None:
    await done(office, press(office, OLGA))
    await office.says("call +79001234567")
    assert office.messenger.texts("-7")[-1] == "👤 call +79•••••••67"

    bodies = await says(office, OLGA, "I do", f"m{len(office.messenger.sent)}")

    assert bodies[0].text == "Ольга Смирнова:\nI do"


async def test_close_ends_the_lead(office: Rig) -> None:
    await done(office, press(office, OLGA))
    refused = await says(office, IVAN, "/close won")
    unclear = await says(office, OLGA, "/close perhaps")

    await says(office, OLGA, "/close@the_bot lost <too> expensive")

    assert refused[0].text == "Лид уже взят: Ольга Смирнова"
    assert unclear[0].text.startswith("/take")
    row = (await office.rows(leads))[0]
    assert (row["outcome"], row["reason"]) == ("lost", "<too> expensive")
    edits = [one.body.text for one in office.messenger.sent if one.edits]
    assert edits[-1].endswith("❌ Закрыт: отказ: &lt;too&gt; expensive")


async def test_bot_gives_the_conversation_back(office: Rig) -> None:
    unowned = await says(office, OLGA, "/bot")
    await says(office, OLGA, "/take")
    bodies = await says(office, OLGA, "/bot")

    assert unowned[0].text == "Лид никто не взял: сначала возьмите его"
    assert "👌" in [one.text for one in bodies]
    assert (await office.rows(conversations))[0]["owner"] is None


@pytest.mark.parametrize("to", ["ivan", "@ivan", "Иван", "Петров"])
async def test_transfer_offers_the_lead_to_one_alone(office: Rig, to: str) -> None:
    await done(office, press(office, OLGA))

    await says(office, OLGA, f"/transfer {to}")
    again = (await office.rows(handoffs))[-1]["id"]
    bodies = await done(office, press(office, IVAN, f"c:{again}:take"))

    assert pop_ups(bodies) == ["Лид ваш: отвечайте на карточку"]
    assert (await office.rows(conversations))[0]["owner"] == "ivan"


@pytest.mark.parametrize("to", ["", "nobody", "head"])
async def test_transfer_needs_somebody_who_is_linked(office: Rig, to: str) -> None:
    await done(office, press(office, OLGA))

    bodies = await says(office, OLGA, f"/transfer {to}")

    assert bodies[0].text.splitlines() == [
        f"Нет такого менеджера: «{to}»",
        "Можно передать: Иван Петров.",
    ]
    assert (await office.rows(conversations))[0]["owner"] == "olga"


async def test_a_note_is_kept_and_not_sent(office: Rig) -> None:
    await done(office, press(office, OLGA))

    bodies = [*await says(office, OLGA, "/note odd"), *await says(office, IVAN, "! ok")]

    assert [(one.act, one.text) for one in bodies] == [("react", "✍")] * 2
    assert await office.do(lambda tx: notes_of(tx, 1)) == [
        "Ольга Смирнова: odd",
        "Иван Петров: ok",
    ]


async def test_the_transcript_is_shown_with_phones_covered(office: Rig) -> None:
    bodies = await done(office, press(office, IVAN, "c:1:transcript"))

    (shown,) = [one.text for one in bodies if one.act == "say"]
    assert "👤 phone +79•••••••67" in shown
    assert "🤖" in shown


async def test_a_photo_of_the_prospect_is_copied_to_the_topic(office: Rig) -> None:
    await done(office, press(office, OLGA))
    photo = Shared(at=office.clock(), kind="photo", ref="f", id="31")

    bodies = await done(office, office.inbound(photo))

    assert [(one.act, one.source, one.target) for one in bodies] == [
        ("say", None, None),
        ("copy", "1", "31"),
    ]
    assert bodies[1].thread is not None


async def test_without_a_group_a_managers_own_chat_is_the_desk(rig: Rig) -> None:
    await rig.link("olga", OLGA)
    await rig.says("human all")
    pressed = Pressed(at=rig.clock(), payload="c:1:take")

    taken = await done(rig, replace(rig.inbound(pressed, OLGA), press="p"))
    said = replace(rig.said("hello", OLGA), message="9", quoted=card(rig))
    answers = await done(rig, said)

    assert pop_ups(taken) == ["Лид ваш: отвечайте на карточку"]
    assert [one.text for one in answers] == ["Ольга Смирнова:\nhello", "👌"]
    assert [row["chat"] for row in await rig.rows(conversations)] == ["1"]


async def test_a_quote_of_a_prospect_is_a_prospects(rig: Rig) -> None:
    await rig.says("hi")

    await rig.intake.accept([replace(rig.said("this one"), quoted="m1")])

    assert len(await rig.rows(inbox)) == 2


async def test_a_group_that_has_moved_is_still_the_desk(office: Rig) -> None:
    moved = replace(office.said("?", "-7"), change=Change(moved_to="-8"))
    await office.intake.accept([moved])

    bodies = await done(office, replace(press(office, OLGA), chat="-8"))
    said = replace(office.said("hello", "-8"), sender=OLGA, quoted=card(office))

    assert pop_ups(bodies) == ["Лид ваш: отвечайте на карточку"]
    assert (await done(office, said))[0].text == "Ольга Смирнова:\nhello"


async def test_a_topic_is_opened_and_used(office: Rig) -> None:
    bodies = await done(office, press(office, OLGA))
    (number,) = [
        index
        for index, one in enumerate(office.messenger.sent, 1)
        if one.body.act == "open_topic"
    ]

    thread = f"m{number}"
    await office.says("anybody?")
    said = replace(office.said("yes", "-7"), sender=OLGA, message="8", thread=thread)
    answers = await done(office, said)

    assert [one.thread for one in bodies if one.thread] == [thread, thread]
    assert office.messenger.sent[-3].body == Body(text="👤 anybody?", thread=thread)
    assert answers[0].text == "Ольга Смирнова:\nyes"
    assert await office.rows(dead_letters) == []


async def test_a_code_links_whoever_sends_it_first(office: Rig) -> None:
    code = await office.do(lambda tx: managers.invite(tx, "head", name="Марина"))
    start = Started(at=office.clock(), source={"source": code})
    first, second = office.inbound(start, "70"), office.inbound(start, "71")

    linked = await done(office, first, first)
    await done(office, second)

    assert [one.text for one in linked] == [
        "Марина, вы подключены: берите лиды в группе менеджеров"
    ]
    assert await office.do(lambda tx: managers.who(tx, Place("fake", "70"))) == "head"
    assert await office.do(lambda tx: managers.who(tx, Place("fake", "71"))) is None
    chats = [row["chat"] for row in await office.rows(conversations)]
    assert "70" not in chats
    assert "71" in chats


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("hello", None),
        ("/close won paid", Order("close", "won paid")),
        ("/note@bot a\nb", Order("note", "a\nb")),
        ("! a", Order("note", "a")),
        ("/Закрыть", Order("")),
        ("/", Order("")),
        ("", None),
    ],
)
def test_an_order_is_read(text: str, order: Order | None) -> None:
    assert order_of(text) == order


@pytest.mark.parametrize(
    ("payload", "press"),
    [
        ("c:1:take", Press(1, "take")),
        ("c:12:later:morning", Press(12, "later", "morning")),
        ("c:12:later:never", None),
        ("c:12:take:", None),
        ("c:12:exclude", None),
        ("c:12:__init__", None),
        ("c:-1:take", None),
        ("c:1234567890123456789:take", None),
        ("product:windows", None),
    ],
)
def test_a_press_is_read(payload: str, press: Press | None) -> None:
    assert press_of(payload) == press


@pytest.mark.parametrize(
    ("rest", "outcome"),
    [
        ("won", ("won", "")),
        ("Сделка замер в среду", ("won", "замер в среду")),
        ("lost  дорого", ("lost", "дорого")),
        ("", None),
        ("perhaps", None),
    ],
)
def test_an_outcome_is_read(rest: str, outcome: tuple[str, str] | None) -> None:
    assert outcome_of(rest) == outcome
