"""The tables of contacts by language."""

from __future__ import annotations

from dialogs.reading.languages.en import contacts as en
from dialogs.reading.languages.en import towns as en_towns
from dialogs.reading.languages.pl import contacts as pl
from dialogs.reading.languages.pl import towns as pl_towns
from dialogs.reading.languages.ru import contacts as ru
from dialogs.reading.languages.ru import towns as ru_towns
from dialogs.reading.languages.shapes.contacts import ContactTable, Towns
from dialogs.reading.text import Lang

CONTACTS: dict[Lang, ContactTable] = {"ru": ru.TABLE, "en": en.TABLE, "pl": pl.TABLE}
TOWNS: dict[Lang, Towns] = {
    "ru": ru_towns.TABLE,
    "en": en_towns.TABLE,
    "pl": pl_towns.TABLE,
}
