"""The description of the API, for programs and for people."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from adapters.web.api import conversations, exclusions, forms, leads
from adapters.web.api.models import Problem
from adapters.web.guard import own_proof
from adapters.web.pages import render
from adapters.web.web import Web

PARTS = (leads.routes, conversations.routes, exclusions.routes, forms.routes)
ABOUT = (
    "A program brings a token of `firstline token add` in the header "
    "`Authorization: Bearer …` and may what the role of the token may. Errors are "
    "problems as RFC 9457 writes them. Times are UTC."
)

routes = APIRouter(include_in_schema=False, dependencies=[Depends(own_proof)])


def router(_: Web) -> APIRouter:
    """`/api/v1` and its description."""
    whole = APIRouter()
    for part in (*PARTS, routes):
        whole.routes.extend(part.routes)
    return whole


@routes.get("/api/openapi.json")
async def openapi() -> JSONResponse:
    """The description for programs."""
    return JSONResponse(document())


@routes.get("/api/docs")
async def docs(request: Request) -> Response:
    """The description for people."""
    return render(request, "api.html", api=document(), about=ABOUT)


def document() -> dict[str, Any]:
    """The description as OpenAPI 3.1."""
    found: list[BaseRoute] = [route for part in PARTS for route in part.routes]
    told = get_openapi(title="Firstline", version="1", description=ABOUT, routes=found)
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    told["components"]["schemas"][Problem.__name__] = problem
    for unused in ("HTTPValidationError", "ValidationError"):
        told["components"]["schemas"].pop(unused, None)
    return told
