"""English: how offers are collected that nobody will take."""

from __future__ import annotations

QUOTES = {
    "many_quotes": (
        (
            "price|pricing|cost+request|information|enquiry|inquiry .. no|#|reply|"
            "mailing|excel"
        ),
        (
            "commercial+proposal|offer .. for .. calculating|justification|contract|"
            "price|records"
        ),
        "maximum+contract price",
        "comparison .. purposes|only",
        "quote|offer|quotation required|needed|requested .. comparison|purposes",
        "=fake|=dummy|=bogus quote .. for|insurance|purposes",
        "third|another+one .. show|manager|boss",
        "third|another+one .. show",
        "third|another|second+one .. show|file|manager|boss|compare",
        "best|lowest quotation|quote|offer .. attached|bill_of_quantities",
        "unit prices|price|rates",
        "bill+of+quantities",
        "boq",
        "=your|=the+quote|offer .. for comparison",
        "=fake|=dummy .. quote|invoice",
        (
            "fake|dummy|phoney|bogus|blank|inflated|third|second|backup|token|sham "
            "quote|quotes|quotation|estimate|invoice|prices|price|offer|bid"
        ),
        (
            "#|two|three|3 .. prices|quotes|bids .. on_file|file|needed|required|"
            "policy|procedure|rules"
        ),
        "price|cost|market|supplier+comparison|benchmark|exercise|survey",
        "comparison|pricing|benchmarking|costing+exercise",
        (
            "three|3|two|2|several|multiple|few|couple|comparable|competing|"
            "competitive|different|various|second|third|extra|dummy|formal|fake|# .. "
            "quotes|quotations|offers|bids|estimates|proposals|quote|bid|offer|"
            "quotation|estimate"
        ),
        "comparable|competing|alternative .. estimates|prices|quotes",
        "rfp|rfq|rfi|eoi|itt",
        (
            "request+for+quotation|proposal|information|proposals|quotations|tender|"
            "pricing"
        ),
        (
            "collecting|gathering|compiling|benchmarking|requesting .. quotes|bids|"
            "prices|offers|suppliers|rates|pricing|proposals|quotations|estimates|"
            "market|information"
        ),
        "submit .. your|the|a .. quotation|quote|bid|offer|proposal",
        "quotation|bid|offer|proposal .. lot|ref|rfq|item .. #",
        (
            "inflated|higher|padded|made-up|pretend|complementary quote|estimate|"
            "invoice|bid|offer|price"
        ),
        "quote|estimate|invoice .. higher|above|over+than|#",
    ),
    "no_purchase": (
        (
            "decided|chosen|gone|went .. favour|favor|with .. another|other|"
            "someone_else|somebody_else"
        ),
        "decision .. already|is taken|made",
        "for .. the|our+accountant .. close|paperwork|books",
        (
            "accountant|accounting|bookkeeping|auditors .. close|tick|file|archive|"
            "paperwork|books"
        ),
        "send|need|give .. =any quote|estimate|invoice",
        "close .. the .. paperwork|books|file|procedure|period",
        "winner .. determined|known|already|chosen|exists",
        "for .. procurement|purchasing|internal+records|files|documentation|archive",
        (
            "budgeting|budgetary|planning|feasibility|comparison|evaluation+purposes|"
            "only|purpose"
        ),
        "no obligation|commitment .. buy|purchase|order",
        (
            "show|please|satisfy .. my|our|the manager|boss|board|auditor|accountant "
            ".. !husband"
        ),
        "just .. need .. third|another|one|quote|quotation .. show|manager|file",
        "=no|=not actual|real|live project|order|job|purchase|contract",
        (
            "already .. know|decided|have|got .. who|whom|which|someone|a_supplier|"
            "our_guy|winner !=i"
        ),
        "on|for+=file|=files|=record",
        (
            "no|not|wont|won't|never|without|nothing|isnt|isn't|dont|don't .. buy|"
            "buying|purchase|purchasing|order|ordering|contract|place|placing|spend|"
            "intend|=planned|follow|award|commit .. !until !unless !sure !online "
            "!first !a_contract_is"
        ),
        "already .. chosen|selected|appointed|awarded !=i !=have_you",
        (
            "=contractor|=supplier|=vendor|=winner|=provider|=contract|=contractor's|"
            "=supplier's .. already|chosen|picked|selected|awarded|decided"
        ),
        (
            "for .. our|the|internal|my|audit|board =file|=files|records|record|"
            "paperwork|report|audit|compliance|statistics|auditor|archive|benchmark|"
            "policy|procedure|formality|accounting_dept_file"
        ),
        "tick .. box",
        "formality|box-ticking|boxticking",
        (
            "just|only|purely .. comparison|benchmarking|paperwork|formality|records|"
            "market_research|internal|benchmark|compliance|statistics"
        ),
        (
            "indicative|budgetary|non-binding .. pricing|prices|quote|quotes|"
            "quotation|offer|figures|only"
        ),
        "market+research|sounding|analysis|benchmark|study",
        "feasibility|desk .. study|research",
        "auditor|auditors|audit .. need|needs|require|requires|wants|asks",
        (
            "another|second|third|one_more|extra|more .. price|quote|number|figure|"
            "estimate|bid .. keep|get|shut|satisfy|please|make .. boss|management|"
            "manager|director|accounts|audit|procurement .. off|happy|quiet|back"
        ),
        (
            "won't|wont|not|aren't|never|no_plans .. be|going|actually|to .. buying|"
            "buy|ordering|order|placing .. price|quote|number|figure"
        ),
        (
            "price|quote|number|figure|estimate .. won't|wont|not|aren't|never .. "
            "buying|buy|ordering|order|going_ahead"
        ),
        "off .. my|our+back|case",
        (
            "we|they|board|manager|boss|committee .. already|=have .. picked|chose|"
            "chosen|selected|decided .. vendor|supplier|contractor|winner|who"
        ),
        (
            "just|only|simply .. need|want|require .. two|three|another|one|couple|"
            "few|second|more|extra .. quotes|quote|quotations|bids|offers|estimates|"
            "estimate|prices .. paperwork|file|compliance|procurement|policy|boss|"
            "compare|close|records|audit"
        ),
        (
            "without|no .. intention|plan|plans|commitment|actual .. order|buy|"
            "purchase|job|work|project|ordering|buying"
        ),
        "higher|above|more .. than .. # .. paperwork|compare|file|records|losing|looks",
        (
            "so|to .. it|numbers|paperwork|file .. adds|add|looks|look .. up|right|"
            "good|legit|competitive .. quote|bid|offer"
        ),
        "losing|cover|courtesy|throwaway|complementary+bid|quote|offer|bids|quotes",
    ),
    "registry": (
        (
            "invited|invite|inviting|invitation .. take_part|participate|bid|join|"
            "submit .. tender|auction|procurement|bidding|platform"
        ),
        (
            "compiling|building|updating|forming|creating .. register|registry|"
            "database|base|list .. of @vendor|$|send"
        ),
        "# .. active|open|current+tenders|auctions",
        "register .. on|with|at|in .. our|the|platform|portal|registry",
        "national|trusted|official+register|registry|directory|list",
        "e-tendering|etendering|e-procurement",
        (
            "sourcing|procurement|purchasing+department|team|office|dept .. please|"
            "provide|asks|request|requests|requires"
        ),
        (
            "@vendor .. @registry|registration|form|questionnaire|onboarding|list|"
            "assessment|declaration|pool|base"
        ),
        (
            "=registry|=register|=database|=list .. of|for|to @vendor !sell !selling "
            "!emails !email|companies|contractors"
        ),
        (
            "approved|preferred|verified|certified|trusted|registered|pre-approved|"
            "reliable .. @vendor|companies|list|register"
        ),
        (
            "listed|registered|included|added|join|register|become|sign_up|signup .. "
            "@registry|approved_supplier|supplier|vendor !marketplace !marketplaces "
            "!tradesmen !free"
        ),
        (
            "accreditation|prequalification|onboarding|certification .. fee|form|"
            "required|portal|of|supplier|vendor"
        ),
        (
            "e|online|reverse|electronic procurement|auction|auctions|trading|tender|"
            "tenders"
        ),
        "procurement|tender|bidding+portal|platform|marketplace|system|site",
        "government|public|national|state|chamber .. @registry|list",
        (
            "get|be|become .. listed|approved|accredited|certified .. supplier|"
            "vendor|contractor|government|public"
        ),
        (
            "join|register .. our|the .. e-procurement|procurement|tender|sourcing|"
            "bidding .. platform|portal|system"
        ),
        (
            "receive|get .. orders|contracts|leads|requests .. from .. government|"
            "public|state|municipal|council"
        ),
    ),
}
