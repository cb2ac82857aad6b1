"""English: endings, irregular words, fillers."""

from __future__ import annotations

from dialogs.reading.languages.shapes.forms import Forms

TABLE = Forms(
    endings=(
        *("ings", "ing", "ies", "ied", "ers", "ments", "ment", "ations", "ation"),
        *("es", "ed", "er", "'s", "s", "ly", "e", "y"),
    ),
    shortest=3,
    irregular={
        form: stem
        for stem, forms in {
            "starter": "starter starters",
            "boiler": "boiler boilers",
            "heater": "heater heaters",
            "planner": "planner planners",
            "printer": "printer printers",
            "charger": "charger chargers",
            "wher": "where's wheres where",
            "site": "site sites",
            "apply": "apply applying applied applies",
            "party": "party parties",
            "how": "how's hows",
            "what": "what's whats",
            "when": "when's whens",
            "who": "who's whos",
            "buy": "bought buying buys",
            "pay": "paid pays paying payment payments",
            "send": "sent sending sends",
            "come": "came coming comes",
            "bring": "brought brings bringing",
            "break": "broke broken breaks breaking",
            "tak": "took taken takes taking take",
            "mak": "made makes making make maker",
            "sell": "sold sells selling seller",
            "speak": "spoke spoken speaking speaks",
            "talk": "talked talking talks",
            "giv": "gave given gives giving give",
            "late": "late",
            "get": "got gets getting gotten",
            "los": "lost losing loses lose",
            "win": "won wins winning winner",
            "person": "people persons",
            "man": "men",
            "mov": "movie movies",
            "show": "showed shown shows showing",
            "tell": "told tells telling",
            "do": "did does done doing",
            "be": "is are was were been being am",
            "hav": "has had have having",
            "writ": "wrote written writes writing write",
            "know": "knew known knows",
            "want": "wanted wants wanna",
            "ship": "shipping shipped ships shipment",
            "stop": "stopped stopping stops",
            "fit": "fitting fitted fits fitter fitters",
            "set": "sets setting",
            "news": "news",
            "tim": "time times timing",
            "off": "off",
            "offer": "offer offers offering offered",
            "later": "later",
            "installment": "installment installments instalment instalments",
            "this": "this",
            "bus": "bus",
        }.items()
        for form in forms.split()
    },
    fillers=frozenset(
        """
        a an the please pls plz so well just hey hi hello ok okay and or oh um uh btw
        i me my we us our you your yours u ur it its it's this that these those there
        is are am be been 's 're 'm to of for in on at by with from as do does did
        any some kind sort maybe perhaps roughly approx approximately about
        would could can may also too really actually quite sir madam
        """.split(),
    ),
    plain=frozenset(
        """
        soon
        there three though playing fight county player tried brother property contact
        contract sports choose plant eastern possibly prince plants creating holiday
        committed quiet chosen hundreds painting delivery latter chose staying driven
        tries attacked extensive contrast palace trail boring prayer struck contracts
        forth layer compete seattle walter rally roots boots nigeria precious faculty
        beast recover specialist auction tanks peoples garage albert detective
        pointing beings fights closet haven stuart flies statue essays widow curse
        monkey petty median proceeds clearing invention socks tribal diving attorneys
        spelling surveys praying weigh mistaken thorough superb pierce terribly
        withdrawn broker plains learnt marker thrust close closed point
        points water football
        pricey calendar service services supplied supplies writer letter later better
        winter dinner thinner bitter butter matter batter mouse horse nurse purse pose
        poses tilt filler killer miller trust trusty dusty rusty lusty booth tooth
        smooth guest quest guess dress press stress cross class glass brass grass
        """.split(),
    ),
)
