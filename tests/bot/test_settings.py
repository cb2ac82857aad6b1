from __future__ import annotations

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.environment import load_settings
from bot.errors import SettingsError
from bot.settings import Secret, Settings, secret_key


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


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("PORT", "many", "give a whole number from 0 to 65535"),
        ("PORT", "70000", "give a whole number from 0 to 65535"),
        ("RETENTION_DAYS", "0", "give a whole number from 1"),
        ("DEMO", "perhaps", "give true or false"),
        ("LOG_LEVEL", "LOUD", "give one of DEBUG, INFO, WARNING, ERROR"),
        ("TELEGRAM__MODE", "push", "give one of polling, webhook"),
        ("TELEGRAM__API_URL", "localhost:1", "give https://name or http://name:port"),
        ("PUBLIC_URL", "https://a.example/b", "give https://bot.example.ru"),
        ("TRUSTED_PROXIES", "10.0.0.0/8, x", "not an address of a proxy"),
        ("WIDGET__ORIGINS", "https://a.example/b", "give https://shop.example"),
        ("WIDGET__SECRET", "short", "give 32 characters or more"),
    ],
)
def test_what_is_wrong_is_told_with_what_is_wanted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    monkeypatch.setenv(f"FIRSTLINE_{name}", value)

    with pytest.raises(SettingsError) as error:
        load_settings()

    (problem,) = error.value.problems
    assert problem.startswith(f"FIRSTLINE_{name}: ")
    assert told in problem


@pytest.mark.parametrize("word", "true 1 Yes on T false 0 NO off f".split())
def test_yes_and_no_have_many_words(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    monkeypatch.setenv("FIRSTLINE_WEB", f"{word} ")

    assert load_settings().web is (word.lower() in {"true", "1", "yes", "on", "t"})


def test_what_is_empty_is_not_set(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("FIRSTLINE_SCRIPT=flowers\nFIRSTLINE_HOST=\n")
    for name in ("SCRIPT", "TELEGRAM__TOKEN", "SECRET_KEY", "PORT", "REDIS_URL"):
        monkeypatch.setenv(f"FIRSTLINE_{name}", "")

    settings = load_settings()

    assert settings.script == "flowers"
    assert settings == replace(Settings(), script="flowers")


def test_names_may_be_written_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("firstline_telegram__group", "-7")

    assert load_settings().telegram.group == "-7"


def test_values_are_kept_as_they_are_compared_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FIRSTLINE_PUBLIC_URL", "https://Bot.Example/")
    monkeypatch.setenv("FIRSTLINE_DATA", "far/away")

    settings = load_settings()

    assert settings.public_url == "https://bot.example"
    assert settings.data == Path("far/away")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("FIRSTLINE_SCRIPT=цветы".encode("cp1251"))

    with pytest.raises(SettingsError, match=r"\.env: .*utf-8"):
        load_settings()


def test_contradictions_are_told_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTLINE_DEMO", "true")
    monkeypatch.setenv("FIRSTLINE_HOST", "10.0.0.1")
    monkeypatch.setenv("FIRSTLINE_TELEGRAM__MODE", "webhook")

    with pytest.raises(SettingsError) as error:
        load_settings()

    demo, hook = error.value.problems
    assert "FIRSTLINE_DEMO" in demo
    assert "FIRSTLINE_PUBLIC_URL" in hook


def test_a_secret_is_told_to_nobody_who_prints_it() -> None:
    secret = Secret("topsecret")

    assert "topsecret" not in f"{secret} {secret!r} {Settings(secret_key=secret)}"
    assert secret.reveal() == "topsecret"
    assert secret == Secret("topsecret")
    assert secret != Secret("another")


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")

    key = secret_key(settings)

    assert secret_key(settings) == key
    assert len(key) > 40
    assert (tmp_path / "data" / "secret.key").stat().st_mode & 0o777 == 0o600
