"""What the parts of the API share: who may ask, what can be refused, numbers, times."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from fastapi import Path

from adapters.web.api.models import Problem
from bot.accounts.accounts import Person
from bot.board.viewing import Viewer
from bot.store.moments import moment

LARGEST = 2**53 - 1
"""The largest number that every reader of JSON understands."""

Number = Annotated[int, Path(ge=1, le=LARGEST)]

Refusals = dict[int | str, dict[str, Any]]


def refusals(*statuses: int) -> Refusals:
    """What the document says of answers that refuse."""
    return {
        status: {
            "content": {
                "application/problem+json": {
                    "schema": {"$ref": f"#/components/schemas/{Problem.__name__}"}
                }
            },
            "description": WHY[status],
        }
        for status in sorted({400, 401, 403, 422, 429, 503, *statuses})
    }


WHY = {
    400: "The request is no proper HTTP request",
    401: "No token, or none that is known",
    403: "The role of the token does not permit it",
    404: "There is none, or the role does not see it",
    413: "Larger than 1 MiB",
    422: "The request does not fit its description",
    429: "Too often; Retry-After says when",
    503: "The database does not answer; try again",
}


def viewer_of(program: Person) -> Viewer:
    """The leads that a program may see."""
    return Viewer("", sees_all=program.may("see_all_leads"))


def when(stamp: int | None) -> dt.datetime | None:
    """The time of a column that may be empty."""
    return None if stamp is None else moment(stamp)
