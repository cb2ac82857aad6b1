"""English: how firms offer their services to the one they write to."""

from __future__ import annotations

OFFERS = (
    "get|getting|bring|win|attract|find more|new .. @sales",
    "we+help .. companies|businesses|shops|firms|owners|brands",
    "promote|advertise|market your",
    (
        "we|i|we'll|we're|im|i'm|our|my|can|team @offer .. @marketing !need !want "
        "!looking"
    ),
    "can|could|will .. get|bring|generate|drive|send you|your .. @sales",
    "get|bring|generate|drive|send|deliver you|your .. @sales",
    (
        "seo|ppc|smm|adwords|backlinks|leadgen|copywriting services|service|"
        "starting|from|package|packages|agency|expert|specialist|offer"
    ),
    (
        "i|we|im|i'm .. videographer|photographer|designer|copywriter|marketer|"
        "developer|seo|freelancer .. let|offer|can|shoot|make|create|your|for_you|"
        "help|build"
    ),
    (
        "let .. me|us .. shoot|make|build|design|manage|handle|redesign|create .. "
        "for|your|promo"
    ),
    (
        "database|list .. homeowners|customers|clients|leads|emails|businesses|"
        "contacts|buyers|companies"
    ),
    "want|need|like|looking|interested|ready|get .. more .. @sales",
    "more+@sales .. for|your|business",
    "rank .. your|you|website|site|google|#",
    "first|top+page|spot|position|result .. google",
    "on|of+google .. #|first|top|page",
    "# 1 .. google",
    "errors|mistakes|issues|problems|broken .. your .. site|website|page",
    (
        "your|you .. site|website|page .. errors|slow|outdated|fix|improve|"
        "redesign|broken|audit|seo|mobile|better|issues|rank|ranking"
    ),
    (
        "redesign|audit|improve|optimize|optimise .. your .. site|website|page|"
        "listing|seo"
    ),
    "free audit|seo|consultation .. site|website|seo|marketing",
    "advertise .. with|on|in us|our",
    "sponsored|guest+post|posts|article",
    "backlink*|link_building",
    "lead+generation|gen",
    "pay+per+lead|click",
    (
        "marketing|advertising|seo|digital|ad+agency .. can|offer|help|get|"
        "specialize|leads|grow|boost|we"
    ),
    "marketing+services|proposal|package|packages",
    (
        "grow|scale|boost|promote|market|skyrocket .. your .. business|brand|sales|"
        "company|revenue|instagram|page|shop|audience"
    ),
    "sell|selling|buy .. email|customer|lead|contact+list|lists|database|data",
    (
        "we|i .. build|develop|design|make|create .. websites|apps|chatbots|bots|"
        "logos|stores|shops|ai"
    ),
    (
        "collaboration|collab|partnership|barter .. proposal|opportunity|"
        "influencer|offer|instagram|with_you"
    ),
    "manage|run|handle .. your .. social|instagram|ads|facebook|campaigns|accounts",
    "social+media+management|manager|marketing",
    "increase|double|triple .. your",
    "outsource|outsourcing|virtual_assistant .. offer|services|cheap|we|team",
    (
        "we .. offer .. cleaning|office|it|printing|catering|hosting|uniform|"
        "packaging|staffing|recruitment .. services|service|supplies"
    ),
)
