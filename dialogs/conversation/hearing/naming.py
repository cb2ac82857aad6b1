"""Options of a question named in a message, by their words or by who decides."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dialogs.conversation.hearing.claims import (
    Claim,
    Message,
    claim_of,
)
from dialogs.conversation.hearing.lexicon import Decider, decider
from dialogs.conversation.hearing.mending import without_repair
from dialogs.reading.choices import match_options
from dialogs.reading.phrases import Hit, find_phrases
from dialogs.reading.values import (
    Chosen,
    Decision,
    Found,
    Value,
)
from dialogs.script.model import Area, Kind, Option, Question

SURE = 0.6
"""Certainty from which a choice is taken; below it the prospect is asked."""

SHARED = frozenset({"joint", "other", "agent"})
"""Roles of who does not decide alone."""

UNSAID = frozenset({"unknown", "refused"})
"""Roles that leave open who decides."""


def named_options(message: Message, question: Question) -> tuple[Found[Chosen], ...]:
    """Options that the message names, of the question asked or by the way."""
    options = message.words.options.get(question.id)
    if options is None:
        return ()
    asked = message.asked is not None and message.asked.id == question.id
    # What is sold may be named by a short word (“окна”) though nobody asked for it.
    sold = is_sold(message, question)
    named = sold and bool(find_phrases(message.text, message.words.own))
    text = message.text if sold else message.told
    return tuple(match_options(text, options, asked=asked or named))


def is_sold(message: Message, question: Question) -> bool:
    """Whether the options of a question are what the business sells."""
    return message.script.quote is not None and message.script.quote.item == question.id


def is_wanted(message: Message, question: Question) -> bool:
    """Whether the options of a question are what people come for.

    That is what is sold; where a plan or a package is, it is the first of the needs.
    """
    script = message.script
    item = script.question(script.quote.item) if script.quote else None
    if item is None or item.area is not Area.NEED:
        needs = (q for q in script.questions if q.area is Area.NEED and q.options)
        item = next(needs, item)
    return item is question


def single(
    message: Message,
    question: Question,
    hits: Sequence[Found[Chosen]],
) -> Sequence[Found[Chosen]]:
    """The hits, unless one option must be meant and the words name several.

    Then the one with the longest name in the message is: “next year” before “year”.
    """
    ids = {name for hit in hits for name in hit.value.options}
    if question.kind is Kind.CHOICES or not ids:
        return hits
    options = message.words.options[question.id]
    named: Sequence[tuple[Hit, str]] = [
        (phrase, name)
        for phrase in find_phrases(message.text, options.full)
        for name in ids.intersection(options.named[phrase.phrase])
    ]
    if named and is_wanted(message, question):
        named = without_repair(message, named)
        # “2 windows and a door”: what is named first is what it is about.
        first = min(phrase.start for phrase, _ in named)
        named = [(phrase, name) for phrase, name in named if phrase.start == first]
    best = max((phrase.score for phrase, _ in named), default=0)
    top = {name: phrase for phrase, name in named if phrase.score == best}
    if len(top) != 1:
        return hits if len(ids) == 1 else ()
    name, phrase = top.popitem()
    chosen = msgspec.structs.replace(hits[0].value, options=(name,))
    return [Found(chosen, phrase.start, phrase.end, phrase.quote, hits[0].certainty)]


def is_decision(question: Question) -> bool:
    """Whether the options of a question are roles in the decision."""
    return question.area is Area.AUTHORITY and bool(question.options)


def decided(
    message: Message,
    question: Question,
    found: Sequence[Found[Value]],
) -> Claim | None:
    """The option for who decides; words of an option inside the quote come first."""
    for hit in found:
        if isinstance(hit.value, Decision) and hit.value.role not in UNSAID:
            named = [
                match
                for match in named_options(message, question)
                if match.start < hit.end and hit.start < match.end
            ]
            deciders = message.words.deciders.get(question.id, ())
            bare = any(match.quote == hit.quote for match in named)
            barred = frozenset() if bare else _others(deciders, hit.value)
            exact = decider(deciders, hit.value, exact=True)
            option = (
                (_only_option(question, named, barred) if bare else None)
                or (None if exact is not None and str(exact.id) in barred else exact)
                or _only_option(question, named, barred)
                or decider(deciders, hit.value)
            )
            whole = _over(message, hit, named)
            return claim_of(message, question, whole, value=hit.value, option=option)
    return None


def _over(
    message: Message, hit: Found[Value], named: Sequence[Found[Chosen]]
) -> Found[Value]:
    """The hit over all words of the options it meets.

    “Head of department” is one answer: its last word names no other option.
    """
    start = min((hit.start, *(one.start for one in named)))
    end = max((hit.end, *(one.end for one in named)))
    quote = message.text.raw[start:end]
    return msgspec.structs.replace(hit, start=start, end=end, quote=quote)


def _others(deciders: tuple[Decider, ...], decision: Decision) -> frozenset[str]:
    """Options that say “I decide”, when it is somebody else who does.

    “I ask the director” names the director, and is not said by one.
    """
    if decision.role not in SHARED:
        return frozenset()
    return frozenset(str(d.option.id) for d in deciders if d.role == "self")


def _only_option(
    question: Question,
    hits: Sequence[Found[Chosen]],
    barred: frozenset[str],
) -> Option | None:
    ids = {o for hit in hits if hit.certainty >= SURE for o in hit.value.options}
    ids -= barred
    named = [option for option in question.options if str(option.id) in ids]
    return named[0] if len(named) == 1 else None
