"""English: how swindlers frighten."""

from __future__ import annotations

THREATS = {
    "code": (
        "confirm|tell|give|send|enter .. =your|=ur|=the .. =pin|=code|=cvv|=password",
        (
            "=code|otp|=password|cvv|cvc|ssn|passcode|credentials .. send|tell|give|"
            "share|confirm|verify|enter|read|received|got|forward|sent|provide|say|"
            "digits|text !where !discount !promo !coupon !voucher !door !dress "
            "!=i_have !post"
        ),
        (
            "send|tell|give|share|confirm|verify|read|forward|provide|say .. =code|"
            "otp|=pin_code|=password|cvv|cvc|ssn|passcode|card_number|card_details|"
            "bank_details|login|digits|credentials !discount !promo !door"
        ),
        (
            "card|bank|account+number|details .. send|confirm|verify|update|provide|"
            "enter|share !=i !invoice !=your_bank"
        ),
        (
            "verify|confirm|update|validate .. your|identity|billing|payment|account|"
            "card|wallet .. account|identity|card|details|information|wallet|payment|"
            "profile|billing|password|email !my !appointment !booking !order"
        ),
    ),
    "blocked": (
        "mailbox|inbox|account|email|storage .. full|quota|exceeded|log|upgrade",
        "log|sign .. in .. to .. keep|avoid|restore|prevent|save",
        "domain|website|hosting .. deleted|expire|expires|suspended|terminated",
        (
            "final|last+warning|notice .. domain|account|mailbox|pay_#|deleted "
            "!employee !recovery"
        ),
        (
            "dear+user|customer|client|valued .. account|mailbox|password|log|update|"
            "refund"
        ),
        "call|phone .. this|the|number .. to .. unlock|unblock|verify|restore|cancel",
        (
            "account|card|profile|page|number|mailbox|email|wallet|access|"
            "subscription|sim|netflix|paypal|apple_id|service .. suspended|blocked|"
            "locked|disabled|restricted|compromised|limited|deactivated|deleted|"
            "expire|expires|expired|terminated|closed|hacked|frozen|flagged !my !our"
        ),
        (
            "suspicious|unusual|unauthorized|unauthorised|fraudulent .. activity|"
            "transaction|login|transfer|payment|charge|sign"
        ),
        "avoid|prevent .. suspension|closure|blocking|termination|deletion",
    ),
    "parcel": (
        "order|amazon|ebay .. on+hold|held|suspended .. pay|fee|here",
        (
            "package|parcel|delivery|courier .. not|couldn't|couldnt|failed|unable "
            ".. delivered|deliver|address|reschedule"
        ),
        "update|confirm|correct|check .. your .. delivery|shipping+address|details",
        (
            "parcel|package|shipment|delivery|courier .. held|hold|customs|fee|"
            "pending|undelivered|failed|redelivery|waiting|unpaid|depot|reschedule "
            ".. pay|fee|http|https|link|click|confirm|address|customs|$"
        ),
        (
            "customs|import|delivery|redelivery|shipping+fee|charge|duty|charges .. "
            "pay|http|https|link|your|small|here|via"
        ),
        "pay .. fee|duty|customs .. parcel|package|release|shipment|here",
    ),
    "authority": (
        "=bank|bank's+security|fraud|safety .. department|service|team|pin|code",
        (
            "irs|hmrc|tax_office|police|interpol|fbi|detective|investigator|officer|"
            "customs|immigration|central_bank|revenue|government|court|federal .. "
            "pay|owe|arrest|warrant|account|transfer|fine|case|loan|refund|today|"
            "name|number|suspicious"
        ),
        "security|fraud department|team|service|alert|officer|desk",
        (
            "microsoft|windows|paypal|amazon|apple|google|bank|facebook|meta|"
            "netflix+support|security|helpdesk|team|service|fraud|center|centre|"
            "verification|page"
        ),
        (
            "gift|itunes|steam|google_play+card|cards|voucher|vouchers .. pay|buy|"
            "send|today|purchase|codes"
        ),
        "you+owe|owed",
        "tax|irs|government refund|rebate|stimulus|compensation",
        "remote|anydesk|teamviewer access",
    ),
    "family_trick": (
        (
            "=send|=transfer|=lend|=wire+me # .. urgent|urgently|tomorrow|return|"
            "pay_back|asap !price !quote"
        ),
        (
            "mum|mom|dad|mam|gran|nan|grandma|son .. phone|number|sim .. broke|"
            "smashed|dropped|lost|temporary|temp|new|friend's|another|died|toilet"
        ),
        (
            "mum|mom|dad|mam|gran|nan|grandma|granddad|grandpa|son|bro .. its_me|"
            "it's_me|new_number|new_phone|lost|broke|broken|dropped|accident|"
            "arrested|police|phone|stuck .. phone|number|send|money|transfer|pay|"
            "help|bail|$|#"
        ),
        "its|it's|is+me .. new|lost|broke .. number|phone|send|money|transfer|pay",
        "my+new+number .. money|send|save|transfer|mum|mom|dad",
    ),
}
