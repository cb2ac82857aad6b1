"""The short way of a hook, asked as a web server asks it."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.types import Message, Receive, Scope, Send

from adapters.web.doors import MOST_BYTES, Doors
from bot.inbox.hooks import HookAnswer, HookRequest

PATH = "/hooks/telegram/secret"


async def asked(
    doors: Doors, path: str, parts: Sequence[bytes], query: bytes = b""
) -> list[Message]:
    """What is sent back for a body in so many parts."""
    scope = {
        "type": "http",
        "path": path,
        "method": "POST",
        "query_string": query,
        "headers": [(b"x-proof", b"yes")],
    }
    left = list(parts)
    sent: list[Message] = []

    async def receive() -> Message:
        body = left.pop(0)
        return {"type": "http.request", "body": body, "more_body": bool(left)}

    async def send(message: Message) -> None:
        sent.append(message)

    await doors(scope, receive, send)
    return sent


async def pages(_: Scope, __: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 404, "headers": []})


async def echo(request: HookRequest) -> HookAnswer:
    told = f"{request.headers['x-proof']} {request.query.get('q')}"
    return HookAnswer(200, {"X-Told": told}, request.body)


async def test_a_body_in_parts_is_given_whole() -> None:
    doors = Doors(pages, {PATH: echo})

    start, body = await asked(doors, PATH, [b"a", b"b"], b"q=1")

    headers = dict(start["headers"])
    assert start["status"] == 200
    assert headers[b"x-told"] == b"yes 1"
    assert headers[b"content-length"] == b"2"
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert body["body"] == b"ab"


async def test_who_does_not_know_the_path_is_sent_on() -> None:
    doors = Doors(pages, {PATH: echo})

    for path in ("/hooks/telegram/guess", "/hooks/telegram/\udcff", "/"):
        assert (await asked(doors, path, [b""]))[0]["status"] == 404


async def test_a_body_that_is_too_large_is_not_read_to_its_end() -> None:
    doors = Doors(pages, {PATH: echo})

    sent = await asked(doors, PATH, [b"x" * MOST_BYTES, b"x", b"never"])

    assert sent[0]["status"] == 413
    assert (b"connection", b"close") in sent[0]["headers"]


async def test_what_fails_is_told_so_that_it_comes_again() -> None:
    async def fail(_: HookRequest) -> HookAnswer:
        raise ValueError

    sent = await asked(Doors(pages, {PATH: fail}), PATH, [b"{}"])

    assert sent[0]["status"] == 500
