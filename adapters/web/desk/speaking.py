"""Forms of a lead's page: words to the prospect, notes, reminders."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from adapters.web.desk.answering import (
    Key,
    Lead,
    Word,
    Words,
    answered,
    do_to_lead,
    page_at,
)
from adapters.web.desk.leads import page_of
from adapters.web.desk.moments import put_off_to
from adapters.web.desk.seats import telling, zone_of
from adapters.web.guard import allowed
from adapters.web.web import Here, Web
from bot.accounts.accounts import Person
from bot.deskwork import speaking
from bot.deskwork.once import By, Result, refused
from bot.deskwork.reminding import later
from bot.store.signals import typing_topic
from bot.transaction import Transaction

routes = APIRouter()

Speaker = Annotated[Person, Depends(allowed("reply"))]
Noter = Annotated[Person, Depends(allowed("note"))]


@routes.post("/desk/leads/{lead}/reply")
async def reply(
    request: Request,
    person: Speaker,
    web: Here,
    *,
    lead: Lead,
    text: Words = "",
    key: Key = "",
) -> Response:
    """Say something to the prospect."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: speaking.reply(tx, by, lead, text=text),
    )
    return await _composed(
        request, person, web, lead=lead, done=done, what="reply", text=text
    )


@routes.post("/desk/leads/{lead}/note")
async def note(
    request: Request,
    person: Noter,
    web: Here,
    *,
    lead: Lead,
    text: Words = "",
    key: Key = "",
) -> Response:
    """Note something that the prospect does not see."""
    done = await do_to_lead(
        web,
        person,
        lead,
        key=key,
        deed=lambda tx, by: speaking.note(tx, by, lead, text=text),
    )
    return await _composed(
        request, person, web, lead=lead, done=done, what="note", text=text
    )


@routes.post("/desk/leads/{lead}/typing")
async def typing(person: Speaker, web: Here, lead: Lead) -> Response:
    """Show the prospect that somebody writes."""
    shown = await web.look(lambda tx: speaking.conversation_of(tx, lead))
    if shown is not None and shown.owner == (person.manager or person.login):
        await web.app.signals.wake(typing_topic(shown.conversation))
    return Response(status_code=204)


@routes.post("/desk/leads/{lead}/later")
async def put_off(
    request: Request,
    person: Noter,
    web: Here,
    *,
    lead: Lead,
    when: Word = "",
    at: Word = "",
    words: Word = "",
    key: Key = "",
) -> Response:
    """Remind the manager of a lead."""
    due = put_off_to(when, at, now=web.now, zone=zone_of(web))

    def deed(tx: Transaction, by: By) -> Result:
        if due is None:
            return refused("past")
        return later(tx, by, lead, due=due, words=words)

    done = await do_to_lead(web, person, lead, key=key, deed=deed)
    return answered(request, web, done, what="later", back=page_at(lead))


async def _composed(
    request: Request,
    person: Person,
    web: Web,
    *,
    lead: int,
    done: tuple[Result, str],
    what: str,
    text: str,
) -> Response:
    """The fields to write in, empty again; with what was written if it was refused."""
    answer = answered(request, web, done, what=what, back=page_at(lead))
    if "hx-request" not in request.headers:
        return answer
    result, who = done
    if result.why == "taken":
        return answer  # the page of a lead of somebody else is not shown
    say = telling(request, web, {result.who: who})
    composer = await page_of(
        request,
        person,
        web,
        lead=lead,
        template="desk/composer.html",
        draft="" if result.is_done else text,
        fault="" if result.is_done else say.why(result),
    )
    composer.headers["HX-Trigger"] = answer.headers["HX-Trigger"]
    return composer
