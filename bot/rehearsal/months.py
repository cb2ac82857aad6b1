"""Lets a crowd talk with the real bot, months in minutes: only the clock is steered."""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from msgspec import Struct
from sqlalchemy import Connection, delete, func, select, update

from bot.app import App
from bot.ports import Inbound
from bot.rehearsal import sellers
from bot.rehearsal.crowd import Visitor
from bot.rehearsal.sellers import Deed
from bot.reports.tallies import tally
from bot.store.moments import SECOND, micros, moment
from bot.store.tables import conversations, lanes, outbox, timers
from bot.transaction import Transaction, within
from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.lines import Line, Scene
from dialogs.conversation.agenda import service
from dialogs.conversation.events import Event, Pressed, Said, Started
from dialogs.conversation.state import State, Status, decode

CHANNEL = "webchat"
"""A page that nobody has open: nothing leaves the machine."""

WINDOW = dt.timedelta(minutes=2)
"""What happens within is worked out together, under one clock."""

MOST = 60
"""Messages of one visitor."""

LATE = dt.timedelta(minutes=4)
"""How late a timer may be without telling so."""

SENT_AFTER = SECOND
TALKING = (Status.TALKING, Status.PAUSED)


class SteeredClock(Struct):
    """Says the time of the story."""

    now: dt.datetime

    def __call__(self) -> dt.datetime:
        """The time it is in the story."""
        return self.now


@dataclass(order=True, slots=True)
class _Moment:
    due: dt.datetime
    order: int
    act: Visitor | Deed = field(compare=False)
    count: int = field(compare=False, default=0)


class Months:
    """A story; `clock` must be the clock of the application."""

    def __init__(self, app: App, clock: SteeredClock, *, seed: int) -> None:
        self._app = app
        self._clock = clock
        self._luck = Chance(seed).fork("months")
        self._agenda: list[_Moment] = []
        self._last_handoff = 0
        self._order = 0

    async def tell(
        self, visitors: Iterable[Visitor], until: dt.datetime, done: Callable[[], None]
    ) -> None:
        """Let everything happen up to a time; `done` is called for each visitor."""
        coming = iter(visitors)
        following = next(coming, None)
        while following is not None or self._agenda:
            begin = min(
                [one.due for one in self._agenda[:1]]
                + ([following.start] if following else [])
            )
            if begin >= until:
                break
            await self._let_fire(begin)
            self._clock.now = max(self._clock.now, begin)
            end = begin + WINDOW
            while following is not None and following.start < end:
                self._note(following.start, following)
                done()
                following = next(coming, None)
            await self._window(end)
        await self._let_fire(until)

    def _note(self, due: dt.datetime, act: Visitor | Deed, count: int = 0) -> None:
        self._order += 1
        heapq.heappush(self._agenda, _Moment(due, self._order, act, count))

    async def _window(self, end: dt.datetime) -> None:
        """What is due before an end, all at once."""
        now = []
        while self._agenda and self._agenda[0].due < end:
            now.append(heapq.heappop(self._agenda))
        talks = [(one.act, one.count) for one in now if isinstance(one.act, Visitor)]
        deeds = [one.act for one in now if isinstance(one.act, Deed)]
        states = await self._states([visitor.chat for visitor, _ in talks])
        batch: list[Inbound] = []
        going_on = []
        for visitor, count in talks:
            words = self._words(visitor, states.get(visitor.chat), count)
            batch += words
            if words and count < MOST:
                going_on.append((visitor, count))
        await self._app.intake.accept(batch)
        for deed in deeds:
            for following in await self._do(
                lambda tx, deed=deed: list(sellers.do(tx, deed, luck=self._luck))  # type: ignore[misc]
            ):
                self._note(following.due, following)
        await self._answer()
        for visitor, count in going_on:
            pause = dt.timedelta(seconds=self._luck.between(8, 150))
            self._note(self._clock.now + pause, visitor, count + 1)

    async def _answer(self) -> None:
        """Let the bot answer, count what it did, and see whom it called."""
        while await self._app.turns.step():
            pass

        def work(tx: Transaction) -> list[Deed]:
            _deliver(tx)
            self._last_handoff, deeds = sellers.plan_new(
                tx, self._last_handoff, luck=self._luck
            )
            tally(tx, is_shared=False)
            return deeds

        for deed in await self._do(work):
            self._note(deed.due, deed)

    async def _let_fire(self, until: dt.datetime) -> None:
        """Let timers fire that are due before a time, each at its own."""
        while True:
            due = await self._app.database.read(
                lambda c: c.scalar(select(func.min(timers.c.due)))
            )
            if due is None or moment(due) >= until:
                return
            # Those that follow soon come along: a transaction serves many.
            soon = min(moment(due) + LATE, until)
            self._clock.now = max(self._clock.now, soon)
            await self._app.turns.tick()
            await self._answer()

    def _words(
        self, visitor: Visitor, state: State | None, count: int
    ) -> list[Inbound]:
        """What a visitor says next; nothing when there is nothing left to say."""
        script, now = visitor.script, self._clock.now
        local = now.astimezone(ZoneInfo(script.timezone))
        state = state or State(id="", script=script.id)
        scene = Scene(state, service(script, state, local), local)
        events: list[Event] = []
        if count == 0:
            events.append(Started(at=now, source=visitor.source))
            line: Line | None = visitor.mind.open(scene)
        elif state.status in TALKING:
            line = visitor.mind.reply(scene)
        else:
            line = None
        if line is not None and line.deed != "wait":
            events.append(_event(line, state, now))
        return [self._inbound(visitor, event, count) for event in events]

    def _inbound(self, visitor: Visitor, event: Event, count: int) -> Inbound:
        tag = str(event.__struct_config__.tag)
        return Inbound(
            channel=CHANNEL,
            chat=visitor.chat,
            external_id=f"demo:{visitor.number}:{count}:{tag}",
            event=event,
            script=visitor.script.id,
        )

    async def _states(self, chats: Sequence[str]) -> dict[str, State]:
        secrets = self._app.secrets

        def work(connection: Connection) -> dict[str, State]:
            query = select(conversations.c.chat, conversations.c.state).where(
                conversations.c.channel == CHANNEL,
                conversations.c.chat.in_(chats),
                conversations.c.state.is_not(None),
            )
            return {
                row.chat: decode(secrets.open(row.state))
                for row in connection.execute(query)
            }

        return await self._app.database.read(work)

    async def _do(self, work: Callable[[Transaction], list[Deed]]) -> list[Deed]:
        app = self._app

        def inside(connection: Connection) -> list[Deed]:
            now = micros(self._clock.now)
            with within(connection, app.secrets, house=app.house, now=now) as tx:
                return work(tx)

        return await app.database.transact(inside)


def _event(line: Line, state: State, now: dt.datetime) -> Event:
    payloads = {button.label: button.payload for button in state.shown}
    if line.deed == "press" and line.text in payloads:
        return Pressed(at=now, payload=payloads[line.text])
    return Said(at=now, text=line.text)


def _deliver(tx: Transaction) -> None:
    """Take everything for sent: the pages it was for are in nobody's browser."""
    tx.post.put(tx.connection)
    tx.post.rows.clear()
    tx.connection.execute(
        update(outbox)
        .where(outbox.c.channel == CHANNEL, outbox.c.status == "waiting")
        .values(status="sent", sent_at=tx.now + SENT_AFTER)
    )
    tx.connection.execute(delete(lanes).where(lanes.c.channel == CHANNEL))
