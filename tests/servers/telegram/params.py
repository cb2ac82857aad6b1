"""Arguments of a call, whatever body they came in: JSON, urlencoded or multipart."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.multipart import MultipartReader

from tests.servers.telegram.refusals import bad

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Arguments by name; a form has only texts, so each type is asked for."""

    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        return default if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad(f'{name} must be an integer, got "{value}"') from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"1", "true", "yes"}

    def tree(self, name: str) -> Any:  # noqa: ANN401 (any JSON)
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None

    def upload(self, name: str) -> Upload | str:
        """A file of the call: its bytes, or the id of one that the server has."""
        value = self.text(name)
        if value.startswith("attach://"):
            found = self.uploads.get(value.removeprefix("attach://"))
            if found is None:
                raise bad(f'file "{value}" not found')
            return found
        if name in self.uploads:
            return self.uploads[name]
        if not value:
            raise bad(f"there is no {name} in the request")
        return value

    def shown(self) -> Json:
        """The arguments as the history keeps them: trees as trees."""
        return {name: _opened(value) for name, value in self.values.items()}


async def read_params(request: web.Request) -> Params:
    """The arguments of the address and the body together."""
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    kind = request.content_type
    if kind == "application/json":
        try:
            sent = json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not isinstance(sent, dict):
            raise bad("expected an Object in JSON request")
        values |= sent
    elif kind == "multipart/form-data":
        async for part in await request.multipart():
            await _take(part, values, uploads)
    elif request.can_read_body:
        values |= dict(await request.post())
    return Params(values, uploads)


async def _take(
    part: MultipartReader | BodyPartReader | None,
    values: Json,
    uploads: dict[str, Upload],
) -> None:
    if not isinstance(part, BodyPartReader) or part.name is None:
        return
    if part.filename is None:
        values[part.name] = await part.text()
    else:
        uploads[part.name] = Upload(part.filename, bytes(await part.read()))


def _opened(value: object) -> object:
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
