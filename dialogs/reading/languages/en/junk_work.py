"""English: how people look for work."""

from __future__ import annotations

WORK = {
    "seeks": (
        "looking|searching|hunting+for =work|=job|=jobs|=employment|=shifts !course",
        "@kin needs|wants|seeks|looking_for =work|=job|=jobs|=shifts",
        (
            "looking|searching+for+a|an|some|any|evening|weekend|part-time|full-time|"
            "night|extra|temporary =work|=job|=jobs|=shifts !course"
        ),
    ),
    "job": (
        "@job",
        (
            "=saturday|=weekend|=summer|=evening|=holiday|=part-time|=student+=job|"
            "=jobs|=work"
        ),
        "=labouring|=laboring|=bartending|=waitressing|=cleaning+=work|=job|$",
        "=apply|=applying|=applied|=application !=now !discount !code",
        "earn|paid .. as|hour .. @trade|here|with_you|at_yours",
    ),
    "job_ask": (
        "who|where .. send|submit .. my .. portfolio|cv|resume|application",
        "want|like .. to+be|become|work+as .. @trade|designer .. your|you",
        "get .. job .. with|at .. you|your",
        (
            "like|want|wish|love|ready|happy|hoping .. work|working+for+you|"
            "=your_company|=your_shop"
        ),
        "work|job|jobs .. for .. =students|=student|=teenagers|=pensioners !=course",
        (
            "do|have|got|any|is|are .. part-time|parttime|part_time|casual|weekend|"
            "saturday|summer|seasonal|holiday =work|=job|=jobs|=position|=positions "
            "!classes"
        ),
        (
            "son|daughter|he|she|nephew|niece|brother .. wants|like|could|can .. "
            "train|learn|come|shadow|help .. with|to|as .. you|your|@trade"
        ),
        "job|work+ad|advert|advertisement|posting|post|listing",
        "is .. it .. filled|taken|available|open ?|$",
        "seasonal|temporary|casual|night|evening|weekend+=work|job|shifts",
        "can+do+anything",
        (
            "vacancies|vacancy|jobs|openings .. for .. a|an|@trade !appointment "
            "!slot !table !lesson"
        ),
        "=want+=to+=apply",
        "any|some+kind|type|sort+of+work|job",
        "looking|searching|hunting .. any|for .. kind|sort|type .. work|job",
        "leave|drop|hand .. my .. cv|resume",
        "want|like|wanna .. apply|join|work_for|work_with|to_join",
        "=school|=college+leaver|leavers",
        "are you .. looking|searching|in_need .. for|of @trade|staff|people|anyone",
        "=apply+=for|=to",
        "my|sent .. resume|cv|application",
        (
            "hr|human_resources|recruitment .. available|there|speak|department|"
            "contact|manager|anyone"
        ),
        (
            "salary|wage|pay|earnings .. for|of .. a|an|@trade|manager|position|"
            "at_your|place"
        ),
        (
            "=do .. =my|=an internship|placement|apprenticeship .. at|with|in|your|"
            "company"
        ),
        "work .. for|available_for .. a|an|experienced|skilled|qualified @trade",
        "looking|searching .. for .. =work|=a_job",
        (
            "jobs|job|work|vacancies|positions .. in|at+your|the warehouse|shop|"
            "company|office|store|kitchen|factory|salon"
        ),
        (
            "=any|have|=got|=more =vacancies|=vacancy|=openings|=internships|"
            "=apprenticeships|=positions|=jobs !=week !check-up !appointment"
        ),
        (
            "any|got|have|is|are|there|more|some .. =shifts|=shift|=hours|=work|"
            "=jobs|=job|=vacancies|=vacancy .. going|available|?|left|for_me|over|at|"
            "with|chance|available|free !=hours_are !=your_hours !=opening "
            "!=what_hours"
        ),
        (
            "have|got|find|need|is .. something|anything|work|spot|place|room .. for "
            ".. =me|=him|=her|=us|my|someone|a|an @trade|?|$|man|guy|boyfriend|son "
            "!=looking_for_something !=gift !=sofa"
        ),
        "who .. recruitment|hiring|recruits|hires|jobs|hr|applications|staffing",
        "trial|test|probation+day|shift|period .. as|@trade|with_you|at",
        "pay .. weekly|daily|by_the_hour|cash_in_hand|hourly ? !=can_i !=you_accept",
        (
            "looking|searching|hunting|after|seeking for|any|some|a .. =labouring|"
            "=work|=job|=shifts|=hours|=employment"
        ),
        (
            "any|got|have|there|is|are|some|still|more .. job|jobs|vacancy|vacancies|"
            "=opening|=openings|=position|=positions|roles|shifts|internship|"
            "internships|placements|apprenticeships|spots_for_staff ? !next_week "
            "!appointment !check-up !warranty !the_course"
        ),
        (
            "looking|searching|seeking|need|want|after|hunting|find|get .. @job "
            "!for_someone !course !done !window !windows !=done !guarantee"
        ),
        (
            "apply|applying|applied|interested|asking|enquiring|regarding|about|seen|"
            "saw .. @job|vacancy|opening|position|role|advert_for"
        ),
        (
            "work|working .. for|with|at .. you|your_company|yours|your+company|team|"
            "your_team|shop|place|this_company|here"
        ),
        (
            "=the|=your|@trade|manager|sales .. =job|vacancy|position|role|post .. "
            "still|available|open|filled|advertised|posted|free|going|?"
        ),
        "join .. your|the .. team|crew|company|staff",
        (
            "where|how|who|can|could|may .. apply|submit|send|email|drop|leave .. cv|"
            "resume|application|apply|for_work|in"
        ),
        (
            "what|how_much .. pay|salary|wage|rate|earn .. @trade|hour|job|position|"
            "? !course !you_charge"
        ),
    ),
    "cv": (
        "resume|résumé|cv|cvs|curriculum_vitae|cover_letter",
        "=for+=an|=a+interview !need",
        "=interview+=at|=with|=for",
        "interview|references|trial_shift !need",
    ),
    "trade": ("@trade",),
    "trade_me": (
        (
            "experienced|qualified|skilled|senior|professional+sales|construction|"
            "retail|office+rep|manager|worker|assistant|agent|$"
        ),
        "=im|=i'm|=am|=aged # .. looking|searching|seeking|need|want .. work|job",
        "looking .. for .. part|full+time",
        "=i'm|=im+=a|=an @trade .. looking|years|seeking|available",
        "=we+=are|=we're # @trade|men|guys",
        "@kin+is|works a|an|as @trade",
        "=experienced|=qualified|=skilled|=certified @trade ?",
        "=as+=a|=an+@trade !=gift !=looking_for !=need",
        "@trade #+years|yrs",
        (
            "#|years|yrs+years|on|in+on|in|the|sites|site|kitchens|trade|"
            "construction|hospitality|retail|industry"
        ),
        (
            "@kin .. fits|fit|installs|lays|drives|cooks|cleans|builds|paints|works|"
            "tiles|welds|bakes .. something|anything|job|work|for_him|for_her|take|?"
        ),
        (
            "=i'm|=im|=am|=as|qualified|licensed|licenced|certified|experienced|"
            "trained|skilled|junior|senior|professional|ex|young|=job_as .. @trade "
            "!need !want !hiring !surveyor !=order !=looking_for_a !evening"
        ),
        (
            "@trade .. here|by_trade|years|experience|looking|available|seeking|"
            "reporting|with_experience|open_to|needs_work|needs_a_job !your !=are"
        ),
        "@kin .. is|a|works|has .. @trade|years|looking|experience",
        (
            "=student|=graduate|=retired|=pensioner|school_leaver .. looking|want|"
            "need|job|weekends|part|summer !course"
        ),
        (
            "years|yrs|year .. experience|belt|exp|under_my|in_the|on_site|in_sales|"
            "in|as .. trade|sales|industry|floristry|construction|@trade|belt|"
            "experience|fitting|retail|kitchens"
        ),
    ),
    "skill": (
        "clean|full|valid licence|license|driving|record",
        "class|cat|category+b|c|hgv|2|1 .. licence|license|=driver|?",
        "years|yrs experience|exp|in_sales|in_the_trade",
        (
            "=experience|experienced|=qualified|=certified|hardworking|hard-working|"
            "reliable|punctual|motivated"
        ),
        "driving|driver's|hgv|forklift licence|license",
        "own+tools|van|car|transport",
        "quick+learner",
        "no+experience",
    ),
    "hiring": (
        (
            "do|are+you require|need|looking|want @trade .. licence|license|"
            "experience|certificate"
        ),
        (
            "looking|searching .. for @trade|staff|people .. at+the+moment|right_now|"
            "currently|these_days|now ?"
        ),
        "do|can .. you .. subcontract|outsource|take_subcontractors",
        "saw|heard|noticed .. =you|=you're|=youre .. short|hiring|looking",
        "take|taking .. people|workers|anyone|someone|staff on",
        "@trade .. do|would .. you .. need|want|require .. one|any|someone|?",
        "=do|=would+=you need|want|take .. one|him|her|me ?",
        "=short+of|on drivers|fitters|staff|people|hands|@trade",
        (
            "=you|=youre|=you're|=ur .. short|missing|lacking .. @trade|staff|people|"
            "hands"
        ),
        (
            "=hiring|=recruiting|=recruit|=employing|taking_on|understaffed|"
            "short-staffed|shorthanded|short_staffed !=i'm !=we're !=we_are "
            "!contractor_for !=i_am !where"
        ),
        (
            "=do|=are|need|want|looking|require|take|hire|short @trade ? !price "
            "!cost !how !window !my !smm !seo !marketing"
        ),
        (
            "=need|=want|require|could_use hand|hands|=help|staff|workers|anyone|"
            "drivers|reinforcement ? !=i !=we !=my !=your"
        ),
        (
            "take|accept|taking|employ|hire|need|want|have .. apprentices|apprentice|"
            "trainees|trainee|interns|intern|students|people_on|anyone_on|beginners|"
            "on ? !course"
        ),
        (
            "=you|=u|=guys .. need|want|looking_for|short_of|hire|take .. @trade|"
            "staff|anyone !=in"
        ),
    ),
    "start": (
        "ready|available|able|can .. to|start .. next|this|coming+week|month|monday",
        "ready+to+start",
        (
            "=i|=ready|=available|=free|=happy|=could .. start|begin|work .. "
            "tomorrow|monday|immediately|now|asap|straight|weekends|evenings|full|"
            "nights !=you !project !course !=we"
        ),
        (
            "=available|=free .. from|immediately !measuring|weekends|evenings|full|"
            "for_work|for_jobs|monday|right_away|now !=you !=your !slot !slots "
            "!appointment !=are"
        ),
        "willing|ready|keen|happy .. to .. learn|work|relocate|travel",
    ),
    "crew": (
        "team|crew|group|we_have # .. @trade|fitters|installers|men|guys",
        "# .. window|door|kitchen|floor|roof fitters|installers|men|guys",
        "do+you+subcontract",
        (
            "crew|team|gang|brigade|squad|pair|bunch|lads|guys|group .. of|# .. "
            "fitters|installers|builders|workers|@trade|men|lads"
        ),
        (
            "subcontract|subcontractor|subcontractors|subbie|subbies|subcontracting|"
            "sub-contract"
        ),
        (
            "crew|team|brigade|gang .. available|looking|seeking|need|free|takes|"
            "open|work|jobs|own_tools"
        ),
        (
            "@trade .. seeking|looking|need|needs|want|available|open .. jobs|"
            "projects|work|contracts|volume|orders|sites|subcontract"
        ),
    ),
    "apprentice": (
        (
            "internship|internships|apprenticeship|apprentice|trainee|"
            "work_experience|traineeship|placement|intern"
        ),
        (
            "work+experience .. with_you|student|school|summer|week|son|daughter|he|"
            "she|could|can"
        ),
        (
            "student|school|college|son|daughter|he|she .. work+experience|"
            "internship|placement"
        ),
    ),
}
