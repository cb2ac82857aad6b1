"""Methods that write: texts, files, places, copies."""

from __future__ import annotations

from collections.abc import Callable

from tests.servers.telegram.keyboards import read_markup
from tests.servers.telegram.markup import LONGEST, read_text
from tests.servers.telegram.params import Json, Params, Upload
from tests.servers.telegram.refusals import bad
from tests.servers.telegram.world import Chat, World

CAPTION = 1024
MEDIA = ("photo", "document", "voice", "video", "audio", "sticker", "animation")
COPIED = (*MEDIA, "text", "entities", "caption", "location", "contact")

Method = Callable[[World, Params], object]


def send_message(world: World, params: Params) -> Json:
    text, entities = read_text(params.text("text"), params.text("parse_mode"))
    if not text.strip():
        raise bad("message text is empty")
    if len(text) > LONGEST:
        raise bad("message is too long")
    entities = params.tree("entities") or entities
    return _write(world, params, text=text.strip(), entities=entities or None)


def _sender(kind: str) -> Method:
    def send(world: World, params: Params) -> Json:
        caption, entities = read_text(params.text("caption"), params.text("parse_mode"))
        if len(caption) > CAPTION:
            raise bad("message caption is too long")
        chat = world.chat(params)
        media: object = _media(world, kind, params.upload(kind))
        return _write(
            world,
            params,
            chat=chat,
            caption=caption or None,
            caption_entities=entities or None,
            **{kind: media},
        )

    return send


def _media(world: World, kind: str, given: Upload | str) -> object:
    if isinstance(given, Upload):
        stored = world.keep_file(given.name, given.data)
    elif given in world.files:
        _, data = world.files[given]
        stored = {"file_id": given, "file_unique_id": given[-8:]}
        stored["file_size"] = len(data)
    else:
        raise bad("wrong file identifier/HTTP URL specified")
    return described(kind, stored)


def described(kind: str, stored: Json) -> object:
    """What a message says of its file."""
    match kind:
        case "photo":
            return [{**stored, "width": 90, "height": 67}]
        case "voice" | "audio":
            return {**stored, "duration": 3, "mime_type": "audio/ogg"}
        case "video" | "animation":
            return {**stored, "width": 320, "height": 240, "duration": 3}
        case "sticker":
            size = {"width": 512, "height": 512, "type": "regular"}
            return {**stored, **size, "is_animated": False, "is_video": False}
        case _:
            return {**stored, "file_name": "file", "mime_type": "application/pdf"}


def send_location(world: World, params: Params) -> Json:
    place = {
        "latitude": float(params.text("latitude")),
        "longitude": float(params.text("longitude")),
    }
    return _write(world, params, location=place)


def send_contact(world: World, params: Params) -> Json:
    contact = {
        "phone_number": params.text("phone_number"),
        "first_name": params.text("first_name"),
    }
    return _write(world, params, contact=contact)


def copy_message(world: World, params: Params) -> Json:
    source = world.find_chat(params.text("from_chat_id"))
    chat = world.chat(params)
    key = (source.id if source else 0, params.integer("message_id"))
    original = world.messages.get(key)
    if original is None:
        raise bad("message to copy not found")
    fields = {key: original[key] for key in COPIED if key in original}
    message = _write(world, params, chat=chat, **fields)
    return {"message_id": message["message_id"]}


def forward_message(world: World, params: Params) -> Json:
    copied = copy_message(world, params)
    chat = world.chat(params)
    message = world.messages[chat.id, copied["message_id"]]
    source = world.messages[
        int(params.text("from_chat_id")), params.integer("message_id")
    ]
    message["forward_origin"] = {
        "type": "user",
        "sender_user": source["from"],
        "date": source["date"],
    }
    return message


def send_chat_action(world: World, params: Params) -> bool:
    if not params.text("action"):
        raise bad("wrong parameter action in request")
    world.chat(params).actions.append(params.text("action"))
    return True


def _write(
    world: World, params: Params, *, chat: Chat | None = None, **fields: object
) -> Json:
    chat = chat or world.chat(params)
    markup = read_markup(params, is_private=chat.kind == "private")
    thread = params.integer("message_thread_id") or None
    if thread is not None and thread not in chat.topics:
        raise bad("message thread not found")
    replied = _replied(world, params, chat)
    world.flood.check(chat.id, world.now())
    message = world.write(
        chat,
        world.bot,
        **fields,
        message_thread_id=thread,
        is_topic_message=True if thread else None,
        reply_to_message=replied,
        reply_markup=markup if markup and "inline_keyboard" in markup else None,
    )
    if markup and "inline_keyboard" not in markup:
        chat.keyboard = None if markup.get("remove_keyboard") else markup
    return message


def _replied(world: World, params: Params, chat: Chat) -> Json | None:
    wanted = params.tree("reply_parameters") or {}
    number = wanted.get("message_id") or params.integer("reply_to_message_id")
    if not number:
        return None
    found = world.messages.get((chat.id, int(number)))
    if found is None and not wanted.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    if found is None:
        return None
    return {k: v for k, v in found.items() if k != "reply_to_message"}


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendContact": send_contact,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    "sendChatAction": send_chat_action,
    **{f"send{kind.title()}": _sender(kind) for kind in MEDIA},
}
