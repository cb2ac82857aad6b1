"""A topic of the managers' group for each prospect, and what was said so far.

A group without topics refuses to open one; then all stays on the card.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import select, update

from bot.handoffs.cards import covered, fresh_card
from bot.handoffs.relays import shown
from bot.inbox.intake import decode_event
from bot.outbox.outgoing import decode_body, signed
from bot.ports import Body
from bot.store.people import handoffs
from bot.store.tables import contacts, conversations, inbox, outbox
from bot.transaction import Transaction
from bot.words import word
from dialogs.conversation.events import PROSPECT
from dialogs.script.model import Script

LONGEST = 3500
"""Characters of a transcript, the newest; it fits one message with its heading."""

LINES = 200


def open_topic(tx: Transaction, handoff: int) -> None:
    """Open the topic of a prospect, or open it again."""
    group = tx.house.group
    if group is None:
        return
    row = tx.connection.execute(
        select(handoffs.c.key, handoffs.c.lead_id, conversations.c.id, contacts.c.name)
        .add_columns(conversations.c.thread)
        .join(conversations, conversations.c.id == handoffs.c.conversation_id)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(handoffs.c.id == handoff)
    ).one()
    title = _title(tx, row.name, row.lead_id)
    act = Body(text=title, act="open_topic")
    if row.thread is not None:
        act = Body(text=title, act="reopen_topic", thread=row.thread)
    tx.post.add(
        f"{row.key}:topic", group, speaker="card", body=act, conversation=row.id
    )


def close_topic(tx: Transaction, conversation: int, *, sign: str, key: str) -> None:
    """Close a topic, if there is one; its name begins with how the lead ended."""
    row = tx.connection.execute(
        select(conversations.c.thread, conversations.c.lead_id, contacts.c.name)
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .where(conversations.c.id == conversation)
    ).one()
    if row.thread is not None and tx.house.group is not None:
        title = f"{sign} {_title(tx, row.name, row.lead_id)}"
        body = Body(text=title, act="close_topic", thread=row.thread)
        tx.post.add(key, tx.house.group, speaker="card", body=body)


def _title(tx: Transaction, name: bytes | None, lead: int) -> str:
    return " · ".join(filter(None, (tx.secrets.open_text(name), f"№{lead}")))


def begin_topic(tx: Transaction, conversation: int, thread: str) -> None:
    """A topic is open: what is said from now on goes there, after the card."""
    tx.connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation)
        .values(thread=thread)
    )
    script_id = tx.connection.scalar(
        select(conversations.c.script).where(conversations.c.id == conversation)
    )
    script = tx.house.scripts.find(script_id or "")
    if script is None or tx.house.group is None:
        return
    for name, body in (
        ("card", Body(text=fresh_card(tx, conversation, script), html=True)),
        ("said", Body(text=transcript(tx, conversation, script))),
    ):
        tx.post.add(
            f"topic:{conversation}:{thread}:{name}",
            tx.house.group,
            speaker="card",
            body=msgspec.structs.replace(body, text=covered(body.text), thread=thread),
            conversation=conversation,
        )


def transcript(tx: Transaction, conversation: int, script: Script) -> str:
    """What was said so far, the newest of it when it is long; plain text."""
    said: list[tuple[int, int, int, str]] = []
    heard = tx.connection.execute(
        select(inbox.c.id, inbox.c.event, inbox.c.received_at)
        .where(inbox.c.conversation_id == conversation, inbox.c.event.is_not(None))
        .order_by(inbox.c.id.desc())
        .limit(LINES)
    )
    for row in heard:
        event = decode_event(tx.secrets.open(row.event))
        if isinstance(event, PROSPECT) and (text := shown(event, script)):
            said.append((row.received_at, 0, row.id, f"👤 {text}"))
    spoken = tx.connection.execute(
        select(outbox.c.id, outbox.c.body, outbox.c.speaker, outbox.c.made_at)
        .where(
            outbox.c.conversation_id == conversation,
            outbox.c.speaker.in_(("bot", "human")),
            outbox.c.status != "void",
            outbox.c.body.is_not(None),
        )
        .order_by(outbox.c.id.desc())
        .limit(LINES)
    )
    for one in spoken:
        body = decode_body(tx.secrets.open(one.body))
        if body.act == "say":
            sign = "🤖" if one.speaker == "bot" else "🧑"
            said.append((one.made_at, 1, one.id, f"{sign} {signed(body).text}"))
    text = "\n".join(line for *_, line in sorted(said))[-LONGEST:]
    return text or word(script.language, "nothing_said")
