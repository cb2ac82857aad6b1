"""Statements that are compiled once, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.prepared import Listed, Prepared
from bot.store.tables import contacts, leases

ADD = Prepared(
    lambda _: insert(contacts).values(name=bindparam("name"), made_at=bindparam("at"))
)
PUT = Prepared(
    lambda insert_: (
        insert_(leases)
        .values(
            name=bindparam("name"),
            owner=bindparam("owner"),
            epoch=1,
            until=bindparam("at"),
        )
        .on_conflict_do_nothing(index_elements=["name"])
    )
)
HOLD = Prepared(
    lambda _: insert(leases).values(
        name=bindparam("name"), owner="me", epoch=1, until=bindparam("at")
    )
)
MOVE = Prepared(
    lambda _: (
        update(leases)
        .where(leases.c.name == bindparam("key"), leases.c.epoch == bindparam("was"))
        .values(epoch=bindparam("epoch"))
    )
)
ONE = Prepared(
    lambda _: select(leases.c.owner, leases.c.epoch).where(
        leases.c.name == bindparam("name")
    )
)
SOME = Listed(
    lambda among: (
        select(leases.c.name, leases.c.until)
        .where(among(leases.c.name), leases.c.until > bindparam("after"))
        .order_by(leases.c.name)
    )
)
END = Listed(lambda among: update(leases).where(among(leases.c.name)).values(until=0))


def put(connection: Connection, *names: str) -> None:
    rows = [{"name": name, "owner": "me", "at": 5} for name in names]
    PUT.many(connection, rows)


async def test_what_is_written_is_read_by_name(database: Database) -> None:
    def work(connection: Connection) -> None:
        put(connection, "a")
        row = ONE.first(connection, name="a")

        assert (row.owner, row.epoch) == ("me", 1)
        assert ONE.scalar(connection, name="a") == "me"
        assert ONE.first(connection, name="nobody") is None
        assert ONE.scalar(connection, name="nobody") is None
        assert ONE.all(connection, name="nobody") == []

    await database.transact(work)


async def test_bytes_and_nothing_come_back_as_they_were(database: Database) -> None:
    def work(connection: Connection) -> None:
        ADD.many(connection, [{"name": b"\0\xff", "at": 1}, {"name": None, "at": 2}])
        query = select(contacts.c.name).order_by(contacts.c.made_at)

        assert list(connection.scalars(query)) == [b"\0\xff", None]

    await database.transact(work)


async def test_what_a_change_touched_is_counted(database: Database) -> None:
    def work(connection: Connection) -> None:
        put(connection, "a", "b", "c")
        rows = [{"key": name, "was": 1, "epoch": 2} for name in ("a", "b", "nobody")]

        assert MOVE.count(connection, rows) == 2
        assert MOVE.run(connection, key="a", was=1, epoch=3) == 0
        assert MOVE.run(connection, key="a", was=2, epoch=3) == 1
        assert MOVE.count(connection, []) == 0

    await database.transact(work)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 17])
async def test_a_list_has_any_length(database: Database, count: int) -> None:
    names = [f"n{number:02}" for number in range(count)]

    def work(connection: Connection) -> None:
        put(connection, *names, "other")

        assert [row.name for row in SOME.all(connection, names, after=4)] == names
        assert SOME.all(connection, names, after=5) == []
        assert END.run(connection, names) == count
        assert SOME.all(connection, names, after=4) == []
        assert [row.name for row in SOME.all(connection, ["other"], after=4)] == [
            "other"
        ]

    await database.transact(work)


async def test_a_list_of_constants_is_kept(database: Database) -> None:
    others = Prepared(
        lambda _: (
            select(leases.c.name)
            .where(
                leases.c.name.not_in(("a", "c")), leases.c.until > bindparam("after")
            )
            .order_by(leases.c.name)
            .limit(2)
        )
    )

    def work(connection: Connection) -> None:
        put(connection, *"abcdef")

        assert [row.name for row in others.all(connection, after=4)] == ["b", "d"]
        assert others.all(connection, after=5) == []

    await database.transact(work)


async def test_a_constant_of_the_statement_is_kept(database: Database) -> None:
    def work(connection: Connection) -> None:
        HOLD.many(connection, [{"name": "a", "at": 1}, {"name": "b", "at": 2}])

        assert {ONE.scalar(connection, name=name) for name in "ab"} == {"me"}

    await database.transact(work)


@pytest.mark.parametrize("is_prepared", [True, False])
async def test_an_error_is_sqlalchemys_and_shows_no_values(
    database: Database, *, is_prepared: bool
) -> None:
    def work(connection: Connection) -> None:
        put(connection, "a")
        if is_prepared:
            HOLD.run(connection, name="a", at=4242)
        row = insert(leases).values(name="a", owner="me", epoch=1, until=4242)
        connection.execute(row)

    with pytest.raises(IntegrityError) as failed:
        await database.transact(work)

    assert "4242" not in str(failed.value)


async def test_what_is_missing_is_told(database: Database) -> None:
    with pytest.raises(KeyError, match="name"):
        await database.transact(ONE.all)
