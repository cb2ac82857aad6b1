"""Yes, no, don't know and won't say, in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.yes_no import Topic, YesNoTable

TABLE = YesNoTable(
    answers={
        "Y": """
            yessir, guess so, go on then, go on, okie dokie, sure am, sure do,
            sure would, why yes, it would help, alrighty, yeppers, i believe, affirm,
            yes, yeah, yea, yep, yup, ya, ye, yas, yess, yah, aye, sure, surely, ok,
            okay, okey, okie, oki, okeydokey, k, kk, absolutely, absolutly, definitely,
            definately, definetly, def, certainly, totally, indeed, correct, right,
            true, affirmative, exactly, precisely, obviously, naturally, positive,
            gladly, fine, agreed, alright, alrite, allright, please, pls, plz, probably,
            prob, probs, likely, ofc, y, roger, perfect, great, good, cool, lovely,
            always, already, mhm, mhmm, uhhuh, yesh, yaas, bet, deal, tak, da, si,
            of course, off course, why not, sounds good, sounds great, go ahead,
            go for it, please do, yes please, i do, we do, i am, we are, i have,
            we have, i did, we did, i would, we would, i will, we will, it is, it does,
            it would, that works, works for me, that's fine, thats fine, that's right,
            thats right, that's correct, no problem, no problems, not a problem,
            no worries, no objection*, no issue, no issues, i guess, i guess so,
            i think so, think so, i suppose, i suppose so, suppose so, i believe so,
            for sure, by all means, you bet, you betcha, hell yes, hell yeah, uh huh,
            most likely, very likely, i'd like, i'd love, would love, would like,
            be great, be nice, be good, be lovely, can't hurt, wouldn't hurt,
            don't mind, wouldn't mind, do not mind, don't see why not, no harm,
            couple of times, once or twice, a few times, used to, without a doubt,
            no doubt, let's do it, lets do it, let's, count me in, i'm in, book me,
            sign me up, book it, very, i'm game, happy to, of coarse, sure thing,
            hundred percent, 100 %, any time, anytime, kind of, sort of, more or less,
            leaning yes, more yes than no, rather yes, as long as, sounds like a plan,
            👍, 👌, ✅, ✔, 🙏, 🆗, 💯, 🤝, ☑, 🙌, 👏, +
        """,
        "N": """
            skip the card, skip the, leave it out, leave it off, don't bother,
            no bother, all set, i'm all set, we're all set, not anymore, not ever, no,
            nope, nah, naw, noo, nay, negative, never, n, none, neither, unlikely,
            hardly, nein, nvm, noway, nopes, cannot, niet, net, no thanks, no thank you,
            no thx, no ty, not really, not now, not yet, not today, not at all,
            not at the moment, not right now, not this time, not currently,
            not necessary, not needed, not required, no need, no way, not necessarily,
            i'm good, im good, we're good, all good, i'm ok, i'm okay, i'm fine,
            we're fine, i'll pass, i will pass, we'll pass, hard pass, rather not,
            prefer not, prefer not to, doubt it, i doubt it, don't think so,
            do not think so, dont think so, not think so, probably not, most likely not,
            likely not, i guess not, guess not, absolutely not, definitely not,
            certainly not, of course not, not a chance, no chance, by no means,
            on no account, not interested, maybe later, maybe not, some other time,
            maybe another time, another time, first time, my first, nothing, hell no,
            heck no, yeah no, no can do, not for me, not so much, more no than yes,
            leaning no, sorry no, without, forget it, skip it, 👎, ❌, 🙅, 🚫, ⛔, ✖,
            ➖
        """,
        "U": """
            ask, check, will ask, check with, get back, maybe, perhaps, possibly, dunno,
            idk, dk, iunno, undecided, unsure, might, mayb, depends, tbd, tbc, mebbe,
            unclear, whatever, 🤷, 🤔, hmm, not sure, not certain, not too sure,
            i'm not sure, i don't know, don't know, do not know, dont know,
            don't really know, no idea, no clue, not a clue, haven't decided,
            haven't thought, not decided, have not decided, havent decided,
            still deciding, still thinking, thinking about it, let me think, i'll think,
            will think, need to think, have to think, think about it, i'll see,
            we'll see, will see, hard to say, hard to tell, difficult to say,
            tough to say, can't say, cant say, could be, it depends, that depends,
            either way, don't care, dont care, up to you, you decide, your call,
            as you like, yes and no, 50 50, fifty fifty, who knows, can't remember,
            don't remember, can't decide, on the fence, good question, to be decided,
            get back to you, ask me later, later, need to check, have to check, think,
            discuss, talk it over, let me check, i'll check, have to ask, need to ask,
            not sure yet, nobody knows, still open, up in the air, remains to be seen,
            to be determined, varies, case by case, or not, could go either way
        """,
        "R": """
            personal, too private, can we skip, let us skip, not answering,
            none of your concern, not your concern, not going to tell, not gonna tell,
            not going to share, not saying, not disclosing, do not want to say, skip,
            next, pass, private, confidential, classified, secret, next question,
            skip this, skip it please, skip that, move on, let's move on,
            none of your business, not your business, your business, prefer not to say,
            prefer not to answer, rather not say, won't say, rather not answer,
            rather not tell, rather not share, rather not disclose, prefer not to tell,
            prefer not to share, prefer not to disclose, not going to say,
            not going to answer, not gonna say, not telling, won't tell, won't answer,
            will not say, no comment, why do you ask, why do you need, why do you care,
            why does it matter, why does that matter, does it matter, doesn't matter,
            does not matter, don't want to say, don't want to answer,
            don't want to tell, no answer, don't wanna say, don't wanna answer,
            can't disclose, cannot disclose, not comfortable, that's personal,
            thats personal, it's personal, too personal, a personal question,
            personal question, personal matter, i decline, decline to, refuse to,
            mind your own, what's it to you, keep that to myself, keep it to myself,
            why would you, not relevant, not at liberty, can't share, not sharing,
            none of ur business, nunya
        """,
        "P": """
            need, needed, want, wanted, wanna, required, require, interested, useful,
            helpful, ready, able, have, own, used
        """,
        "o": "need to, have to, must, should, gotta",
        "n": """
            not, don't, dont, doesn't, doesnt, didn't, didnt, isn't, aren't, can't,
            cant, won't, wont, wouldn't, haven't, havent, hasn't, ain't, wasn't
        """,
        "b": "without",
        "?": """
            don't understand, do not understand, what do you mean, don't get
        """,
        "l": "if, whether",
        ".": "not only, a, the, it",
    },
    topics=(
        Topic(
            question="owner, own, homeowner, landlord",
            yes="""
                homeowner*, one of the owners, co owner, landlord here, mine, bought,
                mortgage, freehold, owner*, my house, own
            """,
            no="""
                rent, renting, rented, renter, tenant, tenants, lease, leasing, leased,
                landlord, landlord's, my parents, my wife, my husband, my mom, my mum,
                my dad, council house, social housing, owned by, belongs to,
                property manager, flatshare
            """,
        ),
        Topic(
            question="install*, fitting, fit, assembly, mount*",
            yes="""
                turnkey, with install*, you fit, you install, full service
            """,
            no="""
                handle it, handle that, do it ourselves, do that ourselves, a crew,
                own crew, my own, our own, just the windows, only the windows,
                just windows, handyman, in house, diy, myself, ourselves, self, husband,
                dad, brother, builder, builders, own installer*, own fitter*, own guy*,
                own builder*, supply only, windows only, my contractor, our contractor,
                delivery only, pickup, have someone, have a guy, got a guy, know a guy
            """,
        ),
        Topic(
            question="18, old, age",
            yes="older, over, adult, already, turned",
            no="under, younger, minor, soon, almost",
        ),
        Topic(
            question="before, used, previously, experience, ever",
            yes="""
                once, long ago, hubspot, salesforce, years ago, currently
            """,
            no="""
                excel, spreadsheet*, notebook, paper, from scratch, newbie
            """,
        ),
        Topic(
            question="call, phone, ring",
            yes="""
                call me, ring me, waiting, after, before, give me a call
            """,
            no="""
                text, email, message, whatsapp, busy, driving, meeting, at work,
                in writing, chat only, tomorrow, text me
            """,
        ),
        Topic(
            question="convenient, visit, come by, measure, survey",
            yes="""
                come over, come by, home all day, available, i'm home
            """,
            no="busy, away, at work, no time, out of town",
        ),
        Topic(
            question="deliver*, delivery",
            yes="deliver it, ship it, to my address",
            no="pickup, pick up, pick it up, collect, collection",
        ),
        Topic(
            question="card, add, note, gift",
            yes="write, add it, add one, with a, nice touch, put",
            no="just, only, just flowers, just the, leave it, keep it simple, plain",
        ),
    ),
)
