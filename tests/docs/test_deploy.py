"""The files for Docker name commands, settings and paths that exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import fields
from ruamel.yaml import YAML
from typer.main import get_command

from bot.cli import app
from bot.environment import load_settings
from bot.roles import Role
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
OURS = ("web", "worker", "sender")
PINNED = re.compile(r"[a-z]+:\d+\.\d+(\.\d+)?(-[\w.-]+)?")
"""A name without a host, a version that is no “latest”."""

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE: dict[str, Any] = YAML(typ="safe").load(ROOT / "docker-compose.yml")
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]


def settings_of(
    service: dict[str, Any], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> Settings:
    monkeypatch.chdir(folder)
    for name, value in service["environment"].items():
        monkeypatch.setenv(name, re.sub(r"\$\{\w+:\?[^}]*\}", "secret", value))
    return load_settings()


def known_variables() -> set[str]:
    names = {f"FIRSTLINE_{name}".upper() for name in Settings.__struct_fields__}
    for field in fields(Settings):
        inner = getattr(field.type, "__struct_fields__", ())
        names |= {f"FIRSTLINE_{field.name}__{name}".upper() for name in inner}
    return names


@pytest.mark.parametrize("name", OURS)
def test_each_role_is_a_command_that_can_be_given(name: str) -> None:
    verb, *rest = SERVICES[name]["command"]
    command = get_command(app)
    run = getattr(command, "commands")[verb]  # noqa: B009 (of click's groups)

    context = run.make_context("run", list(rest))

    assert context.params["role"] == Role(name)


def test_every_role_has_its_processes() -> None:
    roles = {SERVICES[name]["command"][-1] for name in OURS}

    assert roles == {role.value for role in Role} - {"all"}
    assert SERVICES["worker"]["deploy"]["replicas"] >= 2
    # A second sender would only wait.
    assert "deploy" not in SERVICES["sender"]


@pytest.mark.parametrize("name", OURS)
def test_the_settings_exist_and_fit_together(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    service = SERVICES[name]
    settings = settings_of(service, monkeypatch, tmp_path)

    assert set(service["environment"]) <= known_variables()
    assert re.fullmatch(
        r"postgresql://firstline:secret@postgres:5432/firstline", settings.store
    )
    assert settings.redis_url == "redis://redis:6379/0"
    assert f"data:{settings.data}" in service["volumes"]
    assert set(service["depends_on"]) == set(SERVICES) - set(OURS)
    if name == "web":
        (port,) = service["ports"]
        assert port.startswith("127.0.0.1:")
        assert port.endswith(f":{settings.port}")
        assert f":{settings.port}/readyz" in service["healthcheck"]["test"][-1]
    else:
        assert str(settings.pulse) in service["healthcheck"]["test"][-1]


@pytest.mark.parametrize("name", SERVICES)
def test_every_process_is_pinned_watched_and_started_again(name: str) -> None:
    service = SERVICES[name]

    assert PINNED.fullmatch(service["image"])
    assert service["healthcheck"]["test"]
    assert service["restart"] == "unless-stopped"
    if name in OURS:
        assert service["image"] == f"firstline:{PROJECT['version']}"
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]


def test_the_volumes_are_declared() -> None:
    used = {
        volume.partition(":")[0]
        for service in SERVICES.values()
        for volume in service.get("volumes", ())
    }

    assert used == set(COMPOSE["volumes"])


def test_the_image_is_built_of_what_is_locked() -> None:
    bases = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    installs = re.findall(r"pip install[^&]*", DOCKERFILE)
    extras = set(re.findall(r"--extra (\w+)", DOCKERFILE))
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)

    assert len(set(bases)) == 1
    assert PINNED.fullmatch(bases[0])
    assert extras == set(PROJECT["optional-dependencies"])
    # All but our own wheel, which is made in the image.
    assert [one for one in installs if "--require-hashes" not in one] == installs[-1:]
    assert "--no-deps" in installs[-1]
    for name in " ".join(copied).split():
        assert (ROOT / name).exists(), name


def test_the_image_runs_our_command_as_nobody_in_particular() -> None:
    last = DOCKERFILE.rpartition("FROM ")[2]
    (user,) = re.findall(r"^USER (\S+)", last, re.MULTILINE)
    variables = set(re.findall(r"\b(FIRSTLINE_\w+)=", last))
    (entry,) = re.findall(r'^ENTRYPOINT \["(\w+)"\]', last, re.MULTILINE)

    assert user.isdecimal()
    assert int(user) > 0
    assert variables <= known_variables()
    assert entry in PROJECT["scripts"]
    assert "HEALTHCHECK" in last
