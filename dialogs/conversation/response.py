"""What one event of a conversation leads to."""

from __future__ import annotations

from msgspec import Struct

from dialogs.conversation.acts import Act
from dialogs.conversation.effects import Effect
from dialogs.conversation.state import State


class Response(Struct, frozen=True):
    """The next state, what the world must do, and what the event was understood as."""

    state: State
    effects: tuple[Effect, ...]
    acts: tuple[Act, ...] = ()
