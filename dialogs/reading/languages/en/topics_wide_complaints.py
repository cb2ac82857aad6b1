"""English: how people complain, by wide classes of words."""

from __future__ import annotations

WIDE_COMPLAINTS = {
    "complaint": (
        "second|third|fourth|fifth|# day|days|week|weeks .. waiting|wait",
        (
            "=i've|=ive|=we've|=i+been .. cheated|scammed|robbed|ripped|conned|lied|"
            "ignored|fobbed"
        ),
        (
            "half|some|most|several|all|two|three|one .. of .. tiles|plates|roses|"
            "flowers|chairs|them|it|panels|glasses|windows .. cracked|broken|missing|"
            "dead|damaged|smashed|chipped|scratched"
        ),
        (
            "where .. is|are+my|our|the order|parcel|delivery|flowers|money|refund|"
            "table|kitchen|windows|fitter"
        ),
        (
            "was|were|is|are+supposed|meant|due|promised+to|for|on|by|yesterday !can "
            "!could"
        ),
        (
            "supposed|meant|promised .. to .. come|arrive|be|call|deliver|finish|"
            "start|ring|ready .. and|but|nobody|no_one|still|nothing|never|hasn't|not"
        ),
        (
            "nobody|no_one|noone .. called|calls|came|comes|answers|answered|replied|"
            "replies|told|turned|has|shown|rang|picks"
        ),
        (
            "lasted|survived|died|wilted|broke|fell .. only|one|two|a|after|day|days|"
            "week|within|next !if !will !how"
        ),
        "only+lasted",
        (
            "didn't|didnt|never|not|hasn't|hasnt .. show|turn|come|call|arrive|"
            "deliver|finish|shown|turned|turn_up .. up|again|back|today|yesterday|"
            "still|me|$ !if"
        ),
        (
            "unhappy|disappointed|dissatisfied|fed_up|furious|annoyed|angry|"
            "disgusted|upset|appalled|not_happy|let_down .. with|by|about|$|!"
        ),
        (
            "sent|delivered|brought|gave|got|received|installed|fitted|ordered|"
            "shipped .. wrong|different|broken|damaged|incorrect|another|faulty|half|"
            "used|someone_else's"
        ),
        (
            "wrong .. colour|color|size|order|item|address|flowers|door|window|one|"
            "name|model|date|glass|table|bouquet|side"
        ),
        (
            "charged|billed|debited|invoiced|taken|took .. twice|double|too_much|"
            "again|extra|wrong|overcharged|more_than"
        ),
        "overcharged|double-charged|double+charged",
        (
            "arrived|came|delivered|turned_up|was|were|is|are .. smashed|broken|"
            "damaged|crushed|cracked|shattered|bent|torn|stained|dirty|squashed|"
            "melted|chipped|faulty|mouldy|moldy|rotten|late|incomplete|scratched|"
            "dead|wilted|missing|crooked|wonky|draughty|=opened|wet|used|soggy|"
            "dented|ripped|expired !if !what"
        ),
        "smashed|shattered|squashed|dented|mouldy|wonky|botched|shoddy !if",
        (
            "left .. a|the|such|behind|our|my|everything .. mess|dirt|rubbish|dust|"
            "scratches|hole|holes|gap|filthy|damage|unfinished|half"
        ),
        (
            "doesn't|doesnt|won't|wont|not|stopped|can't|cant .. close|open|shut|"
            "work|working|fit|lock|turn|heat|hold|seal|match .. properly|since|after|"
            "door|window|anymore|at_all|installed|fitted|your"
        ),
        (
            "installed|fitted|delivered|repaired|bought|made .. doesn't|doesnt|won't|"
            "wont|isn't|isnt|not|already|leaks|leaking|broke|broken|crooked|wobbles|"
            "fell|squeaks|jams"
        ),
        (
            "still .. waiting|no|nothing|haven't|not .. order|refund|delivery|reply|"
            "answer|call|weeks|days|#|for|received|arrived|heard"
        ),
        (
            "# .. weeks|days|months|hours .. late|waiting|and_nothing|nothing|still|"
            "overdue|ago"
        ),
        "make|file|lodge|raise|have|submit .. a|complaint|formal .. complaint",
        (
            "worst|terrible|awful|shocking|appalling|dreadful|rubbish|poor|useless|"
            "pathetic|disgraceful .. service|experience|company|job|work|quality|"
            "ever|customer|attitude"
        ),
        (
            "rude|unprofessional|unreliable|drunk|arrogant|careless .. fitter|driver|"
            "manager|staff|guy|teacher|installer|courier|with_me|to_me|on_the_phone"
        ),
        (
            "fitter|driver|manager|staff|guy|teacher|installer|courier|receptionist|"
            "dentist .. rude|unprofessional|late|drunk|careless|again|didn't|didnt|"
            "never|left|broke|scratched|ruined|shouted|ignored"
        ),
    ),
}
