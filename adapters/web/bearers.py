"""Programs that bring a token: the rule of the API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import HTTPException, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from adapters.web.guard import Rule
from adapters.web.peers import address_of
from adapters.web.rates import spend
from adapters.web.web import web_of
from bot.accounts import tokens
from bot.accounts.accounts import Person
from bot.accounts.permissions import Permission
from bot.ports import Rate

LONGEST = 128
GUESSES = Rate(60, 60)
ASKED = Rate(1200, 60)
_scheme = HTTPBearer(
    scheme_name="token",
    description="A token of `firstline token add`.",
    auto_error=False,
)


@dataclass(frozen=True)
class Bearer(Rule):
    """Programs whose token has a permission; gives the program."""

    permission: Permission

    async def __call__(
        self,
        request: Request,
        given: Annotated[HTTPAuthorizationCredentials | None, Security(_scheme)],
    ) -> Person:
        """The program; raises 401 or 403."""
        web = web_of(request)
        token = given.credentials if given else ""
        known = None
        if token.startswith(tokens.PREFIX) and len(token) <= LONGEST:
            known = await web.look(lambda tx: tokens.program_of(tx, token))
        if known is None:
            spend(request, f"token:{address_of(request)}", GUESSES)
            raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
        program, is_worth_noting = known
        spend(request, f"api:{program.id}", ASKED)
        if is_worth_noting:
            await web.do(lambda tx: tokens.note_use(tx, program.id))
        if not program.may(self.permission):
            raise HTTPException(403)
        return program
