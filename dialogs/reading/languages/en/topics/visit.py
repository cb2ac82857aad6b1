"""English: how a visit, a measuring or a trial is asked for."""

from __future__ import annotations

VISIT = (
    "when .. can|could|will .. you .. see|take|fit|squeeze .. me|us|him|her",
    (
        "book .. my|her|him|the .. son|daughter|wife|husband|mum|mom|dad|kid|child "
        ".. in|with|for"
    ),
    "come .. out .. look|see|measure|assess|quote",
    ("book|schedule|pencil|squeeze|fit|slot|sign+me|us|her|him .. in|for|a|an|up|on|$"),
    (
        "put me|us down|in .. for|on|at|monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday|tomorrow"
    ),
    (
        "book|schedule|make|arrange|get|have|need|want|like|reserve .. a|an|my .. "
        "appointment|appt|checkup|check-up|consultation|consult|slot|cleaning|"
        "haircut|fitting|tasting|session|manicure|massage|viewing !cancel !cost "
        "!much"
    ),
    (
        "any|free|available|open|earliest|next slots|slot|appointment|appointments|"
        "availability|opening|openings !job !jobs"
    ),
    "slot|slots|appointment|appointments|availability ?",
    "come+in for|to_see|and_see|friday|tomorrow|today|monday !deliver",
    (
        "see|visit .. a|the|your dentist|doctor|specialist|designer|hygienist|"
        "orthodontist"
    ),
    "try .. a|one|the|first lesson|class|session|demo|first|out",
    (
        "send|have|get .. someone|somebody|guy|person .. round|around|over|out|"
        "measure|look"
    ),
    "free|home estimate|estimates .. home|house|site|visit|at",
    "send .. someone|somebody .. measure|look|inspect|survey|estimate",
    "@book .. a|the|free|site|home|in|my|another @demo",
    "@book|is|how|when|can .. @demo",
    "when|can|could .. you|someone|somebody .. come $",
    "site|home|house|onsite+visit|survey",
    "home|site|house visit|survey|inspection",
    "^ demo|survey|measuring|appointment|trial|demonstration $",
    "@demo ?",
    (
        "demo|trial|sample|intro|introductory|taster|test|first lesson|class|"
        "session|please|call|period|account|version"
    ),
    "free trial|demo|survey|measurement|consultation|lesson|visit|estimate-visit",
    "come|send|swing|drop|pop|stop .. @measure",
    (
        "someone|somebody|surveyor|technician|engineer|person|man|guy .. come|"
        "visit|measure|inspect"
    ),
    "send .. someone|somebody|surveyor|technician|engineer|estimator",
    "come .. out|over|round|by|to_my|to_our .. measure|take|look|house|home|?|$",
    "measure .. windows|window|up|balcony|my|for_me|it",
    "take|do .. measurements",
    "surveyor",
    (
        "survey .. free|when|book|saturday|sunday|monday|tuesday|wednesday|"
        "thursday|friday|tomorrow|morning|afternoon|appointment"
    ),
    "book|schedule|arrange|set .. appointment|visit|consultation|meeting|call-demo",
    "see .. it|product|system|app|software .. in_action|work|working|live",
    "show .. how_it|me .. works|work",
    "test+drive",
    "do .. you .. come|visit|travel .. to|out",
    "when|how_soon|can|could|will|does|is .. @measure .. come|visit|arrive|here",
    "@measure .. free|charge|charged|cost|paid|included|separate",
    (
        "pay|free|charge|charged|cost|costs|fee .. for|of|to .. @demo|measuring|"
        "visit|inspection|survey|callout|estimate"
    ),
    (
        "measuring|measurement|site|home|callout|survey|trial|sample|"
        "inspection+visit|appointment|lesson|session|call|slot|date|class"
    ),
    (
        "could|can|would|will .. your|a|the|one_of_your guy|man|guys|person|"
        "people|someone|somebody|fitter|surveyor|technician|engineer|team|chap "
        ".. come|pop|drop|swing|call|visit|pass|stop|have_a_look|round|measure"
    ),
    (
        "pop|come|swing|drop|call|nip|stop+round|over|by|out|in .. to|and|next|"
        "this|tomorrow|measure|look|see|on|for !when_can_i !deliver"
    ),
    (
        "need|want|book|like|get|have|make|looking_for|arrange|any .. "
        "appointment|slot|booking|consultation|checkup|check-up|visit .. for|on|"
        "with|next|this|tomorrow|today"
    ),
    "appointment .. for",
    "do|can .. you .. home+visits|visit|calls|surveys",
    (
        "see|watch|try|view|attend|sit .. =a|=an|=the|=one|=your .. sample|demo|"
        "open|taster|trial|test|first|lesson|class|product|system|"
        "showroom_lesson .. lesson|class|before|action|work|session|$"
    ),
    "show .. me|us .. how|product|system|platform|demo",
    (
        "=anything|=something|any_slots|=slot|=slots|=space|=openings|=spot|"
        "=spots|any_time+on|for|this|next|around|after|before+monday|tuesday|"
        "wednesday|thursday|friday|saturday|sunday|tomorrow|week|weekend|morning|"
        "afternoon|lunch"
    ),
    "get|fit|squeeze|slot|pop .. in+with|for|to_see",
    "someone|somebody|anyone .. come .. measure|look|check|see|out",
    "rather|prefer|want|like .. someone|somebody|you .. came|come|measured|measure",
    (
        "walk|take|talk .. me|us|team|our .. thru|through .. software|product|"
        "system|platform|app|it|call|how"
    ),
    "show .. us|me|team .. on .. call|zoom|screen|meet",
    "book|reserve|hold .. a|us|me .. table|room|seat|place|spot|chair|court|bay",
    (
        "bring|drop .. it|car|bike|laptop|dog|cat|phone .. in|by|over .. look|"
        "check|see|diagnos*|inspect*"
    ),
    (
        "can|could|will .. you|someone|somebody .. look|check|inspect|assess|"
        "diagnose .. it|my|the|at|car|washer|roof"
    ),
    "fit|squeeze|slot .. me|us|him|her|it .. in",
    (
        "any .. chance|room|space|gap|slot .. this|today|tomorrow|saturday|"
        "sunday|week|evening|afternoon|morning|with !discount !deliver"
    ),
)
