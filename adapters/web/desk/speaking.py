"""Forms of a lead's page: words to the prospect, notes, reminders."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import Response

from adapters.web.desk.answering import Lead, Word, Words
from adapters.web.desk.hands import Hand, hand
from adapters.web.desk.leads import page_of
from adapters.web.desk.moments import put_off_to
from adapters.web.desk.seats import telling, zone_of
from adapters.web.guard import allowed
from adapters.web.here import Here
from bot.accounts.accounts import Person
from bot.deskwork import speaking
from bot.deskwork.once import By, Result, refused
from bot.deskwork.reminding import later
from bot.store.signals import typing_topic
from bot.transaction import Transaction

routes = APIRouter()

Speaker = Annotated[Hand, Depends(hand("reply"))]
Noter = Annotated[Hand, Depends(hand("note"))]


@routes.post("/desk/leads/{lead}/reply")
async def reply(by: Speaker, lead: Lead, text: Words = "") -> Response:
    """Say something to the prospect."""
    done = await by.done(lead, lambda tx, who: speaking.reply(tx, who, lead, text=text))
    return await _composed(by, lead, done, what="reply", text=text)


@routes.post("/desk/leads/{lead}/note")
async def note(by: Noter, lead: Lead, text: Words = "") -> Response:
    """Note something that the prospect does not see."""
    done = await by.done(lead, lambda tx, who: speaking.note(tx, who, lead, text=text))
    return await _composed(by, lead, done, what="note", text=text)


@routes.post("/desk/leads/{lead}/typing")
async def typing(
    person: Annotated[Person, Depends(allowed("reply"))], web: Here, lead: Lead
) -> Response:
    """Show the prospect that somebody writes."""
    shown = await web.look(lambda tx: speaking.conversation_of(tx, lead))
    if shown is not None and shown.owner == (person.manager or person.login):
        await web.app.signals.wake(typing_topic(shown.conversation))
    return Response(status_code=204)


@routes.post("/desk/leads/{lead}/later")
async def put_off(
    by: Noter, lead: Lead, *, when: Word = "", at: Word = "", words: Word = ""
) -> Response:
    """Remind the manager of a lead."""
    due = put_off_to(when, at, now=by.web.now, zone=zone_of(by.web))

    def deed(tx: Transaction, who: By) -> Result:
        if due is None:
            return refused("past")
        return later(tx, who, lead, due=due, words=words)

    return await by.does("later", lead, deed)


async def _composed(
    by: Hand, lead: int, done: tuple[Result, str], *, what: str, text: str
) -> Response:
    """The fields to write in, empty again; with what was written if it was refused."""
    answer = by.answer(what, lead, done)
    if "hx-request" not in by.request.headers:
        return answer
    result, who = done
    if result.why == "taken":
        return answer  # the page of a lead of somebody else is not shown
    say = telling(by.request, by.web, {result.who: who})
    composer = await page_of(
        by.request,
        by.person,
        by.web,
        lead=lead,
        template="desk/composer.html",
        draft="" if result.is_done else text,
        fault="" if result.is_done else say.why(result),
    )
    composer.headers["HX-Trigger"] = answer.headers["HX-Trigger"]
    return composer
