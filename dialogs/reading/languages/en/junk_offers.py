"""English: how firms offer their services to the one they write to."""

from __future__ import annotations

OFFERS = (
    (
        "@asset .. design|printing|promotion|management|marketing|setup|production "
        ".. %|off|from|low|free|cheap|discount !need !want !course"
    ),
    "water|coffee|fruit|lunch delivery|delivered .. office|offices|business",
    "offering|offer .. @asset|management|services .. low|cheap|rates|prices|free",
    "guest+post",
    (
        "=we|=we'll|=i'll|=our .. @make .. @pitch !need !want_to_order !looking "
        "!our_order !order"
    ),
    (
        "our studio|agency|company|team|firm|workshop|factory|print_shop .. @make|"
        "does|makes|produces|offers|supplies"
    ),
    "want+the+same ?",
    (
        "want|need|looking_for .. logo|website|video|app|banner .. that|? .. we|i|"
        "=i'll|sells"
    ),
    "logo|website|video|banner|flyer .. i|we @make",
    "would+your+team|business|company|shop|office",
    "reply .. yes|and",
    "promotion .. # .. subscribers|followers|members|views",
    "# subscribers|followers|members|views|likes .. for",
    (
        "for+your+store|shop|office|business|company|clinic|salon|restaurant .. "
        "free|install|cheap|from|discount"
    ),
    "free .. install|installation|setup|audit|trial|sample .. for_your|your",
    "barter|collab|shoutout|paid_post",
    "post .. on+my+blog|channel|page|instagram",
    "freelance|freelancer .. clients|projects|work|looking|available",
    "looking_for|seeking|taking_on clients|projects",
    "@we .. @make .. @asset !need !want !looking !order !course !book !my_order",
    (
        "@make .. your+@asset|@firm !need !want !looking !can_you !need_you "
        "!could_you !course"
    ),
    "^ @make .. @asset .. for+@firm|you|your !need !want",
    (
        "agency|team|service|studio|software|agent|expert|experts .. @make .. "
        "@asset|@firm !need !want !looking"
    ),
    ("@we .. @make .. for+@firm|brands|companies|you|your !need !want !looking !quote"),
    (
        "loved|love|like|liked|saw|seen|noticed|checked|visited .. your+@asset|"
        "@firm|page|website|=site|instagram .. can|could|we|i|let|and !how !price "
        "!much !want !need"
    ),
    "can .. 2x|3x|5x|10x|double|triple|boost|grow|increase|rank your",
    (
        "ai .. agent|assistant|employee|receptionist|salesperson|manager .. your|"
        "trial|demo|call|business|shop"
    ),
    "interested|need+any|some|one|these|more|?",
    (
        "@we .. @make .. interested|fancy|need_any|want_some|want_one|want_samples|"
        "shall|wanna|quick_call|demo|hop ?"
    ),
    (
        "shall|should|can|may .. i|we send .. price_list|pricelist|portfolio|"
        "samples|brochure|proposal|deck|offer|catalogue|details|quote"
    ),
    "can|shall|may i|we show you",
    "hop|jump .. on+a|quick+call",
    "like|want|love .. to .. advertise|promote|collaborate|partner",
    (
        "@we .. supply|supplies|deliver .. offices|restaurants|shops|businesses|"
        "coffee|water|packaging"
    ),
    (
        "office+cleaning|supplies|coffee|plants|fruit .. from|send|offer|price|"
        "free|quote|we !need !want !looking"
    ),
    "buy|get|cheap traffic|clicks|followers|reviews|likes|leads|backlinks",
    "we .. have .. cheap|bulk|fresh|targeted",
    "@asset .. for .. # .. month|post|video|words|$ .. only|cheap|first|free",
    (
        "i .. edit|shoot|film|write|design|draw .. for brands|businesses|companies|"
        "shops|you|clients"
    ),
    "first .. page|video|post|week|month|month_is|design|one free|on_me|on_us",
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
