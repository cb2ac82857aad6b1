"""E601, W601, W602, W806: what a messenger can show and when it lets us write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from dialogs.check.lint_walk import at
from dialogs.script.errors import Finding
from dialogs.script.model import Script
from dialogs.script.place import Place

_MOST_OPTIONS = 10
"""More are read by nobody; WhatsApp's list ends here too."""


class Channel(Struct, frozen=True):
    """Bounds of a messenger, in characters, buttons and minutes.

    Up to `buttons` options are shown as buttons of `button_chars`, more as a list
    whose rows hold `row_chars`. `window` is how long after the prospect's last
    message a business may write first.
    """

    button_chars: int = 64
    buttons: int = _MOST_OPTIONS
    row_chars: int = 64
    window: int | None = None


CHANNELS: Mapping[str, Channel] = {
    "telegram": Channel(),
    "webchat": Channel(),
    "max": Channel(),
    "vk": Channel(button_chars=40, row_chars=40),
    "whatsapp": Channel(button_chars=20, buttons=3, row_chars=24, window=24 * 60),
}
"""From the manuals of the messengers; a channel that is not here has no bounds."""

DEFAULT_CHANNELS = ("telegram", "webchat", "max", "vk")
"""Where a script is checked for unless told: no template or paid window is needed."""


def check(script: Script, *, channels: Iterable[str]) -> Iterator[Finding]:
    """Findings about buttons and follow-ups for the channels in use."""
    used = {name: CHANNELS[name] for name in channels if name in CHANNELS}
    yield from _options(script)
    yield from _labels(script, used)
    yield from _followups(script, used)


def _options(script: Script) -> Iterator[Finding]:
    for index, question in enumerate(script.questions):
        count = len(question.options)
        place = at(script, "questions", index, "options")
        if count > _MOST_OPTIONS:
            yield Finding(
                "E601",
                place,
                {
                    "question": question.id,
                    "count": str(count),
                    "limit": str(_MOST_OPTIONS),
                },
            )
        elif count > script.limits.buttons:
            yield Finding(
                "W602",
                place,
                {
                    "question": question.id,
                    "count": str(count),
                    "limit": str(script.limits.buttons),
                },
            )


def _labels(script: Script, used: Mapping[str, Channel]) -> Iterator[Finding]:
    for label, count, place in _buttons(script):
        limits = {
            name: channel.button_chars
            if count <= channel.buttons
            else channel.row_chars
            for name, channel in used.items()
        }
        if not limits:
            continue
        narrowest = min(limits, key=lambda name: limits[name])
        if len(label) > limits[narrowest]:
            yield Finding(
                "W601",
                place,
                {
                    "label": label,
                    "length": str(len(label)),
                    "limit": str(limits[narrowest]),
                    "channel": narrowest,
                },
            )


def _buttons(script: Script) -> Iterator[tuple[str, int, Place]]:
    """Each label with the number of buttons it stands among."""
    for index, question in enumerate(script.questions):
        for row, option in enumerate(question.options):
            place = at(script, "questions", index, "options", row, "label")
            yield option.label, len(question.options), place
    for row, followup in enumerate(script.followups):
        for number, label in enumerate(followup.buttons):
            place = at(script, "followups", row, "buttons", number)
            yield label, len(followup.buttons), place
    if script.consent is not None:
        yield script.consent.agree, 2, at(script, "consent", "agree")
        yield script.consent.decline, 2, at(script, "consent", "decline")


def _followups(script: Script, used: Mapping[str, Channel]) -> Iterator[Finding]:
    windows = {name: one.window for name, one in used.items() if one.window}
    if not windows or ("followups",) not in script.places:
        return
    strictest = min(windows, key=lambda name: windows[name])
    silent = 0
    for row, followup in enumerate(script.followups):
        silent += followup.after
        if followup.text and silent > windows[strictest]:
            yield Finding(
                "W806",
                at(script, "followups", row, "after"),
                {
                    "hours": str(silent // 60),
                    "limit": str(windows[strictest] // 60),
                    "channel": strictest,
                },
            )
