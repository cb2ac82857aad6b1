"""English: how people complain."""

from __future__ import annotations

COMPLAINTS = (
    (
        "came|arrived|delivered|turned_up .. with .. stain|stains|scratch|"
        "scratches|dent|hole|crack|damage|mark|marks|chip"
    ),
    (
        "give|want|get|return .. my|our .. deposit|prepayment|payment|money .. "
        "back !if !policy"
    ),
    "my|our .. deposit|money .. back !if !policy",
    ("promised|said .. call|come|deliver|reply .. silence|nothing|didnt|never|no|not"),
    (
        "hurts|hurt|hurting|aches|aching|swollen|bleeding|painful|pain|infected .. "
        "after|since|still|your !if"
    ),
    (
        "after|since .. your|you|the .. hurts|hurt|aches|swollen|bleeding|painful|"
        "pain|infected !if"
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
    ("came|arrived|delivered|turned_up|showed_up .. without|missing|minus|no|half !if"),
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
        "never .. show|arrive|came|come|called|delivered|received|got|showed|call|"
        "answered"
    ),
    (
        "didn't|didnt|not|hasnt|hasn't|havent|haven't .. show|arrive|arrived|"
        "received|turn|delivered|call_back|finish"
    ),
    "want|give|need|demand|get .. my|our money|refund|cash_back",
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
    (
        "after|since|new|you|your|installed .. leaking|leaks|draft|draught|drafty|"
        "draughty"
    ),
    ("where .. my|our .. order|delivery|flowers|bouquet|windows|money|refund|package"),
    "bad|one_star review",
    ("poor|bad|terrible|shoddy|sloppy quality|service|job|work|workmanship|experience"),
    "speak .. about problem|issue",
    "problem|issue .. my|our|with .. order|delivery|window|windows|installation",
    (
        "nobody|noone|no_one .. came|came|answered|called|answers|showed|picks|"
        "calls|replied"
    ),
    "ignored|ignoring me",
    "you .. promised|lied|cheated|ruined",
)
