"""The demonstration: people who sign in by a click, at this machine only."""

from __future__ import annotations

from bot.accounts import accounts
from bot.transaction import Transaction

PEOPLE = (("admin", "admin", "Администратор"), ("olga", "manager", "Ольга Смирнова"))
"""Logins, roles and names; none has a password."""


def seat(tx: Transaction) -> None:
    """Make sure that the people of the demonstration are there."""
    known = {person.login for person in accounts.everybody(tx)}
    for login, role, name in PEOPLE:
        if login not in known:
            accounts.add_user(tx, login, name=name, role=role, password="")
