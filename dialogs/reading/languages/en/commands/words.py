"""English: classes of words in commands."""

from __future__ import annotations

CLASSES = {
    "agent": (
        "agent operator representative rep specialist consultant advisor adviser "
        "salesperson associate receptionist staff teammate expert salesman"
    ),
    "person": (
        "manager agent operator representative rep specialist consultant supervisor "
        "advisor adviser salesperson associate receptionist staff teammate expert "
        "salesman"
    ),
    "staff": (
        "engineer plumber fitter surveyor installer technician tutor teacher florist "
        "designer owner accountant planner chef coordinator foreman colleague estimator"
    ),
    "human": "human person people someone somebody anyone anybody guy @person",
    "alive": "real live living actual proper human",
    "fetch": "get connect transfer put call fetch pass forward switch give bring",
    "talk": "talk speak chat discuss communicate conversation",
    "want": "want need would could can may like prefer wanna gotta must let please",
    "write": (
        "text message write contact bother spam messaging texting contacting send"
    ),
    "call": "=call =ring =phone =email =mail =calling =emailing =phoning =ringing",
    "ever": "again anymore ever more any_more never further",
    "mailing": (
        "list lists mailing newsletter messages emails texts database base "
        "notifications sms subscription contacts"
    ),
    "data": (
        "data number phone info information details account record records history "
        "profile contact chat conversation"
    ),
    "answer": (
        "answer answers reply response number phone name address date budget amount "
        "email choice selection details something last previous that it"
    ),
    "bot": (
        "bot robot ai machine computer chatbot program chatgpt gpt software automated"
    ),
    "when": (
        "later tomorrow monday tuesday wednesday thursday friday saturday sunday "
        "weekend week month tonight evening morning afternoon after soon holidays "
        "vacation then when in next day"
    ),
    "say": "say tell share give disclose answer provide reveal discuss specify",
    "know": "know",
    "slow": "driving work meeting",
}
