"""The conversations of `tests.yaml`, played and compared with what was awaited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from dialogs.check.deeds import do
from dialogs.check.expectations import Ended, difference
from dialogs.check.orders import ANY_ORDER, end_of, in_orders, order_of
from dialogs.check.player import NoSuchButtonError, Played, Player, spaced
from dialogs.check.steps import LOOKS, Shelf, Step, no_scripts
from dialogs.check.story import Story, read_stories
from dialogs.conversation.effects import Ask, HandOff
from dialogs.script.model import Script
from dialogs.script.place import Place


class Miss(Struct, frozen=True):
    """What was awaited at a place, and what happened instead, perhaps nothing.

    `about` is the deed of a step or a key of `expect`, such as `answers.product`.
    """

    place: Place
    about: str
    awaited: str
    got: tuple[str, ...]


class Result(Struct, frozen=True):
    """A conversation as it went; without misses it passed."""

    story: Story
    played: Played
    misses: tuple[Miss, ...]

    @property
    def passed(self) -> bool:
        """Whether everything awaited happened."""
        return not self.misses


def run(
    text: str,
    *,
    file: str,
    script: Script,
    shelf: Shelf = no_scripts,
) -> tuple[Result, ...]:
    """Play every conversation of a `tests.yaml`; `file` is its path in places.

    Raises:
        ScriptError: the file cannot be read.
    """
    stories = read_stories(text, file=file, script=script, shelf=shelf)
    return tuple(play(story) for story in stories)


def play(story: Story) -> Result:
    """Play one conversation, with lines in any order in each of them.

    It ends early when a button to press is not there.
    """
    first, *others = (_played(variant) for variant in in_orders(story))
    misses = first.misses or tuple(_otherwise(first, others))
    return Result(story, first.played, misses)


def _played(story: Story) -> Result:
    stage = _Stage(
        Player(
            story.script,
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


def _otherwise(first: Result, others: list[Result]) -> Iterator[Miss]:
    """What another order of the same lines missed or ended with; told of one order."""
    awaited = end_of(first.played)
    for other in others:
        got = end_of(other.played)
        keys = [key for key in (*awaited, *got) if awaited.get(key) != got.get(key)]
        if keys or other.misses:
            yield from other.misses
            place, lines = order_of(first.story, other.story)
            shown = (f"{key}: {awaited.get(key)} / {got.get(key)}" for key in keys)
            yield Miss(place, ANY_ORDER, "; ".join(dict.fromkeys(shown)), lines)
            return


class _Stage:
    """A player with what the bot has said, asked and done so far."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self.played = player.look()
        self.bubbles: list[str] = []
        self.asked: list[str] = []
        self.handed_off = False
        self.misses: list[Miss] = []

    def take(self, step: Step) -> bool:
        """Do a step; False when the conversation cannot go on."""
        if step.deed in LOOKS:
            self.misses += _looked(step, self.played)
            return True
        try:
            played = do(self.player, step)
        except NoSuchButtonError as missing:
            self.misses.append(
                Miss(step.place, step.deed, missing.label, missing.shown)
            )
            return False
        self.played = played
        self.bubbles += played.said
        self.asked += asked_in(played)
        if any(isinstance(effect, HandOff) for effect in played.effects):
            self.handed_off = True
        return True

    def compare(self, story: Story) -> None:
        """Compare how the conversation stands with what was awaited."""
        ended = Ended(
            self.player.script,
            self.player.look(),
            self.player.now,
            asked=frozenset(self.asked),
            bubbles=tuple(self.bubbles),
            handed_off=self.handed_off,
        )
        for awaited in story.awaited:
            got = difference(awaited, ended)
            if got is not None:
                wanted = ", ".join(awaited.texts)
                self.misses.append(Miss(awaited.place, awaited.key, wanted, got))


def asked_in(played: Played) -> tuple[str, ...]:
    """The questions that a step of the conversation led to."""
    return tuple(e.question for e in played.effects if isinstance(e, Ask))


def _looked(step: Step, played: Played) -> Iterator[Miss]:
    said = played.said
    if step.deed == "silent":
        if bool(said) is (step.texts[0] == "true"):
            yield Miss(step.place, "silent", step.texts[0], said)
        return
    for text in step.texts:
        if step.deed == "asks":
            missed = text not in asked_in(played)
        else:
            missed = is_said(text, said) is (step.deed == "not_said")
        if missed:
            yield Miss(step.place, step.deed, text, said)


def is_said(wanted: str, said: Iterable[str]) -> bool:
    """Whether some bubble holds these words; any space is as good as another."""
    return any(spaced(wanted) in spaced(bubble) for bubble in said)
