"""Who a person is, in words of the site that are signed with our common secret.

A JSON Web Token of the kind HS256: every language has a library that makes one. It must
end within a day, so that one that was copied is of little use.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

DAY = 24 * 3600
LEEWAY = 60
"""Seconds by which two clocks may differ."""


class Claims(Struct, frozen=True):
    """What a site says of a person; `sub` is its own name of the person."""

    sub: Annotated[str, Meta(min_length=1, max_length=200)]
    exp: float
    name: Annotated[str, Meta(max_length=100)] = ""
    phone: Annotated[str, Meta(max_length=40)] = ""


class _Header(Struct, frozen=True):
    alg: str


class BadIdentityError(Exception):
    """Words that are not signed, not in time, or not in the form."""


def claims_of(token: str, *, secret: str, now: float) -> Claims:
    """What a token claims.

    Raises:
        BadIdentityError: with the reason.
    """
    head, _, rest = token.partition(".")
    body, _, signature = rest.partition(".")
    signed = hmac.digest(secret.encode(), f"{head}.{body}".encode(), "sha256")
    if not hmac.compare_digest(signed, _plain(signature)):
        raise BadIdentityError("the signature is wrong")
    try:
        # Never what the token asks for: one that says “none” would need no secret.
        if msgspec.json.decode(_plain(head), type=_Header).alg != "HS256":
            raise BadIdentityError("the algorithm must be HS256")
        claims = msgspec.json.decode(_plain(body), type=Claims)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BadIdentityError(f"the token is malformed: {error}") from None
    if not now - LEEWAY < claims.exp < now + DAY + LEEWAY:
        raise BadIdentityError("exp must be in the future and within a day")
    return claims


def _plain(part: str) -> bytes:
    try:
        return base64.b64decode(
            part + "=" * (-len(part) % 4), altchars=b"-_", validate=True
        )
    except (binascii.Error, ValueError):
        raise BadIdentityError("the token is malformed") from None
