"""The routes of the desk, as one part of the web."""

from __future__ import annotations

from fastapi import APIRouter

from adapters.web.desk import (
    boards,
    calendar,
    events,
    exporting,
    keeping,
    leads,
    mending,
    mishaps,
    owning,
    speaking,
)
from adapters.web.web import Web


def router(_: Web) -> APIRouter:
    """`/desk` and all below it."""
    routes = APIRouter()
    # Flat, as the server wants its routes.
    for module in (
        events,
        exporting,
        boards,
        leads,
        owning,
        speaking,
        mending,
        calendar,
        mishaps,
        keeping,
    ):
        routes.routes.extend(module.routes.routes)
    return routes
