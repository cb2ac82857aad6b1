"""Findings of the linter's rules in English."""

from __future__ import annotations

from dialogs.script.findings.shape import Catalogue

TEXTS: Catalogue = {
    # References
    "E301": (
        "“{field}” has no answer “{answer}”",
        "Answers: {known}",
    ),
    "E301.guess": (
        "“{field}” has no answer “{answer}”",
        "did you mean “{guess}”? Answers: {known}",
    ),
    "E302": (
        (
            "the question “{question}” depends on “{other}”, "
            "which is asked later (line {line_number})"
        ),
        "move “{other}” up or remove the condition",
    ),
    "E302.itself": (
        "the question “{question}” depends on its own answer",
        "remove this condition: what is known is not asked anyway",
    ),
    "E303": (
        "there is no manager “{name}” in managers",
        "choose from the list: {known}",
    ),
    "E304": (
        "the price list has no row “{name}”",
        (
            "add a row with the id {name}: without it no price can be told. "
            "There are: {known}"
        ),
    ),
    "E305": (
        "there is no question “{name}”",
        "Known: {known}",
    ),
    "E305.guess": (
        "there is no question “{name}”",
        "did you mean “{guess}”? Known: {known}",
    ),
    "E307": (
        "junk has no row “{name}”",
        "add it or choose from the list: {known}",
    ),
    "E308": (
        "the question “{question}” has no schedule: no time can be offered",
        "add to booking: {question}: {{title: …, hours: {{mon-fri: 10:00-18:00}}}}",
    ),
    "E309": (
        "booking → {name}: the question “{name}” is of another type",
        "give the question “{name}” type: slot or remove the booking",
    ),
    "E310": (
        "the event “{name}” can never happen",
        "choose from the list: {known}, or put signal: {name} into a row of faq",
    ),
    "E310.guess": (
        "the event “{name}” can never happen",
        "did you mean “{guess}”? Events: {known}",
    ),
    # Logic
    "E401": (
        "the question “{question}” is never asked: its condition cannot be met",
        "compare its ask_if with the ask_if of the questions it depends on",
    ),
    "E402": (
        (
            "the phrase “{phrase}” is in junk (“{junk}”) and in ordinary answers too: "
            "real clients would be thrown out"
        ),
        "make it more exact, such as “{phrase} for your site”, or remove it from junk",
    ),
    "E403": (
        (
            "the phrase “{phrase}” is in two topics, “{other}” (line {line_number}) "
            "and “{owner}”: the bot cannot tell which to answer"
        ),
        "keep it in one topic or make it more exact",
    ),
    "E404": (
        (
            "the word “{phrase}” is in two answers, “{other}” (line {line_number}) "
            "and “{owner}”: the bot would choose neither"
        ),
        "keep it in one answer or make it more exact",
    ),
    "E405": (
        (
            "the answer “{phrase}” is taken for junk (“{junk}”) when somebody writes "
            "it: the conversation would be closed"
        ),
        "name what is sold in it (“gas boiler”), or set “then: review” for “{junk}”",
    ),
    # Insertions
    "W504": (
        "“{name}” may be unknown: not everybody is asked this question",
        (
            '{{{{ {name} | default("…") }}}}, or add the condition '
            "when: {{{question}: known}}"
        ),
    ),
    "W504.later": (
        "“{name}” may be unknown: this question is not asked by then",
        (
            '{{{{ {name} | default("…") }}}}, or add the condition '
            "when: {{{question}: known}}"
        ),
    ),
    "W504.quote": (
        "“{name}” may be unknown: the answer to “{question}” chooses the price row",
        (
            '{{{{ {name} | default("…") }}}}, or add the condition '
            "when: {{{question}: known}}"
        ),
    ),
    "W504.prices": (
        "“{name}” is unknown: the script has no prices",
        "add the blocks prices and quote or write the price in words",
    ),
    # Channels
    "E601": (
        "the question “{question}” has {count} options, people read up to {limit}",
        "join the rare ones in “Other” or split the question",
    ),
    "W601": (
        "“{label}” does not fit a button: {length} characters, {channel} shows {limit}",
        "shorten the label to {limit} characters, put the full name into synonyms",
    ),
    "W602": (
        "the question “{question}” has {count} buttons, limits.buttons is {limit}",
        "join the rare options or raise limits → buttons (10 at most)",
    ),
    # Scoring and routing
    "E701.more": (
        "the weights in scoring → {axis} make {total}, not 100",
        "lower the weights by {off}: {weights}",
    ),
    "E701.less": (
        "the weights in scoring → {axis} make {total}, not 100",
        "raise the weights by {off}: {weights}",
    ),
    "E702": (
        "the levels in scoring → {axis} do not descend: {levels}",
        "the highest level first, then lower: {fix}",
    ),
    "E702.range": (
        "a level outside 0–100 in scoring → {axis}: {levels}",
        "a score is between 0 and 100, such as {fix}",
    ),
    "E703": (
        "routing has no row for all others: such leads would reach nobody",
        "add as the last row: - {{to: [{to}]}}",
    ),
    "E704": (
        "the score {score} of the answer “{option}” is outside 0–10",
        "write a number from 0 to 10: weights say how much an area matters",
    ),
    "W705": (
        (
            "the weight {weight} of “{area}” in scoring → {axis} measures nothing: "
            "no question is about it"
        ),
        "add a question with area: {area} or give the weight to other areas",
    ),
    "W706": (
        "this route is never taken: a row without when stands above it",
        "move the row without when to the end of the list",
    ),
    # Law and manners
    "E801": (
        "the question “{question}” collects personal data without consent",
        "add {type} to consent → before (GDPR, 152-FZ: apart and before collecting)",
    ),
    "E801.block": (
        "the question “{question}” collects personal data without consent",
        (
            "add a block consent: {{before: [{type}], document: https://…}} "
            "(GDPR, 152-FZ: apart and before collecting)"
        ),
    ),
    "E802": (
        "the question “{question}” has {length} characters, people read up to {limit}",
        "keep one short question in ask and move the rest to say",
    ),
    "E803": (
        "a contact is the first thing asked: “{question}” comes before anything useful",
        "ask about the task and tell a price first, the contact near the end",
    ),
    "W804": (
        "the budget is asked before a price was told: “{question}”",
        'add to the question say: "About {{{{ quote.from | money }}}}…"',
    ),
    "E805": (
        "the phrase “{phrase}” hides the command “{command}”, which must always work",
        "remove the phrase or add a word to it that names the topic",
    ),
    "W805": (
        "one path has {count} required questions, limits.questions is {limit}",
        "make some questions optional: required: false",
    ),
    "E806": (
        (
            "consent to advertising (“{word}”) must not be mixed with consent "
            "to data processing"
        ),
        "move the words about advertising to consent → ads: a consent of its own",
    ),
    "W806": (
        (
            "the reminder goes out after {hours} h of silence, "
            "{channel} allows to write first for {limit} h"
        ),
        "remind earlier or close the conversation: close: silent",
    ),
    "E807": (
        "this looks like a key or a password: everybody reads scripts",
        "delete it here, revoke it and put a new one into the settings of the bot",
    ),
    "W807": (
        "“{question}” asks straight away whether they will buy: nearly all say no",
        "ask indirectly: “What do you use now?”, “What would you change about it?”",
    ),
    "W808": (
        (
            "the bot says {count} messages before its first question, "
            "people read up to {limit}"
        ),
        "shorten greeting and the say of the first question",
    ),
    "W809": (
        "the greeting has {length} characters, people read up to {limit}",
        "keep two lines: who you are and how you help",
    ),
    # Tests
    "E901": (
        "there is no button “{label}”",
        "check the label in options or write the answer in words: user: {label}",
    ),
    "E901.guess": (
        "there is no button “{label}”",
        "did you mean “{guess}”?",
    ),
}
