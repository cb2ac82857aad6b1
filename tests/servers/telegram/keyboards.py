"""Checks of `reply_markup`, with the errors a bot gets for a wrong one."""

from __future__ import annotations

from tests.servers.telegram.params import Json, Params
from tests.servers.telegram.refusals import bad

DATA_BYTES = 64
MOST_BUTTONS = 100
_ACTIONS = {"callback_data", "url", "web_app", "switch_inline_query", "copy_text"}


def read_markup(params: Params, *, is_private: bool) -> Json | None:
    """The markup of a call, checked; None when there is none."""
    markup = params.tree("reply_markup")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"])
    elif "keyboard" in markup:
        _check_reply(markup["keyboard"], is_private=is_private)
    elif not {"remove_keyboard", "force_reply"} & markup.keys():
        raise bad("unsupported reply markup")
    return markup


def _check_inline(rows: list[list[Json]]) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    for button in buttons:
        if not button.get("text"):
            raise bad("inline keyboard button text must be non-empty")
        if not _ACTIONS & button.keys():
            raise bad("text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 0 < len(data.encode()) <= DATA_BYTES:
            raise bad("BUTTON_DATA_INVALID")


def _check_reply(rows: list[list[Json | str]], *, is_private: bool) -> None:
    for row in rows:
        for button in row:
            if isinstance(button, str):
                continue
            if not button.get("text"):
                raise bad("keyboard button text must be non-empty")
            asks = button.get("request_contact") or button.get("request_location")
            if asks and not is_private:
                raise bad("phone number can be requested in private chats only")
