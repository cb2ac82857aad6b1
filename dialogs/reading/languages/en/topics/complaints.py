"""English: how people complain."""

from __future__ import annotations

COMPLAINTS = (
    (
        "=you|your .. fitted|installed|repaired|fixed|sold|made .. dripping|"
        "leaking|squeaks|squeaking|rattling|broken|loose|falling|stuck|"
        "ever_since !if !will"
    ),
    (
        "came|arrived|delivered|turned_up .. with .. stain|stains|scratch|"
        "scratches|dent|hole|crack|damage|mark|marks|chip"
    ),
    (
        "give|want|get|return .. my|our .. deposit|prepayment|payment|money .. "
        "back !if !policy"
    ),
    "my|our .. deposit|money .. back !if !policy",
    "promised|said .. call|come|deliver|reply .. silence|nothing|didnt|never|no|not",
    (
        "hurts|hurt|hurting|aches|aching|swollen|bleeding|painful|pain|infected .. "
        "after|since_your|since_the|since_treatment|still|your !if"
    ),
    (
        "after|since .. your|you|treatment|procedure|filling .. hurts|hurt|aches|"
        "swollen|bleeding|painful|pain|infected !if"
    ),
    (
        "not|isn't|isnt|nothing|wasnt|doesnt|doesn't .. picture|photo|photos|"
        "website|image|ordered|catalog|like_the !sure !know !link !open"
    ),
    (
        "this|that|it|thats|that's+is|not .. not|the bouquet|one|thing|sofa|color|"
        "colour|what .. picture|photo|ordered|website"
    ),
    (
        "left .. a|an|big|huge|the|us|me .. hole|gap|mess|scratch|scratches|dirt|"
        "stain|stains|dent|marks|rubbish|damage"
    ),
    "came|arrived|delivered|turned_up|showed_up .. without|missing|minus|no|half !if",
    (
        "your|the|my|our+app|crm|=site|system|bot|software|website|portal|account "
        ".. down|crashed|crashes|crashing|frozen|freezes|lagging|broken|offline|"
        "glitching !if !old !page_is !need"
    ),
    (
        "your|the|my+app|crm|=site|system|bot|software|website|portal .. not|wont|"
        "doesnt|isnt|cant working|work|open|load|loading|log !if !link"
    ),
    (
        "peeling|cracking|chipping|fading|fallen|fell|came|coming|cracked|chipped|"
        "warped|sagging .. after|already|in|within|week|weeks|month|months|off !if "
        "!will"
    ),
    (
        "nobody|no_one|noone|none .. calls|call|calling|replies|reply|answers|"
        "answering|rings|phoned|back"
    ),
    (
        "driver|fitter|installer|courier|guy|manager|crew|worker|workers|staff|"
        "receptionist .. rude|threw|shouted|swore|left|late|drunk|ignored|hung|"
        "broke|scratched|yelled|dumped"
    ),
    "complain*|complaint",
    "@ours .. @bad !if",
    (
        "@ours .. not|never|didnt|didn't|hasnt|hasn't|haven't|wont|won't|doesnt|"
        "doesn't|isnt|isn't|still .. arrive|show|come|work|close|open|fit|call|"
        "deliver|answer|received|shut|finish|turn|here|closing|working|properly"
    ),
    (
        "never .. show|arrive|came|come|called|delivered|received|=got|showed|call|"
        "answered"
    ),
    (
        "didn't|didnt|not|hasnt|hasn't|havent|haven't .. show|arrive|arrived|"
        "received|turn|delivered|call_back|finish"
    ),
    "want|give|need|demand|get .. my|our money|refund|cash_back !if",
    "give .. money back",
    "want|demand|need|require|asking .. refund",
    "refund me|my|now|immediately",
    (
        "not .. what .. i|we|was|you ordered|promised|expected|paid|bought|"
        "advertised|asked"
    ),
    (
        "sue|lawyer|court|bbb|trading_standards|small_claims|attorney .. you|take|"
        "report|will|hear|my"
    ),
    (
        "unacceptable|outrageous|disgrace*|disgusting|appalling|ridiculous|"
        "terrible|awful|horrible|worst|atrocious|shambles"
    ),
    (
        "very|really|so|extremely|totally|bitterly disappointed|unhappy|upset|"
        "dissatisfied|angry|annoyed|frustrated"
    ),
    "disappointed|dissatisfied|unhappy",
    (
        "wrong+order|bouquet|size|color|colour|item|window|windows|flowers|address|"
        "delivered"
    ),
    "sent|delivered|brought|installed|got|received .. the|a+wrong",
    "arrived|came|delivered .. late|broken|damaged|wilted|dead|wrong|crushed",
    "still .. waiting|wait|haven't|havent|hasn't|not|no|drafty|leaks|leaking",
    "been .. waiting|# .. hours|days|weeks",
    "second|third|2nd|3rd|fourth+time",
    "scratched|broke|damaged|cracked|smashed|ruined .. my|our|the",
    (
        "leaking|leaks|draft|draught|drafty|draughty|rattles .. after|since|new|"
        "you|still|your|installed"
    ),
    ("after|since|new|your|installed .. leaking|leaks|draft|draught|drafty|draughty"),
    "where .. my|our .. order|delivery|flowers|bouquet|windows|money|refund|package",
    "bad|one_star review",
    "poor|bad|terrible|shoddy|sloppy quality|service|job|work|workmanship|experience",
    "speak .. about problem|issue",
    "problem|issue .. my|our|with .. order|delivery|window|windows|installation",
    (
        "nobody|noone|no_one .. came|came|answered|called|answers|showed|picks|"
        "calls|replied"
    ),
    "ignored|ignoring me !cat !dog !she !he !boyfriend !girlfriend !wife !husband",
    "you .. promised|lied|cheated|ruined",
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
    "was|were|is|are+supposed|due|promised+to|for|on|by|yesterday !can !could",
    "was|were|is|are+meant+to !can !could",
    (
        "supposed|meant|promised .. to .. come|arrive|be|call|deliver|finish|"
        "start|ring|ready .. and|but|nobody|no_one|still|nothing|never|hasn't|not"
    ),
    (
        "nobody|no_one|noone .. called|calls|came|comes|answers|answered|replied|"
        "replies|told|turned|has|shown|rang|picks"
    ),
    (
        "=lasted|survived|died|wilted|broke|fell .. only|one|two|a|after|day|days|"
        "week|within|next !if !will !how"
    ),
    "only+=lasted",
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
        "wrong .. colour|color|size|order|item|address|flowers|door|window|"
        "model|date|glass|table|bouquet|side"
    ),
    ("wrong+one|name|thing"),
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
    (
        "nobody|no_one|noone|nobody's|none_of_you|never .. rung|called|phoned|"
        "got_back|come_back|replied|answered|shown|turned|rings|calls|bothered "
        "!if !can"
    ),
    (
        "still .. waiting|no_answer|no_reply|nothing|not|nobody|hasn't|haven't|"
        "isn't .. call|called|rung|reply|heard|arrived|back|fixed|delivered|"
        "working|refund !have_not_decided"
    ),
    "at|for+that|this|these+price|money|prices",
    "for .. what .. paid|charged|cost_me .. !how",
    (
        "picked|collected|got|received|opened|unpacked .. bent|cracked|crooked|"
        "broken|scratched|chipped|torn|ripped|dented|wonky|loose|=stained|snapped|"
        "leaking !if"
    ),
    (
        "promise|promised|promising|keep_saying|kept_saying .. call|ring|email|"
        "come|reply|get_back .. silence|nothing|nobody|no_one|still"
    ),
    (
        "raw|undercooked|stale|mouldy|burnt|off|rancid .. inside|middle|"
        "embarrass*|guests|birthday|!"
    ),
    "embarrassing|embarrassed|ashamed|humiliat*",
    (
        "after|since .. your|you|ur .. repair|service|work|visit|haircut|cut|"
        "treatment|cleaning|fix|job|guys .. same|still|again|worse|not|noise|"
        "broke|broken|stopped|hurts|stain* !if !what_if"
    ),
    (
        "same|still|again .. noise|problem|issue|leak|error|fault|stain|smell .. "
        "after|since|your|again|back !if"
    ),
    "so_called|so-called",
    "i|we .. paid|spent|gave .. # .. for .. this|that|what|nothing",
    (
        "is|are|looks|came_out|turned .. orange|green|crooked|uneven|ruined|"
        "burnt|burned|patchy|lopsided .. and|i|paid|what|!|?? !if"
    ),
    "made .. it|things+worse",
    "worse .. than .. before",
    "nothing .. fixed|changed|done|works",
)
