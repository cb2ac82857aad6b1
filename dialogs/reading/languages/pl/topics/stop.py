"""Polish: how one asks to be left alone, beside a routine question."""

from __future__ import annotations

STOP = (
    (
        "skąd .. macie|mają|wzięliście|masz .. mój|moj|numer*|kontakt*|dane .. "
        "usun*|skasow*|wykreśl*|?"
    ),
    (
        "usunąć|usuncie|usuńcie|usuń|skasujcie|wykreślcie .. mój|mojego|numer|"
        "kontakt|mnie|moje .. z|$|system*|baz*"
    ),
    (
        "proszę|prosze .. usunąć|usunięcie|skasować|wykreślić .. numer*|danych|"
        "dane|mnie|kontakt*|$"
    ),
)
