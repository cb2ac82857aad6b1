"""A bot on Chatsky: a graph of nodes with slots of regular expressions, in memory.

The messenger is left out, in Chatsky's favour: a text goes into the pipeline as it is.
"""

from __future__ import annotations

from benchmarks.peers import harness, dialog  # isort: skip  # the clock starts

import json

from chatsky import (
    PRE_RESPONSE,
    PRE_TRANSITION,
    RESPONSE,
    TRANSITIONS,
    BaseProcessing,
    Context,
    Message,
    Pipeline,
    Transition,
    conditions,
    destinations,
    processing,
    responses,
)
from chatsky.context_storages import MemoryContextStorage
from chatsky.slots import GroupSlot, RegexpSlot
from typing_extensions import override


def make_script(peer: harness.Peer) -> dict[str, object]:
    """The graph, as somebody would write it."""
    begun = Transition(dst=dialog.KEYS[0], cnd=conditions.ExactMatch("/start"))
    nodes: dict[str, object] = {"begin": {TRANSITIONS: [begun]}}
    for place, key in enumerate(dialog.KEYS):
        later = (*dialog.KEYS, "thanks")[place + 1]
        nodes[key] = {
            RESPONSE: peer.dialog.prompts[place],
            PRE_TRANSITION: {"extract": processing.Extract(f"lead.{key}")},
            TRANSITIONS: [
                Transition(dst=later, cnd=conditions.SlotsExtracted(f"lead.{key}")),
                Transition(dst=destinations.Current()),
            ],
        }
    nodes["thanks"] = {
        RESPONSE: responses.FilledTemplate(peer.dialog.thanks.replace("{", "{lead.")),
        PRE_RESPONSE: {"save": _saving(peer)},
        TRANSITIONS: [begun],
    }
    return {"lead": nodes}


def _saving(peer: harness.Peer) -> object:
    class SaveLead(BaseProcessing):  # type: ignore[misc]  # untyped
        @override
        async def call(self, ctx: Context) -> None:
            slots = ctx.framework_data.slot_manager
            facts = {
                key: slots.get_extracted_slot(f"lead.{key}").value
                for key in dialog.KEYS
            }
            peer.leads.append({"chat": ctx.id, **facts})

    return SaveLead()


class ChatskyPeer(harness.Peer):
    """Chatsky, in memory."""

    name = "chatsky"
    variants = ("memory",)

    @override
    async def start(self) -> None:
        slots = {
            question.key: RegexpSlot(regexp=f"(?i){question.pattern.pattern}")
            for question in self.dialog.questions
        }
        storage = MemoryContextStorage()
        self.pipeline = Pipeline(
            script=make_script(self),
            start_label=("lead", "begin"),
            slots=GroupSlot(lead=GroupSlot(**slots)),
            context_storage=storage,
        )
        await storage.connect()

    @override
    async def feed(self, raw: bytes) -> None:
        message = json.loads(raw)["message"]
        chat = message["chat"]["id"]
        request = Message(text=message["text"])
        told = await self.pipeline._run_pipeline(request, str(chat))  # noqa: SLF001 (what its interfaces call)
        self.last_reply = told.last_response.text
        json.dumps({"method": "sendMessage", "chat_id": chat, "text": self.last_reply})
        self.replies += 1


if __name__ == "__main__":
    harness.main(ChatskyPeer)
