from __future__ import annotations

import asyncio
from urllib.parse import quote

import pytest

from bot.guests.files import MOST_BYTES
from bot.inbox.intake import decode_event
from bot.store.guests import files
from bot.store.tables import inbox
from dialogs.conversation.events import Shared
from tests.web.widget import ONCE, Shop, Widget

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


async def test_a_file_is_kept_shown_and_saved(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    sent = await widget.uploads(PICTURE, name=quote("план кухни.png"))
    await shop.settle()

    number = sent.json()["id"]
    (shown,) = [one for one in (await widget.reads())["lines"] if one["by"] == "me"]
    saved = await widget.get(f"files/{number}")

    assert shown["file"] == {
        "id": number,
        "name": "план кухни.png",
        "mime": "image/png",
        "size": len(PICTURE),
    }
    assert saved.content == PICTURE
    assert saved.headers["content-disposition"] == (
        f"attachment; filename*=UTF-8''{quote('план кухни.png')}"
    )
    assert saved.headers["content-type"] == "application/octet-stream"
    assert saved.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in saved.headers["content-security-policy"]


async def test_a_file_that_comes_again_counts_once(widget: Widget, shop: Shop) -> None:
    await widget.begin()
    answers = await asyncio.gather(
        *(widget.uploads(PICTURE, name="a.png", key="one-file") for _ in range(4))
    )
    rig = shop.pages.rig
    rows = await rig.rows(inbox)
    event = decode_event(shop.pages.secrets.open(rows[-1]["event"]))

    assert {one.status_code for one in answers} == {200}
    assert len({one.json()["id"] for one in answers}) == 1
    assert len(await rig.rows(files)) == 1
    assert len(rows) == 2
    assert isinstance(event, Shared)
    assert (event.kind, event.ref) == ("photo", answers[0].json()["id"])


@ONCE
@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"MZ\x90\0", "a.exe"),
        (b"<html><script>alert(1)</script>", "a.png"),
        (b"<svg xmlns='x'/>", "a.svg"),
        (b"", "a.txt"),
    ],
)
async def test_what_is_no_picture_or_document_is_refused(
    widget: Widget, shop: Shop, data: bytes, name: str
) -> None:
    await widget.begin()
    answer = await widget.uploads(data, name=name)

    assert answer.status_code == 415
    assert answer.headers["access-control-allow-origin"] == widget.origin
    assert await shop.pages.rig.rows(files) == []


@ONCE
async def test_ten_megabytes_are_taken_and_not_a_byte_more(widget: Widget) -> None:
    await widget.begin()
    most = PICTURE + b"\0" * (MOST_BYTES - len(PICTURE))
    full = await widget.uploads(most, name="a.png")
    over = await widget.uploads(most + b"\0", name="b.png")

    assert full.status_code == 200
    assert over.status_code == 413


@ONCE
async def test_a_disk_that_takes_nothing_is_told(widget: Widget, shop: Shop) -> None:
    """The page keeps the file and sends it again."""
    await widget.begin()
    (shop.folder / "files").write_text("in the way")
    down = await widget.uploads(PICTURE, name="a.png", key="one-file")
    (shop.folder / "files").unlink()
    again = await widget.uploads(PICTURE, name="a.png", key="one-file")

    assert down.status_code == 503
    assert again.status_code == 200


@ONCE
@pytest.mark.parametrize(
    "name", ["%00", "%FF%FE", "..%2F..%2Fa.png", "a%0D%0ASet-Cookie:b.png"]
)
async def test_a_strange_name_harms_nothing(widget: Widget, name: str) -> None:
    await widget.begin()
    sent = await widget.uploads(PICTURE, name=name)
    saved = await widget.get(f"files/{sent.json()['id']}")

    assert saved.content == PICTURE
    assert "set-cookie" not in saved.headers
    assert "/" not in saved.headers["content-disposition"]
