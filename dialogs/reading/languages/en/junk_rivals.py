"""English: how rivals ask for the secrets of the trade."""

from __future__ import annotations

RIVALS = (
    "same|this+trade|business|industry|field|line",
    (
        "i|we .. sell|do|install|make|fit|teach|run|have .. @product|salon|shop|"
        "studio .. too|also|as_well|ourselves|myself !for_my"
    ),
    "buying|purchase|cost|wholesale+price|prices .. your|you|what|of",
    (
        "i|we .. also|too|same .. sell|do|install|teach|run|fit|make|work .. "
        "windows|flowers|courses|same|trade|@product|this|too"
    ),
    (
        "what .. your|the .. margin|margins|markup|profit|turnover|revenue|"
        "conversion|wholesale_cost|cost_price"
    ),
    "margin|margins|markup|mark-up|turnover .. your|you|what|on|percentage",
    (
        "who|where .. your|you|supplier|suppliers|supplies .. supplier|suppliers|"
        "supplies|source|buy|get .. from|your|?"
    ),
    "your supplier|suppliers|wholesaler|manufacturer|vendor",
    (
        "where .. you .. source|buy|get|order .. @product|glass|profiles|materials|"
        "from|stock|them|your"
    ),
    "who .. supplies|makes|manufactures your",
    (
        "how .. do+you .. calculate|price|estimate|train|pay|find|recruit|"
        "get_leads|structure !installation_cost !me !for_my"
    ),
    (
        "how .. many .. leads|customers|orders|clients|sales|students|employees|"
        "installers|staff|jobs .. you|your|month|week|day|have|get"
    ),
    ("how .. much .. you .. pay .. @worker|supplier|ads|suppliers|per_lead|rent|staff"),
    "what .. you .. pay .. @worker|supplier|suppliers|staff",
    (
        "what|which .. crm|software|supplier|system|agency|bot|script|platform .. "
        "you .. use|using|work !integrate !sell"
    ),
    "conversion+rate|average+order|check",
    "dealer+price+list .. compare|excel",
    (
        "share .. your .. supplier|materials|curriculum|scripts|contract|template|"
        "contact|price_book|training"
    ),
    (
        "your curriculum|syllabus|materials|homework|scripts|training_material .. "
        "copy|send|share|see|download"
    ),
    "what+do+you+pay+for",
    "purchase|cost|buying|trade+price .. your|you|of",
    "how+much .. you .. spend .. ads|advertising|marketing",
    "who .. does|built|made|runs .. your .. ads|website|site|marketing|bot",
    "competitor .. research|analysis",
)
