"""How pages of the desk say times, stages, reasons: handed to their templates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from zoneinfo import ZoneInfo

from adapters.web.desk import names
from adapters.web.tongues import Tongue
from bot.deskwork.once import Result
from bot.store.moments import SECOND, moment
from dialogs.script.model import Script

MINUTE, HOUR, DAY = 60 * SECOND, 3600 * SECOND, 24 * 3600 * SECOND
EMOJI = {"urgent": "🔥", "future": "🌤", "trash": "🗑"}
TABLES = (
    "stages",
    "triages",
    "levels",
    "axes",
    "areas",
    "ticks",
    "outcomes",
    "reasons",
    "calls",
    "deliveries",
    "deeds",
    "acts",
    "media",
    "appointments",
    "presences",
    "problems",
    "keys",
)


class Telling:
    """The words of one page: its language, the zone of the office, the time now."""

    def __init__(self, tongue: Tongue, zone: ZoneInfo, now: int) -> None:
        self._tongue = tongue
        self._zone = zone
        self._now = now
        self.people: Mapping[str, str] = {}
        self.junk: Mapping[str, str] = {}

    def name(self, table: str, key: str | None) -> str:
        """What something is called; its own id where nobody gave it a name."""
        return _table(self._tongue.lang, table).get(key or "", key or "")

    def person(self, manager: str | None) -> str:
        """What a manager is called."""
        return self.people.get(manager or "", manager or "")

    def reason(self, reason: str | None, script: Script | None = None) -> str:
        """A reason by the label of its script, else by its usual name."""
        rows = script.junk if script else ()
        own = next((junk.label for junk in rows if junk.id == reason), None)
        return own or self.junk.get(reason or "") or self.name("reasons", reason)

    def outcome(self, outcome: str | None) -> str:
        """How a lead ended: by the usual name, or as the junk that it was."""
        named = self.name("outcomes", outcome)
        return self.reason(outcome) if named == outcome else named

    def local(self, at: int) -> dt.datetime:
        """A time where the office is."""
        return moment(at).astimezone(self._zone)

    def clock(self, at: int) -> str:
        """Hours and minutes."""
        return self.local(at).strftime("%H:%M")

    def day(self, at: int) -> str:
        """A date, with its year when it is another."""
        local = self.local(at)
        is_this = local.year == self.local(self._now).year
        return local.strftime("%d.%m" if is_this else "%d.%m.%Y")

    def when(self, at: int) -> str:
        """The time of today, else the date with it."""
        same = self.local(at).date() == self.local(self._now).date()
        return self.clock(at) if same else f"{self.day(at)} {self.clock(at)}"

    def iso(self, at: int) -> str:
        """For the attribute of a `time` element."""
        return self.local(at).isoformat(timespec="seconds")

    def ago(self, at: int) -> str:
        """How long it has lasted, in one word."""
        return self.lasted((self._now - at) // SECOND)

    def lasted(self, seconds: int) -> str:
        """A length of time in one word."""
        _ = self._tongue.gettext
        if seconds < 60:  # noqa: PLR2004 (seconds of a minute)
            return _("%(count)s s", count=max(seconds, 0))
        if seconds * SECOND < HOUR:
            return _("%(count)s min", count=seconds // 60)
        if seconds * SECOND < DAY:
            return _("%(count)s h", count=seconds // 3600)
        return _("%(count)s d", count=seconds // 86400)

    def is_late(self, due: int | None) -> bool:
        """Whether a deadline has passed."""
        return due is not None and due < self._now

    def filter(self, key: str, value: str) -> str:
        """One of the filters of a list, in a few words."""
        tables = {"stage": "stages", "triage": "triages", "reason": "reasons"}
        tables |= {"temperature": "levels", "potential": "levels"}
        if key == "manager":
            return self.person(value)
        shown = self.name(tables[key], value) if key in tables else value
        return f"{self.name('keys', key)}: {shown}" if key not in tables else shown

    def weekday(self, day: dt.date) -> str:
        """The short name of a weekday."""
        _ = self._tongue.gettext
        names_ = (
            _("Mon"),
            _("Tue"),
            _("Wed"),
            _("Thu"),
            _("Fri"),
            _("Sat"),
            _("Sun"),
        )
        return names_[day.weekday()]

    def emoji(self, triage: str) -> str:
        """The sign of a sorting."""
        return EMOJI.get(triage, "")

    def points(self, points: float) -> str:
        """Points with their sign."""
        return f"{points:+.1f}".removesuffix(".0").replace("-", "−")

    def why(self, result: Result) -> str:
        """Why something was not done."""
        text = names.whys(self._tongue.gettext).get(result.why, "")
        return text % {"who": self.person(result.who)} if "%" in text else text

    def done(self, what: str) -> str:
        """What was done."""
        return names.dones(self._tongue.gettext).get(what, "")


@cache
def _table(lang: str, table: str) -> names.Names:
    from adapters.web.tongues import tongue

    made: names.Names = getattr(names, table)(tongue(lang).gettext)
    return made
