"""English: how people look for work."""

from __future__ import annotations

JOBS = {
    "seeks": (
        "looking|searching|hunting+for =work|=job|=jobs|=employment|=shifts !course",
        "@kin needs|wants|seeks|looking_for =work|=job|=jobs|=shifts",
        (
            "looking|searching+for+a|an|some|any|evening|weekend|part-time|full-time|"
            "night|extra|temporary =work|=job|=jobs|=shifts !course"
        ),
        (
            "new_to_the_area|out_of_work|between_jobs|redundant|laid_off|relocated|"
            "unemployed|just_moved .. !need"
        ),
        "position|vacancy|job|role|post .. still .. open|available|going|free|vacant",
        (
            "saw|seen|spotted .. ad|advert|listing|posting .. indeed|linkedin|"
            "gumtree|reed|craigslist|job|position"
        ),
        "interested .. in .. joining|working|driving|job|shifts !course",
        (
            "=looking|=seeking|=searching|=after .. position|role|post|placement|"
            "internship|traineeship|vacancy .. as|at|in|with|for !course"
        ),
        (
            "=i|=we want|wanna|would_like|like|hoping .. to .. work|apply|join .. at|"
            "for|with|your|here|you"
        ),
        "want|wish|like|wanna+to+apply !course !discount !code !loan !programme !class",
        "seeking+work|employment|position|role|opportunities|internship",
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
            "!slot !table !lesson !account !accounts"
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
            "!=what_hours !interview"
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
            "? !course !you_charge !people !=most !customers !=i !=we"
        ),
        (
            "take|have|hire|need|use .. him|her|my_son|my_daughter|my_lad|a_lad+on|"
            "for|at|over|during|saturdays|weekends .. !class !lesson"
        ),
        (
            "my .. lad|son|daughter|nephew|boy|girl|brother|husband|mate .. handy|"
            "hard-working|hardworking|willing|keen|strong|reliable|sixteen|seventeen|"
            "#|looking .. take|work|on|job|hire|start|need_anyone !class !lesson "
            "!course"
        ),
        (
            "could|can|would|happy|able|like .. help|work|pitch_in|cover .. out|"
            "evenings|weekends|during|days|summer|with_you|for_you .. anything|"
            "something|have|got|needed|?"
        ),
        (
            "after|looking|hunting|seeking+something|for|a|place|position|role .. "
            "closer|near|nearer|full-time|part-time|kitchen|shifts|evenings|home "
            "!we_need"
        ),
        (
            "i'm|im|i_am+#|sixteen|seventeen|eighteen|nineteen|twenty .. college|uni|"
            "university|school|student|studying .. help|work|job|anything|hours"
        ),
        (
            "if+you|you've|there's .. anything|something|something_going|"
            "have_anything|got_anything"
        ),
        (
            "could|can|would .. you .. use|take|fit|need .. him|her|me|extra|another "
            ".. pair|hand|?|@trade"
        ),
        "chairs|chair|bench|station|rota|spot|spots .. going|to_rent|free|available ?",
        "@kin .. @trade .. out|use|work|take|job",
        "do|are|is|any .. you .. hiring|recruiting|taking_on|looking_for_staff",
        (
            "want|wanna|like|can|how|where|could .. i|to .. apply !discount !code "
            "!coupon !promo !voucher !paint"
        ),
        (
            "year|student|studying|undergrad|graduate .. looking|seeking|want|need .."
            " internship|placement|job|work|experience|shifts"
        ),
        "pay .. your .. and .. apply|join|hiring|vacanc*|position",
        "available|open .. for .. work|shifts|hire|cover|freelance|weekends|nights",
        (
            "attach|attached|attaching|sending|sent|here's|heres|find .. my .. cv|"
            "resume|portfolio"
        ),
        "who .. send|email|give .. my .. cv|resume|application",
    ),
    "cv": (
        "resume|résumé|cv|cvs|curriculum_vitae|cover_letter",
        "=for+=an|=a+interview !need",
        "=interview+=at|=with|=for",
        "interview|references|trial_shift !need",
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
}
