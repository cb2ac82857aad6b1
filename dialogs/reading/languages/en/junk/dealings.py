"""English: what a buyer does, whatever is sold."""

from __future__ import annotations

DEALINGS = {
    "orders": (
        (
            "can|could|may|do|where|how+i|we|you .. order|buy|rent|hire|book|reserve|"
            "get .. from+you|here|at_yours"
        ),
        (
            "buy|order|get|rent|hire|purchase .. from+you|yall|yours|your_shop "
            "!=can_you_buy"
        ),
        (
            "got|have|sell|stock|do .. anything|something|one|any .. for|like|"
            "similar|that ? !job !work !vacanc*"
        ),
        (
            "=i|=we|=we're need|want|order|take|buy .. # .. boxes|bags|sets|packs|"
            "loaves|rolls|plates|portions|cups|bottles|copies|seats|tickets|pieces|"
            "trays|pairs|litres|kilos|kg|dozen"
        ),
        (
            "=we|=i|=my .. need|want .. # !quotes !quotations !offers !bids "
            "!estimates !minutes !proposals !prices !suppliers !more_quotes "
            "!references"
        ),
        (
            "i|we .. looking|need|want .. software|program|app|system .. for|to|that "
            ".. tracking|hr|our|my|manage|store|keep"
        ),
        "how .. use|redeem|apply|activate .. gift|voucher|coupon|code|card|pass",
    ),
    "has_deal": (
        (
            "accountant|boss|bookkeeper|manager|landlord|bank|lawyer|insurer|auditor "
            ".. asking|asks|asked|chasing|requesting|requires|need .. paperwork|"
            "invoice|invoices|receipt|receipts|documents|statement|certificate|copy|"
            "contract"
        ),
        (
            "i|we .. still|owe|outstanding|behind .. for|on .. my|our|the+membership|"
            "lessons|order|repair|course|last|delivery .. how|where|can|pay|settle"
        ),
        (
            "insurers|insurance|insurer .. agreed|approved|said|ok|will|pay|paying|"
            "cover|covering"
        ),
        (
            "payment|card|link|checkout .. declined|rejected|fails|failed|refused|"
            "bounced|expired|another|resend"
        ),
        (
            "=my|=our+=membership|=subscription|=plan|=pass|=booking|=invoice|"
            "=receipt|=laptop|=order|=class|=classes|=lessons|=appointment|=warranty"
        ),
        (
            "you|guys|u .. =fixed|=repaired|=delivered|=installed|=sold|=cleaned|"
            "=painted|=serviced|=promised|=quoted .. =my|=our|=us|=me|=last|=for !we"
        ),
        "bought|got|ordered|had|purchased .. from|at|through+you|yours|your|here",
        (
            "so|to|before .. we|i|accounts|finance .. can|could .. pay+you|your|"
            "the_invoice"
        ),
        "pay .. you .. for .. the|my|our|work|laptops|job|repair|order",
        "pause|freeze|cancel|upgrade|renew|extend|transfer .. my|our",
    ),
    "own_life": (
        (
            "cv|resume|cover_letter .. needs|need|rewriting|rewrite|proofread|"
            "translated|checked|designed|printing"
        ),
        "rewrite|rewriting|proofread|translate|edit|print|design .. cv|resume",
        (
            "=lost|=quit|=left|=losing|=changed|=leaving .. =job|=jobs|=company "
            "!=looking !=apply !seeking"
        ),
        (
            "at|from|after|before|for|to+work|my_work|workplace|my_office|my_job .. "
            "need|want|deliver|pick|drop|collect|come|because|can"
        ),
        "deliver|send|bring .. to .. my|his|her|their .. work|workplace|office|job",
        (
            "for .. our|my|the+hr|recruitment|accounting|marketing|sales .. team|"
            "department|software|need|course"
        ),
        (
            "colleague|coworker|co-worker|boss|manager|teammate .. =is|leaving|"
            "birthday|retiring|wedding|gift|flowers|cake"
        ),
        (
            "lawyer|accountant|boss|bookkeeper|manager|landlord .. said|says|needs|"
            "asked|wants .. invoice|receipt|certificate|contract|report|statement|"
            "proof|copy"
        ),
        (
            "need|require .. course|training|certificate|licence|license .. for .. "
            "work|job|my"
        ),
    ),
    "saw_offer": (
        "something|one|thing|exactly+like+this",
        "like+this .. http|https|please|but|in",
        "https|http .. but|instead|colour|color|size|blue|same|similar",
        (
            "on|using|with|use|stuck_with .. competitor|competitors|rival .. fed_up|"
            "sick|tired|move|migrate|switch|transfer"
        ),
        (
            "can|could|will you .. migrate|import|transfer|move .. our|my .. data|"
            "database|records|contacts"
        ),
        (
            "ad|advert|ads|website|flyer|page|post .. said|says|saw|showed|promised|"
            "claims .. #|price|free|that|deal|?"
        ),
        "is|are .. price|prices|yours|you|it .. better|lower|cheaper .. than",
        (
            "better|lower|cheaper .. than .. at|in|amazon|ikea|currys|home_depot|"
            "walmart|tesco|argos|the_shop"
        ),
    ),
    "their_person": (
        (
            "people|staff|cleaners|team|workers|crew|fitters|movers|nannies|guys|lads"
            " .. vetted|checked|insured|trusted|trustworthy|dbs|reliable|experienced|"
            "background .. ?|flat|house|home|alone|keys"
        ),
        "your+own|you_bring .. or .. should|do|must|shall+i|we",
        "bring|have|provide .. movers|drivers|helpers|people|men .. or .. i|we|me",
        (
            "looking|need|want|after .. handyman|cleaner|gardener|nanny|babysitter|"
            "plumber|electrician|decorator|carpenter .. for|half|day|week|hours|few|"
            "couple|free"
        ),
        (
            "are|is .. you|someone|anyone .. free|available .. this|next|on|tomorrow|"
            "week|weekend"
        ),
        (
            "the|that|your|same+@trade .. who|that|works|working|available|free|on .."
            " with_you|saturday|you|there|?|last"
        ),
        "want|like|book|see .. =him|=same_guy|=same_person !=for_him !work !job",
    ),
    "decides": (
        (
            "yours|your|you .. middle|best|cheapest|quicker|better|fastest|cheaper|"
            "nicest|preferred|liked .. let's|start|go_ahead|book|proceed|sign|deposit"
        ),
        "let's|lets+start|go|get|proceed|begin|book .. !call !zoom !chat !partner*",
        "you|you've|youve+won .. our|the .. bid|tender|contract|rfp",
        "won .. our+bid|tender .. sign|start|when",
        (
            "choose|choosing|decide|deciding|pick|picking|compare .. by|on|before|"
            "next .. start|friday|monday|week|go|then|and"
        ),
        "residents|owners|board|committee|members .. vote|decide|choose|pick",
    ),
    "school": (
        (
            "son|daughter|kid|child|husband|wife|mum|mom .. wants|want|would_like|"
            "loves .. to+learn|draw|dance|sing|swim|paint|play"
        ),
        (
            "after|finish|finishing|complete|end|graduating .. this|your|the .. "
            "course|bootcamp|program|programme|class|training .. job|jobs|internship|"
            "internships|hire|work|placement|?"
        ),
        (
            "need|require|looking|want .. course|training|certificate|class .. for .."
            " work|job|my_job|new_job"
        ),
        (
            "course|training|class .. find|get .. job|work .. after|later|really|"
            "afterwards|?"
        ),
    ),
    "cares": (
        "how+much .. make .. on .. this|that @goods",
        "how+long .. business|market|working|experience|operating|existed",
        "come|visit .. see|look !=i_can",
        (
            "where|who|what|which .. fresh|quality|reliable|safe|allergic|allergy|"
            "eco|matters"
        ),
    ),
}
