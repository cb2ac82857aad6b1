"""One random prospect from the first message to the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from dialogs.check.player import Played, Player
from dialogs.check.simulate.chance import Chance
from dialogs.check.simulate.judging import Judgement, judged
from dialogs.check.simulate.lines import Line, Scene
from dialogs.check.simulate.mind import Mind
from dialogs.check.simulate.personas import PERSONAS, Persona
from dialogs.check.simulate.truths import Prospect, Truth
from dialogs.check.simulate.voices.speaking import VOICES
from dialogs.check.simulate.watching import Fault, Watch
from dialogs.check.simulate.wordbook import wordbook
from dialogs.conversation.agenda import service
from dialogs.conversation.state import State, Status
from dialogs.conversation.verdict import local
from dialogs.script.model import Script

MONDAY = dt.datetime(2026, 11, 23, 10, tzinfo=dt.UTC)
"""The week that all conversations begin in, so that they can be repeated."""

MAX_LINES = 60
"""More from one prospect: the bot goes round in circles."""

SILENCE = dt.timedelta(days=45)
"""After this nobody waits for an answer any more."""

_PAUSE = dt.timedelta(days=15)


class Step(Struct, frozen=True):
    """What the prospect did and what the bot said to it."""

    line: Line
    said: tuple[str, ...]


class Conversation(Struct, frozen=True):
    """A prospect's conversation and what there is to say about it."""

    number: int
    persona: Persona
    start: dt.datetime
    steps: tuple[Step, ...]
    state: State
    asked: int
    judgement: Judgement
    faults: tuple[Fault, ...]
    told: Mapping[str, Truth]
    """The latest that the prospect told of each question, heard or not."""


def converse(script: Script, *, seed: int, number: int) -> Conversation:
    """Let the prospect of this number talk; the same seed gives the same words."""
    luck = Chance(seed).fork(f"{script.id}:{number}")
    persona = luck.weighted(PERSONAS, [persona.share for persona in PERSONAS])
    start = _start(script, luck)
    who = Prospect(
        script, persona, VOICES[script.language], wordbook(script), luck, start
    )
    talk = _Talk(Mind(who), Player(script, now=start))
    try:
        talk.go()
    except Exception as error:  # noqa: BLE001 - any break is a finding
        talk.watch.failed(error)
    judgement = judged(script, talk.mind, talk.player.state, now=talk.player.now)
    talk.watch.ended(talk.player.state, judgement, lines=len(talk.steps))
    return Conversation(
        number,
        persona,
        start,
        tuple(talk.steps),
        talk.player.state,
        len(talk.player.state.asked),
        judgement,
        tuple(talk.watch.faults),
        dict(talk.mind.said),
    )


def _start(script: Script, luck: Chance) -> dt.datetime:
    monday = MONDAY.replace(tzinfo=ZoneInfo(script.timezone))
    minutes = luck.weighted(
        (luck.between(0, 500), luck.between(0, 7 * 24 * 60)), (0.6, 0.4)
    )
    return monday + dt.timedelta(minutes=minutes)


class _Talk:
    """A prospect and a bot, line by line."""

    def __init__(self, mind: Mind, player: Player) -> None:
        self.mind = mind
        self.player = player
        self.watch = Watch(player.script, mind.who.persona)
        self.steps: list[Step] = []

    def go(self) -> None:
        """Talk until one of them has nothing left to say."""
        self._take(self.mind.open(self._scene()))
        while len(self.steps) < MAX_LINES and not self._is_over():
            line = self.mind.reply(self._scene())
            if line is None:
                self._wait(SILENCE)
                return
            self._take(line)
        if self.player.state.status is Status.CLOSED and self.mind.luck.whether(0.2):
            thanks = self.mind.luck.pick(self.mind.who.voice.thanks)
            self._take(Line("user", thanks, aim="thanks"))
            self._wait(SILENCE)

    def _is_over(self) -> bool:
        state = self.player.state
        if state.status is Status.PAUSED:
            self._wait(_PAUSE)
            state = self.player.state
        return state.status in {Status.WAITING, Status.HUMAN, Status.CLOSED}

    def _take(self, line: Line) -> None:
        before = self.player.state
        played = (
            self.player.press(line.text)
            if line.deed == "press"
            else self.player.say(line.text)
        )
        self._note(line, before, played)

    def _wait(self, time: dt.timedelta) -> None:
        before = self.player.state
        line = Line("wait", f"{time.days}d")
        self._note(line, before, self.player.wait(time))

    def _note(self, line: Line, before: State, played: Played) -> None:
        self.steps.append(Step(line, played.said))
        self.mind.topics.update(line.asks)
        self.mind.booked(before.slot, played.state)
        self.watch.step(line, before, played, said=self.mind.said)

    def _scene(self) -> Scene:
        script, state = self.player.script, self.player.state
        now = local(script, self.player.now)
        return Scene(state, service(script, state, now), now)


def transcript(steps: Sequence[Step]) -> tuple[str, ...]:
    """The conversation as lines; the prospect's begin with “›”."""
    told = []
    for step in steps:
        mark = {"user": "›", "press": "› [", "wait": "…"}[step.line.deed]
        told.append(
            f"{mark} {step.line.text}{']' if step.line.deed == 'press' else ''}"
        )
        told += [bubble.strip() for bubble in step.said]
    return tuple(told)
