"""Methods about chats, topics, members, files and the bot itself."""

from __future__ import annotations

from tests.servers.telegram.params import Json, Params
from tests.servers.telegram.refusals import bad
from tests.servers.telegram.sending import Method
from tests.servers.telegram.world import Chat, Topic, World

NAME = 128


def get_me(world: World, _: Params) -> Json:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, params: Params) -> Json:
    chat = world.chat(params)
    return {**chat.json, "accent_color_id": 0, "max_reaction_count": 11}


def get_member(world: World, params: Params) -> Json:
    chat = world.chat(params)
    user = params.integer("user_id")
    if user == world.bot["id"]:
        return _administrator(world.bot)
    status = chat.members.get(user)
    if status is None:
        raise bad("PARTICIPANT_ID_INVALID")
    return {"status": status, "user": world.people[user]}


def get_administrators(world: World, params: Params) -> list[Json]:
    world.chat(params)
    return [_administrator(world.bot)]


def _administrator(user: Json) -> Json:
    rights = (
        "can_be_edited can_manage_chat can_delete_messages can_manage_video_chats "
        "can_restrict_members can_promote_members can_change_info can_invite_users "
        "can_post_stories can_edit_stories can_delete_stories can_pin_messages "
        "can_manage_topics is_anonymous can_manage_direct_messages"
    )
    may = dict.fromkeys(rights.split(), True)
    return {**may, "is_anonymous": False, "status": "administrator", "user": user}


def get_file(world: World, params: Params) -> Json:
    wanted = params.text("file_id")
    if wanted not in world.files:
        raise bad("invalid file_id")
    path, data = world.files[wanted]
    return {
        "file_id": wanted,
        "file_unique_id": wanted[-8:],
        "file_size": len(data),
        "file_path": path,
    }


def create_topic(world: World, params: Params) -> Json:
    chat = _forum(world, params)
    name = params.text("name")
    if not 0 < len(name) <= NAME:
        raise bad("TOPIC_TITLE_EMPTY" if not name else "TOPIC_TITLE_TOO_LONG")
    world.flood.check(chat.id, world.now())
    opened = world.write(chat, world.bot, forum_topic_created={"name": name})
    number = int(opened["message_id"])
    opened["message_thread_id"] = number
    topic = chat.topics[number] = Topic(number, name)
    return {"message_thread_id": number, "name": name, "icon_color": topic.color}


def edit_topic(world: World, params: Params) -> bool:
    topic = _topic(world, params)
    name = params.text("name", topic.name)
    if name == topic.name:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.name = name
    return True


def close_topic(world: World, params: Params) -> bool:
    topic = _topic(world, params)
    if topic.is_closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.is_closed = True
    return True


def reopen_topic(world: World, params: Params) -> bool:
    topic = _topic(world, params)
    if not topic.is_closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.is_closed = False
    return True


def delete_topic(world: World, params: Params) -> bool:
    topic = _topic(world, params)
    del world.chat(params).topics[topic.id]
    return True


def set_commands(world: World, params: Params) -> bool:
    commands = params.tree("commands") or []
    for one in commands:
        if not one.get("command") or not one.get("description"):
            raise bad("BOT_COMMAND_INVALID")
    world.commands = commands
    return True


def get_commands(world: World, _: Params) -> list[Json]:
    return world.commands


def leave(world: World, params: Params) -> bool:
    world.chat(params).shut = "bot is not a member of the supergroup chat"
    return True


def close(_: World, __: Params) -> bool:
    return True


def _forum(world: World, params: Params) -> Chat:
    chat = world.chat(params)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    return chat


def _topic(world: World, params: Params) -> Topic:
    topic = _forum(world, params).topics.get(params.integer("message_thread_id"))
    if topic is None:
        raise bad("TOPIC_ID_INVALID")
    return topic


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_member,
    "getChatAdministrators": get_administrators,
    "getFile": get_file,
    "createForumTopic": create_topic,
    "editForumTopic": edit_topic,
    "closeForumTopic": close_topic,
    "reopenForumTopic": reopen_topic,
    "deleteForumTopic": delete_topic,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "leaveChat": leave,
    "close": close,
    "logOut": close,
}
