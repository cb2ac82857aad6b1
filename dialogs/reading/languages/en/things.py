"""Nouns behind a number that are no things to buy, in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.things import ThingsTable

TABLE = ThingsTable(
    never=tuple(
        """
        jan feb mar apr may jun jul aug sep oct nov dec day week month year hour
        minute second night morning evening quarter dollar buck pound quid euro usd
        eur gbp cent percent grand thousand million hundred mil meter metre inch foot
        feet yard mile kilo gram ounce liter litre gallon degree square sq floor
        storey rooms beds baths flats apartments suite unit streets avenue road lane
        drive school grade class course time question word call option way reason
        message line point step star level size star people person year stores
        locations branches departments offices star plus minus half third mon tue wed
        thu fri sat sun weekend file zero volt watt amp gig month deal thanks thank
        cheer pleas address
        """.split(),
    ),
    stop=frozenset(
        """
        photo video photos videos and or for in at on to of with without from by per
        the this that these those is was as has does yes his its us plus per than then
        but not if so we they you i it a an is are were be will would can could should
        have had do did need want like just also maybe about us yours ours theirs
        always perhaps less regards kindest max min tops ish am pm
        """.split(),
    ),
    not_behind=frozenset(
        """
        # no number suite apt apartment room floor at level size age zip unit street
        flat door gate chapter page step type class grade under by @
        """.split(),
    ),
    plural=("s", "children", "people", "men", "women", "sheep", "feet"),
)
