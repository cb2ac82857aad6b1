"""Many rows by one statement: order, what is there already, what comes back."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, event, insert, select
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.inserts import Inserts, Row
from bot.store.tables import contacts, conversations, lanes, leases

ADD = Inserts(contacts, ("name", "made_at"))
OPEN = Inserts(
    lanes,
    ("channel", "chat", "due"),
    lambda insert_: insert_.on_conflict_do_update(
        index_elements=["channel", "chat"], set_={"due": insert_.excluded.due}
    ),
)
HOLD = Inserts(
    leases,
    ("name", "owner", "epoch", "until"),
    lambda insert_: insert_.on_conflict_do_nothing(index_elements=["name"]).returning(
        leases.c.name
    ),
)


def lane(chat: str, due: int) -> dict[str, object]:
    return {"channel": "telegram", "chat": chat, "due": due}


def lease(name: str) -> dict[str, object]:
    return {"name": name, "owner": "me", "epoch": 1, "until": 5}


@pytest.mark.parametrize("count", [0, 1, 3, 100])
async def test_rows_are_numbered_in_their_order(database: Database, count: int) -> None:
    rows = [{"name": b"\0\xff", "made_at": number} for number in range(count)]

    def work(connection: Connection) -> None:
        ADD.run(connection, rows)
        found = connection.execute(select(contacts).order_by(contacts.c.id)).all()

        assert [row.made_at for row in found] == list(range(count))
        assert all(row.name == b"\0\xff" for row in found)

    await database.transact(work)


async def test_what_has_no_value_stays_without_one(database: Database) -> None:
    def work(connection: Connection) -> None:
        ADD.run(connection, [{"name": None, "made_at": 1}, {"name": b"", "made_at": 2}])
        query = select(contacts.c.name).order_by(contacts.c.id)

        assert list(connection.scalars(query)) == [None, b""]

    await database.transact(work)


async def test_a_row_that_is_there_is_changed_as_it_says(database: Database) -> None:
    def work(connection: Connection) -> None:
        OPEN.run(connection, [lane("1", 5), lane("2", 6)])
        OPEN.run(connection, [lane("2", 7), lane("3", 8)])
        query = select(lanes.c.due).order_by(lanes.c.chat)

        assert list(connection.scalars(query)) == [5, 7, 8]

    await database.transact(work)


async def test_only_rows_that_were_not_there_come_back(database: Database) -> None:
    def work(connection: Connection) -> None:
        first = HOLD.all(connection, [lease("a"), lease("b")])
        # Also when the same comes twice in one batch.
        again = HOLD.all(connection, [lease("b"), lease("c"), lease("c")])

        assert [row.name for row in first] == ["a", "b"]
        assert [row.name for row in again] == ["c"]
        assert HOLD.all(connection, []) == []

    await database.transact(work)


async def test_one_row_that_cannot_be_leaves_none(database: Database) -> None:
    rows: list[Row] = [{"name": b"a", "made_at": 1}, {"name": b"b", "made_at": None}]

    def work(connection: Connection) -> None:
        with pytest.raises(IntegrityError), connection.begin_nested():
            ADD.run(connection, rows)

        assert connection.scalar(select(contacts.c.id)) is None

    await database.transact(work)


async def test_a_server_is_told_all_rows_at_once(database: Database) -> None:
    if not database.is_shared:
        pytest.skip("SQLite is no server")
    told: list[str] = []

    def work(connection: Connection) -> None:
        event.listen(
            connection,
            "before_cursor_execute",
            lambda _, __, statement, *___: told.append(statement),
        )
        ADD.run(connection, [{"name": None, "made_at": 1} for _ in range(50)])
        HOLD.all(connection, [lease(str(number)) for number in range(50)])

    await database.transact(work)

    assert len(told) == 2


async def test_many_conversations_are_each_of_its_person(database: Database) -> None:
    chats = Inserts(
        conversations, ("channel", "chat", "contact_id", "made_at", "heard_at")
    )

    def work(connection: Connection) -> None:
        people = [
            connection.scalar(
                insert(contacts).values(made_at=1).returning(contacts.c.id)
            )
            for _ in range(3)
        ]
        chats.run(
            connection,
            [
                {
                    "channel": "telegram",
                    "chat": str(person),
                    "contact_id": person,
                    "made_at": 1,
                    "heard_at": 1,
                }
                for person in people
            ],
        )
        found = connection.execute(select(conversations)).all()

        assert {row.chat: row.contact_id for row in found} == {
            str(person): person for person in people
        }
        # Columns that nobody names have what the table says.
        assert {(row.status, row.version) for row in found} == {("talking", 0)}

    await database.transact(work)
