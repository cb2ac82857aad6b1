"""English: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.en.junk_firms import FIRMS
from dialogs.reading.languages.en.junk_people import PEOPLE
from dialogs.reading.languages.en.junk_words import CLASSES
from dialogs.reading.languages.shapes.junk import Junk

_WEAK = {
    "ads_offer": (
        "marketing|advertising|seo|digital|creative+agency|company|studio",
        "@marketing",
        "your+business|website|site|instagram|brand|page|company",
        "portfolio|case_studies",
        "partnership|collaboration",
        "i noticed|came_across|found|visited|saw .. your",
        "@sales",
        "guaranteed+results",
    ),
    "tender_collector": (
        "tender|tenders|procurement|bid|bids",
        "government|vendor|supplier",
        "quotes|quotations",
        "directory|registry",
        "compliance|audit|records",
        "fee",
        "reference+number|no",
        "deadline .. submission",
        "formal|official",
    ),
    "job_seeker": (
        "experience",
        "job|jobs|vacancy|internship|position",
        "resume|cv",
        "work ?",
        "salary|wage",
        "student",
        "hire|hiring",
    ),
    "spam_fraud": (
        "http|https|www",
        "bit|t|goo|tinyurl+.+ly|me|gl|com",
        "prize|won|winner|bonus",
        "crypto|bitcoin|invest",
        "guaranteed|%",
        "code|verify|otp",
        "urgent|act_now|limited",
        "loan|credit",
        "dm|telegram|whatsapp",
        "=$ .. day|week",
    ),
    "competitor": (
        "supplier|suppliers|wholesaler",
        "margin|markup",
        "how .. calculate",
        "competitor|competitors",
        "trade",
        "compare|excel",
    ),
    "collector_callcenter": (
        "@telecom",
        "survey|questionnaire",
        "# %",
        "when .. call|talk|speak",
        "decision+maker",
        "debt|loan|insurance",
        "bank",
        "rates",
        "your+business|company",
        "quick|short",
        "minute|minutes",
    ),
}

_BUYER = (
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

_PERHAPS = (
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

TABLE = Junk(
    classes=CLASSES,
    strong={**FIRMS, **PEOPLE},
    weak=_WEAK,
    buyer=_BUYER,
    perhaps_buyer=_PERHAPS,
)
