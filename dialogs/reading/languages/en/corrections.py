"""Taking back what was said, in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.corrections import CorrectionsTable

_RIGHT = ", ".join(
    f"the {which} {what}{is_}"
    for which in ("right", "correct", "new", "real", "actual", "proper")
    for what in ("one", "number", "date", "amount", "figure", "size", "address", "name")
    for is_ in ("", " is", " should be", " would be")
)
_TOO = ", ".join(
    f"too {how}"
    for how in (
        *("many", "much", "few", "little", "late", "early", "soon", "expensive"),
        *("pricey", "steep", "cold", "hot", "wet", "dark", "far", "tight", "busy"),
        *("long", "short", "big", "small", "high", "low", "close", "risky", "rushed"),
    )
)

TABLE = CorrectionsTable(
    words={
        ".": "no more than, not more than, no less than, not less than, no later than",
        "n": """
            ignore what i said about, forget what i said about, ignore,
            not, instead of, rather than, and not, isn't, it's not, was
        """,
        "b": f"""
            {_RIGHT}, but, but rather, should be, should have been, make it
        """,
        "s": """
            sorry, oops, whoops, typo, mistake, mistyped, misspoke, correction, correct,
            actually, mistaken, wrong, apologies, apologize, pardon, ops, recounted,
            remeasured, rechecked, meant, rather, scratch, edit, miscounted, mixed,
            error, fix, change, update, incorrect, i meant, i mean, my mistake, my bad,
            i made a mistake, let me correct, i was wrong, wrong number, the wrong, i
            got it wrong, to be exact, scratch that, make that, or rather, i mistyped,
            fat fingers, autocorrect, in fact, mixed up, got it mixed up, meant to say,
            meant to write, meant to type, should read, than i said, less than i, more
            than i, on second thought, excuse me, i misspoke, to correct, once more, one
            more time, did the math again, counted again, checked again, bloody
            autocorrect, damn autocorrect
        """,
        "c": """
            no, nope, nah, wait, hold, hmm, instead, better, let's, lets,
            make it, make that, changed my mind,
            change my mind, hold on, on second thoughts, no wait,
            wait no, let's make it, let's do, can we do, could we, can we make it,
            how about, what about, plans changed, something came up,
            i'd rather, move it to, after all
        """,
        "u": """
            can't make it, cannot make it, won't be able, can't do, doesn't work, won't
            work, doesn't suit, not convenient, i'm away, i'll be away, won't be home
        """,
        "j": f"{_TOO}, a bit much, bit much, not enough, overkill",
        "g": """
            push it, push back, push it back, push that back, push, postpone, delay,
            move it, move it back, shift it, shift, put it off, put off, move that,
            reschedule, bump it, slide it, another time, another day, a different time,
            a different day, rebook
        """,
        "+": """
            later, more, another, plus, add, extra, additional
        """,
        "-": "earlier, less, fewer, minus, sooner, remove",
        "h": "hour, hours, hr, hrs",
        "H": "half an hour, half hour, half a hour",
        "m": "minute, minutes, min, mins",
        "d": "day, days",
        "w": """
            week, weeks, a week
        """,
        "M": "month, months",
        "o": "by",
        "z": """
            one zero too many, a zero too many, extra zero, too many zeros, an extra
            zero, one too many zeros, too many zeroes, added a zero, put a zero too
            many, typed an extra zero, zero too many, another zero, one zero extra
        """,
        "Z": """
            missing a zero, missed a zero, forgot a zero, missing zero, one zero short,
            a zero short, left out a zero, dropped a zero
        """,
        "t": """
            last digits, last digit, last two digits, last two, ends with, ends in,
            ending in, at the end, last four, last four digits, last 2 digits,
            last 4 digits, the ending, last three digits
        """,
        "f": """
            area code, starts with, first digits, begins with, code
        """,
        "x": """
            other way around, other way round, swapped, reversed, vice versa
        """,
        "$": "budget*, price, amount, sum, money, spend",
        "@": """
            date*, time, deadline, appointment, visit, installation
        """,
        "#": """
            quantity, number of, window*, size*, width, height, count
        """,
        "%": "phone*, number, cell, mobile, telephone",
        "&": "address*, street, city, live, town",
        "^": "name, name's, called",
        "?": "decide*, decision, decides",
        "~": "email, mail, e mail",
    },
)
