"""Yes, no, don't know and won't say, in English."""

from __future__ import annotations

from dialogs.reading.languages.en.refusals import REFUSALS
from dialogs.reading.languages.en.yes_no_topics import TOPICS
from dialogs.reading.languages.shapes.yes_no import YesNoTable

TABLE = YesNoTable(
    answers={
        "Y!": """
            definately, definetly, absolutly, def,
            yes, yeah, yea, yep, yup, yas, yess, yah, aye, sure, surely, absolutely,
            definitely, certainly, totally, indeed, affirmative, of course, off course,
            of coarse, ofcourse, yes please, by all means, sure thing, sure would, sure
            do, sure am, yes ma'am, yes sir, oh yes, oh yeah, yes indeed, yes of course,
            for sure, please do, go ahead, go for it, hell yes, hell yeah, you bet, i'd
            love, would love, defo, deffo, defs, obviously, naturally
        """,
        "Y": """
            somebody has to, someone has to, yessir, guess so, go on then, go on, okie
            dokie, why yes, it would help, alrighty, yeppers, i believe, affirm, ya, ye,
            ok, okay, okey, okie, oki, okeydokey, k, kk, correct, right, true, exactly,
            precisely, positive, gladly, fine, agreed, alright, alrite, allright,
            please, pls, plz, probably, prob, probs, likely, ofc, y, roger, perfect,
            great, good, cool, lovely, always, already, mhm, mhmm, uhhuh, yesh, yaas,
            bet, deal, tak, da, si, why not, sounds good, sounds great, i do, we do, i
            am, we are, i have, we have, i did, we did, i would, we would, i will, we
            will, it is, it does, it would, that works, works for me, that's fine, thats
            fine, that's right, thats right, that's correct, no problem, no problems,
            not a problem, no worries, no objection*, no issue, no issues, i guess, i
            guess so, i think so, think so, i suppose, i suppose so, suppose so, i
            believe so, you betcha, uh huh, most likely, very likely, i'd like, would
            like, be great, be nice, be good, be lovely, can't hurt, wouldn't hurt,
            don't mind, wouldn't mind, do not mind, don't see why not, no harm, couple
            of times, once or twice, a few times, used to, without a doubt, no doubt,
            let's do it, lets do it, let's, count me in, i'm in, book me, sign me up,
            book it, very, i'm game, happy to, hundred percent, 100 %, any time,
            anytime, kind of, sort of, more or less, leaning yes, more yes than no,
            rather yes, as long as, sounds like a plan, 👍, 👌, ✅, ✔, 🙏, 🆗, 💯, 🤝,
            ☑, 🙌, 👏, +, yeppity, yuppers, yass, yis, yeh, yess please, ya please,
            obvs, obvi, abso, absolutely yes, too right, damn right, hell yea, rather,
            quite, quite so, just so, spot on, bang on, on point, you got it, you bet
            ya, sure why not, yeah why not, might as well, may as well, i'm for it, i'm
            all for it, all for it, i'm up for it, up for it, i'm down, down for that,
            i'm keen, keen, keen on that, fire away, shoot, crack on, knock yourself
            out, be my guest, feel free, go right ahead, carry on, proceed, please go
            ahead, please add, include it, let's go, lets go, let's go ahead, do it,
            please do so, that'd be great, that'd be good, that'd be nice, that'd be
            lovely, that would be great, that would be good, that would be nice, that
            would be lovely, that would be perfect, that would help, would be perfect,
            would be helpful, would appreciate, would be appreciated, much appreciated,
            appreciate it, i'd appreciate, fab, fabulous, brilliant, brill, awesome,
            excellent, ideal, ideally, amazing, wonderful, splendid, smashing, sweet,
            sick, dope, nice, good idea, great idea, nice idea, confirmed, confirming, i
            confirm, granted, affirmatory, correctamundo, word, facts, yep yep, no
            objections, not opposed, not against, i'm not against, wouldn't say no,
            can't say no, not gonna say no, never say no, can do, will do, as ever, as
            always, as usual, true that, that's true, that is true, that is correct,
            that's the case, that'll do, that'll work, it'll do, suits me, suits us,
            suits me fine, fine by me, fine with me, ok by me, ok with me, good with me,
            okay with me, i'm happy with, happy with that, happy with it, no prob, np,
            no probs, no qualms, with pleasure, my pleasure, delighted, more than happy,
            i reckon, i reckon so, reckon so, i imagine so, i expect so, expect so, i'd
            say so, i'd say yes, i say yes, i want that, i want it, i want one, we want,
            we want it, we want one, long since, ages ago, certainly do, course,
            coursed, of course i do, course i do, u bet, ye please, all right, righto,
            right on, roger that, 10 4, ten four, copy that, guilty, you can, you may,
            yes you can, waiting for it, looking forward, looking forward to it, can't
            wait, cannot wait, works, we're waiting, i'm waiting, waiting, might help,
            could help, might be good, might be useful, that'd be handy, would be handy,
            handy, i always forget, i might forget, i'm about, im about, whenever, ring
            whenever, call whenever
        """,
        "N": """
            too much, would be too much, a bit much, save the,
            skip the card, skip the, leave it out, leave it off, don't bother, no
            bother, all set, i'm all set, we're all set, not anymore, not ever, no,
            nope, nah, naw, noo, nay, negative, never, n, none, neither, unlikely,
            hardly, nein, nvm, noway, nopes, cannot, niet, net, no thanks, no thank you,
            no thx, no ty, not really, not now, not yet, not today, not at all, not at
            the moment, not right now, not this time, not currently, not necessary, not
            needed, not required, no need, no way, not necessarily, i'm good, im good,
            we're good, all good, i'm ok, i'm okay, i'm fine, we're fine, i'll pass, i
            will pass, we'll pass, hard pass, rather not, prefer not, prefer not to,
            doubt it, i doubt it, don't think so, do not think so, dont think so, not
            think so, probably not, most likely not, likely not, i guess not, guess not,
            absolutely not, definitely not, certainly not, of course not, not a chance,
            no chance, by no means, on no account, not interested, maybe later, maybe
            not, some other time, maybe another time, another time, first time, my
            first, nothing, hell no, heck no, yeah no, no can do, not for me, not so
            much, more no than yes, leaning no, sorry no,  forget it, skip it,
            👎, ❌, 🙅, 🚫, ⛔, ✖, ➖, nopety, nuh uh, nuh, uh uh, nahh,
            nay nay, no siree, no
            sir, no ma'am, non, hell nah, hell naw, over my dead body, fat chance, as
            if, in your dreams, not in the slightest, not remotely, not even close, far
            from it, anything but, the opposite, quite the opposite, on the contrary,
            i'd rather not bother, doesn't work, don't work, won't work, can't do, can't
            make it, can't make that, not possible, impossible, no good, not good for
            me, not good for us, not ideal, unfortunately not, afraid not, i'm afraid
            not, sadly not, sadly no, regrettably no, unfortunately no, no sorry, i'm
            sorry no, pass on that, i'll skip that, i'll leave it, leave that out, we'll
            leave it, count me out, i'm out, no desire, no interest, no use, no point,
            pointless, waste of money, no reason, zero interest, zero, nil, nada, zip,
            zilch, nought, absolutely no, certainly no, definitely no, under no
            circumstances, not on your life, not in a million years, no longer, not any
            more, not any longer, already sorted, already done, already got one, already
            have one, already have, already got, got one already, have one already,
            sorted already, sorted thanks, we're sorted, i'm sorted, covered already,
            all covered, we're covered, i'm covered, nothing needed, no requirement,
            don't need, do not need, don't want, do not want, unneeded, unnecessary,
            needless, superfluous, overkill, not a fan, not my thing, not keen, not
            really keen, not bothered, can't be bothered, i'd say no, i say no, i'd say
            not, don't reckon, i reckon not, wouldn't bother, not worth it, hardly ever,
            hardly worth, barely, rarely, seldom, newbie, never have, never did, never
            heard, never used, no never, brand new, i'm new, new here, newcomer, brand
            new to, you cannot, you can not, you may not, already picked, already
            chose*, already hired, went with someone, someone else, gone with, going
            with someone, picked someone, chose someone, found someone, found another,
            elsewhere, another company, another firm, somebody else, childless, i'll
            remember, won't forget, i will remember, rather you didn't, rather you
            didnt, i'd rather not, that won't work, wont work, no good for me, out of
            the question, i'm in meetings, im in meetings, i'm in a meeting, im in a
            meeting, not happening
        """,
        "U": """
            got that far, thought that far, got round to, got around to, just not sure,
            just not certain, only not sure, it's complicated, its complicated, it is
            complicated, long story, bit of both, grey area, gray area, ask, check, will
            ask, check with, get back, maybe, perhaps, possibly, dunno, idk, dk, iunno,
            undecided, unsure, might, mayb, depends, tbd, tbc, mebbe, unclear, whatever,
            🤷, 🤔, hmm, not sure, not certain, not too sure, i'm not sure, i don't
            know, don't know, do not know, dont know, don't really know, no idea, no
            clue, not a clue, haven't decided, haven't thought, not decided, have not
            decided, havent decided, still deciding, still thinking, thinking about it,
            let me think, i'll think, will think, need to think, have to think, think
            about it, i'll see, we'll see, will see, hard to say, hard to tell,
            difficult to say, tough to say, can't say, cant say, could be, it depends,
            that depends, either way, don't care, dont care, up to you, you decide, your
            call, as you like, yes and no, 50 50, fifty fifty, who knows, can't
            remember, don't remember, can't decide, on the fence, good question, to be
            decided, get back to you, ask me later, later, need to check, have to check,
            think, discuss, talk it over, let me check, i'll check, have to ask, need to
            ask, not sure yet, nobody knows, still open, up in the air, remains to be
            seen, to be determined, varies, case by case, or not, could go either way,
            no firm view, can't tell, could not say, can't really say, can't really
            decide, unable to say, unable to decide, can't make up my mind, can't make
            my mind up, haven't made up, haven't made my mind, have not thought, never
            thought about, haven't a clue, havent a clue, haven't the foggiest, no
            notion, not the foggiest, beats me, search me, your guess, your guess is as
            good, dunno yet, don't know yet, idk yet, iffy, not fully sure, not entirely
            sure, not 100, not totally sure, not completely sure, not quite sure, not
            really sure, 50-50, toss up, tossup, could be either, either or, torn, in
            two minds, two minds, undecided yet, jury's out, jury is still out, still to
            decide, yet to decide, remains to see, wait and see, play it by ear,
            depending, it varies, subject to, tba, pending, not settled, unsettled, not
            confirmed, not confirmed yet, can i think, can i get back, let me get back,
            i'll get back, will get back, i'll let you know, will let you know, let you
            know, let me see, lemme think, lemme see, lemme check, let me ask, i'd have
            to check, i'd have to ask, would have to check, would have to ask, would
            need to check, would need to ask, i'd need to check, gotta think, gotta ask,
            gotta check, need to talk, need to discuss, need to see, sleep on it, mull
            it over, mulling, weigh it up, weighing, considering, i'm considering, i'll
            consider, consider it, to be confirmed, to be discussed, maybe maybe not,
            maybe yes maybe no, possibly not, possibly yes, perhaps not, whichever,
            whatever you think, whatever you recommend, what do you recommend, you
            choose, you pick, your choice, dealer's choice, indifferent, no preference,
            don't mind either, doesn't bother me, makes no difference, i'm easy, easy
            either way, doesn't make a difference, not fussed, not bothered either,
            neutral, ambivalent, talk to, speak to, speak with, talk with, consult, run
            it by, run it past, have a chat with, chat with, is it free, god knows,
            heaven knows, lord knows, not determined, undetermined, will discuss, we'll
            discuss, i'll know more, i'll know, ill know, will know, know more by, know
            more later, becomes clear, clearer later, off the top of my head, depends
            how
        """,
        "R": f"""
            fail to see why, can't see why, see no reason, see why, what business,
            can't tell you that, cannot tell you that, can't tell you, can't share that,
            not at liberty, personal, too private, can we skip, let us skip, none of
            your concern, not your concern, skip, next, pass, private, confidential,
            classified, secret, next question, skip this, skip it please, skip that,
            move on, let's move on, none of your business, not your business, your
            business, no comment, why do you ask, why do you need, why do you care, why
            does it matter, why does that matter, does it matter, doesn't matter, does
            not matter, no answer, not comfortable, that's personal, thats personal,
            it's personal, too personal, a personal question, personal question,
            personal matter, i decline, mind your own, what's it to you, keep that to
            myself, keep it to myself, why would you, not relevant, none of ur business,
            nunya, why do you wanna know, why do u ask, why u asking, why are you
            asking, why would you ask, what for, what's that got to do, what has that
            got to do, has nothing to do, nothing to do with, how is that relevant, how
            is this relevant, irrelevant, not pertinent, that's between, none of yer
            business, not ur business, ur business, my business, my own business, that's
            my business, off limits, off topic, no need to know, need to know basis,
            undisclosed, would rather keep, keep private, keep that private, keep it
            private, stays private, i'd rather skip, i'll skip this, skip question, skip
            that one, skip this one, pass on this, pass on this one, next one, next one
            please, another question, ask something else, let's leave that, leave it
            blank, leave that blank, refuse, i refuse, nosy, too nosy, that's nosy,
            invasive, intrusive, too many questions, is this an interrogation,
            interrogation, sensitive, sensitive info, sensitive information, not
            obliged, not obligated, don't have to answer, do not have to answer, no
            obligation, i don't have to, don't see why, {REFUSALS}
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
        "k": """
            be lost, i'd be lost, lost, be stuck, i'd be stuck,
            no go, no chance, can't, cannot manage, can't manage
        """,
        "b": "without",
        "?": """
            don't understand, do not understand, what do you mean, don't get
        """,
        "c!": "just not, only not, anything but, any day but",
        "c": """
            but, only, just, though, but not now, but not today,
            but not tomorrow, but not yet, but not right now, but not right away,
            but not this, but not before, but not after, but not until, but not on,
            but not in, but not at, but not too, but not very, but not straight away
        """,
        ",": "because, cause, cuz, coz, since, and, as",
        "t": "so, therefore, that's why, hence",
        "l": "if, whether",
        ".": """
            i pass, pass by, pass your, pass the, next to, right next to, next door,
            not only, a, the, it
        """,
    },
    topics=TOPICS,
    torn=(
        frozenset({"yes", "yeah", "yep"}),
        frozenset({"no", "nope", "nah"}),
        frozenset(
            {"maybe", "perhaps", "probably", "guess", "suppose", "dunno", "sure"}
        ),
    ),
)
