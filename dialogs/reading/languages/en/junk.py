"""English: six kinds of people who do not buy, and the signs of one who does."""

from __future__ import annotations

from dialogs.reading.languages.en.junk_buyers import BUYERS, PERHAPS
from dialogs.reading.languages.en.junk_firms import FIRMS
from dialogs.reading.languages.en.junk_fraud import FRAUD
from dialogs.reading.languages.en.junk_offers import OFFERS
from dialogs.reading.languages.en.junk_rivals import RIVALS
from dialogs.reading.languages.en.junk_seekers import SEEKERS
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


TABLE = Junk(
    classes=CLASSES,
    strong={
        "ads_offer": OFFERS,
        "competitor": RIVALS,
        **FIRMS,
        "job_seeker": SEEKERS,
        "spam_fraud": FRAUD,
    },
    weak=_WEAK,
    buyer=BUYERS,
    perhaps_buyer=PERHAPS,
)
