from __future__ import annotations

from sqlalchemy import update

from bot.board.excluded import exclusion_list
from bot.board.undelivered import Lost, how_many, undelivered
from bot.board.viewing import Viewer
from bot.deskwork.excluding import put_on_list
from bot.deskwork.keeping import (
    canned,
    drop_canned,
    drop_view,
    keep_canned,
    save_view,
    views,
)
from bot.deskwork.once import DONE, refused
from bot.deskwork.presence import colleagues, seen
from bot.deskwork.settling import lead_of, resend, settle
from bot.errors import BlockedError, RejectedError
from bot.handoffs.managers import set_away
from bot.store.tables import conversations, inbox
from tests.bot.rig import Rig
from tests.bot.test_deskwork import account, by, does

HEAD = Viewer("head", sees_all=True)


async def red(rig: Rig, viewer: Viewer = HEAD) -> list[Lost]:
    shown = list(await rig.do(lambda tx: undelivered(tx, viewer)))
    assert await rig.do(lambda tx: how_many(tx, viewer)) == len(shown)
    return shown


async def test_what_was_refused_is_listed_and_sent_again(rig: Rig) -> None:
    rig.messenger.answers.extend([RejectedError("no"), RejectedError("no")])
    await rig.says("hello")

    (lost,) = await red(rig)
    sent = await does(rig, lambda tx: resend(tx, by("olga"), box="outbox", row=1))

    assert (lost.box, lost.row, lost.status, lost.lead) == ("outbox", 1, "dead", 1)
    assert (lost.text, lost.name) == ("hello!", "Анна")
    assert sent == DONE
    assert rig.messenger.texts() == ["hello!"]
    assert await red(rig) == []
    again = await does(rig, lambda tx: resend(tx, by("olga"), box="outbox", row=1))
    assert again == refused("gone")


async def test_what_is_seen_to_is_settled(rig: Rig) -> None:
    rig.messenger.answers.append(BlockedError("no"))
    await rig.says("hello")

    (lost,) = await red(rig)
    refusal = await does(rig, lambda tx: resend(tx, by("olga"), box="outbox", row=1))
    done = await does(rig, lambda tx: settle(tx, by("olga"), box="outbox", row=1))

    assert lost.status == "blocked"
    assert (refusal, done) == (refused("unreachable"), DONE)
    assert await red(rig) == []


async def test_an_event_nobody_could_read_is_read_again(rig: Rig) -> None:
    await rig.says("hello")
    await rig.says("boom")
    for _ in range(3):
        rig.clock.pass_(seconds=10)
        await rig.settle()
    unread = [one for one in await red(rig) if one.box == "inbox"]
    (row,) = [r for r in await rig.rows(inbox) if r["tries"] >= 3]

    result = await does(
        rig, lambda tx: resend(tx, by("olga"), box="inbox", row=row["id"])
    )

    assert [(one.row, one.status) for one in unread] == [(row["id"], "unread")]
    assert await rig.do(lambda tx: lead_of(tx, box="inbox", row=row["id"])) == 1
    assert result == DONE


async def test_a_first_event_nobody_could_read_is_listed_too(rig: Rig) -> None:
    await rig.says("boom")
    for _ in range(3):
        rig.clock.pass_(seconds=10)
        await rig.settle()

    assert [(one.box, one.status, one.lead) for one in await red(rig)] == [
        ("inbox", "unread", None)
    ]


async def test_a_manager_does_not_see_what_was_not_delivered_for_others(
    rig: Rig,
) -> None:
    rig.messenger.answers.extend([RejectedError("no"), RejectedError("no")])
    await rig.says("hello", "human all")
    await rig.do(
        lambda tx: tx.connection.execute(update(conversations).values(owner="petr"))
    )

    assert len(await red(rig, Viewer("vera"))) == 1


async def test_the_exclusion_list_says_who_and_why(rig: Rig) -> None:
    await rig.says("phone +79001234567")
    await does(rig, lambda tx: put_on_list(tx, by("olga"), 1, reason="spam"))

    rows = await rig.do(exclusion_list)

    assert [(r.kind, r.value, r.name, r.lead, r.reason) for r in rows] == [
        ("phone", "+79001234567", "Анна", 1, "spam"),
        ("fake", "", "Анна", 1, "spam"),
    ]
    older = await rig.do(lambda tx: exclusion_list(tx, before=rows[0].id))
    assert len(older) == 1


async def test_views_are_kept_for_oneself_or_for_all(rig: Rig) -> None:
    async def save(owner: str, name: str, *, shared: bool = False) -> int | None:
        return await rig.do(
            lambda tx: save_view(
                tx, owner, name=name, query="stage=work", is_shared=shared
            )
        )

    mine = await save("olga", " hot ")
    await save("petr", "his")
    await save("petr", "ours", shared=True)
    nameless = await save("olga", "  ")

    shown = await rig.do(lambda tx: views(tx, "olga"))
    assert [(one.name, one.query) for one in shown] == [
        ("hot", "stage=work"),
        ("ours", "stage=work"),
    ]
    assert nameless is None
    assert not await rig.do(lambda tx: drop_view(tx, "petr", mine or 0))
    assert await rig.do(lambda tx: drop_view(tx, "olga", mine or 0))


async def test_canned_replies_belong_to_a_script_or_to_all(rig: Rig) -> None:
    async def keep(script: str, name: str, text: str) -> bool:
        return await rig.do(
            lambda tx: keep_canned(tx, "olga", script=script, name=name, text=text)
        )

    kept = [
        await keep("", "/hello", "Hello!"),
        await keep("windows", "price", "From 14 900"),
        await keep("windows", "price", "From 15 900"),
        await keep("flowers", "roses", "Fresh"),
        await keep("", " ", "x"),
    ]

    shown = await rig.do(lambda tx: canned(tx, "windows"))
    assert kept == [True, True, True, True, False]
    assert [(one.name, one.text) for one in shown] == [
        ("hello", "Hello!"),
        ("price", "From 15 900"),
    ]
    assert len(await rig.do(canned)) == 3
    assert await rig.do(lambda tx: drop_canned(tx, shown[0].id))
    assert not await rig.do(lambda tx: drop_canned(tx, shown[0].id))


async def test_it_is_shown_who_is_at_the_desk(rig: Rig) -> None:
    await account(rig, "vera")
    await account(rig, "petr")
    await rig.link("olga", "50")
    await rig.do(lambda tx: seen(tx, "vera", 7))
    await rig.do(lambda tx: seen(tx, "petr", None))
    await rig.do(lambda tx: set_away(tx, "petr", is_away=True))

    shown = await rig.do(colleagues)
    rig.clock.pass_(minutes=2)
    later = await rig.do(colleagues)

    assert [(one.name, one.presence, one.lead) for one in shown] == [
        ("Petr", "away", None),
        ("Vera", "here", 7),
        ("Ольга Смирнова", "offline", None),
    ]
    assert [one.presence for one in later] == ["away", "offline", "offline"]
