"""What things of the desk are called: tables of texts, in the language of the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

Translate = Callable[[str], str]
Names = Mapping[str, str]


def stages(_: Translate) -> Names:
    """The columns of the board."""
    return {
        "talking": _("Bot talks"),
        "waiting": _("Waits for a manager"),
        "work": _("In work"),
        "meeting": _("Meeting"),
        "good": _("Good"),
        "bad": _("Bad"),
    }


def triages(_: Translate) -> Names:
    """How leads are sorted."""
    return {"urgent": _("Urgent"), "future": _("For later"), "trash": _("Hopeless")}


def levels(_: Translate) -> Names:
    """Usual names of levels; others are shown as the script writes them."""
    return {
        "hot": _("hot"),
        "warm": _("warm"),
        "cold": _("cold"),
        "high": _("high"),
        "mid": _("middle"),
        "medium": _("middle"),
        "low": _("low"),
    }


def axes(_: Translate) -> Names:
    """The two scores."""
    return {"potential": _("Potential"), "temperature": _("Temperature")}


def areas(_: Translate) -> Names:
    """The five criteria."""
    return {
        "need": _("Need"),
        "budget": _("Budget"),
        "authority": _("Who decides"),
        "timeline": _("Timing"),
        "trust": _("Trust"),
    }


def ticks(_: Translate) -> Names:
    """What makes a target application."""
    return {
        "need": _("we solve the task"),
        "date": _("there is a date"),
        "money": _("there is money"),
        "search": _("is choosing now"),
        "sincere": _("is no junk"),
    }


def outcomes(_: Translate) -> Names:
    """How leads end, by managers and by the bot."""
    return {
        "won": _("Good: a deal"),
        "meeting": _("A meeting is arranged"),
        "lost": _("Bad"),
        "junk": _("Not a lead"),
        "done": _("Everything is answered"),
        "silent": _("Fell silent"),
        "cancelled": _("Cancelled"),
        "stopped": _("Asked not to write"),
        "erased": _("Erased"),
        "returned": _("Given back to the bot"),
        "requeued": _("Offered anew"),
    }


def reasons(_: Translate) -> Names:
    """Why leads are lost or are none; a script has more of its own."""
    return {
        "expensive": _("Too expensive"),
        "others": _("Chose others"),
        "region": _("Not our region"),
        "undecided": _("No decision"),
        "silent": _("Does not answer"),
        "ads": _("Advertising"),
        "tender": _("Tender"),
        "spam": _("Spam"),
        "job": _("Looks for a job"),
        "other": _("Other, in words"),
    }


def calls(_: Translate) -> Names:
    """Why a human was called."""
    return {
        "qualified": _("the lead is ready"),
        "urgent": _("the lead is urgent"),
        "asked": _("the prospect asked for a human"),
        "human": _("the prospect asked for a human"),
        "taken": _("a manager took it over"),
        "desk": _("a manager put it in the queue"),
        "bot_failed": _("the bot failed on a message"),
    }


def deliveries(_: Translate) -> Names:
    """What became of a message."""
    return {
        "waiting": _("on its way"),
        "sending": _("on its way"),
        "sent": _("delivered"),
        "unknown": _("perhaps not delivered"),
        "dead": _("not delivered"),
        "blocked": _("not delivered: the client stopped the bot"),
        "void": _("not sent"),
        "unread": _("the bot could not read it"),
    }


def deeds(_: Translate) -> Names:
    """What managers did, as the timeline tells it after their name."""
    return {
        "note": _("noted"),
        "later": _("put it off"),
        "transfer": _("handed it to"),
        "meeting": _("arranged a meeting"),
        "work": _("went on working"),
        "correct": _("put an answer right"),
        "exclude": _("put on the exclusion list"),
        "merge": _("merged with another contact"),
        "reveal": _("looked at the contacts"),
        "moved_booking": _("moved the booking"),
    }


def acts(_: Translate) -> Names:
    """What the bot understood."""
    return {
        "inform": _("told"),
        "correct": _("corrected"),
        "add": _("also needs"),
        "inquire": _("asked"),
        "demand": _("wanted"),
        "agree": _("answered the consent"),
        "evade": _("left open"),
        "pause": _("asked to write later"),
        "waste": _("is no request"),
        "wonder": _("is ambiguous"),
        "mistake": _("cannot be"),
        "noise": _("not understood"),
    }


def media(_: Translate) -> Names:
    """What prospects send that is no text."""
    return {
        "started": _("opened the chat"),
        "contact": _("contact"),
        "location": _("location"),
        "photo": _("photo"),
        "voice": _("voice message"),
        "video": _("video"),
        "sticker": _("sticker"),
        "document": _("file"),
        "edited": _("edited"),
        "pressed": _("pressed"),
    }


def appointments(_: Translate) -> Names:
    """What stands in the calendar."""
    return {
        "booking": _("Booking"),
        "followup": _("The bot reminds"),
        "pause": _("The bot writes again"),
        "nurture": _("The bot asks again"),
        "reminder": _("Your reminder"),
    }


def presences(_: Translate) -> Names:
    """Where a colleague is."""
    return {"here": _("at the desk"), "away": _("away"), "offline": _("not here")}


def whys(_: Translate) -> Names:
    """Why something was not done; `%(who)s` is put in where there is one."""
    return {
        "gone": _("It is not there any more."),
        "taken": _("%(who)s has already taken this lead."),
        "held": _("This lead is offered to %(who)s now."),
        "unowned": _("Nobody has this lead: take it first."),
        "over": _("This lead is closed."),
        "nobody": _("There is no such manager at the desk."),
        "no_reason": _("Say why: a reason is needed."),
        "not_read": _("This cannot be the answer to that question."),
        "no_consent": _("The client has not agreed to personal data being kept."),
        "no_words": _("Write something first."),
        "too_long": _("Too long: split it in two."),
        "busy": _("That time is taken or is not worked."),
        "past": _("That time has passed."),
        "unreachable": _("The client has stopped the bot: nothing can be sent."),
        "same": _("It is there already."),
    }


def dones(_: Translate) -> Names:
    """What was done, by the last word of its address."""
    return {
        "take": _("The lead is yours."),
        "release": _("The bot leads again."),
        "queue": _("The lead is in the queue."),
        "transfer": _("Offered to the colleague."),
        "close": _("The lead is closed."),
        "stage": _("The lead was moved."),
        "reply": _("Sent."),
        "note": _("Noted."),
        "later": _("You will be reminded."),
        "correct": _("The answer was put right."),
        "exclude": _("On the exclusion list."),
        "merge": _("Merged."),
        "unmerge": _("Taken apart."),
        "reveal": _("The look was written down."),
        "move": _("Moved; the client is told of a booking."),
        "settle": _("Settled."),
        "resend": _("Trying again."),
        "readmit": _("Off the exclusion list."),
        "save": _("Saved."),
        "drop": _("Removed."),
        "here": _("You get leads again."),
        "away": _("You get no new leads."),
    }


def problems(_: Translate) -> Names:
    """Keys of filters that can make no sense."""
    return {
        "stage": _("There is no such stage."),
        "since": _("“From” is no day."),
        "until": _("“To” is no day."),
        "repeat": _("“Again” is yes or no."),
        "target": _("“Target” is yes or no."),
        "unanswered": _("Minutes are a whole number."),
        "sort": _("There is no such order."),
    }


def keys(_: Translate) -> Names:
    """Keys of filters whose value alone says little."""
    return {
        "script": _("Script"),
        "channel": _("Channel"),
        "source": _("Source"),
        "campaign": _("Campaign"),
        "outcome": _("Outcome"),
        "repeat": _("Came before"),
        "target": _("Target"),
        "since": _("From"),
        "until": _("To"),
        "unanswered": _("Without an answer, min"),
    }
