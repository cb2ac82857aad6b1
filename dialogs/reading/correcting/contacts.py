"""Another phone, name, address, person who decides, yes or no."""

from __future__ import annotations

import datetime as dt
import re

from msgspec.structs import replace

from dialogs.reading.contacts import find_addresses, find_emails, find_phones
from dialogs.reading.correcting.said import Said, best
from dialogs.reading.mentions import find_fitting
from dialogs.reading.names import find_names
from dialogs.reading.people import find_decisions
from dialogs.reading.values import Address, Decision, Email, Name, Phone, YesNo
from dialogs.reading.yes_no import find_yes_no

_LONGEST_CODE = 3
"""Digits of the longest code of a country."""
_DIGITS = re.compile(r"\d+")


def change_phone(old: Phone, said: Said, _now: dt.datetime) -> Phone | None:
    """A new number, or the known one with other last digits."""
    digits = "".join(_DIGITS.findall(said.accepted.raw))
    if old.number and _LONGEST_CODE >= len(old.number) - len(digits) - 1 > 0:
        # The whole number but for the country, which is that of the known one.
        return replace(old, number=f"{old.number[: -len(digits)]}{digits}")
    new = best(find_phones(said.accepted, asked=True))
    if new and new.number:
        return new
    if not old.number or not digits or len(digits) >= len(old.number):
        return None
    wrong = "".join(_DIGITS.findall(said.rejected.raw)) if said.rejected else ""
    at = old.number.rfind(wrong) if wrong else -1
    if at > 0:
        rest = old.number[at + len(wrong) :]
        return replace(old, number=f"{old.number[:at]}{digits}{rest}")
    if "f" in said.letters:
        return None
    return replace(old, number=f"{old.number[: -len(digits)]}{digits}")


def change_email(_old: Email, said: Said, _now: dt.datetime) -> Email | None:
    """The address that is named."""
    return best(find_emails(said.accepted))


def change_name(_old: Name, said: Said, _now: dt.datetime) -> Name | None:
    """The name that is named."""
    return best(find_names(said.accepted, asked=True))


def change_address(old: Address, said: Said, _now: dt.datetime) -> Address | None:
    """The address that is named, or the known one with another house."""
    new = best(find_addresses(said.accepted, asked=True))
    if new and not _DIGITS.fullmatch(new.address.strip()):
        return new
    house = _DIGITS.findall(said.accepted.raw)
    known = _DIGITS.findall(old.address)
    wrong = _DIGITS.findall(said.rejected.raw) if said.rejected else known
    if not house or len(wrong) != 1 or wrong[0] not in known:
        return None
    return replace(old, address=old.address.replace(wrong[0], house[0]))


def change_decision(_old: Decision, said: Said, _now: dt.datetime) -> Decision | None:
    """Who decides; the reader of roles understands “not me but” itself."""
    return best(find_decisions(said.raw, asked=True))


def change_yes_no(old: YesNo, said: Said, _now: dt.datetime) -> YesNo | None:
    """The other answer."""
    found = find_yes_no(said.whole, question="") or find_fitting(said.whole)
    if not found and "x" in said.letters:
        return YesNo("no" if old.value == "yes" else "yes")
    return best(found)
