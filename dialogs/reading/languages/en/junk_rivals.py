"""English: how rivals ask for the secrets of the trade."""

from __future__ import annotations

RIVALS = (
    (
        "supplier|suppliers|supplier's|wholesaler|factory|manufacturer number|"
        "contact|phone|name|details|address"
    ),
    "purchase|buying|cost|wholesale+price|prices .. your|you|what|roses|on",
    (
        "we|i .. install|make|sell|do|teach|fit .. too|also .. what|how|where|"
        "which .. you|your"
    ),
    "how+much .. do|does .. you .. clear|net|profit|earn|take_home|make|pocket",
    "hey|hi|hello|dear colleagues|fellow .. where|how|what|which|who",
    (
        "studio|shop|salon|clinic|business|school .. like+yours .. how|start|cost|"
        "invest|make|open"
    ),
    "how .. did .. you .. start|begin|open|grow .. business|studio|shop|?",
    (
        "send|share|show|forward .. your .. sales|scripts|script .. scripts|script|"
        "templates"
    ),
    "sales+scripts|script|playbook",
    (
        "i|we|im|i'm .. have|run|own|build|make|sell|teach|fit|install|do|got .. "
        "too|also|as_well|myself|same .. where|who|what|which|how|send|share "
        "!price_for !my_house !wedding"
    ),
    (
        "where .. you .. source|get|buy|order|import .. your|the|from|wholesale|"
        "board|fabric|wood|timber|material|materials|hardware !how_long !if"
    ),
    (
        "which|what wholesaler|supplier|distributor|factory|vendor|manufacturer|"
        "mill|farm .. you|your|use|with"
    ),
    (
        "opening|open|starting|launching .. own|similar|shop|store|clinic|studio|"
        "salon|business|nearby|same .. dealer|supplier|suppliers|margin|margins|"
        "price_list|wholesale|cost|share|tell|who|your !need !want_to_order"
    ),
    (
        "dealer|wholesale|cost|trade+price|prices|list .. opening|nearby|compare|"
        "competitor|same"
    ),
    (
        "which|what software|crm|system|program|platform|app|tools .. you .. use|"
        "run|using|work|manage !integrate !teach !course !sell"
    ),
    "average|avg+ticket|check|order|sale|basket|bill .. conversion|your|what|?|you",
    "conversion .. your|what|what's|bot|site|rate|?",
    (
        "how+many leads|enquiries|requests|inquiries|bookings|orders|clients|"
        "customers|patients .. get|you|per|month|from|bot"
    ),
    (
        "send|share|show|give .. me|us .. your .. course_materials|materials|"
        "curriculum|scripts|lesson_plans|recipes|price_book"
    ),
    "i+teach+the+same|this|same",
    (
        "fellow|colleague|colleagues @worker|florist|dentist|owner|teacher|"
        "installer|here"
    ),
    "competitor|competitors .. we|i|are|your|am .. just|curious|how_much|what|pay",
    (
        "what|how_much .. markup|margin|margins|mark-up|commission|cut .. you|put|"
        "make|add|take|charge"
    ),
    "what|how_much .. you .. pay .. your|@worker|fitters|staff|per|team|them",
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
