"""A turn as a person sees it in a terminal, and as a program gets it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from dialogs.check.player import Played
from dialogs.conversation.acts import (
    Act,
    Add,
    Agree,
    Correct,
    Demand,
    Evade,
    Inform,
    Inquire,
    Leave,
    Mistake,
    Noise,
    Pause,
    Waste,
    Wonder,
)
from dialogs.conversation.effects import HandOff
from dialogs.conversation.state import State
from dialogs.qualification.facts import Fact, answer
from dialogs.reading.text import Lang


class Tongue(Struct, frozen=True):
    """What the terminal says around a conversation, in a language."""

    hint: str
    help: str
    silent: str
    nothing: str
    no_time: str
    handed: str
    potential: str
    temperature: str


_TONGUES: dict[Lang, Tongue] = {
    "ru": Tongue(
        hint="Пишите как клиент; /help — команды.",
        help=(
            "Номер или текст кнопки — нажать её.\n"
            "/card — карточка для менеджера и за что даны баллы\n"
            "/why — что понято из последнего сообщения\n"
            "/wait 1d — пусть пройдёт время: 20m, 2h, 1d\n"
            "/quit — выйти"
        ),
        silent="(бот молчит)",
        nothing="ничего",
        no_time="Сколько ждать? Например: /wait 20m, /wait 2h, /wait 1d",
        handed="→ карточка у менеджера",
        potential="потенциал",
        temperature="температура",
    ),
    "en": Tongue(
        hint="Write as a client would; /help lists the commands.",
        help=(
            "The number or the text of a button presses it.\n"
            "/card — the card of the manager and what the points are for\n"
            "/why — what was understood from the last message\n"
            "/wait 1d — let time pass: 20m, 2h, 1d\n"
            "/quit — leave"
        ),
        silent="(the bot is silent)",
        nothing="nothing",
        no_time="How long? Such as /wait 20m, /wait 2h, /wait 1d",
        handed="→ the card goes to",
        potential="potential",
        temperature="temperature",
    ),
    "pl": Tongue(
        hint="Pisz jak klient; /help — polecenia.",
        help=(
            "Numer albo tekst przycisku naciska go.\n"
            "/card — karta dla opiekuna i za co są punkty\n"
            "/why — co zrozumiano z ostatniej wiadomości\n"
            "/wait 1d — niech minie czas: 20m, 2h, 1d\n"
            "/quit — wyjście"
        ),
        silent="(bot milczy)",
        nothing="nic",
        no_time="Jak długo? Na przykład: /wait 20m, /wait 2h, /wait 1d",
        handed="→ karta trafia do",
        potential="potencjał",
        temperature="temperatura",
    ),
}


def tongue_of(lang: Lang) -> Tongue:
    """The words for a language of a script."""
    return _TONGUES[lang]


def tell_turn(played: Played, tongue: Tongue) -> str:
    """The bubbles, the buttons with their numbers, and who got the card."""
    lines = list(played.said) or [tongue.silent]
    lines += [f"  {n}. {label}" for n, label in enumerate(played.buttons, 1)]
    for effect in played.effects:
        if isinstance(effect, HandOff):
            lines.append(f"{tongue.handed}: {', '.join(effect.to)} ({effect.reason})")
    return "\n".join(line.rstrip() for line in lines)


def turn_json(played: Played) -> dict[str, object]:
    """The turn as `firstline chat --json` prints it."""
    state, scores = played.state, played.verdict.scores
    return {
        "said": played.said,
        "buttons": played.buttons,
        "facts": {slot: answer(fact) for slot, fact in state.facts.items()},
        "understood": [msgspec.to_builtins(act) for act in played.acts],
        "potential": scores.potential.value,
        "temperature": scores.temperature.value,
        "triage": played.verdict.triage,
        "junk": state.junk.category if state.junk else None,
        "handoff": _handoff(state),
        "booking": f"{state.slot:%Y-%m-%d %H:%M}" if state.slot else None,
        "status": state.status.value,
    }


def _handoff(state: State) -> dict[str, object] | None:
    mark = state.handoff
    return {"to": list(mark.to), "reason": mark.reason} if mark else None


def tell_act(act: Act) -> str:
    """An act by the word the glossary has for it, and what it holds."""
    name = type(act).__name__.lower()
    return " ".join([name, *(part for part in _parts(act) if part)])


def _parts(act: Act) -> Iterator[str]:
    match act:
        case Inform(fact=fact):
            yield f"{fact.slot} = {_shown(fact)}"
            yield _quoted(fact.quote)
        case Add(fact=fact):
            yield f"{fact.slot} + {_shown(fact)}"
            yield _quoted(fact.quote)
        case Correct(fact=fact, before=before):
            yield f"{fact.slot}: {_shown(before)} → {_shown(fact)}"
            yield _quoted(fact.quote)
        case Leave(fact=fact):
            yield _shown(fact)
        case Waste(category=category, quotes=quotes):
            yield category
            yield from map(_quoted, quotes)
        case _:
            yield _about(act)
            yield _quoted(act.quote)


def _about(act: Act) -> str:
    match act:
        case Inquire(topic=topic):
            return topic or "?"
        case Demand(command=command):
            return command
        case Agree(given=given):
            return "yes" if given else "no"
        case Evade(status=status):
            return status
        case Pause(until=until):
            day = (until.start or until.end) if until else None
            return day.isoformat() if day else "?"
        case Wonder(slot=slot, options=options):
            return f"{slot}: {', '.join(options)}?"
        case Mistake(slot=slot):
            return slot
        case Noise() | _:
            return ""


def _shown(fact: Fact) -> str:
    said = answer(fact)
    return ", ".join(map(str, said)) if isinstance(said, list) else str(said)


def _quoted(quote: str) -> str:
    return f"«{quote}»" if quote else ""
