"""English: how swindlers frighten, and what they say they can mend."""

from __future__ import annotations

THREATS = {
    "documents": (
        (
            "degree|diploma|licence|license .. registration|no_exam|without_exam|"
            "without_studying|in_#_days|days|verified|for_sale !course !=do_you"
        ),
        "licence|license|passport|diploma .. legit|guaranteed",
        (
            "driving|driver's|drivers|hgv+licence|license .. without|no|legit|legal|"
            "fast|buy|get_your"
        ),
        (
            "buy|get|real|genuine|order|fake|purchase|sell .. driving_licence|"
            "drivers_license|passport|passports|diploma|diplomas|degree|ielts|"
            "certificate .. no|without|exam|fast|online|exams|legal|registered|easy|"
            "days"
        ),
        (
            "without|no+exam|exams|test|studying .. licence|license|diploma|degree|"
            "certificate|ielts"
        ),
        (
            "licence|license|diploma|degree|passport|ielts|certificate .. without|"
            "no+exam|exams|test|attending"
        ),
        (
            "we|=i|=im|=i'm buy|buying|rent|renting|purchase|need|want|pay_for .. "
            "bank|paypal|facebook|whatsapp|verified|crypto|business accounts|account|"
            "cards|sims"
        ),
        (
            "bank|paypal|verified|facebook|stripe accounts|account .. buy|wanted|"
            "rent|cash|for_sale"
        ),
        (
            "fake|novelty|real|registered .. passports|licences|licenses|diplomas|"
            "degrees|certificates|documents|ids|visas"
        ),
    ),
    "recovery": (
        (
            "hacked|stolen|lost|banned .. facebook|instagram|account|whatsapp|wallet "
            ".. restore|recover|unlock|?|back"
        ),
        "restore|recover|unban|unlock .. account|accounts|profile|page|wallet",
        (
            "recover|retrieve|get_back|return|refund .. lost|stolen|scammed|money|"
            "funds|bitcoin|crypto|account|hacked|broker|scam"
        ),
        (
            "hacker|hackers|hack .. hire|phone|account|whatsapp|instagram|spouse|"
            "wife|service"
        ),
    ),
    "inheritance": (
        (
            "uncle|aunt|father|husband|grandfather|client .. left|died|passed .. "
            "million|millions|fortune|#|inherit*"
        ),
        "help .. me|us .. move|transfer|receive .. it|money|funds|million|#",
        "you .. get|receive|keep # %",
        "unclaimed|abandoned inheritance|funds|money|estate|property|account|lottery",
        (
            "widow|widower|dying|orphan|late_husband .. donate|money|fund|inherit*|"
            "husband|charity|million"
        ),
        (
            "donate|donation .. my|late|husband|fortune|million|money|wealth .. "
            "to_you|husband|you"
        ),
        (
            "inheritance|prince|princess|nigerian|beneficiary|heir|fund_transfer|"
            "next_of_kin|barrister|deceased|dying_widow|widow|consignment|diplomat|"
            "million|millions .. transfer|dollars|usd|fund|funds|bank|share|"
            "assistance|trust|account|business_proposal|pounds !budget !price "
            "!worth_of"
        ),
        "prince|inheritance|beneficiary|heir",
    ),
    "code": (
        (
            "confirm|tell|give|send|enter .. =your|=ur|=the .. =pin|=code|=cvv|"
            "=password !where !how !gift !discount"
        ),
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
        (
            "profile|account|page|channel|number .. removed|deleted|deactivated|"
            "blocked|suspended|closed|disabled .. in|within|confirm|verify|unless|"
            "24h|24"
        ),
        (
            "messenger|telegram|whatsapp|facebook|instagram|marketplace|bank+support|"
            "security|team|help_desk|service .. profile|account|confirm|verify|"
            "number|code|removed"
        ),
        (
            "today|tomorrow|immediately|now|24_hours|hours .. disconnect|"
            "disconnected|cut|suspend|suspended|terminate|arrest|block|shut .. pay|"
            "power|electricity|gas|service|account|supply"
        ),
        (
            "pay|settle .. now|today|here|link|immediately|http|https|www .. avoid|"
            "or|disconnection|suspension|arrest"
        ),
        (
            "pay|click|log|login|verify|update .. - .. .+=info|=com|=net|=org|"
            "=online|=site|=shop|=co|=top|=xyz"
        ),
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
            "=customs|immigration|central_bank|revenue|government|court|federal .. "
            "pay|owe|arrest|warrant|account|transfer|fine|case|loan|refund|today|"
            "name|number|suspicious"
        ),
        "security|fraud department|team|service|alert|officer|desk",
        (
            "microsoft|windows|paypal|amazon|apple|google|bank|facebook|meta|"
            "netflix+support|security|helpdesk|team|service|fraud|center|centre|"
            "verification"
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
        "hi|hey|hello mum|mom|dad|gran|grandma|nan .. phone|number|broken|lost|new",
        (
            "stuck|stranded|robbed|hospital|arrested .. send|wire|transfer|money|"
            "cash|gift_card|$"
        ),
    ),
}
