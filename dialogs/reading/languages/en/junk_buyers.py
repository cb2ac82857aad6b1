"""English: signs of somebody who buys."""

from __future__ import annotations

BUYERS = (
    ("bring .. friend|friends|sister|colleague|mum|people .. discount|cheaper|deal|?"),
    "procurement|purchasing .. dept|department|runs|run|our|manager|team",
    (
        "need|want|wanna|order|buy|like|looking|get .. # .. !quotes !quote !leads "
        "!followers !day !daily !month !week !customers !%  !offer !minutes !bids "
        "!quotations"
    ),
    (
        "need|want|looking|like|buy|order|wanna|love|after|replace .. @product "
        "!your_website !we_offer !offer !leads !followers !supplier !suppliers "
        "!margin !job !jobs !hiring !where !who !driving !passport !any !vacancies"
    ),
    (
        "quote|price|prices|cost .. for .. @product|my|our|a|the|# !comparison "
        "!only !benchmarking !supplier"
    ),
    (
        "my|our|a|the .. flat|house|home|apartment|kitchen|room|wife|husband|kids|"
        "daughter|son|mum|mom|wedding|clinic|salon|office !rent .. need|want|for|"
        "windows|@product"
    ),
    "for+my|our .. @firm|flat|staff|team|wife|husband|home",
    (
        "my|our+order|appointment|booking|payment|voucher|discount|invoice|"
        "purchase|visit"
    ),
    (
        "loan|mortgage|credit|finance .. for+the|my|a .. renovation|kitchen|"
        "windows|teeth|course|house|@product|refit"
    ),
    "loan|mortgage .. approved .. renovation|now|need|want|house|@product|i_need",
    "i|my .. got|have|had .. loan|mortgage|bonus|raise|voucher|discount",
    (
        "clicked|opened|tried|open .. link|page|site .. blank|not|error|broken|"
        "nothing|work|load"
    ),
    "link .. not|doesnt|blank|broken|error|expired|wont",
    "work|works|working|worked .. at|in|for|as .. need|want|order|looking",
    (
        "need|want|looking .. someone|somebody|installer|fitter|person|pro|builder|"
        "cleaner .. to|for|fit|install|clean|fix|paint"
    ),
    (
        "can|could .. you .. build|make|do|fit|install|paint|fix|increase|sew|bake|"
        "deliver .. @product|me|my|it|a|the"
    ),
    (
        "after .. course|graduation|graduating|training|the_course .. salary|job|"
        "work|internship"
    ),
    (
        "salary|job|internship|placement .. after|end|of|at .. course|training|"
        "graduation|the_course"
    ),
    "graduates|alumni .. find|get|jobs|work",
    (
        "verify|confirm|check .. my|our .. order|appointment|booking|payment|visit|"
        "purchase"
    ),
    "sell+me",
    "you .. hire+out|rent",
    (
        "your .. ad|ads|advert|flyer|manager|colleague|survey|giveaway|voucher|"
        "giveaway .. says|said|told|my|is|i|offer"
    ),
    "take|accept .. deposit|deposits|old|part|returns|cash|card",
    (
        "people|fitters|men|guys|installers .. come|coming|arrive|show|needed .. "
        "install|fit|?|deliver"
    ),
    "how .. much .. @product !buying !purchase !pay !supplier",
    "course|training|lessons .. on|in|about",
    (
        "@need .. @product !your_website !offer !experience !hiring !leads !followers "
        "!supplier !curriculum !margin !where !who"
    ),
    "#+@product !experience",
    "#+new|white|large|small|red|wooden|plastic+@product !experience",
    "#+x|by|*+#",
    "#+sqm|sq|m2|sqft|square|pcs|pieces|seats|users|people",
    "my|our|the+order|bouquet|windows|window|house|balcony|kitchen|wedding",
    "we+have .. run|do .. tender",
    "i|we .. won .. your|in|bouquet|giveaway .. how|where|claim",
    "your+giveaway|raffle|contest",
    "board|boss|manager|committee|director .. approve|approves|approved|decides",
    "compare|comparing|choosing|deciding .. you|between|with",
    "quoted|offered|gave|charge .. me|us|#",
    (
        "for .. my|our .. wife|husband|mom|mum|daughter|girlfriend|home|house|office|"
        "shop|team|school|kitchen|mother|son|company"
    ),
    "can .. you .. bid|quote|measure|install|deliver|match",
    "integrate .. with",
    "after .. course|training|bootcamp",
    "budget .. approved|#|is|of",
    "as+a+gift",
    "saw|seen .. your .. ad|ads .. how|price|want|need",
    "your|the .. @product .. capture|collect|track|send|support|have|work|handle",
)

PERHAPS = (
    "how+much",
    "price|quote|cost",
    "budget",
    "need|want|looking",
    "in|for+my|our|the+@place",
    "@product ?",
    "deliver|install|measure",
    "school|district|office",
    "@product",
    "does|can .. your .. @product",
    "saw|seen|like .. your .. ad|ads|instagram|flyer|reviews",
)
