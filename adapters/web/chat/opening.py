"""A chat is opened: a guest, the script, where the person came from, who it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from sqlalchemy import Connection
from starlette.exceptions import HTTPException

from adapters.web.chat.bodies import Opening
from adapters.web.chat.identity import BadIdentityError, Claims, claims_of
from adapters.web.chat.sending import accept
from adapters.web.web import Web
from bot.guests.guests import (
    WEBCHAT,
    Guest,
    find_guest,
    identify,
    new_chat,
    open_guest,
    token_hash,
)
from bot.store.moments import SECOND
from dialogs.conversation.events import Event, Pressed, Started
from dialogs.conversation.state import Profile
from dialogs.script.model import Script


def script_of(web: Web, wanted: str) -> Script:
    """The script that a page asks for, or the first; raises 404 for an unknown one."""
    script = web.app.house.scripts.current(WEBCHAT, wanted=wanted or None)
    if wanted and script.id != wanted:
        raise HTTPException(404, "script")
    return script


def script_for(web: Web, guest: Guest) -> Script:
    """The script of a guest, or the first when that one is in force no more."""
    return web.app.house.scripts.current(WEBCHAT, wanted=guest.script)


async def open_chat(web: Web, token: str, asked: Opening) -> Guest:
    """Begin a conversation under a token, once however often it is asked for.

    Who is vouched for gets the conversation of before.
    """
    script = script_of(web, asked.script)
    claims = vouched(web, asked.identity) if asked.identity else None
    hash_ = token_hash(web.app.secrets, token)
    fresh = Guest(hash_, new_chat(), script.id)
    guest = await _kept(web, fresh, claims)
    if guest.conversation is None:
        at = web.app.clock()
        profile = _profile(asked, claims)
        started = Started(at=at, source=_source(asked.source), profile=profile)
        fields = _known(script, asked.fields, at)
        await accept(web, guest, [("started", started), *fields])
        known = await web.app.database.read(lambda c: find_guest(c, hash_))
        guest = known or guest
    return guest


async def move(web: Web, guest: Guest, identity: str) -> bool:
    """Bind a guest to a person who is vouched for; whether the chat is another now.

    Raises 409 when the guest is somebody else.
    """
    subject = _subject(web, vouched(web, identity))
    chat = await web.app.database.transact(lambda c: identify(c, guest, subject))
    if chat is None:
        raise HTTPException(409)
    return chat != guest.chat


def vouched(web: Web, identity: str) -> Claims:
    """What a site says of a person; raises 403 when it is not signed by it."""
    secret = web.settings.widget.secret
    if secret is None:
        raise HTTPException(403, "FIRSTLINE_WIDGET__SECRET is not set")
    try:
        return claims_of(identity, secret=secret.reveal(), now=web.now / SECOND)
    except BadIdentityError as error:
        raise HTTPException(403, str(error)) from None


async def _kept(web: Web, fresh: Guest, claims: Claims | None) -> Guest:
    subject = _subject(web, claims) if claims else None
    now = web.now

    def work(connection: Connection) -> Guest:
        open_guest(connection, fresh, now)
        if subject is not None:
            identify(connection, fresh, subject)
        return find_guest(connection, fresh.hash) or fresh

    return await web.app.database.transact(work)


def _subject(web: Web, claims: Claims) -> bytes:
    return web.app.secrets.hash("subject", claims.sub)


def _profile(asked: Opening, claims: Claims | None) -> Profile | None:
    """What a site says of a person: a hint, which nothing is given away for."""
    name = (claims and claims.name) or asked.name.strip()
    phone = (claims and claims.phone) or asked.phone.strip()
    return Profile(name=name or None, phone=phone or None) if name or phone else None


def _source(told: Mapping[str, str]) -> dict[str, str]:
    """Where a person came from; `source` is its short name where no label says it."""
    source = {key: value for key, value in told.items() if key and value}
    where = urlsplit(source.get("referrer") or source.get("page", "")).hostname
    if where and not source.keys() & {"source", "utm_source"}:
        source["source"] = where
    return source


def _known(
    script: Script, fields: Mapping[str, str], at: dt.datetime
) -> Iterator[tuple[str, Event]]:
    """What a site knows already, as if it had been pressed; unknown words are left."""
    for name, wanted in fields.items():
        question = script.question(name)
        options = question.options if question else ()
        if any(str(option.id) == wanted for option in options):
            yield f"field-{name}", Pressed(at=at, payload=f"{name}:{wanted}")
