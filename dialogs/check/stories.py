"""The conversations of `tests.yaml`, played and compared with what was awaited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.check.expectations import Ended, difference
from dialogs.check.player import NoSuchButtonError, Played, Player, spaced
from dialogs.check.story import Step, Story, read_stories
from dialogs.conversation.effects import Ask, HandOff
from dialogs.script.model import Script
from dialogs.script.place import Place


@dataclass(frozen=True, slots=True)
class Miss:
    """What was awaited at a place, and what happened instead, perhaps nothing.

    `about` is the deed of a step or a key of `expect`, such as `answers.product`.
    """

    place: Place
    about: str
    awaited: str
    got: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """A conversation as it went; without misses it passed."""

    story: Story
    played: Played
    misses: tuple[Miss, ...]

    @property
    def passed(self) -> bool:
        """Whether everything awaited happened."""
        return not self.misses


def run(text: str, *, file: str, script: Script) -> tuple[Result, ...]:
    """Play every conversation of a `tests.yaml`; `file` is its path in places.

    Raises:
        ScriptError: the file cannot be read.
    """
    stories = read_stories(text, file=file, script=script)
    return tuple(play(script, story) for story in stories)


def play(script: Script, story: Story) -> Result:
    """Play one conversation; it ends early when a button to press is not there."""
    stage = _Stage(
        Player(
            script,
            now=story.now,
            channel=story.channel,
            profile=story.profile,
            source=story.source,
        ),
    )
    for step in story.steps:
        if not stage.take(step):
            break
    else:
        stage.compare(story)
    return Result(story, stage.player.look(), tuple(stage.misses))


class _Stage:
    """A player with what the bot has said, asked and done so far."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self.said: tuple[str, ...] = ()
        self.asked: set[str] = set()
        self.handed_off = False
        self.misses: list[Miss] = []

    def take(self, step: Step) -> bool:
        """Do a step; False when the conversation cannot go on."""
        if step.deed == "bot":
            self._listen(step)
            return True
        try:
            played = self._do(step)
        except NoSuchButtonError as missing:
            self.misses.append(Miss(step.place, "press", missing.label, missing.shown))
            return False
        self.said = played.said
        for effect in played.effects:
            if isinstance(effect, Ask):
                self.asked.add(effect.question)
            elif isinstance(effect, HandOff):
                self.handed_off = True
        return True

    def compare(self, story: Story) -> None:
        """Compare how the conversation stands with what was awaited."""
        ended = Ended(
            self.player.script, self.player.look(), self.asked, self.handed_off
        )
        for awaited in story.awaited:
            got = difference(awaited, ended)
            if got is not None:
                wanted = ", ".join(awaited.texts)
                self.misses.append(Miss(awaited.place, awaited.key, wanted, got))

    def _do(self, step: Step) -> Played:
        match step.deed:
            case "press":
                return self.player.press(step.texts[0])
            case "manager":
                return self.player.manager(step.texts[0])
            case "wait":
                return self.player.wait(dt.timedelta(seconds=step.seconds))
            case _:
                return self.player.say(step.texts[0])

    def _listen(self, step: Step) -> None:
        for wanted in step.texts:
            if not is_said(wanted, self.said):
                self.misses.append(Miss(step.place, "bot", wanted, self.said))


def is_said(wanted: str, said: Iterable[str]) -> bool:
    """Whether some bubble holds these words; any space is as good as another."""
    return any(spaced(wanted) in spaced(bubble) for bubble in said)
