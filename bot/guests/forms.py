"""A form of somebody's site: one submission is a conversation with a lead for people.

Nobody can be asked there, so a human is called as soon as the bot would have asked.
What a person wrote comes last, because an offer of services must have the last word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from sqlalchemy import insert, select

from bot.inbox.intake import keep
from bot.planning import Plan
from bot.ports import Inbound
from bot.store.moments import moment
from bot.store.people import consents
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.conversation.events import Event, Pressed, Said, Shared, Started
from dialogs.conversation.payloads import CONSENT
from dialogs.conversation.state import Profile, Status
from dialogs.reading.contacts import find_phones
from dialogs.reading.text import tokenize
from dialogs.script.model import Script

FORM = "form"
"""The channel of forms."""


class Form(Struct, frozen=True, kw_only=True):
    """What was filled in; `source` is where the person came from, utm and the like.

    `consent` was given on the site, to a `document` in `consent_words`.
    """

    name: str = ""
    phone: str = ""
    email: str = ""
    text: str = ""
    source: Mapping[str, str] = field(default_factory=dict)
    consent: bool = False
    consent_document: str = ""
    consent_words: str = ""


def needs_consent(script: Script, form: Form) -> bool:
    """Whether a form may not be kept: the script wants a consent that is not there."""
    has_contact = bool(form.phone or form.email)
    return script.consent is not None and has_contact and not form.consent


def submit(tx: Transaction, script: Script, form: Form, *, chat: str) -> int:
    """Keep a form as a conversation, once for each `chat`; its number."""
    batch = [
        Inbound(
            channel=FORM,
            chat=chat,
            external_id=f"{chat}:{number}",
            event=event,
            profile=Profile(name=form.name or None),
            script=script.id,
        )
        for number, event in enumerate(_events(tx, script, form))
    ]
    keep(tx.connection, batch, secrets=tx.secrets, now=tx.now)
    row = tx.connection.execute(
        select(conversations.c.id, conversations.c.contact_id).where(
            conversations.c.channel == FORM, conversations.c.chat == chat
        )
    ).one()
    if form.consent:
        _agreed(tx, form, row.contact_id, chat=chat)
    number: int = row.id
    return number


def is_for_people(plan: Plan) -> bool:
    """Whether a form stands where a bot would ask on, and nobody was called."""
    if plan.chat.channel != FORM or plan.state.handoff is not None:
        return False
    came = any(isinstance(waiting.event, Started) for waiting in plan.chat.waiting)
    return came and plan.state.status is Status.TALKING


def _events(tx: Transaction, script: Script, form: Form) -> Iterator[Event]:
    at = moment(tx.now)
    agreed = Pressed(at=at, payload=f"{CONSENT}:yes")
    profile = Profile(name=form.name or None)
    yield Started(at=at, source=dict(form.source), profile=profile)
    is_phone = _is_phone(script, form.phone)
    if is_phone:
        yield _card(tx, form)
        if form.consent:
            yield agreed
    # A phone that is none may be an extension or a nickname: a human reads it.
    rest = "" if is_phone else f"{form.phone}\n{form.email}"
    words = f"{form.text}\n{rest}".strip()
    if words:
        yield Said(at=at, text=words)
        if form.consent:
            yield agreed


def _card(tx: Transaction, form: Form) -> Shared:
    return Shared(
        at=moment(tx.now),
        kind="contact",
        phone=form.phone,
        name=form.name or None,
        caption=form.email,
    )


def _is_phone(script: Script, phone: str) -> bool:
    found = find_phones(tokenize(phone, script.language), asked=True)
    return bool(found and found[0].value.number)


def _agreed(tx: Transaction, form: Form, contact: int, *, chat: str) -> None:
    words = form.consent_words
    tx.connection.execute(
        insert(consents).values(
            contact_id=contact,
            purpose="personal",
            is_given=True,
            document=form.consent_document,
            words=tx.secrets.seal_text(words) if words else None,
            message=f"{FORM}:{chat}",
            at=tx.now,
        )
    )
