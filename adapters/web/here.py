"""The bot, as an argument of a route of the inside."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from adapters.web.web import Web, web_of

Here = Annotated[Web, Depends(web_of)]
