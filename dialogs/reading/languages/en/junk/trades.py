"""English: how crews, craftsmen and apprentices offer themselves."""

from __future__ import annotations

TRADES = {
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
        "years'+experience|exp",
        "years|years'|yrs+experience|exp .. own|tools|start|available",
        "son's|daughter's|brother's|husband's|wife's|nephew's|mate's+a|an @trade",
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
        "=do|=would+=you need|want|take .. one|him|her|me ? !from !know !by",
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
            "!cost !how !window !my !smm !seo !marketing !=have"
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
