"""English answers to “when?” that name no time."""

from __future__ import annotations

from dialogs.reading.languages.shapes.stances import Stances

TABLE = Stances(
    words={
        "not": r"""
            not|isn't|isnt|aren't|arent|haven't|havent|hasn't|hasnt|don't|dont
            didn't|didnt|ain't
        """,
    },
    first=(
        (
            "no_rush",
            r"""
            not this (?:year|month|week|quarter|season|winter|summer)(?: \w+)*
            """,
        ),
        (
            "unknown",
            r"""
            depends on (?:\w+ )?(?:prices?|costs?|quotes?|budget|mood|money|estimate
            |many things|a lot|circumstances)
            (?:can'?t|cannot|couldn'?t|won'?t be able to|unable to) (?:really |quite
            |exactly )?(?:say|tell|answer|decide|commit|promise|give)(?: \w+)*
            {not} (?:\w+ )?(?:\w+ )?(?:sure|know|certain|decided|clear|settled
            |figured)(?: \w+)? when(?: \w+)*
            no (?:idea|clue) (?:\w+ )?when(?: \w+)*|{not} (?:a|the) clue(?: \w+)*
            (?:hard|difficult|tough|impossible|too early|too soon) to (?:say|tell
            |know|predict)(?: \w+)*
            (?:no|zero) (?:idea|clue)|clueless|dunno(?: \w+)*
            """,
        ),
    ),
    always=(
        (
            "no_rush",
            r"""
            no (?:real |big |particular |great |huge )?(?:rush|hurry|urgency
            |pressure)
            {not} (?:\w+ )?(?:\w+ )?(?:urgent|in a (?:rush|hurry)|pressing
            |in (?:\w+ )?hurry|rushing|in any (?:rush|hurry)|time sensitive|rushed
            |a rush)
            (?:take|taking) (?:your|our|my) time|plenty of time|there's no rush
            can wait|in no (?:rush|hurry)|all the time in the world
            """,
        ),
        (
            "asap",
            r"""
            a ?s ?a ?p
            as soon as (?:you can|possible|u can|you guys can|you're available
            |you are available|you could|humanly possible|practical|poss|able)
            (?:very |super |mega |ultra |really |extremely |pretty |kinda |its[ ]
            |it's )?urgent(?:ly)?
            as soon as (?:someone|somebody|anyone|anybody|a slot|there's a|there is a
            |any slot|a spot)(?: \w+)*
            emergency|immediate(?:ly)?|right (?:away|now|this minute)|straight ?away
            the (?:sooner|faster|quicker|earlier) the better|sooner the better
            sooner rather than later
            yesterday|without delay|at once|rush (?:job|order)|quickly as possible
            instantly
            as (?:quick|quickly|early|fast|soon) as (?:\w+ )?(?:\w+ )?(?:possible
            |can|poss)
            soonest|first available|(?:first|next|earliest|any) (?:\w+ )?(?:slot|opening
            |appointment|gap|vacancy)(?: \w+)*
            earliest (?:possible|available|slot|you)\w*
            next available|at your earliest|pronto|time is of the essence
            time critical|running out of time|soon as possible|soon as you can
            """,
        ),
    ),
    asked=(
        (
            "refused",
            r"""
            why should i (?:tell|say)(?: \w+)*
            don'?t want to (?:answer|say|talk)(?: \w+)*
            let'?s (?:skip|move on|not)(?: \w+)*|move on
            not comfortable (?:saying|sharing)(?: \w+)*
            not (?:relevant|important to you)|leave that blank|no answer
            (?:rather|prefer|would like) (?:to )?not(?: to)? (?:say|answer|tell
            |share|disclose|discuss|comment|get into)
            prefer not(?: to)?(?: \w+)*|rather not
            none of (?:your|ur) (?:\w+ )?(?:business|concern)
            not your (?:\w+ )?business|mind your own|that's private|thats private
            private|confidential|personal
            (?:why|what) (?:do|does|would|is|are) (?:you|u|it|that
            |this) (?:\w+ )*(?:ask|asking|care|need|want|matter|know)(?: \w+)*
            why (?:does|do) \w+ matter|what's it to you|whats it to you
            what does it matter|does it matter|what difference does it make|why\??$
            who cares|how is that relevant
            (?:won't|wont|will not|not going to|not gonna|don't want to|dont want to
            |don't wanna|dont wanna|not willing to
            |refuse to) (?:say|tell|answer|share|disclose|discuss|reveal
            |go into)(?: \w+)*
            no comment|skip|pass|next question|not telling|not saying|not answering
            i decline|stop asking|too many questions
            """,
        ),
        (
            "no_rush",
            r"""
            (?:there'?s )?no fire|not on fire|nothing'?s on fire
            not (?:a )?(?:priority|critical|pressing)|low priority
            just (?:asking|wondering|a question)
            whatever works(?: \w+)*|at (?:your|my|our) leisure|in due course
            one of these days
            don'?t need it (?:soon|right away|yet|now)|not needing it (?:soon|yet)
            for fun
            (?:just|only|merely)? ?(?:looking|browsing|curious|researching|exploring
            |shopping around|window shopping|comparing|checking
            |getting (?:a )?(?:quotes?|prices?|ideas?|info\w*)|gathering|inquiring
            |pricing)(?: \w+)*
            whenever(?: \w+)*|when ?ever|any ?time(?: \w+)*|someday|some day|one day
            eventually|at some point|down the (?:road|line|track)|in the future
            later$|later on
            not (?:now|soon|yet planned|right now|any time soon|anytime soon)
            not for a (?:while|long)|for the future|future reference|long term
            (?:doesn't|doesnt|does not|don't|dont) (?:really )?(?:matter|mind|care)
            i'm flexible|im flexible|we're flexible|were flexible|flexible
            no preference|any day|it's up to you|up to you
            when(?:ever)? (?:you|it) (?:can|suits|want)|your call
            no (?:particular |hard |real |fixed |strict |specific )?deadline
            no time ?frame|no set date|easy$|all good|no particular (?:time|date)
            for later|for now$|relaxed|open ended
            there'?s (?:\w+ )?time|there is (?:\w+ )?time|got time|have (?:\w+ )?time
            """,
        ),
        (
            "event",
            r"""
            (?:on|come|next|till|until) payday
            for (?:my|our|her|his|the|a) (?:birthday|wedding|anniversary|party)
            (?:right |soon |shortly |straight |just )?(?:after|once|upon|following
            |when|as soon as|until|till|before|if|by the time|pending|subject to
            |depending on|depends on|it depends on|contingent on|waiting (?:for|on)
            |waiting til|first (?:i|we) (?:need|have)|as we|as i|around the time
            |prior to) (?!possible|you can|ready$)\w+(?: \w+)*
            """,
        ),
        (
            "asap",
            r"""
            leak(?:ing|s)?|flood(?:ed|ing)|burst|broken into
            now|immediate\w*|soon(?:ish)?|quick(?:ly)?|fast|rush|the next available
            today if possible|ready (?:now|to go)|sooner|very soon|in a hurry|hurry
            can't wait|cant wait|as early as|earliest
            """,
        ),
        (
            "unknown",
            r"""
            let (?:me|us) think(?: \w+)*
            (?:not |haven'?t |hasn'?t )(?:\w+ )?(?:discussed|talked|agreed
            |made up)(?: \w+)*
            good question|open question|no timeline(?: \w+)*|on the fence
            mulling(?: \w+)*
            need to (?:\w+ )?(?:think|decide|discuss|check|talk|figure)(?: \w+)*
            ask me later
            can'?t (?:tell|say|commit|promise)(?: \w+)*|couldn'?t tell(?: \w+)*
            wish i knew
            {not} (?:\w+ )?(?:\w+ )?(?:sure|know|decided?|certain|decide|figured|set
            |clear|thought|made up|planned|settled|confirmed|picked|chosen
            |determined|there yet|really|picked|finalized|finalised|a clue
            |got a date|have a date|yet)(?: \w+)*
            idk|dunno|no (?:idea|clue)|i ?don'?t ?know|don'?t ?know|do not know
            unsure|undecided|unknown|unclear|uncertain|who knows|god knows
            no plans(?: \w+)*
            (?:hard|difficult|tough|too early|impossible|too soon|tricky) to (?:say
            |tell|know|predict)(?: \w+)*
            tbd|tbc|to be (?:decided|determined|confirmed)|up in the air
            (?:still|we're|we are|i'm|im|i am|were)? ?(?:thinking|deciding
            |discussing|figuring|considering|debating|working (?:it|that) out
            |weighing|in talks)(?: \w+)*
            (?:we'll|well|will|i'll|ill|let's|lets|gotta|have to|need to|got to
            |must) (?:see|think|decide|figure|let you know|check|ask|talk|discuss
            |get back)(?: \w+)*
            depends|it depends|that depends|maybe|good question|wait and see
            yet to (?:decide|be decided)|can'?t say(?: \w+)*|couldn'?t say
            no (?:specific |exact |firm |fixed |particular |certain )?date(?: \w+)*
            nothing (?:set|planned|decided)(?: \w+)*|beats me
            your guess is as good as mine
            """,
        ),
    ),
)
