"""Who may do what: one table, role → permissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Role = Literal["admin", "marketer", "manager", "viewer"]
ROLES: tuple[Role, ...] = get_args(Role)
FORM = "form"
"""What a program may be that only sends the forms of a site."""

PROGRAMS: tuple[str, ...] = (*ROLES, FORM)

Permission = Literal[
    "see_board",
    "see_all_leads",
    "claim",
    "reply",
    "note",
    "transfer",
    "release",
    "close",
    "exclude",
    "merge",
    "edit_answer",
    "move_booking",
    "resend",
    "reveal_phone",
    "export",
    "see_reports",
    "edit_scripts",
    "take_forms",
    "manage_users",
    "see_audit",
]
PERMISSIONS: tuple[Permission, ...] = get_args(Permission)

LOOKING: frozenset[Permission] = frozenset({"see_board", "see_all_leads"})
SELLING: frozenset[Permission] = frozenset(
    {
        "see_board",
        "claim",
        "reply",
        "note",
        "transfer",
        "release",
        "close",
        "exclude",
        "merge",
        "edit_answer",
        "move_booking",
        "resend",
        "reveal_phone",
    }
)

ALLOWED: Mapping[str, frozenset[Permission]] = {
    "admin": frozenset(PERMISSIONS),
    "marketer": LOOKING | {"see_reports", "edit_scripts", "take_forms"},
    # Own leads and those that nobody has; of a phone, each look is written down.
    "manager": SELLING,
    "viewer": LOOKING | {"see_reports"},
    FORM: frozenset({"take_forms"}),
}


def may(role: str, permission: Permission) -> bool:
    """Whether a role has a permission; an unknown role has none."""
    return permission in ALLOWED.get(role, frozenset())
