"""English: firms that write to collect offers or debts."""

from __future__ import annotations

FIRMS = {
    "tender_collector": (
        (
            "vendor|supplier|contractor|contractors|suppliers directory|registry|"
            "register|registration|database|list|listing|portal|catalogue|catalog"
        ),
        (
            "listed|registered|included|register .. in|on|as .. directory|registry|"
            "catalogue|catalog|portal|vendor|supplier"
        ),
        (
            "three|3|two|2|several|multiple|comparison|competitive quotes|bids|offers|"
            "quotations .. file|records|compliance|comparison|only|purposes|policy|"
            "report|audit"
        ),
        (
            "no|not .. purchase|buying|buy|purchasing|order|ordering .. planned|"
            "intended|planning|going|intend|intention|now|expected"
        ),
        "not|won't|wont|dont .. planning|going|intend|be .. buy|buying|purchase|order",
        "request for+information|quotation|quotations|proposal|proposals|tender",
        "rfq|rfi|rfp|itt|eoi",
        (
            "request|requesting .. quotation|quotations|proposals .. ref|no|reply|#|by|"
            "deadline|attached|return"
        ),
        "collecting|gathering|comparing .. bids|quotes|prices|quotations|offers",
        "for+our|the+file|files|records",
        "market|price+research|survey|benchmark|benchmarking|sounding",
        (
            "government|public|municipal|federal+contracts|procurement|tender|tenders|"
            "contract .. find|register|list|help|win|fee|directory|portal|apply|bid"
        ),
        "tender|bid+writing|support|consultancy|alerts|notification|portal|services",
        (
            "invite|invited|invitation .. bid|tender|quote|participate .. portal|"
            "platform|fee|register|no|reference"
        ),
        (
            "budgetary|indicative+quote|quotation|pricing .. only|purposes|file|"
            "records|report"
        ),
        "accreditation|prequalification|pre-qualification",
        "just|only .. comparing|collecting|gathering quotes|prices|bids",
    ),
    "collector_callcenter": (
        (
            "we|i|our .. offer|provide|can|have .. merchant|card_processing|payroll|"
            "insurance|accounting|bookkeeping|business_loan|payment_processing|tariff|"
            "business_account"
        ),
        "merchant account|services|cash|card|processing|rates",
        "card|payment+processing|terminal|terminals",
        (
            "survey .. minute|minutes|provider|quick|satisfaction|short|take|about|"
            "questions !free !window !site"
        ),
        "short|quick|brief|minute+survey|questionnaire|poll",
        "speak|talk .. decision_maker|person_in_charge|whoever|bill_payer",
        "speak|talk .. owner .. about|regarding",
        "person|whoever+in+charge|responsible .. @telecom|bills|insurance|phone",
        (
            "business+electricity|energy|broadband|rates|loan|loans|funding|insurance|"
            "gas|water|mobile|phones|account"
        ),
        (
            "@telecom rates|tariff|contract|deal|plan|supplier|bills .. business|save|"
            "cheaper|switch|speak|your"
        ),
        (
            "save|reduce|cut|lower .. your .. bills|bill|energy|taxes|costs|"
            "electricity|processing"
        ),
        (
            "debt|overdue|outstanding|arrears|unpaid .. pay|payment|collect|collection|"
            "collector|balance|loan|court|bailiff*|legal|amount|owe|settle"
        ),
        (
            "debt collection|collector|collectors|relief|consolidation|recovery|agency|"
            "review"
        ),
        "bailiff*|final_notice|legal_action",
        "emergency_contact|reference .. loan|debt|borrower",
        "your .. employee|colleague|relative .. loan|debt|owes|reference",
        (
            "bookkeeping|accounting|payroll|tax|legal+services|service .. from|your|"
            "for|business|offer|we|month|interested"
        ),
        "working+capital",
        "business|working|merchant+loan|loans|funding|capital|cash|credit",
        (
            "loan|funding|finance|financing .. for|your .. business .. offer|approved|"
            "we|up|get|fast"
        ),
        "open .. business_account|bank_account",
        "extended+warranty .. car|vehicle",
        "insurance .. offer|quote|policy|cover|we|your .. business|company|team|staff",
        "bankruptcy|insolvency",
    ),
}
