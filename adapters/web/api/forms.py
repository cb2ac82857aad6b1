"""Forms of a site: each submission becomes a conversation with a lead."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Depends, Header, HTTPException, Path, Request

from adapters.web.api import models
from adapters.web.api.common import refusals
from adapters.web.api.models import Line
from adapters.web.bearers import Bearer
from adapters.web.here import Here
from bot.accounts.accounts import Person
from bot.guests.forms import Form, needs_consent, submit
from bot.inbox.repeats import OtherBodyError, once
from bot.inbox.repeats import Request as Asked
from bot.store.signals import READY
from bot.telemetry import counts
from bot.transaction import Transaction
from dialogs.script.model import Script

CHAT_BYTES = 16
KEY = "Idempotency-Key"

Key = Annotated[Line | None, Header(alias=KEY, min_length=1, max_length=200)]
Name = Annotated[Line, Path(max_length=100)]

routes = APIRouter(prefix="/api/v1", tags=["forms"])


@routes.post("/forms/{script}", status_code=201, responses=refusals(404, 413))
async def take_form(
    request: Request,
    program: Annotated[Person, Depends(Bearer("take_forms"))],
    web: Here,
    *,
    script: Name,
    filled: models.FilledForm,
    key: Key = None,
) -> models.KeptForm:
    """Keep a form and call a human; with the same key once, however often it comes."""
    known = web.app.house.scripts.find(script)
    if known is None:
        raise HTTPException(404, "there is no such script")
    form = Form(**filled.model_dump())
    _check(known, form)
    body = await request.body()

    def work(tx: Transaction) -> models.KeptForm:
        def keep() -> bytes:
            chat = _chat(tx, program, key)
            number = submit(tx, known, form, chat=chat)
            return models.KeptForm(conversation=number).model_dump_json().encode()

        if key is None:
            return models.KeptForm.model_validate_json(keep())
        asked = Asked(f"{program.actor}:{script}", key, body)
        return models.KeptForm.model_validate_json(once(tx, asked, keep))

    try:
        kept = await web.do(work)
    except OtherBodyError:
        raise HTTPException(422, f"{KEY}: it came with another body before") from None
    counts["messages", "form", "in"] += 1
    await web.app.signals.wake(READY)
    return kept


def _check(script: Script, form: Form) -> None:
    if not (form.phone or form.email or form.text.strip()):
        raise HTTPException(422, "give one of phone, email and text at least")
    if needs_consent(script, form):
        raise HTTPException(
            422, "consent: this script keeps a phone or an e-mail only with consent"
        )


def _chat(tx: Transaction, program: Person, key: str | None) -> str:
    """The name of the chat; the same for the same key."""
    if key is None:
        return secrets.token_hex(CHAT_BYTES)
    name = tx.secrets.hash("form", f"{program.actor}\n{key}")
    return name.hex()[: 2 * CHAT_BYTES]
