"""Answers that mean yes or no to some questions only, in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.yes_no import Topic

TOPICS = (
    Topic(
        question="by card, paying, payment, pay by",
        no="cash, cheque, check only, bank transfer instead",
    ),
    Topic(
        question="""
            do you have, have you got, do you own, licence, license
        """,
        yes="""
            a son, a daughter, son, daughter, two, three, four, several, a few,
            a couple, since, got one, got it, have one, i've got, full, valid, in place
        """,
        no="""
            expired, lost, revoked, suspended, learning, still learning, learner,
            no licence,
            no license, none, out of date, run out, ran out
        """,
    ),
    Topic(
        question="""
            need, require, would you like, do you want, shall we, should we, help,
            interested
        """,
        yes="""
            can't do it alone, couldn't do it alone, can't manage, couldn't manage,
            on my
            own i can't, help needed, all the help, hopeless at, don't have one,
            haven't got one, looking for one
        """,
        no="""
            we'll manage, i'll manage, can manage, do it myself, do it ourselves,
            i can do,
            we can do, handle it, already have, already got, what for, no point,
            have our own, have my own, got our own, got my own, on my own, on our own,
            by myself, by ourselves, myself, ourselves, got one, have one
        """,
    ),
    Topic(
        question="""
            owner, own, homeowner, landlord, yours, your flat, your house, your place,
            your property, your home, your apartment, your land, belong*
        """,
        yes="""
            on the deeds, on the title, the deeds, my name is on, in the land registry,
            that's me, thats me, it's me, that would be me,
            i'm the landlord, im the landlord, i am the landlord, we're the landlords,
            homeowner*, one of the owners, co owner, all mine, it's ours, ours,
            we bought,
            belongs to us, belongs to me, inherited, freeholder, leaseholder,
            mortgaged, in my name, on my name, landlord here, mine, bought,
            mortgage, freehold, owner*, my house, own, bought it,
            we bought it, in my name, inherited, got the deeds, deeds are mine, mine
        """,
        no="""
            sitting for, flat sitting, looking after, minding,
            i am just, i'm just, im just, i am only, i'm only, just the, only the,
            au pair, nanny, caretaker, cleaner, who owns it,
            rent, renting, rented, renter, renters, tenant*, lodger, subtenant, sublet*,
            sublease*, let it, housemate, dorm, not mine, someone else's, belongs,
            parents, in laws, boyfriend's, girlfriend's, company owned, company flat,
            rent, renting, rented, renter, tenant, tenants, lease, leasing, leased,
            landlord, landlord's, my parents, my wife, my husband, my mom, my mum,
            my dad, council, housing association, social housing, on loan,
            house sitting, staying with, shared ownership, owned by, belongs to,
            property manager, flatshare, council flat, council owns,
            belongs to the council, housing association, rented, renting
        """,
    ),
    Topic(
        question="install*, fitting, fit, assembly, mount*",
        yes="""
            can barely, barely, can hardly, never hung,
            turnkey, with install*, you fit, you install, full service,
            can't do it myself,
            no tools, useless at, hopeless at, no idea how, don't know how, you do it,
            you guys do, all inclusive, everything included, the lot, whole package
        """,
        no="""
            by trade, carpenter, joiner, does all that, does that, does all this, takes
            care of it, take care of it, taken care of, handles that, handles it,
            handles all, caretaker, just drop, drop them off, handle it, handle that, do
            it ourselves, do that ourselves, a crew, own crew, my own, our own, just the
            windows, only the windows, just windows, handyman, in house, diy, myself,
            ourselves, self, husband, dad, brother, builder, builders, own installer*,
            own fitter*, own guy*, own builder*, i'll fit, we'll fit, i'll install,
            we'll install, fit it myself, fit them, i fit, i install, do it myself, my
            guys, our guys, our team, my team, my builder*, my fitter*, my husband, my
            dad, sort it myself, sort that myself, already have a, friend will, brother
            will, supply only, windows only, my contractor, our contractor, delivery
            only, pickup, have someone, have a guy, got a guy, know a guy, son-in-law,
            in-law, my son, my uncle, my cousin, neighbour, neighbor, he'll do, he'll
            manage, a mate, my mate
        """,
    ),
    Topic(
        question="18, old, age",
        yes="older, over, adult, long ago, ages ago, years ago, already, turned",
        no="""
            next year, next month, in a year, in a month, not till, turning, under,
            younger, minor, soon, almost
        """,
    ),
    Topic(
        question="before, used, previously, experience, ever",
        yes="""
            second one, third one, fourth one, third already, last two, last one,
            previous one, our second, our third, had, had one, had it, worked with, a
            bit, a little, little bit, a long time ago, in my, as a kid, as a child, at
            school, in school, in college, at uni, back in, tried, in the past, years,
            months, year, once, long ago, hubspot, salesforce, years ago, currently
        """,
        no="""
            drawer, business cards, post it, post its, sticky notes, in my head,
            beginner*, novice*, newbie*, no experience, first timer, first timers,
            starting,
            noob, excel, spreadsheet*, notebook, paper, from scratch, newbie
        """,
    ),
    Topic(
        question="call, phone, ring",
        yes="""
            call me, ring me, waiting, after, before, give me a call,
            but tomorrow, only tomorrow, but not today
        """,
        no="""
            i'd rather you, i would rather you, i'd prefer you, i'd prefer if you,
            letters, letters only, by post, by letter, line, drop me a line, otherwise
            write, just write, hard of hearing, deaf, can't talk, can't answer, can't
            speak, won't answer, not able to talk, text*, email*, messag*, whatsapp*,
            busy, driving, meeting, at work, in writing, chat only, tomorrow, text me,
            tied up, to write, write instead, rather write, in meetings
        """,
    ),
    Topic(
        question="""
            convenient, visit, come by, measure, survey, suit, suits, works, work for,
            ok for you, okay for you, good for you, technician, send, surveyor,
            engineer, specialist, available, free, make it
        """,
        yes="""
            nothing on, i have nothing, have nothing, got nothing, no plans, i have
            time, have time, have the day off, i have the day, come over, come by, home
            all day, available, i'm home, free, i'm free, we're free, see you then, see
            you, pencil me in, all day, day off, i'm off then, i'm around, we're around,
            around all day, in all day
        """,
        no="""
            i have a, i have an, i've got a, i've got an, i've got, we have a, we've
            got, i have my, under the knife, surgery, operation, exam, i have to, busy,
            away, at work, no time, out of town, working, i work, at school, measured,
            have the sizes, have sizes, have the measurements, have measurements, got
            the sizes, got measurements, know the sizes, already measured, already done,
            plans, got plans, have plans, other plans, tied up, booked, booked up,
            swamped, abroad, on holiday, on vacation, travelling, traveling, clash,
            clashes, conflict, another day, other day, too early, too late, won't be in,
            not in, not home, won't be home, unavailable, different day, different time,
            another time, can't that day, appointment
        """,
    ),
    Topic(
        question="deliver*, delivery",
        yes="""
            deliver it, ship it, to my address, no car, don't drive, can't drive,
            can't carry, too heavy, heavy, can't collect, can't pick up, no way to,
            to the door, doorstep, drop it off, bring it, ship them
        """,
        no="""
            grab it, i'll grab, grab them,
            pickup, pick up, pick it up, collect, collection, collecting, i'll collect,
            own car, own van, got a van, have a van, got a truck, have a truck, by car,
            i drive, i'll drive, driving over, carry it, live nearby, live close,
            round the corner, next door, drop by, come and get, come get, pick them up
        """,
    ),
    Topic(
        question="card, add, note, gift",
        yes="write, add it, add one, with a, nice touch, put",
        no="""
            in person, in person anyway, already wrote, just, only, just flowers,
            just the, leave it, keep it simple, plain
        """,
    ),
)
