"""Keeps a script in force up to date: changed files, and what other processes publish.

Broken files are told of once, however many processes see them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection

from bot.app import App
from bot.errors import StoreDownError
from bot.loops import forever
from bot.ports import Body
from bot.scripts.force import Edit, ScriptInForce
from bot.scripts.versions import digest_of
from bot.store.moments import micros
from bot.transaction import within
from bot.words import word
from dialogs.script.model import Script

log = logging.getLogger(__name__)

LOOK = 1.0
"""Seconds between two looks at the files and at the versions."""

Tell = Callable[[Script, Edit | None], None]
"""Is told what is in force now, and of an edit that was refused."""


async def enter(app: App, script: ScriptInForce, tell: Tell) -> None:
    """Put the files in force, or the version before if they are broken.

    Raises:
        ScriptError: they are broken and there is no version before.
    """
    found, refused = await app.database.transact(
        lambda c: script.enter(c, micros(app.clock()))
    )
    script.remember(found)
    if refused is not None:
        await _refuse(app, script, refused, tell=tell)


async def follow(app: App, script: ScriptInForce, tell: Tell, *, reload: bool) -> None:
    """Take over good versions until cancelled; `reload`: of changed files as well."""
    step = partial(_look, app, script, tell, reload=reload)
    await forever(step, log, failed="scripts_failed")


async def _look(app: App, script: ScriptInForce, tell: Tell, *, reload: bool) -> None:
    await asyncio.sleep(LOOK)
    if reload:
        await _reload(app, script, tell)
    found = await app.database.read(script.follow)
    if found is not None:
        script.remember(found)
        tell(found, None)


async def _reload(app: App, script: ScriptInForce, tell: Tell) -> None:
    edit = await asyncio.to_thread(script.look)
    if edit is None:
        return
    try:
        if edit.findings:
            await _refuse(app, script, edit, tell=tell)
            return
        found = await app.database.transact(
            lambda c: script.publish(c, edit, micros(app.clock()))
        )
    except StoreDownError:
        script.look_again()
        raise
    script.remember(found)
    tell(found, None)


async def _refuse(app: App, script: ScriptInForce, edit: Edit, *, tell: Tell) -> None:
    """Tell of broken files who started the process, and the managers' group."""
    stays = script.current("")
    tell(stays, edit)
    group = app.house.group
    if group is None:
        return
    text = word(
        stays.language,
        "script_refused",
        script=stays.name,
        errors=str(len(edit.findings)),
        version=str(stays.version),
    )
    key = f"script:{script.id}:{digest_of(edit.folder.files).hex()}"

    def post(connection: Connection) -> None:
        now = micros(app.clock())
        with within(connection, app.secrets, house=app.house, now=now) as tx:
            tx.post.add(key, group, speaker="card", body=Body(text=text))

    await app.database.transact(post)
