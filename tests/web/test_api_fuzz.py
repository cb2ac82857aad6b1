"""Whatever a program sends, the API answers as its description says, never with 5xx."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.generation.case import Case
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    response_schema_conformance,
    status_code_conformance,
)

from bot.accounts import tokens
from bot.store.database import open_database
from bot.store.moments import micros
from bot.store.secrets import open_secrets
from tests.bot.clock import NOON, SteeredClock
from tests.bot.rig import Rig
from tests.conftest import SECRET
from tests.web.world import World

pytestmark = pytest.mark.slow

CHECKS = [not_a_server_error, status_code_conformance, response_schema_conformance]
EXAMPLES = 12
"""Of each operation and mode; more than a run of all tests has time for finds more."""

TOKEN: dict[str, str] = {}


@pytest.fixture(scope="module")
def fuzzed(
    sqlite_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BaseSchema]:
    path = tmp_path_factory.mktemp("fuzz") / "firstline.db"
    shutil.copy(sqlite_file, path)
    database = open_database(f"sqlite:///{path}")

    async def prepare() -> tuple[World, str]:
        secrets = await database.transact(
            lambda c: open_secrets(c, SECRET, now=micros(NOON))
        )
        world = World(Rig(database, secrets, SteeredClock()))
        world.settings = replace(world.settings, public_url="http://testserver")
        token = await world.rig.do(lambda tx: tokens.add_token(tx, "fuzz", "admin"))
        return world, token

    world, token = asyncio.run(prepare())
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", world.pages)
    TOKEN["Authorization"] = f"Bearer {token}"
    yield schema
    asyncio.run(database.close())


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_no_request_breaks_the_api(fuzzed: BaseSchema, mode: GenerationMode) -> None:
    operations = [
        found.ok() for found in fuzzed.get_all_operations() if isinstance(found, Ok)
    ]

    for operation in operations:

        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: Case[Any]) -> None:
            case.call_and_validate(checks=CHECKS, headers=TOKEN)

        ask()
    assert len(operations) == 7
