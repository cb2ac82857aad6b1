"""English: how people ask for a human."""

from __future__ import annotations

HUMAN = (
    "@fetch|@talk .. @human",
    "@fetch me|us .. to|through .. @human|somebody",
    "@want .. a|an|real|the @person",
    "@want .. @alive @human",
    "@alive+@human|person",
    "@talk .. with|to .. @human|your",
    "call|ring|phone me|us",
    "call+back",
    "callback",
    "give me|us .. a call|ring|shout",
    "have .. someone|somebody .. call|contact|ring",
    ("can|could|let|please .. someone|somebody|anyone|you call|ring|phone|help .. me"),
    "anyone|anybody|someone|somebody .. there|real|alive|human $ !bot",
    "^ anyone|anybody .. there|here|home",
    "^ @agent $",
    "^ human|person|operator|humans|agent $",
    "@want .. human",
    "not|dont|don't|wont|won't want|wanna|like|talk|speak .. @talk|to|with @bot",
    (
        "let|want|need|wanna|can|could .. @talk|speak .. with|to .. @alive .. "
        "@human|person"
    ),
    "not|no|dont|stop .. bot|robot .. @human",
    "@talk|speak .. not+bot",
    "hate|sick|enough|stop .. bot|bots|robots",
    "customer+service|support|care",
    "reach|contact .. @human|your_team|team",
    "no+bots|robots",
    "human+being|help|support|please",
    "your .. phone_number|number .. call",
    "number .. can|could|i|to call",
    "@person now|please|asap",
    "representative",
)
