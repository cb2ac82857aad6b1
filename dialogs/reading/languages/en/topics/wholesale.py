"""English: what those who buy much ask."""

from __future__ import annotations

WHOLESALE = (
    (
        "terms|pricing|prices|price|rates|discount|discounts|conditions|programme|"
        "program .. for|interior designers|architects|decorators|contractors|"
        "builders|salons|planners|trade|agencies"
    ),
    "trade+terms|programme|program|partners",
    (
        "price|prices|pricing|discount|terms|rates .. contractors|contractor|"
        "builders|builder|developers|developer|resellers|=dealers|trade"
    ),
    (
        "wholesale*|bulk|reseller|distributor|distributors|=dealer|=dealers|"
        "dealership|resell|franchise|trade_price"
    ),
    "trade+account|prices|discount|price|pricing",
    (
        "large|big|huge|larger|high+order|orders|volume|quantity|quantities|"
        "volumes|batch"
    ),
    "volume|quantity discount|price|pricing|discounts|prices|rates|order",
    "## @unit .. price|order|need|buy|cost|how|discount|cheaper !=x !=х",
    (
        "need|want|buy|order|ordering|buying|take|quote|if|price|looking .. ## "
        "@unit !=x !=х"
    ),
    "## .. =windows|=units|=pieces|=licenses|=licences|=bouquets|=doors !=x !=х",
    "minimum|min order|quantity",
    "moq",
    "for .. development|resale|reselling|retail|chain",
    "to+resell",
    "corporate+orders|order|account|rates|pricing|price",
    "become .. partner|dealer|reseller|distributor",
    "partner+program|programme",
    (
        "developer|developers|contractor|builders|contractors|builder price|"
        "pricing|discount|terms|rates"
    ),
    "by+the+pallet|hundred|dozen|truckload",
    "terms .. =dealers|resellers|partners|distributors",
    "if .. take|buy|order|get .. hundred|hundreds|thousand|dozens",
    "price|cheaper|discount .. for .. hundred|hundreds|thousand",
    (
        "need|want|order|looking|require|buy|supply .. ## .. doors|windows|"
        "chairs|tables|desks|beds|curtains|bouquets|lamps|sets|units|seats|"
        "licences|tvs|sofas !=x !=х"
    ),
    (
        "## .. doors|windows|chairs|tables|desks|beds|curtains|lamps|sofas .. "
        "for .. hotel|school|office|restaurant|hospital|development|project|"
        "block|cafe !=x !=х"
    ),
    (
        "quotes|quote|price|prices .. for ## .. doors|windows|chairs|tables|"
        "desks|beds|units|sets !=x !=х"
    ),
    (
        "## .. pieces|pcs|units|items|sets|copies|licences|windows|doors|"
        "bouquets|chairs|seats|boxes|pairs|tables .. cost|price|come|terms|"
        "discount|each|deal|?|how|what|rate|month|week|year|monthly !=x !=х"
    ),
    "what|how .. ## .. come|cost|pieces|units|price !=x !=х",
    (
        "need|order|ordering|buy|buying|take|want .. ## .. a|per|each|"
        "every+month|week|year !=x !=х"
    ),
    "## .. pieces|units|pcs !=x !=х",
    (
        "supply|supplying|sell|deliver|work .. to|with .. trade|shops|stores|"
        "resellers|retailers|contractors|builders|hotels|restaurants|cafes|"
        "businesses|dealers|developers|agencies"
    ),
    (
        "trade|contract|commercial|corporate|bulk|b2b+price|prices|rates|terms|"
        "discount|discounts|customers|accounts|supply|orders|clients|account"
    ),
    (
        "prices|price|terms|discount|rates|pricing .. for .. interior|designers|"
        "architects|resellers|trade|dealers|contractors|builders|retailers|shops|"
        "companies|hotels|restaurants|developers|decorators|agencies"
    ),
    (
        "chain|network|group+of .. cafes|shops|stores|salons|hotels|restaurants|"
        "clinics|gyms|offices .. ?|terms|price|prices|pricing|rates|discount|supply"
    ),
    "supply+contract|agreement|deal|us",
    (
        "regular|ongoing|weekly|monthly|constant|permanent+supply|deliveries|"
        "orders|supplies|shipments|delivery"
    ),
    "minimum|min|smallest .. order|quantity|batch|amount|number|lot",
    "for+resale|reselling|shop|retail",
    "wholesale|bulk|reseller|moq",
    (
        "we|we've|i .. three|two|four|five|several|few|#+coffee|shops|"
        "restaurants|salons|stores|cafes|cafés|branches|bars|hotels|bakeries|"
        "sites .. terms|week|month|regular|regularly|bulk|volume|kilos|kg|price|"
        "account|supply"
    ),
    (
        "kilos|kg|litres|units|pieces|boxes .. week|month .. terms|price|rate|"
        "account|deal|trade|what"
    ),
    (
        "we|=i run|own|have|are .. cafe|coffee_shop|restaurant|hotel|bar|deli|"
        "pub|canteen .. every|daily|weekly|regular|terms|trade|a_day|a_week"
    ),
    (
        "every+day|morning|week .. # .. boxes|rolls|loaves|kg|kilos|trays|dozen|"
        "portions|cases"
    ),
    (
        "terms|prices|rates .. for .. caterers|cafes|hospitality|businesses|"
        "horeca|venues"
    ),
    (
        "from .. what|which|how_many .. quantity|volume|amount|units|kilos|pieces"
        " .. wholesale|discount|price|rate"
    ),
    "wholesale|bulk .. price|pricing|rate|rates|from|minimum|terms|start|kick",
    (
        "for+my|our|a|the .. shop|cafe|coffee_shop|restaurant|hotel|store|salon "
        ".. every|each|per|weekly|a_week|a_day|a_month|regular|#"
    ),
)
