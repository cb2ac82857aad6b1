"""The managers' chat cannot be reached for two hours; prospects notice nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from bot.errors import UnreachableError
from bot.ports import Outgoing, Place, Sent
from bot.store.people import handoffs
from bot.store.tables import dead_letters
from tests.bot.fakes import FakeMessenger
from tests.bot.rig import Rig
from tests.faults.checker import at_rest, look

if TYPE_CHECKING:
    from tests.faults.experiments import Bench

GROUP = Place("fake", "-7")
HOURS = 2


@dataclass
class Broken(FakeMessenger):
    """A messenger that cannot reach some chats."""

    away: set[str] = field(default_factory=set)

    @override
    async def send(self, outgoing: Outgoing) -> Sent:
        if outgoing.chat in self.away:
            raise UnreachableError
        return await super().send(outgoing)


async def away(bench: Bench) -> list[str]:
    """No lead is lost, all cards come afterwards in order, prospects are answered."""
    messenger = Broken(away={GROUP.chat})
    rig = Rig(
        bench.database, bench.secrets, bench.clock, group=GROUP, messenger=messenger
    )
    await rig.link("olga", "50")
    await rig.link("ivan", "60")
    chats = [str(number) for number in range(bench.size)]
    wrong = []
    for chat in chats:
        if not await rig.says("human", chat=chat):
            wrong.append(f"away: {chat} was not answered meanwhile")
        bench.clock.pass_(minutes=HOURS * 60 / len(chats))
        await rig.turns.tick()
        await rig.settle()
    seen = messenger.texts(GROUP.chat)
    messenger.away.clear()
    bench.clock.pass_(minutes=2)
    await rig.settle()
    cards = [
        one.body.text
        for one in messenger.sent
        if one.chat == GROUP.chat and one.body.buttons and one.edits is None
    ]
    leads = [f"lead {number}: " for number in range(1, len(chats) + 1)]
    if seen or cards != leads:
        wrong.append(f"away: cards {cards} of {leads}")
    called = [row["status"] for row in await rig.rows(handoffs)]
    if called != ["offered"] * len(chats):
        wrong.append(f"away: handoffs are {called}")
    if await rig.rows(dead_letters):
        wrong.append("away: something was given up")
    return [*wrong, *at_rest(await bench.database.read(look))]
