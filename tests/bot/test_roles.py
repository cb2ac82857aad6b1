from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.app import OneScript, opened
from bot.errors import SettingsError
from bot.parts import check_role, messengers_of
from bot.ports import Place
from bot.roles import Role
from bot.settings import Secret, Settings, TelegramSettings, secret_key
from tests.bot.echo import ECHO
from tests.bot.rig import windows

TELEGRAM = TelegramSettings(token=Secret("123456:" + "A" * 30), group="-7")
FED = replace(TELEGRAM, mode="webhook")
PAGES = ["form", "webchat"]


@pytest.mark.parametrize(
    ("role", "polled", "fed"),
    [
        (Role.ALL, ["telegram", *PAGES], ["telegram", *PAGES]),
        (Role.WEB, [], ["telegram"]),
        (Role.WORKER, [], []),
        (Role.SENDER, ["telegram", *PAGES], ["telegram", *PAGES]),
    ],
)
def test_a_process_opens_the_messengers_of_its_role(
    role: Role, polled: list[str], fed: list[str]
) -> None:
    of = {
        telegram.mode: [
            one.name
            for one in messengers_of(
                Settings(telegram=telegram, public_url="https://bot.example"), role
            )
        ]
        for telegram in (TELEGRAM, FED)
    }

    assert of == {"polling": polled, "webhook": fed}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_worker_knows_where_cards_go_though_it_knows_no_messenger(
    database_url: str, tmp_path: Path
) -> None:
    settings = Settings(database_url=database_url, data=tmp_path, telegram=TELEGRAM)
    scripts = OneScript(windows())
    async with opened(
        settings, scripts=scripts, messengers=[], engine=ECHO, role=Role.WORKER
    ) as app:
        assert app.house.group == Place("telegram", "-7")


@pytest.mark.parametrize("role", [Role.WEB, Role.WORKER, Role.SENDER])
def test_a_file_is_not_shared(role: Role, tmp_path: Path) -> None:
    check_role(Role.ALL, Settings(data=tmp_path))
    check_role(role, Settings(database_url="postgresql://db/firstline"))

    with pytest.raises(SettingsError, match="belongs to one process"):
        check_role(role, Settings(data=tmp_path))


def test_a_web_without_pages_is_refused() -> None:
    settings = Settings(
        database_url="postgresql://db/firstline", web=False, telegram=TELEGRAM
    )

    with pytest.raises(SettingsError, match="FIRSTLINE_WEB"):
        check_role(Role.WEB, settings)


def test_a_key_is_made_once_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)

    assert secret_key(settings) == secret_key(settings)
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]
