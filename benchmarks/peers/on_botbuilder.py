"""A bot on Microsoft's Bot Framework: a waterfall of prompts, its state in memory."""

from __future__ import annotations

from benchmarks.peers import harness, dialog  # isort: skip  # the clock starts

import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from botbuilder.core import (
    BotAdapter,
    ConversationState,
    MemoryStorage,
    MessageFactory,
    TurnContext,
)
from botbuilder.dialogs import (
    ComponentDialog,
    DialogExtensions,
    WaterfallDialog,
    WaterfallStepContext,
)
from botbuilder.dialogs.prompts import PromptOptions, PromptValidatorContext, TextPrompt
from botbuilder.schema import Activity, ResourceResponse
from typing_extensions import override

Step = Callable[[WaterfallStepContext], Awaitable[object]]


class OfflineAdapter(BotAdapter):  # type: ignore[misc]  # untyped
    """What the adapter of the framework does, less the proof and the socket."""

    def __init__(self, peer: harness.Peer) -> None:
        super().__init__()
        self._peer = peer

    @override
    async def send_activities(
        self, context: TurnContext, activities: Sequence[Activity]
    ) -> list[ResourceResponse]:
        sent = []
        for one in activities:
            if one.type == "trace":
                continue
            json.dumps(one.serialize())
            self._peer.replies += 1
            self._peer.last_reply = one.text
            sent.append(ResourceResponse(id="1"))
        return sent

    @override
    async def update_activity(self, context: TurnContext, activity: Activity) -> None:
        raise NotImplementedError

    @override
    async def delete_activity(
        self,
        context: TurnContext,
        reference: Any,
    ) -> None:
        raise NotImplementedError


class LeadDialog(ComponentDialog):  # type: ignore[misc]  # untyped
    """The prompts, as somebody would write them."""

    def __init__(self, peer: harness.Peer) -> None:
        super().__init__("lead")
        steps: list[Step] = []
        for place, key in enumerate(dialog.KEYS):
            self.add_dialog(TextPrompt(key, _validator(peer.dialog, place)))
            steps.append(_step(peer.dialog, place))
        steps.append(_finish(peer))
        self.add_dialog(WaterfallDialog("waterfall", steps))
        self.initial_dialog_id = "waterfall"


def _validator(
    spoken: dialog.Dialog, place: int
) -> Callable[[PromptValidatorContext], Awaitable[bool]]:
    async def validate(prompt: PromptValidatorContext) -> bool:
        value = spoken.extract(place, prompt.recognized.value or "")
        if value is None:
            return False
        prompt.recognized.value = value
        return True

    return validate


def _step(spoken: dialog.Dialog, place: int) -> Step:
    async def step(context: WaterfallStepContext) -> object:
        if place:
            context.values[dialog.KEYS[place - 1]] = context.result
        prompt = spoken.prompts[place]
        options = PromptOptions(
            prompt=MessageFactory.text(prompt),
            retry_prompt=MessageFactory.text(spoken.retry + prompt),
        )
        return await context.prompt(dialog.KEYS[place], options)

    return step


def _finish(peer: harness.Peer) -> Step:
    async def finish(context: WaterfallStepContext) -> object:
        context.values[dialog.KEYS[-1]] = context.result
        facts = {key: context.values[key] for key in dialog.KEYS}
        chat = context.context.activity.conversation.id
        peer.leads.append({"chat": chat, **facts})
        await context.context.send_activity(peer.dialog.thanks.format(**facts))
        return await context.end_dialog()

    return finish


class BotbuilderPeer(harness.Peer):
    """Bot Framework, in memory."""

    name = "botbuilder"
    variants = ("memory",)

    @override
    async def start(self) -> None:
        self.state = ConversationState(MemoryStorage())
        self.accessor = self.state.create_property("DialogState")
        self.lead = LeadDialog(self)
        self.adapter = OfflineAdapter(self)

    async def _turn(self, context: TurnContext) -> None:
        await DialogExtensions.run_dialog(self.lead, context, self.accessor)
        await self.state.save_changes(context)

    @override
    async def feed(self, raw: bytes) -> None:
        activity = Activity().deserialize(_activity(json.loads(raw)["message"]))
        await self.adapter.run_pipeline(TurnContext(self.adapter, activity), self._turn)


def _activity(message: dict[str, Any]) -> dict[str, object]:
    """What the connector of a channel would post for a message."""
    chat = str(message["chat"]["id"])
    return {
        "type": "message",
        "id": str(message["message_id"]),
        "timestamp": "2026-01-01T00:00:00.000Z",
        "channelId": "telegram",
        "serviceUrl": "https://channel.example/",
        "from": {"id": chat, "name": message["from"]["first_name"]},
        "conversation": {"isGroup": False, "id": chat},
        "recipient": {"id": "42", "name": "Bench"},
        "text": message["text"],
        "locale": message["from"]["language_code"],
    }


if __name__ == "__main__":
    harness.main(BotbuilderPeer)
