"""English: what leads to an answer in a tale, and what is one."""

from __future__ import annotations

from dialogs.reading.languages.shapes.telling import TellingTable

TABLE = TellingTable(
    signs={
        "c": """
            so, therefore, hence, in the end, all in all, ended up, end up,
            long story short, anyway, thus, that's why, which leaves, that
            leaves, leaves us, settled on, settle on, landed on, agreed on,
            bottom line, in short, decided to, i've decided, we've decided,
            overall, which means, meaning,
            realistically
        """,
        "b": "but, though, although, however, instead",
        "t": """
            left for, left over, is left, are left, remains, exactly, only,
            now, right now, this time, this year, these days, nowadays,
            currently, at the moment, remaining, honestly, the rest, for the
            flowers, for the windows, for the course
        """,
        "n": """
            lets, i can, we can, works, will be, must, needs, wants, rather,
            better, should, finished, ready, need, needs to be, want, i'd
            like, we'd like, would like, would love, i'd love, happy to,
            willing to, ready to, prepared to, looking to, looking for,
            looking at, i have, we have, i've got, we've got, please, let's,
            aim for, aiming for, going for, go with, going with, was
            thinking, were thinking, i'm thinking, we're thinking, plan,
            planning, in total, altogether, make it, don't come before, not
            before, suits, works for, deliver, bring, we'll, i'll, should
            be, take, come on, come at, come by
        """,
        "m": """
            budget for, set aside, put aside, put away, saved, approved,
            signed off, agreed to, allocated, budgeted, budget of, budget
            is, can spend, can do, can afford, can pay, can go, can't go
            above, can't go over, can't go higher, can put, could do, could
            spend, could pay, max, at most, tops, no more than
        """,
        "w": "would, could, might",
        "d": """
            that is what we, out of that, that day, that date, those days,
            that week, that time, that much
        """,
        "s": "i, we",
        "v": """
            blew, gone, cut, paid, went, came, quoted, asked, broke, left,
            took, gave, made, did, got, spent, sold, cost, thought, wanted,
            sent, met, lost, kept, found, felt, knew, ran, saw, began,
            became, built, brought, fell, grew, held, meant, drove, wrote,
            chose, stuck, stopped
        """,
        "h": "he, she, they",
        "o": """
            dentist, doctor, bride, groom, investor, the board, client,
            guests, the shop, other shop, other store, other place, other
            guys, other supplier, somebody, someone else, neighbor,
            neighbors, neighbour, neighbours, friend, friends, mate, mates,
            buddy, colleague, colleagues, coworker, brother, sister, cousin,
            uncle, aunt, dad, mom, mum, father, mother, husband, wife,
            grandad, granddad, grandpa, grandma, son, daughter, mother in
            law, father in law, boss, finance, cfo, ceo, manager, landlord,
            competitor*, last guy, other guy, other company, other firm,
            last company, contractor, builder, builders, best man, my
            wallet, partner, everyone
        """,
        "p": """
            has been, have been, had been, had, last year, last time, last
            month, last week, last summer, last winter, last spring, last
            autumn, last fall, years ago, year ago, months ago, month ago,
            weeks ago, week ago, days ago, ago, earlier, at first, first we,
            initially, originally, used to, back in, back then, previously,
            previous, before the, formerly, in the old, in our old,
            yesterday, the old
        """,
        "e": """
            mortgage, rent, salary, wages, pension, loan, debt, allowance,
            nursery, daycare, income, benefits
        """,
        "j": """
            fainted, robbery, rip-off, ridiculous, crazy money, steep,
            through the roof, too much, too many, too expensive, too pricey,
            way over, can't stretch, dropped it, fell through, changed my
            mind, changed our mind, didn't work out, didn't happen, laughed,
            over our budget, out of reach, not going there, suggested, gave
            up on, talked them out, talked him out
        """,
        "q": """
            says, said, say, thinks, suggests, recommends, recommended,
            wants, prefers, insists, reckons, told me, claims, would rather,
            quoted, quotes
        """,
        "k": "measur*, survey*, visit, install*, fitting, delivery, bouquet, lesson*",
        "x": """
            nobody works, nobody here works, no one works, away, busy, at
            work, booked, out of town, on holiday, on vacation
        """,
        "u": """
            right away, straight away, had better, i say, we say, as soon
            as, not earlier, no earlier, haven't decided, not decided,
            haven't settled, was wondering, if, don't need, doesn't need,
            don't want, at once, so far, so much, so many, so that, and so
            on, only if, earlier is, the earlier, sooner, so long, agreed
            with
        """,
    },
    past=("ed", "paid", "was", "were", "had", "said", "told", "went", "came", "bought"),
    present=frozenset(
        """
            need bed red shed wed thursday speed feed agreed indeed fixed
            limited furnished used wednesday united hundred based interested
        """.split(),
    ),
)
