"""English: routine questions."""

from __future__ import annotations

from dialogs.reading.languages.en.foreign import FOREIGN
from dialogs.reading.languages.shapes.topics import Topics

_CLASSES = {
    "price": "price pricing pricelist prices quote quotation estimate rate cost costs "
    "fee fees ballpark tariff priced estimation charge",
    "deliver": "deliver delivery delivers shipping ship shipped shipment courier "
    "postage dispatch",
    "open": "open close closing opening closed shut",
    "when": "today tomorrow now sunday saturday monday tuesday wednesday thursday friday "
    "weekend weekends weekday holiday holidays evening evenings night late early "
    "christmas easter sundays saturdays sat sun",
    "come": "come visit stop send swing drop book schedule arrange",
    "measure": "measure measuring measurement measurements measurer survey surveyor "
    "inspect inspection look see assess appraisal",
    "book": "book schedule arrange get want need have request set sign see try watch is "
    "free do offer cost can",
    "demo": "demo demonstration survey surveyor trial measurement measurements "
    "inspection appointment consultation showing tour walkthrough viewing",
    "pay": "pay payment payments",
    "method": "card cards cash credit debit paypal visa mastercard amex cheque check "
    "checks invoice apple google klarna afterpay zelle venmo crypto bitcoin wire "
    "transfer bank stripe ach sepa cod contactless",
    "break": "break fail leak crack die wilt malfunction wither broke burst jam rot "
    "fall shatter damage wrong",
    "bad": "dead wilted broken late damaged cracked scratched rude awful terrible "
    "horrible disgusting disappointed disappointing unacceptable faulty defective "
    "crooked dirty wrong rotten dying worst ruined leaking missing poor bad brown "
    "drafty draughty dried unprofessional smashed crushed",
    "ours": "flowers bouquet roses window windows order delivery your installer fitter "
    "driver courier guy guys team product course door package service install "
    "installation work job crew workers it box frame lessons teacher app",
    "unit": "unit piece pc pcs license licence seat item copy window bouquet door box "
    "set pack user bottle shirt chair order flower arrangement",
    "made": "finish complete install installation deliver build make ready done fit "
    "start begin manufacture produce deliver turnaround implement implementation arrive "
    "take get project order course here",
}

_PATTERNS = {
    "price": (
        "how much !time !long",
        "how+much",
        "hm is",
        "what|whats|what's .. @price",
        "@price ?",
        "^ @price $",
        "@price .. for|of|per|on|list|range|a|window|course|please",
        "the|your|any|a|get|have|need|want|give|send|see|me|rough+@price",
        "can|could|would|may|need|want|send|give|get|know .. @price",
        "how .. expensive|pricey",
        "what .. it|you|that|this|would|do .. cost|charge|run|set_me_back",
        "cost|costs|priced",
        "how .. do|you .. charge",
        "is .. it .. expensive|pricey|free ?",
        "ballpark",
        "price+list",
        "pricelist",
        "per .. window|hour|user|seat|month|square|foot|lesson ?",
        "rough|approximate figure|idea|number|cost|price",
        "cheapest|affordable .. option|one|plan|bouquet|window|course",
        "starting+at|from ?",
        "quote .. me|for|please|on",
        "subscription|monthly fee|cost|price",
        "what .. total|damage ?",
        "rates ?",
    ),
    "visit": (
        "@book .. a|the|free|site|home|in|my|another @demo",
        "@book|is|how|when|can .. @demo",
        "site|home|house|onsite+visit|survey",
        "home|site|house visit|survey|inspection",
        "^ demo|survey|measuring|appointment|trial|demonstration $",
        "@demo ?",
        "demo|trial|sample|intro|introductory|taster|test|first lesson|class|session|please|"
        "call|period|account|version",
        "free trial|demo|survey|measurement|consultation|lesson|visit|estimate-visit",
        "come|send|swing|drop|pop|stop .. @measure",
        "someone|somebody|surveyor|technician|engineer|person|man|guy .. come|visit|"
        "measure|inspect",
        "send .. someone|somebody|surveyor|technician|engineer|estimator",
        "come .. out|over|round|by|to_my|to_our .. measure|take|look|house|home|?",
        "measure .. windows|window|up|balcony|my|for_me|it",
        "take|do .. measurements",
        "surveyor",
        "survey .. free|when|book|saturday|sunday|monday|tuesday|wednesday|thursday|friday|"
        "tomorrow|morning|afternoon|appointment",
        "book|schedule|arrange|set .. appointment|visit|consultation|meeting|call-demo",
        "see .. it|product|system|app|software .. in_action|work|working|live",
        "show .. how_it|me .. works|work",
        "test+drive",
        "do .. you .. come|visit|travel .. to|out",
    ),
    "hours": (
        "what|which .. time|hours .. @open",
        "when|time .. do|are|you .. @open",
        "@open .. @when",
        "@when .. @open|working|work",
        "are|r|is|you|u|store|shop .. @open !account",
        "@open .. ?|till|until|at",
        "opening|business|working|office|store|shop|operating|trading hours|times|time",
        "hours .. ?|what|your|of|open|weekend|today|$ !how_many",
        "how+late|early .. you|are|open",
        "till|until .. when|what_time|late",
        "24 / 7",
        "24 hours|hour|h",
        "round|around the clock",
        "work|working|available .. @when !windows !deliver ?",
        "do|are .. you .. work|working|available .. @when|weekends",
        "bank+holiday|holidays ?",
        "your|work+schedule",
    ),
    "address": (
        "where .. are|is|r .. you|u|your|office|shop|store|showroom|located|school|studio|"
        "based|it|warehouse",
        "where .. located|based|situated|find_you|come|showroom|shop|office|store|pick",
        "what|whats|what's|your|send|give|the|need|have|get .. address|location",
        "address|location ?",
        "^ address|location|directions $",
        "how .. get|find|reach|drive .. there|you|to_you|your|store|office|shop|place",
        "directions .. to|please|?",
        "do|have|is .. a|an|any|physical .. showroom|store|shop|office|branch|location",
        "showroom|branch|storefront ?",
        "what|which .. city|town|area|part|neighborhood|neighbourhood|district|state|"
        "street|postcode|zip",
        "are .. you .. local|in|near|based|located .. $ !stock",
        "nearest|closest .. station|metro|subway|store|shop|showroom|branch|stop|tube",
        "parking .. there|available|?|near",
        "map|pin|coordinates .. send|share|location|your|?|drop",
        "send|share|drop map|pin|coordinates|location",
        "visit .. showroom|store|office|you|shop",
    ),
    "delivery": (
        "@deliver",
        "pick|picking .. it|up|them|my .. up|myself|order|in_store",
        "pickup|collection|collect|pick-up .. possible|can|i|myself|store|self|in|?|order|"
        "available",
        "can|self|store|i pickup|collect",
        "curbside|click_and_collect",
        "send .. to|abroad|overseas|it .. other|another|abroad|overseas|city|state|country|"
        "address|nationwide|international|europe|canada|uk",
        "bring .. to|it .. my|house|home|door|us|me|office",
        "drop .. off .. at|my",
        "post|mail|fedex|ups|dhl|usps .. it|them|by|via|?",
    ),
    "discount": (
        "discount*|promo|promos|promocode|coupon|coupons|voucher|sale|sales|deal|deals|"
        "offers|special|specials|rebate|loyalty|bonus|bonuses|promotion|promotions "
        "!wholesale !finance",
        "cheaper|lower|less|reduce|better .. do|can|if|get|make|give|any|go|possible|?|price|"
        "rate|offer|when|for "
        "!others !elsewhere !competitor !found !saw",
        "do|can|any|get|make|is|how .. cheaper",
        "best+price",
        "knock|take .. off",
        "# % off",
        "%+off",
        "black+friday",
        "cyber+monday",
        "haggle|negotiate|negotiable|bargain",
        "price .. match|flexible|negotiable|drop",
        "match .. price|their|quote|competitor",
        "wiggle+room",
        "student|senior|military|veteran|nhs|teacher|pensioner .. discount|price|rate|off|"
        "deal ?",
        "first time|order .. customer|buyer|off|bonus|new",
        "returning|repeat|regular|new customers|customer",
        "code .. discount|promo|coupon|checkout",
    ),
    "warranty": (
        "warrant*|guarant* !crypto !invest",
        "warranty|warrantee|waranty|garantee|gaurantee",
        "if .. @break",
        "if .. not|don't|dont|doesn't|doesnt|hate .. like|work|fit|happy|satisfied|it",
        "money+back",
        "refund .. policy|if|can|possible|available|get|do|?|offer",
        "can|do|could .. get|i|you|offer .. refund",
        "return|returns|exchange .. policy|it|can|if|?|them|accept",
        "can|what|do|is .. return|exchange",
        "how+long .. last|fresh|lifespan|live|stay",
        "will .. last|stay+fresh",
        "certified|certificate|certification|insured|licensed .. you|are|is|get|?",
        "after-sales|aftercare|aftersales|after_sales",
        "repair .. free|cover|covered|who",
        "covered .. if|for|by|what|is|against",
        "support .. after|included",
        "contract .. sign|do|written|is|?|have",
        "sign|written contract",
    ),
    "payment": (
        "@pay .. how|can|by|in|with|method|methods|options|plan|plans|terms|?|online|"
        "upfront|later|when|do|monthly|over|on|after|card|cash|bill|schedule|for",
        "how|can|do|may|where|when|what|which|is|any|have|accept|take .. @pay",
        "do|can|could|you|will .. take|accept|use|invoice|pay .. @method",
        "take|accept @method",
        "by|with|via @method",
        "pay|paying .. @method",
        "cash|paypal|klarna|afterpay|invoice|invoicing|visa|mastercard|amex ?",
        "card ?",
        "installment*|instalment*|financ*|lease|leasing|mortgage",
        "deposit|prepay|prepayment|upfront|downpayment|advance .. need|how|required|is|much|"
        "?|what|do|take|pay",
        "down+payment",
        "deposit|prepayment ?",
        "invoice .. company|business|us|me|can|send|please|my|for",
        "can|send|need|get|issue .. invoice",
        "net+30|60|15",
        "purchase+order",
        "bank+transfer|details",
        "pay .. monthly|later|parts|in_full|upfront|advance",
        "split .. payment|bill|cost|it",
        "vat|receipt|tax_invoice ?",
        "receipt|vat .. get|give|include|with|provide|invoice|included",
        "buy+now",
        "credit .. available|offer|options|terms|check|can",
        "do|offer|have|get .. credit",
        "billing|billed",
    ),
    "wholesale": (
        "wholesale*|bulk|reseller|distributor|distributors|dealer|dealers|dealership|"
        "resell|franchise|trade_price",
        "trade+account|prices|discount|price|pricing",
        "large|big|huge|larger|high+order|orders|volume|quantity|quantities|volumes|batch",
        "volume|quantity discount|price|pricing|discounts|prices|rates|order",
        "## @unit .. price|order|need|buy|cost|how|discount|cheaper",
        "need|want|buy|order|ordering|buying|take|quote|if|price|looking .. ## @unit",
        "## .. windows|units|pieces|licenses|licences|bouquets|doors",
        "minimum|min order|quantity",
        "moq",
        "for .. development|resale|reselling|retail|chain",
        "to+resell",
        "corporate+orders|order|account|rates|pricing|price",
        "become .. partner|dealer|reseller|distributor",
        "partner+program|programme",
        "developer|developers|contractor|builders|contractors|builder price|pricing|"
        "discount|terms|rates",
        "by+the+pallet|hundred|dozen|truckload",
        "terms .. dealers|resellers|partners|distributors",
    ),
    "lead_time": (
        "how long .. @made|wait|it|will|does|is|until|till|before|for|?|$ "
        "!warrant* !guarant* !last !fresh",
        "how+long !warrant* !guarant* !last !fresh !stay",
        "how|howd+fast|quick|quickly|soon|many_days|many_weeks",
        "when .. can|could|will|would|do|is|should|does|you .. @made|expect|receive|have|come",
        "when .. will|be .. ready|done|here|delivered|installed",
        "lead|turnaround|delivery|production|waiting|processing|wait|manufacturing|"
        "installation+time|times|period",
        "turnaround",
        "time+frame|line|scale",
        "timeframe|timeline|timescale|eta",
        "same|next+day",
        "rush+order|job|delivery",
        "can|could|will|able|possible|make .. by|before|within|in|today|tomorrow|tonight .. "
        "ready|done|deliver|install|finish|make|friday|monday|tuesday|wednesday|thursday|"
        "saturday|sunday|christmas|weekend|# ?",
        "ready|done|delivered|installed .. by|before|within|in|today|tomorrow ?",
        "deadline .. make|meet",
        "make|get .. it .. in+time",
        "in+time .. for ?",
        "urgent|asap|rush .. can|possible|do|?|order",
        "can .. asap|urgent|today|tomorrow|right_away ?",
        "duration|how_many+hours|weeks|months|days .. course|take|is",
        "how+many+weeks|months|days|hours",
        "course start|starts|begin",
        "when .. next course|intake|batch|class|group",
    ),
    "complaint": (
        "complain*|complaint",
        "@ours .. @bad !if",
        "@ours .. not|never|didnt|didn't|hasnt|hasn't|haven't|wont|won't|doesnt|doesn't|"
        "isnt|isn't|still .. arrive|show|come|work|close|open|fit|call|deliver|answer|"
        "received|shut|finish|turn|here|closing|working|properly",
        "never .. show|arrive|came|come|called|delivered|received|got|showed|call|answered",
        "didn't|didnt|not|hasnt|hasn't|havent|haven't .. show|arrive|arrived|received|"
        "turn|delivered|call_back|finish",
        "want|give|need|demand|get .. my|our money|refund|cash_back",
        "give .. money back",
        "want|demand|need|require|asking .. refund",
        "refund me|my|now|immediately",
        "not .. what .. i|we|was|you ordered|promised|expected|paid|bought|advertised|asked",
        "sue|lawyer|court|bbb|trading_standards|small_claims|attorney .. you|take|report|"
        "will|hear|my",
        "unacceptable|outrageous|disgrace*|disgusting|appalling|ridiculous|terrible|awful|"
        "horrible|worst|atrocious|shambles",
        "very|really|so|extremely|totally|bitterly disappointed|unhappy|upset|dissatisfied|"
        "angry|annoyed|frustrated",
        "disappointed|dissatisfied|unhappy",
        "wrong+order|bouquet|size|color|colour|item|window|windows|flowers|address|delivered",
        "sent|delivered|brought|installed|got|received .. the|a+wrong",
        "arrived|came|delivered .. late|broken|damaged|wilted|dead|wrong|crushed",
        "still .. waiting|wait|haven't|havent|hasn't|not|no|drafty|leaks|leaking",
        "been .. waiting|# .. hours|days|weeks",
        "second|third|2nd|3rd|fourth+time",
        "scratched|broke|damaged|cracked|smashed|ruined .. my|our|the",
        "leaking|leaks|draft|draught|drafty|draughty|rattles .. after|since|new|you|still|"
        "your|installed",
        "after|since|new|you|your|installed .. leaking|leaks|draft|draught|drafty|draughty",
        "where .. my|our .. order|delivery|flowers|bouquet|windows|money|refund|package",
        "bad|one_star review",
        "poor|bad|terrible|shoddy|sloppy quality|service|job|work|workmanship|experience",
        "speak .. about problem|issue",
        "problem|issue .. my|our|with .. order|delivery|window|windows|installation",
        "nobody|noone|no_one .. came|came|answered|called|answers|showed|picks|calls|replied",
        "ignored|ignoring me",
        "you .. promised|lied|cheated|ruined",
    ),
    "smalltalk": (
        "^ how are|r .. you|u|things|doing|today $",
        "^ how+are|r+you|u",
        "^ hows|how's .. it|going|life|everything|day|you $",
        "^ how .. is|was|do_you|your day|it_going|do|weekend $",
        "^ whats|what's|what+up|new|happening $",
        "nice|pleased|glad|good to+meet",
        "happy+birthday|new|holidays|easter|thanksgiving",
        "merry+christmas",
        "^ you .. great|awesome|best|cool|nice|helpful $",
        "^ haha*|lol|lmao|hehe*|rofl|wow $",
        "^ what .. you .. doing $",
        "^ cheers $",
    ),
}

TABLE = Topics(
    classes=_CLASSES,
    patterns=_PATTERNS,
    foreign=FOREIGN,
    joints=frozenset(
        {"and", "or", "also", "plus", "but", ",", "+", ";", "/", "&", "?", ".", "!"},
    ),
)
