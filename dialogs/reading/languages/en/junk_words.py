"""English: classes of words in the messages of people who do not buy."""

from __future__ import annotations

from dialogs.reading.languages.en.junk_goods import ASSETS, GOODS

CLASSES = {
    "pitch": (
        "free cheap weekly guaranteed catalogue catalog brochure portfolio demo trial "
        "samples discount wholesale bulk clients offices dentists companies businesses "
        "shops florists restaurants clinics hotels brands retailers"
    ),
    "we": ("=we =i =i'll =ill =we'll =our =my =i'm =im =we're =i've =let"),
    "make": (
        "install installed wholesale stock draw audit promote does did record host "
        "clean serve host translate train coach package deliver delivered recover "
        "build builds make makes create creates design designs develop develops offer "
        "offers provide provides supply supplies print prints shoot shoots film edit "
        "edits write writes rewrite manage manages grow grows boost boosts increase "
        "increases double doubles triple triples 3x 5x 10x fix rank ranks promote "
        "promotes automate generate generates drive drives bring brings deliver get "
        "gets handle handles set specialise specialize redesign skyrocket improve "
        "attract implement sell sells produce animate optimise optimize"
    ),
    "firm": (
        "business businesses company companies shop shops store stores brand brands "
        "page clinic clinics salon salons practice studio studios restaurant "
        "restaurants account office offices firm firms school schools team staff "
        "website =site instagram facebook profile channel florists dentists"
    ),
    "kin": (
        "husband wife son brother daughter friend dad mum mom sister father mother "
        "cousin boyfriend girlfriend partner"
    ),
    "asset": " ".join(f"={word}" for word in ASSETS),
    "offer": (
        "offer provide help build create design develop manage run boost grow increase "
        "generate optimize optimise promote rank improve deliver redesign make sell "
        "specialize specialise drive bring double triple fix get service services"
    ),
    "marketing": (
        "seo ads ad advertising marketing smm leads lead traffic followers ranking "
        "rankings backlinks backlink website websites site adwords ppc campaign "
        "campaigns funnel funnels instagram facebook linkedin tiktok google chatbot "
        "chatbots content branding logo leadgen influencer influencers video videos "
        "copywriting email emails reviews audience subscribers"
    ),
    "sales": (
        "customers clients leads sales followers revenue traffic bookings appointments "
        "enquiries inquiries orders conversions"
    ),
    "worker": (
        "tiler tilers plumber plumbers roofer roofers painter painters plasterer "
        "bricklayer joiner barista waiter waitress chef cook cashier receptionist "
        "receptionists guard nurse nurses hygienist dentist hairdresser stylist barber "
        "beautician nanny seamstress welder mechanic warehouse porter builder builders "
        "handyman apprentice installer installers fitter fitters manager managers "
        "driver drivers florist "
        "florists teacher teachers tutor tutors developer developers designer "
        "designers cleaner salesperson assistant worker workers staff employee "
        "employees carpenter glazier glaziers electrician bookkeeper courier couriers "
        "labourer laborer crew"
    ),
    "need": (
        "need want looking require like order buy get replace interested quote "
        "=book would looking help measure after"
    ),
    "product": " ".join(f"={word}" for word in GOODS)
    + (
        " window windows balcony balconies door doors glazing conservatory blinds "
        "shutters bouquet bouquets rose roses flower flowers arrangement wreath tulips "
        "peonies course courses class classes lesson lessons training crm bot chatbot "
        "software system integration license licenses licence seats =app wedding "
        "kitchen furniture fence roof floor patio tutoring"
    ),
    "place": (
        "house home office flat apartment kitchen bedroom cabin cottage school shop "
        "store restaurant villa condo building"
    ),
    "tell": "confirm verify provide send enter share give update",
    "telecom": (
        "electricity energy broadband internet phone mobile telecom gas utility "
        "utilities provider"
    ),
}
