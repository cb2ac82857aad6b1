"""Who may do what: one table, role → permissions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Role = Literal["admin", "marketer", "manager", "viewer"]
ROLES: tuple[Role, ...] = get_args(Role)

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

ALLOWED: Mapping[Role, frozenset[Permission]] = {
    "admin": frozenset(PERMISSIONS),
    "marketer": LOOKING | {"see_reports", "edit_scripts"},
    # Own leads and those that nobody has; of a phone, each look is written down.
    "manager": SELLING,
    "viewer": LOOKING | {"see_reports"},
}


def may(role: str, permission: Permission) -> bool:
    """Whether a role has a permission; an unknown role has none."""
    return role in ROLES and permission in ALLOWED[role]
