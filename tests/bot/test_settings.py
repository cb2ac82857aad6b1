from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, load_settings, secret_key


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("FIRSTLINE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_nothing_need_be_set() -> None:
    settings = load_settings()

    assert settings.store == "sqlite:///data/firstline.db"
    assert settings.telegram.adapter == "telegram_direct"


def test_the_environment_wins_over_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("FIRSTLINE_PORT=1\nFIRSTLINE_HOST=::1\n", "utf-8")
    monkeypatch.setenv("FIRSTLINE_PORT", "2")

    settings = load_settings()

    assert (settings.host, settings.port) == ("::1", 2)


def test_names_that_outside_checks_use(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "TELEGRAM__TOKEN": "123456:AAbb",
        "TELEGRAM__API_URL": "http://127.0.0.1:8081",
        "TELEGRAM__ADAPTER": "telegram_ptb",
        "TELEGRAM__GROUP": "-1001",
        "DATABASE_URL": "postgresql://x@y/z",
        "REDIS_URL": "redis://127.0.0.1:1/0",
        "DATA": "elsewhere",
        "PORT": "0",
        "SECRET_KEY": "key",
    }.items():
        monkeypatch.setenv(f"FIRSTLINE_{name}", value)

    settings = load_settings()

    assert settings.telegram.group == "-1001"
    assert settings.store == "postgresql://x@y/z"
    assert secret_key(settings) == "key"
    assert "AAbb" not in repr(settings)


def test_every_problem_is_told_at_once_and_no_secret(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FIRSTLINE_PORT", "many")
    monkeypatch.setenv("FIRSTLINE_REDIS_URL", "localhost")
    monkeypatch.setenv("FIRSTLINE_TELEGRAM__TOKEN", "topsecret")
    monkeypatch.setenv("FIRSTLINE_TELEGRAM__ADAPTER", "icq")

    with pytest.raises(SettingsError) as error:
        load_settings()

    named = [problem.split(":")[0] for problem in error.value.problems]
    assert sorted(named) == [
        "FIRSTLINE_PORT",
        "FIRSTLINE_REDIS_URL",
        "FIRSTLINE_TELEGRAM__ADAPTER",
        "FIRSTLINE_TELEGRAM__TOKEN",
    ]
    assert "topsecret" not in str(error.value)


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")

    key = secret_key(settings)

    assert secret_key(settings) == key
    assert len(key) > 40
    assert (tmp_path / "data" / "secret.key").stat().st_mode & 0o777 == 0o600
