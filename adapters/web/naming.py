"""What roles and acts are called on pages, in English: the words to be translated."""

from __future__ import annotations

from collections.abc import Mapping

ROLES: Mapping[str, str] = {
    "admin": "Administrator",
    "marketer": "Marketer",
    "manager": "Manager",
    "viewer": "Viewer",
    "form": "Forms of a site only",
}
ACTS: Mapping[str, str] = {
    "signed_in": "signed in",
    "signed_out": "signed out",
    "revealed_phone": "looked at a phone",
    "exported": "exported",
    "excluded": "excluded",
    "readmitted": "took off the exclusion list",
    "erased": "erased a person",
    "answer_edited": "edited an answer",
    "merged": "merged",
    "unmerged": "took a merge back",
    "user_added": "added a person",
    "user_changed": "changed a person",
    "user_removed": "removed a person",
    "password_set": "set a password",
    "second_on": "asked for codes at signing in",
    "second_off": "asked for no codes any more",
    "token_added": "made a token",
    "token_removed": "removed a token",
}
