"""Methods that change what was written, and answers to presses."""

from __future__ import annotations

from tests.servers.telegram.keyboards import read_markup
from tests.servers.telegram.markup import LONGEST, read_text
from tests.servers.telegram.params import Json, Params
from tests.servers.telegram.refusals import bad
from tests.servers.telegram.sending import Method
from tests.servers.telegram.updates import PRESS_LIVES
from tests.servers.telegram.world import BOT, World

POP_UP = 200
EMOJI = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾"
    "💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡"
)


def edit_text(world: World, params: Params) -> Json:
    message = _own(world, params)
    text, entities = read_text(params.text("text"), params.text("parse_mode"))
    if not text.strip():
        raise bad("message text is empty")
    if len(text) > LONGEST:
        raise bad("message is too long")
    return _change(world, params, message, text=text.strip(), entities=entities)


def edit_caption(world: World, params: Params) -> Json:
    message = _own(world, params)
    text, entities = read_text(params.text("caption"), params.text("parse_mode"))
    return _change(world, params, message, caption=text, caption_entities=entities)


def edit_markup(world: World, params: Params) -> Json:
    return _change(world, params, _own(world, params))


def delete_message(world: World, params: Params) -> bool:
    message = world.message(params, missing="message to delete not found")
    del world.messages[message["chat"]["id"], message["message_id"]]
    return True


def answer_press(world: World, params: Params) -> bool:
    press = params.text("callback_query_id")
    at = world.presses.get(press)
    if at is None or world.now() > at + PRESS_LIVES:
        raise bad(
            "query is too old and response timeout expired or query ID is invalid"
        )
    if len(params.text("text")) > POP_UP:
        raise bad("MESSAGE_TOO_LONG")
    world.pop_ups.append((press, params.text("text"), params.flag("show_alert")))
    return True


def react(world: World, params: Params) -> bool:
    message = world.message(params, missing="message to react not found")
    reactions = params.tree("reaction") or []
    for one in reactions:
        if one.get("type") == "emoji" and not EMOJI & {*one.get("emoji", "")}:
            raise bad("REACTION_INVALID")
    world.reactions[message["chat"]["id"], message["message_id"]] = reactions
    return True


def pin(world: World, params: Params) -> bool:
    message = world.message(params, missing="message to pin not found")
    world.chat(params).pinned.append(message["message_id"])
    return True


def _own(world: World, params: Params) -> Json:
    message = world.message(params, missing="message to edit not found")
    if message["from"]["id"] != BOT:
        raise bad("message can't be edited")
    return message


def _change(world: World, params: Params, message: Json, **fields: object) -> Json:
    markup = read_markup(params, is_private=True)
    new = {**message, **{key: value for key, value in fields.items() if value}}
    new.pop("reply_markup", None)
    if "entities" in fields and not fields["entities"]:
        new.pop("entities", None)
    if markup and markup.get("inline_keyboard"):
        new["reply_markup"] = markup
    compared = ("text", "entities", "caption", "caption_entities", "reply_markup")
    if all(message.get(name) == new.get(name) for name in compared):
        raise bad(
            "message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message"
        )
    world.flood.check(message["chat"]["id"], world.now())
    message.clear()
    message |= new
    message["edit_date"] = int(world.now())
    return message


METHODS: dict[str, Method] = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_press,
    "setMessageReaction": react,
    "pinChatMessage": pin,
}
