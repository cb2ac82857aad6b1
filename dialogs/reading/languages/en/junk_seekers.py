"""English: how people look for work."""

from __future__ import annotations

SEEKERS = (
    "@worker|nail|tech job|work|position|vacancy .. looking|want|need|any|for",
    "looking|searching .. for .. @worker .. job|work|position",
    (
        "interested|apply|applying|regarding|about .. vacancy|vacancies|position|"
        "job|role|opening !course"
    ),
    "driver|courier|sales|florist|fitter|@worker vacancy|position|job|role",
    "love|like|want|keen|happy .. to+work .. as|at|for|with|your|here !with_you_on",
    "about|regarding|who .. employment|recruitment|hiring|jobs|vacancies",
    (
        "can|could|able|ready|available .. start .. tomorrow|monday|immediately|"
        "straight_away|now .. years|experience|sales|work|job"
    ),
    "years in sales|retail|construction|hospitality|floristry|catering",
    (
        "@worker .. need|want|require|looking|hire|hiring .. hands|anyone|somebody|"
        "someone|any|me|one|extra|staff|people ?"
    ),
    "need+hands|help|staff|anyone|extra_hands|a_pair|workers ?",
    (
        "@worker .. available|free|experienced|looking|years .. need|hire|work|job|"
        "from|monday|?"
    ),
    (
        "@kin .. is|a|works @worker .. do|can|take|any|need|looking|hire|work|job "
        "!buy !need_a !want_to_buy !windows"
    ),
    "take .. people|workers|apprentices|anyone|students|trainees on|?",
    "take+people|anyone|students|trainees+on",
    (
        "offer|have|do|run|any .. apprenticeship|apprenticeships|traineeship|"
        "traineeships|placements|internships ?"
    ),
    "what .. pay @worker .. apply|job|work|want !too !also !we",
    (
        "want|like|wanna|how|can|where .. to+apply|apply !coupon !discount !code "
        "!voucher"
    ),
    (
        "any|are|have|there|available|open .. position|positions|=openings|"
        "=opening|roles|vacancies"
    ),
    "interview !question",
    "come|call|invite|in .. for+an+interview",
    "drop|leave|hand|bring|email .. off|in|my|a .. cv|resume",
    (
        "#|ten|five|eight|years years|experience|belt .. @worker|need|hire|looking|"
        "work ?"
    ),
    (
        "@worker .. years|experience|belt|qualified|trained .. need|hire|looking|"
        "work|jobs|?"
    ),
    "jobs|work+going|available|around ?",
    (
        "i'm|im|i|am+@worker|qualified .. positions|position|job|jobs|hiring|"
        "vacancy|vacancies|opening|openings"
    ),
    "get|find|have|want|need .. a .. job|work .. at|with|here|you|your",
    ("take|accept|hire|need .. apprentices|apprentice|trainees|trainee|interns|intern"),
    (
        "looking|searching|seeking|search|apply|applying|hunting .. job|work|"
        "employment|position|vacancy|internship|role|apprenticeship !window !course"
    ),
    (
        "any|have|got|is|are .. work|job|jobs|vacancies|vacancy|openings|positions|"
        "internships|opening|apprenticeship ? !about !warranty !guarantee !install"
    ),
    "any+work|jobs|vacancies|openings",
    "are|is|r .. you .. hiring|recruiting",
    "hiring|recruiting ?",
    "need|looking_for|hire|want .. any|more|some|a|good @worker ?",
    "do .. you .. need|hire|want|require .. @worker|help",
    "where|how|who|can .. send|submit|email|apply .. resume|cv|application",
    "my|attached|sending|send|submit resume|cv|application",
    "resume|cv .. send|attached|submit|where|apply",
    "#+years .. experience|exp",
    (
        "experience|experienced .. fitting|installing|looking|work|driver|florist|"
        "installer|fitter|sales"
    ),
    "i|im|i'm .. experienced|qualified|certified @worker",
    "internship|apprenticeship|part-time|summer+job",
    "part+time job|work|position",
    "work|working .. for|with .. you|your|u .. company|team|job|$",
    (
        "is|are .. @worker|manager .. position|job|role|vacancy .. open|available|"
        "filled|$"
    ),
    "position|role|vacancy .. open|available|still|filled",
    "join .. your+team|company",
    "crew|team|subcontractor|subcontractors .. available|looking|work|jobs",
    "what|how .. salary|wage|pay_rate .. job|installers|position|?",
    "hr+department|manager .. talk|send|speak|contact|cv",
    "careers|career_page",
)
