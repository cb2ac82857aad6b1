"""Words that call a human, and those that only name one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from dialogs.conversation.hearing.claims import Claim, Filling
from dialogs.reading.commands import Command
from dialogs.reading.values import Phone, Timing
from dialogs.script.model import Option


def not_calling(filling: Filling, commands: Sequence[Command]) -> Filling:
    """Without what was heard in the words that call a human, unless they are a label.

    “Get me a manager” says nothing of who decides; “the admin” may be an option.
    """
    calls = [c for c in commands if c.command == "human"]
    if not calls:
        return filling
    claims = tuple(
        claim
        for claim in filling.claims
        if is_label(claim)
        or isinstance(claim.value, Phone | Timing)
        or not any(c.start <= claim.start and claim.end <= c.end for c in calls)
    )
    return replace(filling, claims=claims)


def is_label(claim: Claim) -> bool:
    """Whether the words of a claim are those of its option, as the script has them."""
    words = (word for o in chosen([claim]) for word in (o.label, *o.synonyms))
    return claim.asked and claim.quote.casefold() in {w.casefold() for w in words}


def chosen(claims: Sequence[Claim]) -> Iterator[Option]:
    """The options that claims have chosen."""
    for claim in claims:
        yield from (o for o in claim.question.options if o.id in claim.options)
