"""One event being answered: the state as it changes and the texts as they gather.

What the world must do is not collected on the way: `outcome` reads it off the state
before and after, so no path through the engine can forget an effect.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from zlib import crc32

import msgspec

from dialogs.conversation.acts import Act
from dialogs.conversation.agenda import open_questions, service
from dialogs.conversation.effects import Ask
from dialogs.conversation.events import Event
from dialogs.conversation.machine import Step, step
from dialogs.conversation.showing.words import Moment, inserts
from dialogs.conversation.state import Promise, State
from dialogs.conversation.verdict import judged, local
from dialogs.qualification.booking import Held, held
from dialogs.qualification.facts import Fact
from dialogs.qualification.triage import Verdict
from dialogs.script.conditions import View
from dialogs.script.model import Question, Script
from dialogs.script.templates import Template
from dialogs.script.wording import FirstFit, Phrase, choose

JUDGED = frozenset(
    {"facts", "signals", "junk", "touches", "source", "repeat", "owed", "profile"}
)
"""Fields of the state that scores and conditions look at."""

AGENDA = JUDGED | {"pending", "asked", "consent"}
"""Fields of the state that what to ask next depends on."""


class Turn:
    """The life of one event: what it was understood as, and what comes of it.

    `texts` are parts of bubbles, `ask` ends the turn; `deserted`: none of the people
    who would be called is there.
    """

    def __init__(
        self,
        script: Script,
        state: State,
        event: Event,
        *,
        taken: tuple[dt.datetime, ...] = (),
        deserted: bool = False,
    ) -> None:
        self.script = script
        self.before = state
        self.state = state
        self.event = event
        self.now = local(script, event.at)
        self.taken = taken
        self.deserted = deserted
        self.acts: tuple[Act, ...] = ()
        self.texts: list[str] = []
        self.notes: list[str] = []
        self.ask: Ask | None = None
        self.forgotten = False
        self._fields: View | None = None
        self._held: Held | None = None
        self._verdict: Verdict | None = None
        self._open: list[Question] | None = None

    @property
    def fields(self) -> View:
        """The fields of conditions that are no questions."""
        if self._fields is None:
            self._fields = service(self.script, self.state, self.now)
        return self._fields

    @property
    def verdict(self) -> Verdict:
        """Scores, triage and the view of conditions for the state as it is now."""
        if self._verdict is None:
            self._verdict = judged(
                self.script, self.state, fields=self.fields, now=self.now
            )
        return self._verdict

    @property
    def held(self) -> Held:
        """How often each start of the calendar is taken."""
        if self._held is None:
            self._held = held(self.taken, self.now)
        return self._held

    def change(self, **fields: object) -> None:
        """Replace fields of the state; what was worked out from them is void."""
        self.state = msgspec.structs.replace(self.state, **fields)
        if not AGENDA.isdisjoint(fields):
            self._open = None
            if not JUDGED.isdisjoint(fields):
                self._verdict = self._fields = None

    def move(self, name: Step) -> None:
        """Take a step of the status machine."""
        self.change(status=step(self.state.status, name))

    def keep(self, fact: Fact) -> None:
        """Put a fact in place of an earlier one of its slot."""
        self.change(facts={**self.state.facts, fact.slot: fact})

    def drop(self, slot: str) -> None:
        """Take a fact away."""
        left = {key: fact for key, fact in self.state.facts.items() if key != slot}
        self.change(facts=left)

    def signal(self, name: str) -> None:
        """Remember a scoring signal once."""
        if name not in self.state.signals:
            self.change(signals=(*self.state.signals, name))

    def promise(self, promise: Promise) -> None:
        """Remember something the bot says will happen, in place of its like."""
        others = tuple(p for p in self.state.promises if p.kind != promise.kind)
        self.change(promises=(*others, promise))

    def open(self) -> list[Question]:
        """Questions still to ask, in file order."""
        if self._open is None:
            seen, held = self.verdict.view, self.held
            self._open = open_questions(
                self.script, self.state, seen, now=self.now, held=held
            )
        return self._open

    def wording(self, phrase: Phrase | None, more: Mapping[str, object]) -> str:
        """Word a phrase for this moment; empty when there is none."""
        if phrase is None:
            return ""
        state = self.state
        draw = 0 if state.pinned else crc32(state.id.encode())
        template = choose(
            phrase,
            view=self.verdict.view if isinstance(phrase, FirstFit) else {},
            draw=(draw % 10_000) / 10_000,
            turn=0 if state.pinned else draw + state.turn,
        )
        return self._filled(template, more) if template else ""

    def _filled(self, template: Template, more: Mapping[str, object]) -> str:
        if not template.needs:
            return template.render({})
        facts, left = self.state.facts, lambda: len(self.open())
        moment = Moment(self.script, facts, self.verdict, self.now, left)
        words = inserts(moment, template, more)
        if _misses_price(template, words.get("quote")):
            return ""  # no price is better than “from to”
        return template.render(words, self.script.currency)

    def message(self, name: str, **more: object) -> str:
        """Word a message of the script or its stock text by name."""
        return self.wording(self.script.messages.get(name), more)

    def say(self, text: str) -> None:
        """Add a text to this turn, never the same twice."""
        if text and text not in self.texts:
            self.texts.append(text)

    def tell(self, name: str, **more: object) -> None:
        """Say a message by name."""
        self.say(self.message(name, **more))


def _misses_price(template: Template, quote: object) -> bool:
    """Whether a text tells a price that there is none of."""
    told = any(n.path.startswith("quote.") and not n.guarded for n in template.names)
    return told and isinstance(quote, Mapping) and "from" not in quote
