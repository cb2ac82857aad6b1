"""How English prospects write."""

from __future__ import annotations

from dialogs.check.simulate.voices.pitches import EN
from dialogs.check.simulate.voices.shape import Voice

ENGLISH = Voice(
    greetings=("Hello", "Hi", "Good morning", "hi there", "Hey", "Good afternoon"),
    needs=(
        "{greeting}! {facts}",
        "{facts}",
        "{greeting}, I'm interested in: {facts}",
        "I need: {facts}",
        "{greeting}. {facts}",
    ),
    prices=("how much is it?", "{greeting}, what are your prices?", "price?"),
    fillers=("", "", "", "well, ", "probably ", "I think ", "let's say "),
    ask_frames=("and {topic}?", "{topic}?", "one more question: {topic}?"),
    amends=(
        "no, {new} after all",
        "sorry, not {old} but {new}",
        "correction: not {old} but {new}",
        "I changed my mind: {new}",
        "actually, {new}",
    ),
    unsure=(
        "I don't know",
        "not sure yet",
        "no idea",
        "hard to say",
        "we haven't decided yet",
    ),
    refuses=(
        "I'd rather not say",
        "I won't tell you that",
        "that's private",
        "I don't want to answer that",
    ),
    skips=("skip", "let's skip that", "next question", "not now"),
    humans=(
        "get me a manager",
        "I want to talk to a human",
        "can I speak to a real person?",
        "connect me to an operator",
    ),
    swears=(
        "you stupid bot",
        "enough with the questions already",
        "are you idiots?",
        "this bot is useless crap",
    ),
    thanks=("thanks", "ok, thank you", "thank you very much", "got it, thanks"),
    pauses=(
        "I'll write on Monday",
        "remind me in a week",
        "let's get back to it tomorrow",
    ),
    goes_on=("let's continue", "all correct, let's go on"),
    agrees=("I agree", "yes", "yes, I agree", "ok", "sure"),
    declines=("I don't agree", "no", "no, I don't consent"),
    wishes=("tomorrow morning", "on Thursday", "this week"),
    counted=tuple(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    ),
    thousands=(
        "{k} thousand",
        "{k}k",
        "about {k} thousand",
        "up to {k}k",
        "around {k}k",
        "no more than {k} thousand",
    ),
    amounts=("${n}", "{n} dollars", "about ${n}", "up to ${n}", "around {n} dollars"),
    bare_amounts=("{n}", "about {n}"),
    budgets=("my budget is {amount}", "budget {amount}", "I can spend {amount}"),
    dates=("{month} {day}", "on {month} {day}", "around {month} {day}"),
    deadlines=("by {month} {day}", "no later than {month} {day}"),
    told_dates=("I need it {date}", "timing: {date}"),
    months=tuple(
        "January February March April May June July August September October November "
        "December".split()
    ),
    in_months=tuple(
        f"in {month}"
        for month in "January February March April May June July August September "
        "October November December".split()
    ),
    today=("today", "today please"),
    tomorrow=("tomorrow", "for tomorrow"),
    soon=("asap", "as soon as possible", "urgently", "the sooner the better"),
    ahead="in {count}",
    days=("a day", "days", "days"),
    weeks=("a week", "weeks", "weeks"),
    months_on=("a month", "months", "months"),
    yes=("yes", "sure", "yes, please", "yep"),
    no=("no", "nope", "no, thanks"),
    names=tuple("Anna Mary John Peter Kate Michael Sarah Paul Emma David".split()),
    my_name=("my name is {name}", "I'm {name}", "this is {name}"),
    my_phone=("my number is {phone}", "call me at {phone}", "phone: {phone}"),
    my_email=("my email is {email}", "email: {email}", "write to {email}"),
    phones=(
        (
            "+1212555####",
            ("+1 212 555 {bc}", "(212) 555-{bc}", "212-555-{bc}", "+1212555{bc}"),
        ),
    ),
    country="com",
    streets=("5 Main Street", "12 Oak Avenue, apt 4", "221 Baker Street"),
    texts=("nothing special", "the usual", "I want it to be neat"),
    roles={
        "self": ("I decide myself", "it's my own decision"),
        "joint": ("my wife and I decide together", "I decide with my husband"),
    },
    pitches=EN,
    insists=("so what do you say?", "please think about our offer"),
    joined=" and ",
)
