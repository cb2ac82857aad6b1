"""English: how one asks to be left alone, beside a routine question."""

from __future__ import annotations

STOP = (
    (
        "don't|do_not|dont|please_don't|stop|quit .. send*|message|messaging|"
        "text|texting|write|writing|email|emailing|contact .. more|again|longer|"
        "anymore|ever|anything_here"
    ),
    "no_more|enough .. messages|texts|emails|reminders|ads",
    (
        "take|get|remove|delete|erase|wipe .. my .. number|phone|details|name|"
        "email|contact .. off|out|from"
    ),
    (
        "how|where .. did|do you .. get|have .. my .. number|details|contact .. "
        "delete|remove|stop|?"
    ),
    "lose .. my+number",
)
