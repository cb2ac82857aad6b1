"""Words that wait, and answers that are not sent yet, are overtaken by nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.inbox.intake import keep
from bot.outbox.pace import Pace
from bot.ports import Limits, Rate
from tests.bot.fakes import FAST, FakeMessenger
from tests.bot.rig import Rig

if TYPE_CHECKING:
    from tests.faults.experiments import Bench

SLOW = Limits(per_bot=FAST, per_chat=Rate(1, 1), per_group=FAST)
LINES = ["u0", "u1", "u2", "u3", "u4"]


async def overtaking(bench: Bench) -> list[str]:
    """One person writes while his words wait, and while an answer to him is unsent."""
    rig = bench.rig()
    rig.delivery.sender.pace = Pace(FakeMessenger(limits=SLOW))
    await rig.delivery.step()
    await rig.intake.accept([rig.said("u0")])
    await rig.intake.accept([rig.said("u1")])
    await _keep_only(bench, rig, "u2")
    await rig.intake.accept([rig.said("u3")])
    await rig.turns.step()
    # Its chat may be written to again, but what was said before is not sent.
    bench.clock.pass_(seconds=2)
    await rig.intake.accept([rig.said("u4")])
    for _ in range(8):
        while await rig.turns.step() + await rig.delivery.step():
            pass
        bench.clock.pass_(seconds=2)
    said = [
        line.removesuffix("!")
        for one in bench.world.history()
        if one.speaker == "bot"
        for line in one.text.split()
    ]
    return [] if said == LINES else [f"I5: {said} instead of {LINES}"]


async def _keep_only(bench: Bench, rig: Rig, text: str) -> None:
    """Something is kept whose turn is to come, as after a failed one."""
    one = rig.said(text)
    await bench.database.transact(
        lambda c: keep(c, [one], secrets=bench.secrets, now=bench.clock.micros)
    )
