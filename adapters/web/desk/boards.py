"""The board and the list of leads, with filters and saved views."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import Response
from msgspec import Struct
from msgspec.structs import replace

from adapters.web.desk.answering import Key, Lead, Word, answered, do, notice_of
from adapters.web.desk.seats import new_key, telling, viewer_of, zone_of
from adapters.web.guard import allowed
from adapters.web.here import Here
from adapters.web.pages import render
from adapters.web.web import Web
from bot.accounts.accounts import Person
from bot.board.filters import NOBODY, Filters, parse, query_of
from bot.board.indexing import index
from bot.board.lists import BoardColumn, Page, board, page
from bot.board.undelivered import how_many
from bot.board.walking import values_of
from bot.deskwork.able import names
from bot.deskwork.keeping import QUERY, SavedView, drop_view, save_view, views
from bot.deskwork.once import DONE, By, Result, refused
from bot.deskwork.presence import Colleague, colleagues
from bot.store.people import leads
from bot.store.tables import conversations
from bot.transaction import Transaction
from dialogs.script.model import Script

Looker = Annotated[Person, Depends(allowed("see_board"))]

routes = APIRouter()


class Choices(Struct, frozen=True):
    """What the filters offer."""

    scripts: Sequence[Script]
    channels: Sequence[str]
    sources: Sequence[str]
    managers: Mapping[str, str]
    levels: Mapping[str, Sequence[str]]


class Frame(Struct, frozen=True):
    """What stands around the leads on both pages."""

    views: Sequence[SavedView]
    colleagues: Sequence[Colleague]
    people: Mapping[str, str]
    red: int


@routes.get("/desk")
async def show_board(request: Request, person: Looker, web: Here) -> Response:
    """The board in columns."""
    return await _board(request, person, web, template="desk/board.html")


@routes.get("/desk/board")
async def show_columns(request: Request, person: Looker, web: Here) -> Response:
    """The columns alone, as they are now."""
    return await _board(request, person, web, template="desk/board_live.html")


@routes.get("/desk/leads")
async def show_list(request: Request, person: Looker, web: Here) -> Response:
    """The list, page by page."""
    filters = filters_of(request, person)
    after = request.query_params.get("after", "")
    if filters.words:
        # Whoever searches right after a word was said finds it, where that can be.
        await web.do(index)

    def look(tx: Transaction) -> tuple[Page, Frame, Choices]:
        shown = page(
            tx, filters, viewer=viewer_of(person), zone=zone_of(web), after=after
        )
        return shown, _frame(tx, person), _choices(tx)

    shown, frame, choices = await web.look(look)
    return render(
        request,
        "desk/list.html",
        **_words(request, web, filters=filters, frame=frame),
        choices=choices,
        shown=shown,
        after=after,
    )


@routes.post("/desk/views")
async def keep_view(
    request: Request,
    person: Looker,
    web: Here,
    *,
    name: Word = "",
    query: Annotated[str, Form(max_length=QUERY)] = "",
    shared: Word = "",
    key: Key = "",
) -> Response:
    """Keep the filters of the list under a name."""

    def work(tx: Transaction, by: By) -> Result:
        saved = save_view(
            tx, by.manager, name=name, query=query, is_shared=shared == "yes"
        )
        return DONE if saved else refused("no_words")

    done = await do(web, person, key=key, deed=work)
    return answered(request, web, done, what="save", back=f"/desk/leads?{query}")


@routes.post("/desk/views/{view}/drop")
async def forget_view(
    request: Request, person: Looker, web: Here, *, view: Lead, key: Key = ""
) -> Response:
    """Forget an own view."""

    def work(tx: Transaction, by: By) -> Result:
        return DONE if drop_view(tx, by.manager, view) else refused("gone")

    done = await do(web, person, key=key, deed=work)
    return answered(request, web, done, what="drop", back="/desk/leads")


async def _board(
    request: Request, person: Person, web: Web, *, template: str
) -> Response:
    filters = filters_of(request, person)

    def look(tx: Transaction) -> tuple[Sequence[BoardColumn], Frame]:
        shown = board(tx, filters, viewer=viewer_of(person), zone=zone_of(web))
        return shown, _frame(tx, person)

    columns, frame = await web.look(look)
    return render(
        request,
        template,
        **_words(request, web, filters=filters, frame=frame),
        columns=columns,
    )


def filters_of(request: Request, person: Person) -> Filters:
    """The filters of the address; `me` stands for whoever looks."""
    filters = parse(dict(request.query_params))
    own = viewer_of(person).manager
    plain = tuple(
        (key, own if (key, value) == ("manager", "me") else value)
        for key, value in filters.plain
    )
    return replace(filters, plain=plain)


def _frame(tx: Transaction, person: Person) -> Frame:
    viewer = viewer_of(person)
    red = how_many(tx, viewer) if person.may("resend") else 0
    return Frame(views(tx, viewer.manager), colleagues(tx), names(tx), red)


def _choices(tx: Transaction) -> Choices:
    scripts = tx.house.scripts.every()
    levels = {
        axis: tuple(
            dict.fromkeys(
                name
                for script in scripts
                for name, _ in getattr(script.scoring, axis).levels
            )
        )
        for axis in ("temperature", "potential")
    }
    known = names(tx)
    managers = {one: known.get(one, one) for one in values_of(tx, leads.c.manager)}
    return Choices(
        scripts,
        values_of(tx, conversations.c.channel),
        [source for source in values_of(tx, leads.c.source) if source],
        managers,
        levels,
    )


def _words(
    request: Request, web: Web, *, filters: Filters, frame: Frame
) -> dict[str, Any]:
    say = telling(request, web, frame.people)
    notice, is_well = notice_of(request, say)
    query = query_of(filters)

    def address(path: str, **more: str) -> str:
        """The same filters at another page; an empty value takes one away."""
        changed = {k: v for k, v in {**query, **more}.items() if v}
        return f"{path}?{urlencode(changed)}" if changed else path

    return {
        "say": say,
        "notice": notice,
        "is_well": is_well,
        "filters": filters,
        "query": query,
        "address": address,
        "frame": frame,
        "key": new_key,
        "nobody": NOBODY,
    }
