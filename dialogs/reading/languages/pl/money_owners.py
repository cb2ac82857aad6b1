"""Whose an amount is, in Polish."""

from __future__ import annotations

OTHERS = (
    r"s[aą]siad\w*|znajom\w*|koleg\w*|kole[zż]an\w*|konkurencj\w*|konkurent\w*",
    r"gdzie indziej|w innej|w innym|inna firma|innej firmie|inni|inne",
    r"oni|w internecie|na allegro|wsz[eę]dzie|brat\w*|siostr\w*",
    r"zaproponowa\w+|wyceni\w+|policzy\w+|daj[ae]|chc[aą]|bior[aą]|zap[lł]aci[lł]\w*",
    r"emerytur\w*|pensj\w*|zarabiam|zarobk\w*|rent[aęey]\w*|czynsz\w*|kredyt\w*",
    r"zasi[lł]\w+|stypendi\w*|d[lł]ug\w*|wyp[lł]at\w*",
)
"""Words beside the price of somebody else, beside an income or a debt."""

OWN = (
    r"bud[zż]et\w*|mog[eę]|mo[zż]emy|chc[eę]|chcemy|mamy|mam na|wydam|wyda[cć]",
    r"do|maksymalnie|max|uzbiera\w+|got[oó]w\w*|od[lł]o[zż]y\w+",
)
"""Words beside what the prospect can or will pay."""

BUDGETING = (r"zatwierdz\w+|zaplanuj\w+|przydziel\w+|finansow\w+|przetarg\w*",)
"""Words beside when money is planned or granted, not when anything begins."""
