"""Choosing in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.choices import ChoicesTable

TABLE = ChoicesTable(
    words={
        "n": """
            not, except, without, but not, anything but, other than, no, apart from,
            excluding, besides, everything but, rather than, instead of, neither, nor
        """,
        ".": "not only, not just, don't mind, no problem, not sure",
        "r": """
            don't want, don't need, dont want, dont need, do not want, do not need,
            isn't needed, not needed, not necessary, doesn't, doesnt, don't, dont,
            won't need, wont need, won't be needing, no longer need, didn't, isn't,
            isnt, aren't, arent, won't, wont
        """,
        "z": """
            is missing
        """,
        "w": """
            what is a, what is an, what's a, what's an, what are, what does,
            what do you mean by
        """,
        "a": """
            all, both, everything, all of them, all of it, all of the above,
            both of them, the lot, the whole lot, each, every one, all three
        """,
        "y": """
            any, any of them, whichever, whatever, either, either one, doesn't matter,
            don't care, dont care, no preference, anything, up to you, you choose,
            any one, either is fine, your choice
        """,
        "o": """
            none, none of them, none of these, none of the above, neither, nothing,
            not any, neither of them, no option, nothing here
        """,
        "L": """
            last, the last, last one, the last one, final one, bottom one
        """,
        "l": """
            second to last, second last, next to last, penultimate
        """,
        "F": """
            first, the first, first one, the first one, top one, former
        """,
        "c": """
            cheap, cheaper, cheapest, the cheap one, the cheaper one, basic,
            less expensive, least expensive, budget, lowest, smaller, smallest, lower,
            the cheapest one, economy, affordable, entry level, low end
        """,
        "d": """
            expensive, more expensive, most expensive, dearer, priciest, pricier,
            best one, premium, highest, higher, bigger, biggest, top of the line,
            largest, larger, high end, the best, deluxe
        """,
        "m": """
            middle, medium, the middle one, in between, mid range, average
        """,
        "#": """
            option, number, no., choice, variant, item, the, one, please, i'll take,
            i'd like, i choose, i want, let's go with, go with, i think, probably,
            maybe, and, of, them, i'd go with, i'll go with, take, pick, that, which,
            is, a, ones, me, give me, for me, then, would be, my choice is, yes, ok,
            i'd, like, like in, as in, in, same as, this, this one, that one
        """,
        "&": "but, only, just, rather, need, want",
        "|": "or, /, between",
    },
    empty=frozenset(
        """
        more less over under
        not no yes yet just still the and for with are have has does want
        need can will would some any all our you your this that more less
        """.split(),
    ),
    common=frozenset(
        """
        now later soon tomorrow today other none nothing where when who
        myself ourselves alone together also maybe probably interested
        interesting look looking think know much many little few expensive
        cheap good fine okay right away first second last one two three new
        old sure thanks please here there always never often full month week
        year day morning evening time works suits
        """.split(),
    ),
    also=frozenset("also too plus another additionally besides".split()),
    links=frozenset({"and"}),
)
