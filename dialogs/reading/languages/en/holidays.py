"""Days that people in America and Britain name instead of a date."""

from __future__ import annotations

from dialogs.reading.languages.en import lunar
from dialogs.reading.languages.shapes.holidays import (
    Easter,
    Fixed,
    Holidays,
    Nth,
)

TABLE = Holidays(
    days={
        Fixed(12, 24): "christmas eve|xmas eve|x-mas eve",
        Fixed(12, 25): "christmas|xmas|x mas|christmas day|xmas day|chrismas|crimbo"
        "|christmas time|christmastime",
        Fixed(12, 26): "boxing day|st stephen's day",
        Fixed(12, 24, 9): "holidays|holiday season|winter holidays|christmas holidays"
        "|xmas holidays|festive season|christmas break|winter break|hols|festivities"
        "|christmas and new year|holiday period|new year holidays",
        Fixed(12, 31): "new year's eve|new years eve|nye|new year eve",
        Fixed(1, 1): "new year|new years|new year's|new year's day|new years day"
        "|new year day|ny|newyear|the new year",
        Fixed(1, 6): "epiphany|twelfth night",
        Fixed(2, 2): "groundhog day|groundhogs day|groundhog's day",
        Fixed(2, 12): "lincoln's birthday|lincolns birthday|lincoln birthday"
        "|abraham lincoln's birthday|abraham lincoln birthday",
        Fixed(2, 14): "valentine's day|valentines day|valentines|valentine's"
        "|valentine day|vday|v day|st valentine's day|valentine",
        Fixed(3, 8): "women's day|womens day|international women's day|woman's day",
        Fixed(3, 17): "st patrick's day|st patricks day|st paddy's day|paddys day"
        "|saint patrick's day|st patrick day|saint patricks day",
        Fixed(4, 1): "april fools|april fools day|april fool's day|april fool's",
        Fixed(4, 10): "national siblings day|siblings day|national sibling day"
        "|sibling day",
        Fixed(4, 15): "tax day|tax deadline",
        Fixed(4, 22): "earth day",
        Fixed(4, 27): "king's day|kings day|koningsdag",
        Fixed(5, 1): "may day|law day|lei day|loyalty day|labour day|workers day",
        Fixed(5, 4): "star wars day",
        Fixed(5, 5): "cinco de mayo",
        Fixed(6, 14): "flag day",
        Fixed(6, 19): "juneteenth",
        Fixed(7, 4): "independence day|4th of july|fourth of july|4 of july|july 4th"
        "|july fourth|july 4",
        Fixed(10, 16): "boss's day|boss day|bosses day|boss's|bosses' day",
        Fixed(10, 31): "halloween|hallowe'en|haloween|all hallows eve|halloween night",
        Fixed(11, 1): "all saints day|all saints' day|world vegan day|vegan day"
        "|all saint's day",
        Fixed(11, 2): "all souls day|all souls' day",
        Fixed(11, 5): "bonfire night|guy fawkes|guy fawkes night",
        Fixed(11, 11): "veterans day|veteran's day|remembrance day|veterans' day"
        "|veteran day|armistice day",
        Nth(1, 0, 3): "mlk day|martin luther king day|martin luther king's day"
        "|martin luther king jr day|mlk jr day|martin luther king jr's day|mlk"
        "|civil rights day",
        Nth(2, 0, 3): "presidents day|president's day|presidents' day|president day"
        "|george washington day|washington's birthday|washington day"
        "|george washington's birthday|daisy gatson bates day",
        Nth(2, 6, 2): "super bowl|superbowl|super bowl sunday",
        Nth(3, 6, 2): "daylight saving start|daylight saving start day"
        "|daylight savings start|daylight saving day",
        Nth(
            11, 6, 1
        ): "daylight saving end|daylight saving end day|daylight savings end",
        Nth(5, 6, 2): "mother's day|mothers day|mothers' day|mom's day|mother day",
        Nth(5, 6, 2, plus=-2): "military spouse day|military spouse appreciation day"
        "|military spouses day",
        Nth(5, 5, 3): "armed forces day|armed force day",
        Nth(5, 0, 1): "early may bank holiday",
        Nth(5, 0, -1): "memorial day|spring bank holiday|decoration day",
        Nth(6, 6, 3): "father's day|fathers day|fathers' day|dad's day|father day",
        Nth(
            8, 0, -1
        ): "august bank holiday|summer bank holiday|late summer bank holiday",
        Nth(9, 0, 1): "labor day|labor day weekend",
        Nth(10, 0, 2): "columbus day|indigenous peoples day|indigenous peoples' day",
        Nth(11, 3, 4): "thanksgiving|thanksgiving day|turkey day|thanksgivings",
        Nth(11, 3, 4, plus=1): "black friday",
        Nth(11, 3, 4, plus=4): "cyber monday",
        Nth(11, 3, 4, plus=5): "giving tuesday",
        Nth(4, 2, 4): "administrative professionals day|administrative professional day"
        "|administrative professionals' day|administrative professional's day"
        "|secretaries day|secretaries' day|secretary's day|admins day|admin day",
        Easter(
            -47
        ): "mardi gras|shrove tuesday|pancake day|pancake tuesday|fat tuesday",
        Easter(-48): "shrove monday|clean monday",
        Easter(-46): "ash wednesday",
        Easter(-7): "palm sunday",
        Easter(-3): "maundy thursday|covenant thu|covenant thursday|holy thursday"
        "|thursday of mysteries|sheer thursday",
        Easter(-2): "good friday|great friday|holy friday",
        Easter(-1): "holy saturday|easter eve|black saturday",
        Easter(0): "easter|easter sunday|easter day|easter time|eastertime",
        Easter(1): "easter monday",
        Easter(39): "ascension day|ascension thursday|ascension",
        Easter(49): "pentecost|whit sunday|white sunday|whitsunday|whitsun",
        Easter(50): "whit monday|pentecost monday|monday of the holy spirit",
        Easter(56): "trinity sunday",
        Easter(60): "corpus christi|feast of corpus christi|body and blood of christ",
        Easter(0, eastern=True): "orthodox easter|orthodox easter sunday|pascha",
        Easter(1, eastern=True): "orthodox easter monday",
        Easter(-2, eastern=True): "orthodox good friday|orthodox great friday",
        Easter(-1, eastern=True): "orthodox holy saturday",
        Easter(-48, eastern=True): "orthodox shrove monday|orthodox clean monday"
        "|orthodox ash monday",
        Easter(-7, eastern=True): "orthodox palm sunday|orthodox branch sunday",
        Fixed(1, 7): "orthodox christmas|orthodox christmas day",
        **lunar.DAYS,
    },
    weekend="weekend|wknd|wkend|week-end|wkd|weekedn|sat sun|week end|sat and sun"
    "|saturday and sunday|weeknd",
)
