"""English: signs of somebody who has dealings with the firm."""

from __future__ import annotations

CUSTOMERS = {
    "own_order": (
        (
            "form|site|website|page|link|app|checkout|cart .. doesn't|don't|not|"
            "won't|isn't|broken|down .. work|open|load|send|$"
        ),
        (
            "parcel|package|bouquet|courier|delivery|order .. wasn't|hasn't|not|"
            "didn't|never .. delivered|arrive|arrived|come|brought"
        ),
        (
            "friend|sister|brother|cousin|colleague .. at+your|yours .. discount|"
            "recommended|said|says"
        ),
        (
            "code|email|link|sms .. didn't|hasn't|not|never|didnt .. arrive|come|"
            "received|got|work"
        ),
        "=my account|login|password .. locked|blocked|can't|log_in|reset|forgot",
        "can't|cannot|unable+log|sign|get+in|into|on",
        "=i|=we owe|owed .. =you",
        "=i|=ive|=i've|=i've_got .. promo_code|discount_code|coupon_code",
        (
            "got|received .. your|an|the .. email|mail|text|letter|message|offer|"
            "coupon .. discount|sale|still|promo"
        ),
        "pay|paying .. for .. my|the|our order|booking",
        (
            "owner|manager|someone|director .. about .. my|our order|booking|"
            "complaint|window|appointment|delivery|visit"
        ),
        (
            "=my|=our order|appointment|booking|payment|voucher|invoice|purchase|"
            "visit|delivery|installation|bouquet|confirmation|refund|reservation"
        ),
        "order|booking|invoice no|number|#",
        (
            "=i|=we|=i've|=ive|=we've .. =won|=got|=paid|=received|ordered|booked|"
            "bought|placed|have_a .. bouquet|gift|voucher|certificate|code|"
            "confirmation|order|deposit|card|discount|raffle|giveaway|coupon|"
            "cashback !your_number"
        ),
        (
            "your .. giveaway|raffle|contest|promo|promotion|draw|competition|=sale|"
            "ad|advert|coupon !average !=post !=run !=i'll !=we'll !=place"
        ),
        "promo|discount|voucher|coupon code",
        (
            "photo|picture|pic|photos|pictures|plan|drawing|sketch .. of|http|https|"
            "balcony|kitchen|window|room|here|attached"
        ),
        "=whatsapp|=call|=text|=message+=me .. price|quote|when|with",
        "sign|signing|signed .. contract|agreement .. !tender",
        "paid|transferred|pay .. by_card|card|online|deposit|bank",
    ),
    "after_course": (
        "openings|opening .. for+a check-up|checkup|cleaning|haircut",
        (
            "openings|opening .. week|tomorrow|friday|saturday|monday|check|up "
            "!fitters !installers"
        ),
        "train|study|learn|lessons .. your+school|gym|club|studio|times|twice|once",
        (
            "job|employment|work|placement|interview+guarantee|guaranteed|support|"
            "help .. course|program|training|bootcamp|with"
        ),
        "guarantee|guaranteed .. job|work .. course|bootcamp|training|after",
        (
            "course|class|lesson .. on|for|about .. @backoffice|margin|accountants|"
            "marketing|ads"
        ),
        (
            "after|finish|finishing|complete|graduating|graduate|end .. course|"
            "training|studies|bootcamp|graduation|it|the_program .. !=you_teach"
        ),
        (
            "course|courses|training|bootcamp|lessons|class .. job|work|"
            "internship|experience|employment|find|help|placement|certificate"
        ),
        "graduates|alumni",
        (
            "need|required|necessary|without .. experience|prior .. course|to_take|"
            "to_start|join|enrol|for_the|study|class"
        ),
        (
            "learn|study|enrol|enroll|sign_up .. course|english|python|excel|"
            "from_scratch|language|class"
        ),
    ),
    "approved": (
        "suits|works+us|me .. let's|go_ahead|proceed|order",
        "let's|lets+go+ahead",
        "my|our insurance|insurer pays|covers|will_pay|pay|cover",
        "=got|=took+=a+=loan|=mortgage",
        (
            "=loan|=mortgage .. for+=the|=my|=our renovation|house|kitchen|windows|"
            "flat|car|course"
        ),
        (
            "=i|=we|=my|=our|=the .. loan|mortgage|credit|budget|grant|funding|money|"
            "finance|insurance .. approved|came_through|through|is_in_place|"
            "signed_off|ready|granted|cover|covers|covered|pay|pays|will .. can|need|"
            "want|now|finally|order|windows|kitchen|#|so|broken|it|them|my"
        ),
        "=budget .. approved|#|is|of|agreed|set",
        (
            "board|director|boss|manager|committee|management .. approve|approves|"
            "approved|decides|agreed|signs"
        ),
        (
            "=finance|instalments|installments|pay_monthly .. over|months|available|"
            "can_i|#|it|offer"
        ),
    ),
    "our_tender": (
        "chosen|picked|selected|awarded|won .. you|your .. tender|bid|offer|quote",
        "you .. won|are_the_winner .. our|the+tender",
        "=our+accounting|accountant|accounts needs|need .. it|quote|invoice|to",
        "sealed|lowest .. bids|bid|wins|win",
        "=we+run|hold|issue|publish .. tender|tenders|bids|rfp|procurement|auction",
        (
            "we|school|council|hospital|our|university .. have_to|must|need_to|"
            "required|obliged|running|run|holding|do .. tender|quotes|bids|rfp|"
            "procurement"
        ),
        "can|could|will|would you bid|quote|tender|submit|apply|offer|participate",
        (
            "=school|council|nursery|kindergarten|church|hospital|district|"
            "university|library|=office|hotel|law+firm|=bank|agency|studio|clinic|"
            "restaurant .. need|needs|want|wants|# windows|looking_for|order|"
            "ordering|would_like|requires !=you"
        ),
        (
            "need|want|order|replace|like .. for+our|my|the+office|school|clinic|"
            "agency|shop|restaurant|hotel|salon|firm|studio|company|church|lobby|"
            "reception|staff|employees|team|meeting"
        ),
    ),
    "hire_fitter": (
        (
            "need|want|looking|search .. someone|somebody|installer|fitter|person|"
            "pro|builder|company|contractor|team|handyman .. to|for|who|that .. fit|"
            "install|do|clean|paint|build|my|fix|make|replace|the|our|renovate"
        ),
        (
            "contractor|builder|fitter|installer .. for .. my|our|the|a|office|"
            "kitchen|house|renovation !years !hiring"
        ),
    ),
    "pays": (
        "=i|=we|=i've|=we've .. have|got|saved .. =money|=cash|=budget|=funds !offer",
        (
            "=money|=cash|=budget .. ready|no_problem|not_a_problem|isn't_a_problem|"
            "no_issue|here !=your"
        ),
        "can|could|may|should|how+i|we|do pay|transfer|wire|finance",
        (
            "do|can+you .. take|accept|offer|do|have .. loan|loans|credit|financing|"
            "crypto|=instalments|=installments|=cash|=card"
        ),
        "loan|credit|mortgage .. =approved .. ready|order|buy|can_we|renov*",
        "=my|=our+loan|credit|mortgage|=money",
    ),
    "asks_product": (
        "need|want|buy|use+your crm|system|software|app|platform",
        (
            "can|does|will|could|is|do+your|the|=ur crm|system|software|app|tool|"
            "program|platform"
        ),
        "=to|=with|=into|=in+your crm|system|software|app|platform !integrate_with_us",
    ),
    "needs_goods": (
        "=i|=we need|want|require @goods",
        "=i'm|=im|=we're looking+for a|some|new @goods",
    ),
    "asks_papers": (
        (
            "are|is|r+you|your|the|u .. licensed|licenced|insured|certified|"
            "accredited|bonded|registered|vetted|qualified|dbs !vacancy !job !role"
        ),
        (
            "do|does|have you|your|u .. have|hold|got|carry|need .. licence|license|"
            "permit|permits|certificate|certification|accreditation|qualifications|"
            "liability|clearance !=i_need !driving !forklift !hgv !your_business "
            "!offer"
        ),
        "you|fitters|installers .. insured|certified|licensed|bonded ?|$",
    ),
    "learns": (
        (
            "want|like|hoping|decided|need .. retrain|requalify|re-train|upskill|"
            "learn_a_trade|new_profession|new_career|change_career|switch_careers|"
            "learn_from_scratch|take_a_course|take_your_course|do_a_course|"
            "do_your_course"
        ),
        (
            "do|does|is|are|have|run .. you|there|u|anyone .. course|courses|class|"
            "classes|lessons|workshop|workshops|bootcamp !your !need !want !free !=we "
            "!take !apprentice !hire"
        ),
        "do|does|can|could+you|u teach|train|tutor !your",
        "student|apprentice|concession|pensioner+rate|discount|price",
        "want|wants|like|trying|hoping .. to+learn .. it|how|myself|that|this !your",
    ),
}
