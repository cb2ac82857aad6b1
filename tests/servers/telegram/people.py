"""People who write to the bot, and what they see: the tests' hands and eyes."""

from __future__ import annotations

from dataclasses import dataclass

from tests.servers.telegram.markup import commands_of
from tests.servers.telegram.params import Json
from tests.servers.telegram.sending import described
from tests.servers.telegram.world import BOT, Chat, World


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message of the bot as a person sees it now; buttons by label."""

    id: int
    text: str
    buttons: dict[str, str]
    thread: int | None
    raw: Json


def bubbles(world: World, chat: Chat) -> list[Bubble]:
    """The bot's messages in a chat, the oldest first."""
    return [
        _bubble(message)
        for (place, _), message in world.messages.items()
        if place == chat.id and message["from"]["id"] == BOT
    ]


def _bubble(message: Json) -> Bubble:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    shown = [button for row in rows for button in row]
    return Bubble(
        message["message_id"],
        str(message.get("text") or message.get("caption") or ""),
        {b["text"]: b.get("callback_data") or b.get("url", "") for b in shown},
        message.get("message_thread_id"),
        message,
    )


@dataclass(slots=True)
class Person:
    """Somebody with Telegram; each act becomes an update and returns its message."""

    world: World
    id: int
    name: str
    username: str | None = None
    language: str = "ru"
    phone: str = "79001234567"

    @property
    def json(self) -> Json:
        told: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        if self.username:
            told["username"] = self.username
        return {**told, "language_code": self.language}

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return self.world.chats[self.id]

    @property
    def heard(self) -> list[Bubble]:
        return bubbles(self.world, self.chat)

    @property
    def texts(self) -> list[str]:
        return [bubble.text for bubble in self.heard]

    def start(self, payload: str = "") -> Json:
        return self.say(f"/start {payload}".strip())

    def say(
        self,
        text: str,
        *,
        where: Chat | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        return self.write(
            where=where,
            thread=thread,
            reply_to=reply_to,
            text=text,
            entities=commands_of(text) or None,
        )

    def tap(self, label: str, *, on: Bubble | None = None) -> str:
        """Press a button of the newest message that has it; the press's id."""
        shown = on or next(b for b in reversed(self.heard) if label in b.buttons)
        return self.press(shown.raw, shown.buttons[label])

    def press(self, message: Json, data: str) -> str:
        """Send any data as a press on a message."""
        press = str(4_400_000_000 + self.world.number())
        self.world.presses[press] = self.world.now()
        self.world.updates.push(
            "callback_query",
            {
                "id": press,
                "from": self.json,
                "message": message,
                "chat_instance": "1",
                "data": data,
            },
        )
        return press

    def share_contact(self, *, phone: str | None = None, of: int | None = None) -> Json:
        contact = {
            "phone_number": phone or self.phone,
            "first_name": self.name,
            "user_id": self.id if of is None else of,
        }
        return self.write(contact=contact)

    def share_location(self, latitude: float = 55.75, longitude: float = 37.61) -> Json:
        return self.write(location={"latitude": latitude, "longitude": longitude})

    def send(self, kind: str, data: bytes = b"data", *, caption: str = "") -> Json:
        """A photo, voice, document, video or sticker."""
        stored = self.world.keep_file(f"{kind}.bin", data)
        media: Json = {kind: described(kind, stored), "caption": caption or None}
        return self.write(**media)

    def edit(self, message: Json, text: str) -> None:
        message = {**message, "text": text, "edit_date": int(self.world.now())}
        self.world.messages[message["chat"]["id"], message["message_id"]] = message
        self.world.updates.push("edited_message", message)

    def block(self) -> None:
        self.chat.shut = "bot was blocked by the user"
        self._membership("member", "kicked")

    def unblock(self) -> None:
        self.chat.shut = ""
        self._membership("kicked", "member")

    def deactivate(self) -> None:
        self.chat.shut = "user is deactivated"

    def write(
        self,
        *,
        where: Chat | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
        **fields: object,
    ) -> Json:
        chat = where or self.chat
        chat.is_open = True
        replied = self.world.messages.get((chat.id, reply_to)) if reply_to else None
        message = self.world.write(
            chat,
            self.json,
            message_thread_id=thread,
            is_topic_message=True if thread else None,
            reply_to_message=replied,
            **fields,
        )
        self.world.updates.push("message", message)
        return message

    def _membership(self, before: str, after: str) -> None:
        self.world.updates.push(
            "my_chat_member",
            {
                "chat": self.chat.json,
                "from": self.json,
                "date": int(self.world.now()),
                "old_chat_member": _member(self.world.bot, before),
                "new_chat_member": _member(self.world.bot, after),
            },
        )


def _member(user: Json, status: str) -> Json:
    return {"status": status, "user": user} | (
        {"until_date": 0} if status == "kicked" else {}
    )
