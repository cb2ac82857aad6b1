"""What a form gets back: for htmx a notice, for a browser alone the page it was on."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Form, HTTPException, Path, Request
from fastapi.responses import RedirectResponse, Response

from adapters.web.desk.seats import by_of, telling, viewer_of
from adapters.web.desk.telling import Telling
from adapters.web.front import local
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.viewing import may_see, owner_of
from bot.deskwork.able import names
from bot.deskwork.once import By, Result, refused
from bot.store.signals import DESK, READY, SENDING
from bot.transaction import Transaction

Key = Annotated[str, Form(max_length=64)]
Word = Annotated[str, Form(max_length=300)]
Words = Annotated[str, Form(max_length=20_000)]
MOST = 2**62
Number = Annotated[int, Form(ge=1, le=MOST)]
Lead = Annotated[int, Path(ge=1, le=MOST)]
"""A number in the path; none is greater than a column holds."""

Deed = Callable[[Transaction, By], Result]


async def do(web: Web, person: Person, *, key: str, deed: Deed) -> tuple[Result, str]:
    """Do a deed and wake who waits for it; with the name of whom a refusal is about."""

    def work(tx: Transaction) -> tuple[Result, str]:
        result = deed(tx, by_of(person, key))
        who = names(tx).get(result.who, result.who) if result.who else ""
        return result, who

    done = await web.do(work)
    await web.app.signals.wake(READY, SENDING, DESK)
    return done


async def do_to_lead(
    web: Web, person: Person, lead: int, *, key: str, deed: Deed
) -> tuple[Result, str]:
    """The same to a lead that the person may see; raises 404 when there is none.

    Whoever comes too late for a lead is told who has it.
    """

    def work(tx: Transaction, by: By) -> Result:
        if may_see(tx, viewer_of(person), lead):
            return deed(tx, by)
        has = owner_of(tx, lead)
        if has is None:
            raise HTTPException(404)
        return refused("taken", has)

    return await do(web, person, key=key, deed=work)


def answered(
    request: Request, web: Web, done: tuple[Result, str], *, what: str, back: str
) -> Response:
    """A notice of what came of a deed, and the page."""
    result, who = done
    say = telling(request, web, {result.who: who})
    if "hx-request" in request.headers:
        status = 204 if result.is_done else 409
        return Response(status_code=status, headers=_triggers(say, result, what))
    said = {"said": what} if result.is_done else {"why": result.why, "who": result.who}
    address = local(back)
    join = "&" if "?" in address else "?"
    return RedirectResponse(f"{address}{join}{urlencode(said)}", 303)


def page_at(lead: int) -> str:
    """The address of a lead."""
    return f"/desk/leads/{lead}"


def _triggers(say: Telling, result: Result, what: str) -> dict[str, str]:
    """Events for the page, as ASCII: a header knows no other letters."""
    text = say.done(what) if result.is_done else say.why(result)
    return {"HX-Trigger": json.dumps({"notice": text, "changed": ""})}


def notice_of(request: Request, say: Telling) -> tuple[str, bool]:
    """What the address of a page says was done, and whether it was."""
    query = request.query_params
    if query.get("said"):
        return say.done(query["said"]), True
    why = query.get("why", "")
    if not why:
        return "", True
    # Only somebody who exists is named: an address can be made up.
    who = query.get("who", "")
    named = who if who in say.people else ""
    refused = Result(is_done=False, why=why, who=named)  # type: ignore[arg-type]  # an unknown one has no words
    return say.why(refused), False
