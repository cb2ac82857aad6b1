"""Everything that is known about a language, file by file of its folder."""

from __future__ import annotations

from msgspec import Struct

from dialogs.reading.languages.shapes.choices import ChoicesTable
from dialogs.reading.languages.shapes.commands import Commands
from dialogs.reading.languages.shapes.contacts import ContactTable, Towns
from dialogs.reading.languages.shapes.corrections import CorrectionsTable
from dialogs.reading.languages.shapes.dates import Dates
from dialogs.reading.languages.shapes.deals import DealsTable
from dialogs.reading.languages.shapes.forms import Forms
from dialogs.reading.languages.shapes.holidays import Holidays
from dialogs.reading.languages.shapes.junk import Junk
from dialogs.reading.languages.shapes.mentions import MentionsTable
from dialogs.reading.languages.shapes.money import MoneyAnswers, MoneyTable
from dialogs.reading.languages.shapes.names import NamesTable
from dialogs.reading.languages.shapes.numbers import Numbers
from dialogs.reading.languages.shapes.people import PeopleTable
from dialogs.reading.languages.shapes.quantities import QuantityTable
from dialogs.reading.languages.shapes.stances import Stances
from dialogs.reading.languages.shapes.telling import TellingTable
from dialogs.reading.languages.shapes.things import ThingsTable
from dialogs.reading.languages.shapes.topics import Topics
from dialogs.reading.languages.shapes.visits import VisitsTable
from dialogs.reading.languages.shapes.yes_no import YesNoTable


class Language(Struct, frozen=True):
    """The tables of a language; each field is the file of its name.

    `region` is the country of a phone without one, ISO 3166. `common` are everyday
    words, in Russian the Latin ones, by which a wrong keyboard layout is known.
    """

    region: str
    common: frozenset[str]
    forms: Forms
    numbers: Numbers
    money: MoneyTable
    money_answers: MoneyAnswers
    quantities: QuantityTable
    things: ThingsTable
    contacts: ContactTable
    towns: Towns
    dates: Dates
    holidays: Holidays
    stances: Stances
    telling: TellingTable
    people: PeopleTable
    yes_no: YesNoTable
    names: NamesTable
    choices: ChoicesTable
    corrections: CorrectionsTable
    mentions: MentionsTable
    deals: DealsTable
    visits: VisitsTable
    topics: Topics
    junk: Junk
    commands: Commands
