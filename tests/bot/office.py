"""A group of managers around the card of one lead, and what they see."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.ports import Body, Outgoing, Place
from dialogs.conversation.events import Pressed
from tests.bot.rig import Rig

GROUP = Place("fake", "-7")
OLGA, IVAN, GUEST = "50", "60", "99"


class Office:
    """A group where two managers look at the card of one lead."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.seen = 0

    def fresh(self) -> list[Outgoing]:
        """What was sent since the last time."""
        sent = self.rig.messenger.sent[self.seen :]
        self.seen = len(self.rig.messenger.sent)
        return sent

    async def press(
        self, who: str, wish: str, *, on: str = "", chat: str = GROUP.chat
    ) -> list[Outgoing]:
        """Press a button that asks for something, on a message or on the card."""
        self.fresh()
        event = Pressed(at=self.rig.clock(), payload=f"c:1:{wish}")
        one = self.rig.inbound(event, chat)
        sender = who if chat == GROUP.chat else None
        target = on or self.named("Взять")
        one = replace(one, sender=sender, press=f"p{one.external_id}", message=target)
        await self.rig.intake.accept([one, one])
        await self.rig.settle()
        return self.fresh()

    async def says(self, who: str, text: str, *, quoted: str = "") -> list[Outgoing]:
        """Write in the group, in reply to the card or to what is named."""
        self.fresh()
        one = self.rig.said(text, GROUP.chat)
        quoted = quoted or self.named("Взять")
        one = replace(one, sender=who, message="700", quoted=quoted)
        await self.rig.intake.accept([one, one])
        await self.rig.settle()
        return self.fresh()

    def named(self, label: str) -> str:
        """The messenger's name of the newest message with such a button."""
        sent = list(enumerate(self.rig.messenger.sent, 1))
        return next(
            f"m{number}"
            for number, one in reversed(sent)
            if any(label in button.label for button in one.body.buttons)
            and one.edits is None
        )


def labels(body: Body) -> list[str]:
    return [button.label for button in body.buttons]


def pop_ups(sent: Sequence[Outgoing]) -> list[str]:
    return [one.body.text for one in sent if one.body.act == "pop_up"]


def edits(sent: Sequence[Outgoing]) -> list[Body]:
    return [one.body for one in sent if one.edits is not None]


def said(sent: Sequence[Outgoing], chat: str = GROUP.chat) -> list[Body]:
    return [
        one.body
        for one in sent
        if one.body.act == "say" and one.edits is None and one.chat == chat
    ]


async def opened(rig: Rig) -> Office:
    """Olga and Ivan are linked and have a card."""
    group = Rig(rig.database, rig.secrets, rig.clock, group=GROUP)
    await group.link("olga", OLGA)
    await group.link("ivan", IVAN)
    await group.says("phone +79001234567", "human all")
    return Office(group)
