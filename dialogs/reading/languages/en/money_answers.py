"""English answers about money without an amount."""

from __future__ import annotations

from dialogs.reading.languages.shapes.money import MoneyAnswers

_BUDGET = "budget|money|money's|budget's|funds|price|cost|funding"

TABLE = MoneyAnswers(
    always={
        "unlimited": (
            (
                "money|price|cost|budget .. secondary|second_place|least_of|"
                "not_the_main|no_worry"
            ),
            (
                f"{_BUDGET} no|not .. object|issue|problem|concern|limit|limited|"
                f"matter|"
                "worry|obstacle"
            ),
            f"no|without|unlimited|any limit|limits|cap|ceiling .. {_BUDGET}",
            f"unlimited|open {_BUDGET}",
            f"{_BUDGET} unlimited|open|flexible|whatever",
            f"{_BUDGET} does|do n't|not matter",
            f"{_BUDGET} doesn't|doesnt|don't|dont matter",
            f"{_BUDGET} isn't|isnt .. issue|problem|concern|object",
            f"no {_BUDGET}+limit|limits|constraints|constraint|cap|restrictions",
        ),
        "none": (
            (
                f"no|zero|without {_BUDGET} !clue !sure !know !limit !idea !object "
                f"!limits !cap "
                f"!constraints "
                "!set !issue !fixed !yet !problem !restrictions"
            ),
            f"have|got no {_BUDGET}",
            f"don't|dont have .. {_BUDGET} !set !yet !fixed !exact !specific",
            f"{_BUDGET} zero|exhausted|gone|frozen",
            "i|i'm|im|we|we're|bit|flat|totally broke !broken !door !down !window",
            "=skint|=penniless",
            "strapped for cash|money",
            "out of cash|money|funds|pocket",
        ),
        "refused": (
            f"not|never|rather|prefer disclose|share|discuss|reveal|tell .. {_BUDGET}",
            f"{_BUDGET} confidential|private|secret",
        ),
        "unknown": (
            (
                "haven't|havent|not|didn't|never .. talked|discussed|spoken|agreed "
                ".. money|budget|price|sum|figures"
            ),
            (
                f"no|idea|clue|unsure|not|don't|dont .. idea|clue|sure|know|decided .. "
                f"{_BUDGET}"
            ),
            (
                f"{_BUDGET} .. not|unknown|undecided|tbd|depends|isn't|hasn't|unclear|"
                f"pending"
            ),
            f"no set|fixed|exact|specific|particular|real|firm {_BUDGET}",
            f"no {_BUDGET} yet|set|fixed|decided",
            f"don't|dont have .. {_BUDGET} yet",
            f"don't|dont have .. set|fixed|exact|specific {_BUDGET}",
            f"unsure|undecided|unclear .. {_BUDGET}",
        ),
    },
    asked={
        "unlimited": (
            "=any amount|sum|price|budget !have !get",
            "=unlimited|=limitless|=endless|bottomless",
            (
                "no|without|not limit|limits|limited|cap|ceiling|restriction|"
                "restrictions|object|constraints"
            ),
            "sky limit",
            "whatever takes|costs|cost|needed|necessary|required|price|want",
            "as much .. takes|needed|necessary|required",
            "does|do|doesn't|doesnt|don't|dont matter|care !know !why !what",
            "don't|dont|not care|mind .. much|cost|price|costs|spend",
            "spare no expense",
            "no expense spared",
            "=whatever !say !tell !know !yet !about",
            "not|no|isn't|isnt issue|problem|concern|object",
            "quality first|matters|important",
            "whatever|however|anything .. takes|much|fine|goes|costs|cost",
            (
                "money|price|cost no|isn't|isnt|not|doesn't|doesnt .. object|issue|"
                "problem|"
                "matter|factor|concern"
            ),
            "price|cost|money|budget irrelevant|secondary|unimportant|immaterial",
            "won't|wont|not|never penny|skimp|pinch|pinching|penny_pinching|cheap_out",
            "price|money|cost|budget plays|play|has|have no|little role|part|bearing",
            "any|whatever budget|price|sum|amount works|fine|ok|okay|goes",
            "no|without upper|top|hard|real|set limit|ceiling|cap|maximum",
            "name your price",
            "pay|paying whatever|what|anything",
            (
                "don't|dont|not care|mind|bothered|worried|fussed what|how|about price|"
                "cost|"
                "money|costs|much"
            ),
            "=blank check|cheque",
            "carte_blanche|open_ended|open_budget|deep_pockets",
            "happy|ready|willing pay .. whatever|anything|top_dollar|any",
            "sky is limit",
        ),
        "none": (
            "^ =no $",
            "=nothing|=zero|=nada|=free|=none|=zilch",
            (
                "no money|funds|budget|cash !object !limit !issue !idea !problem !yet "
                "!set !fixed"
            ),
            "not single|penny|cent|dime",
            "for free",
            "can't|cant|cannot afford",
        ),
        "refused": (
            "why do|you|need|ask|asking|does|would|should|is|are",
            "=why $",
            "what's|whats|what it|that|does|difference .. to_you|matter",
            "none|not business|concern",
            (
                "that's|thats|its|it's|is|kinda|bit .. personal|private|confidential|"
                "between"
            ),
            "between me|us|my and|only|husband|wife|partner",
            (
                "not|don't|dont|won't|wont|refuse|decline|want discuss|disclose|reveal|"
                "share|"
                "talk|go_into|answer !yet !know !sure"
            ),
            "under nda",
            "=decline|=refuse|classified|sensitive|off_limits|=rude",
            "nosy|nosey|nunya|intrusive|invasive|none_of_your",
            "not obliged|obligated|required|supposed|at_liberty",
            "cannot|can't|cant|won't|wont disclose|say|share|tell|reveal !yet",
            "next question",
            "leave|leaving blank|out",
            "not your business|concern",
            "mind your business",
            (
                "rather|prefer|choose .. not|n't $|say|tell|share|disclose|discuss|"
                "answer|reveal|keep"
            ),
            (
                "not|won't|wont|don't|dont|never|can't|cant|cannot|wouldn't .. say|"
                "saying|tell|telling|share|sharing|disclose|disclosing|discuss|"
                "discussing|reveal|revealing|answer|comfortable !yet !know !sure"
            ),
            "=confidential|=private|=secret|=personal|nda",
            "keep|keeping .. myself|private|secret|quiet|between_us|under_wraps",
            "no comment",
            "pass !can",
            "skip",
        ),
        "unknown": (
            (
                "not|isn't|isnt|hasn't|hasnt|yet .. approved|signed_off|confirmed|"
                "agreed|set"
            ),
            "can't|cant|cannot|couldn't+say|tell",
            "foggiest|faintest|inkling",
            (
                "=cheap|cheapest|cheaper|affordable|=small|=tight|=limited|=low|"
                "=reasonable|=modest|=average|=minimal|as_low|as_little|economical "
                "!not !no"
            ),
            "=looking|browsing|comparing|shopping_around",
            (
                "no|not|zero|haven't|havent idea|clue|sure|certain|decided|set|thought|"
                "know|yet|defined|fixed|determined|figured|settled|approved|budgeted|"
                "calculated|considered|discussed"
            ),
            "haven't|havent|no|not+a .. clue|foggiest|idea",
            "never .. bought|brought|done|ordered|had .. one|before|this",
            "=idk|=dunno|=unsure|=undecided|=unknown|=tbd|=tbc|=unclear|=dk|=idek|hmm",
            ("don't|dont|doesn't|didn't|do_not know|decide|decided|have|think|set"),
            "depends|depending|depend|varies",
            "you tell|say|suggest|decide|advise|recommend",
            "tell|give me|us .. price|prices|first|you|quote|cost|how|options|range",
            (
                "what|how .. cost|costs|price|prices|much|charge|rates|usual|range|"
                "options|typical|average|quote|offer|recommend|suggest|pricing"
            ),
            (
                "need|want|waiting|wait|see .. quote|estimate|price|prices|think|"
                "figure|know|see|discuss|check|calculate|approval|first"
            ),
            "hard|tough|difficult|too|early say|tell|answer|guess|early",
            (
                "still thinking|deciding|discussing|working|figuring|planning|"
                "considering|calculating|open|approving"
            ),
            "working it|on|out",
            "let|have|will think|check|see|get_back|discuss|ask|talk",
            "=flexible|=open|=negotiable|=whichever",
            (
                "haven't|havent|hasn't|hasnt|not .. decided|thought|set|figured|"
                "approved|discussed|calculated|checked"
            ),
            "ask|check|talk with|my|to",
            "beats me",
            "hard|tough|difficult|tricky|impossible estimate|guess|say|tell|gauge|put",
            (
                "after|once|until measurement|measuring|quote|inspection|consultation|"
                "visit|"
                "meeting|survey|estimate"
            ),
            (
                "discussing|deciding|negotiating|figuring|agree|agreeing|talking .. it|"
                "with|"
                "partner|wife|husband|boss|team|internally !not !n't"
            ),
            (
                "researching|exploring|studying|surveying|scoping|testing market|"
                "options|"
                "prices|around|out|waters"
            ),
            "can't|cant|cannot|couldn't say|tell .. yet|now|today|moment",
            "early|exploratory|planning stage|stages|days|phase",
            "in process|stage|talks|discussion",
            "new|newbie to this",
            "need|want|help guidance|advice|ballpark|help|idea",
            "what|whats|what's normal|standard|typical|average|fair|reasonable|usual",
            "no preference|figure|number|amount|budget in|yet|set|mind",
            (
                "gathering|collecting|researching|looking|fishing .. info|information|"
                "prices|"
                "options|around|details"
            ),
            (
                "haven't|havent|hasn't|not|didn't|never run|ran|crunched|looked|worked|"
                "done|"
                "costed .. numbers|it|into|math|sums|this"
            ),
            (
                "can't|cant|cannot|couldn't|couldnt|won't tell|say|give .. exact|"
                "exactly|"
                "figure|number|precise|precisely|certain|sure"
            ),
            "give|need range|ballpark|bracket|idea",
            (
                "getting|collecting|gathering|comparing|requesting|collect|compare "
                ".. quotes|"
                "prices|estimates|offers|bids|rates"
            ),
            (
                "waiting|wait|awaiting|pending|need on|for|finance|approval|boss|"
                "sign-off|"
                "confirmation|confirm|green_light|decision|numbers|accounting|manager"
            ),
            (
                "finance|boss|manager|management|board|wife|husband|accounting .. "
                "decide|"
                "decides|confirm|approve|approves|knows|asked|sets|ask|tell|deciding"
            ),
            "never bought|ordered|done|priced|hired before|this|one|that",
            "first time",
            "whatever fair|reasonable|market|normal",
            "surprise|shock me",
            "out touch|loop",
            "in dark",
            "search me",
            "how_long string",
            "your guess",
            "no number|figure|budget|amount .. mind|yet|set",
            "can you|u quote|estimate|suggest|tell|give",
            "quote|price|estimate|prices first|please|me",
            "to be determined|decided|confirmed|discussed",
            "up you",
            "later $",
        ),
    },
)
