"""What a prospect does next: a persona, its truths, the question that is open."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.composing import amendment, asked_topic, compose, slot_of
from dialogs.check.simulate.lines import Line, Scene
from dialogs.check.simulate.truths import Prospect, Truth, as_options, booked
from dialogs.check.simulate.wording import Pen, answered, mistyped, plain, told
from dialogs.conversation.hearing.pressing import is_edit
from dialogs.conversation.payloads import CONSENT, ERASE, HUMAN, RESUME, SKIP
from dialogs.conversation.state import Button, State
from dialogs.qualification.facts import view
from dialogs.script.conditions import View
from dialogs.script.model import PERSONAL, Area, Kind, Question

PATIENCE = 2
"""Answers in words before a button is pressed."""

CHOICE = 2
"""Buttons of an offered neighbour: take it, or keep what was chosen."""

MAX_EXTRAS = 12
"""Counter-questions, corrections and swearing of one prospect, all together."""


class Mind:
    """A prospect in a conversation; `said` has the latest told of each question."""

    def __init__(self, who: Prospect) -> None:
        self.who = who
        self.luck: Chance = who.luck.fork("mind")
        self.truths: dict[str, Truth] = {}
        self.said: dict[str, Truth] = {}
        self.changes: dict[str, int] = {}
        self.tries: dict[str, int] = {}
        self.consents = self.luck.whether(who.persona.consents)
        self.demanded = False
        self.pitched = False
        self.extras = 0
        self.topics: set[str] = set()

    def truth(self, question: Question) -> Truth:
        """The true answer, drawn when it is first needed."""
        if question.id not in self.truths:
            self.truths[question.id] = self.who.truth(question)
        return self.truths[question.id]

    def story(self, fields: View) -> list[Truth]:
        """Everything that is true and applies, in the order of the script."""
        found: list[Truth] = []
        for question in self.who.script.questions:
            seen = view(
                self.who.script, {t.question.id: t.fact() for t in found}, fields
            )
            if question.ask_if.holds(seen):
                found.append(self.truth(question))
        return found

    def open(self, scene: Scene) -> Line:
        """The first message."""
        persona, voice, luck = self.who.persona, self.who.voice, self.luck
        greeting = luck.pick(voice.greetings)
        if persona.opening == "pitch" and persona.junk is not None:
            self.pitched = True
            text = luck.pick(voice.pitches[persona.junk])
            return self._tell(Line("user", text, self._betrayed(), aim="pitch"))
        if persona.opening == "price":
            text = luck.pick(voice.prices).format(greeting=greeting)
            return Line("user", text, asks=self._price())
        most = {"need": 1, "story": 1 + persona.at_once}.get(persona.opening, 0)
        words = self._extras(scene, self._pen(scene), most=most)
        # Nobody begins with who decides or when, and leaves out what it is about.
        if not words or words[0][1].question.area is not Area.NEED:
            return Line("user", greeting)
        frame = luck.pick(voice.needs)
        text = frame.format(greeting=greeting, facts=", ".join(w for w, _ in words))
        return self._tell(Line("user", text, tuple(truth for _, truth in words)))

    def _betrayed(self) -> tuple[Truth, ...]:
        """The role that a collector of offers names without being asked."""
        if self.who.persona.junk != "tender_collector":
            return ()
        for (slot, option), role in self.who.book.roles.items():
            question = self.who.script.question(slot)
            if role == "tender" and question is not None:
                self.truths[slot] = Truth(question, options=(option,))
                return (self.truths[slot],)
        return ()

    def reply(self, scene: Scene) -> Line | None:
        """What comes next; None when the prospect falls silent for good."""
        state, luck, persona = scene.state, self.luck, self.who.persona
        if luck.whether(persona.leaves):
            return None
        beside = self._digression(state) or self._beside(state)
        if beside is not None:
            return beside
        question = self.who.script.question(state.focus or "")
        if question is None:
            return self._unled(scene)
        if self.pitched and not persona.buys and luck.whether(0.3):
            return Line("user", luck.pick(self.who.voice.insists), aim="pitch")
        return self._answer(question, scene)

    def _beside(self, state: State) -> Line | None:
        """A reply to what the bot asks beside its questions."""
        voice, luck = self.who.voice, self.luck
        if state.focus == CONSENT:
            return self._consent(state)
        if state.focus == ERASE:
            return Line("user", luck.pick(voice.no))
        if any(is_edit(button.payload) for button in state.shown):
            return Line("user", luck.pick(voice.goes_on), aim="stay")
        return self._offered(state)

    def booked(self, before: dt.datetime | None, state: State) -> None:
        """A wish in words may have come to a time that the bot took at once."""
        if state.slot is None or state.slot == before:
            return
        for question in self.who.script.questions:
            if question.kind is Kind.SLOT and question.id in state.facts:
                truth = booked(self.truth(question), state.slot)
                self.truths[question.id] = self.said[question.id] = truth

    def _pen(self, scene: Scene) -> Pen:
        return Pen(self.who, self.luck, scene.now.date())

    def _price(self) -> tuple[str, ...]:
        return tuple(t.id for t in self.who.script.faq if t.stock == "price")[:1]

    def _tell(self, line: Line) -> Line:
        for truth in line.tells:
            self.said[truth.question.id] = truth
        if (
            line.tells
            and line.deed == "user"
            and self.luck.whether(self.who.persona.mistypes)
        ):
            return replace(line, text=mistyped(line.text, self.luck))
        return line

    def _digression(self, state: State) -> Line | None:
        """Calling for a human, swearing, putting it off: anything but an answer."""
        persona, voice, luck = self.who.persona, self.who.voice, self.luck
        if luck.whether(persona.demands):
            self.demanded = True
            return Line("user", luck.pick(voice.humans), aim="human")
        if self.extras >= MAX_EXTRAS or state.focus is None:
            return None
        if luck.whether(persona.swears):
            self.extras += 1
            return Line("user", luck.pick(voice.swears), aim="swear")
        if luck.whether(persona.pauses):
            self.extras += MAX_EXTRAS
            return Line("user", luck.pick(voice.pauses), aim="pause")
        return None

    def _consent(self, state: State) -> Line:
        voice, luck = self.who.voice, self.luck
        payload = f"{CONSENT}:{'yes' if self.consents else 'no'}"
        button = _shown(state, payload)
        if button and not luck.whether(self.who.persona.writes / 2):
            return Line("press", button.label, aim="consent")
        words = voice.agrees if self.consents else voice.declines
        return Line("user", luck.pick(words), aim="consent")

    def _offered(self, state: State) -> Line | None:
        """A neighbour product, or the way on after an outburst."""
        resume = _shown(state, RESUME)
        others = [b for b in state.shown if b.payload not in {RESUME, HUMAN}]
        if resume is None:
            return None
        if not others:
            return Line("press", resume.label, aim="stay")
        if len(state.shown) != CHOICE or not self.luck.whether(0.5):
            return Line("press", resume.label, aim="stay")
        slot, _, choice = others[0].payload.partition(":")
        question = self.who.script.question(slot)
        options = question.options if question else ()
        option = next((o for o in options if str(o.id) == choice), None)
        if question is None or option is None:
            return Line("press", resume.label, aim="stay")
        self.truths[slot] = as_options(self.truth(question), option)
        told = (self.truths[slot],)
        return self._tell(Line("press", others[0].label, told, corrects=True))

    def _unled(self, scene: Scene) -> Line:
        """The bot asked nothing: tell something, else ask something."""
        words = self._extras(scene, self._pen(scene), most=1)
        if words:
            return self._tell(Line("user", words[0][0], (words[0][1],)))
        topic, text = asked_topic(self.who, self.luck)
        return Line("user", text, asks=(topic,) if topic else ())

    def _answer(self, question: Question, scene: Scene) -> Line:
        persona, luck, pen = self.who.persona, self.luck, self._pen(scene)
        truth = self.truth(question)
        tries = self.tries[question.id] = self.tries.get(question.id, 0) + 1
        if question.kind is Kind.SLOT:
            return self._slot(question, scene.state, first=tries == 1)
        button = self._button(truth, scene.state)
        if button and (tries > PATIENCE or not luck.whether(persona.writes)):
            return self._tell(Line("press", button.label, (truth,)))
        if tries > 1:
            return self._tell(Line("user", plain(pen, truth), (truth,)))
        return self._tell(self._worded(truth, scene, pen=pen))

    def _worded(self, truth: Truth, scene: Scene, *, pen: Pen) -> Line:
        """An answer in words, with whatever this persona adds to it."""
        persona, luck = self.who.persona, self.luck
        line = Line("user", answered(pen, truth), (truth,))
        personal = truth.question.kind in PERSONAL | {Kind.NAME, Kind.TEXT}
        if personal or truth.status != "known" or self.extras >= MAX_EXTRAS:
            return line
        if luck.whether(persona.corrects):
            self.extras += 1
            return amendment(self, line, pen) or line
        most = luck.below(persona.at_once) if persona.at_once > 1 else 0
        extras = self._extras(scene, pen, most=most, beside=truth.question.id)
        topic = asked_topic(self.who, luck) if luck.whether(persona.asks) else None
        self.extras += topic is not None
        return compose(line, extras, topic=topic, luck=luck)

    def _button(self, truth: Truth, state: State) -> Button | None:
        slot = truth.question.id
        if truth.status == "skipped" or (
            truth.status == "unknown" and self.luck.whether(0.5)
        ):
            return _shown(state, f"{slot}:{SKIP}")
        if truth.status != "known" or len(truth.options) > 1:
            return None
        if truth.options:
            return _shown(state, f"{slot}:{truth.options[0]}")
        answer = getattr(truth.value, "value", None)
        return _shown(state, f"{slot}:{answer}") if answer in {"yes", "no"} else None

    def _slot(self, question: Question, state: State, *, first: bool) -> Line:
        truth, luck = self.truth(question), self.luck
        if truth.status != "known":
            button = _shown(state, f"{question.id}:{SKIP}")
            if button and not luck.whether(self.who.persona.writes / 2):
                return self._tell(Line("press", button.label, (truth,)))
            return self._tell(Line("user", luck.pick(self.who.voice.skips), (truth,)))
        if first and luck.whether(self.who.persona.writes / 4):
            return Line("user", luck.pick(self.who.voice.wishes), aim="wish")
        times = [(b, at) for b in state.shown if (at := slot_of(b, question))]
        if not times:
            self.truths[question.id] = Truth(question, "skipped")
            return self._slot(question, state, first=False)
        button, at = luck.pick(times)
        self.truths[question.id] = booked(truth, at)
        deed = luck.pick(("press", "press", "user"))
        line = Line("press", button.label, (self.truths[question.id],))
        return self._tell(replace(line, deed="user") if deed == "user" else line)

    def _extras(
        self, scene: Scene, pen: Pen, *, most: int, beside: str = ""
    ) -> list[tuple[str, Truth]]:
        """Facts to tell unasked, with their words; none that was told before."""
        known = {*scene.state.facts, *scene.state.pending, *self.said, beside}
        found: list[tuple[str, Truth]] = []
        for truth in self.story(scene.fields):
            if len(found) >= most or truth.question.id in known:
                continue
            if truth.question.kind in PERSONAL and not self.consents:
                continue
            words = told(pen, truth)
            if words:
                found.append((words, truth))
        return found


def _shown(state: State, payload: str) -> Button | None:
    return next((b for b in state.shown if b.payload == payload), None)
