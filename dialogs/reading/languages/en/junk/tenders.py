"""English: what is said by those who live on tenders."""

from __future__ import annotations

TENDERS = {
    "tender": (
        "price|pricing|cost+information .. form|attached",
        (
            "justify|justification|determine|establish|estimating .. estimated|"
            "contract|initial|maximum+price|value|cost"
        ),
        "bid|tender+form|form_of .. attached|enclosed|fill|complete",
        "@tender",
        (
            "public|government|municipal|federal|council contract|contracts|"
            "procurement|sector|tender|tenders|order|orders"
        ),
    ),
    "tender_help": (
        "tender|tenders|bid|bidding+specialist|consultant|expert|manager|agency",
        "help .. you .. bid|tender|win|participate",
        (
            "write|writing|prepare|=winning .. bids|tenders|proposals .. for|public|"
            "contracts"
        ),
        (
            "help|=win|=winning|prepare|write|submit|find|secure|handle|land .. "
            "government|"
            "public|tender|tenders|bid|bids|contracts|procurement|auction !=need_to"
        ),
        (
            "tender|tenders|bid|bids|contracts .. alerts|support|writing|consultancy|"
            "help|win|guaranteed|portal|region|subscription|in_your|near_you|"
            "notifications"
        ),
        (
            "provide|submit|return|forward|supply|send .. rates|pricing|prices|costs|"
            "quotation|quote|offer .. attached|enclosed|schedule|bill_of_quantities|"
            "boq|specification|spec"
        ),
        "on .. headed|letterhead|company+paper|letterhead|notepaper",
        "schedule+of .. works|rates|quantities|items .. by|attached|rates|price",
        "how+to+win .. tenders|bids|contracts|public|government",
        (
            "course|webinar|training|workshop|masterclass .. tenders|tendering|bids|"
            "procurement|contracts|public_sector"
        ),
    ),
    "fee": (
        (
            "registration|accreditation|participation|entry|membership .. #|costs|"
            "fee|paid|payable"
        ),
        (
            "fee|fees|subscription|membership|payable|dues .. annual|registration|"
            "listing|entry|participation|#|yearly|monthly|only|from|is|join|small|"
            "admin"
        ),
        (
            "annual|registration|listing|entry|participation|membership|admin|"
            "accreditation|yearly fee|fees|subscription|payment|contribution"
        ),
        "subscription .. from|required|#|month",
    ),
    "procedure": (
        "reply|response|answer .. by|in .. end_of_day|excel|mandatory|required|form",
        "rfq|quotation|enquiry|request+template|form",
        "fill .. it|this .. in",
        "with .. stamp|seal|signature",
        "company+profile|card|details .. bank_details|send|register",
        "=price+=offer|=proposal",
        (
            "attached|enclosed|attachment .. form|spreadsheet|excel|template|table|"
            "questionnaire|specification|documents|forms"
        ),
        (
            "form|spreadsheet|excel|template .. attached|enclosed|return|complete|"
            "fill|respond"
        ),
        (
            "fill|complete|return|submit|filled .. form|questionnaire|spreadsheet|"
            "table|declaration|attached|template"
        ),
        "reference|ref|enquiry|request|rfq|tender|lot =no|number|#",
        "deadline|submission|closing .. date|submission|for_bids|response|by",
        (
            "respond|reply|return|answer|submit .. by|before|within .. #|friday|"
            "monday|wednesday|tuesday|thursday|end|deadline|eod|noon"
        ),
        "technical|terms_of+specification|reference",
        (
            "statutory|incorporation|constituent|bank_reference|company .. documents|"
            "certificate|papers|extract"
        ),
        "=kindly|hereby|pursuant|accordance",
        (
            "prices|price|rates|pricing .. for .. all|each|every .. items|item|lines|"
            "positions|products"
        ),
        "items|lines .. spreadsheet|table|excel|sheet|attached",
    ),
}
