"""English: how somebody asks for a person."""

from __future__ import annotations

from dialogs.reading.languages.en.commands.danger import DANGER

HUMAN = {
    "human": (
        "@talk .. with|to|through .. @staff|person_in_charge|one_of_your",
        "put .. me+through",
        "easier|rather|prefer|better|quicker .. by|over|on+phone|the_phone",
        "=ring|=call|=phone .. after|from|around|at .. #|that|work|lunch !back_in",
        "=what's|whats|what_is|=give .. your phone|telephone|number $",
        *DANGER,
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
        (
            "can|could|let|please .. someone|somebody|anyone|you call|ring|phone|help "
            ".. me"
        ),
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
        (
            "is|are .. there .. person|human|people|anyone|someone|anybody|somebody "
            ".. talk|speak|chat|there|real|here|help|i_can"
        ),
        (
            "connect|put|transfer|patch|pass|direct|link .. me|us .. with|to|through "
            ".. sales|support|manager|department|team|service|reception|someone|"
            "person|office|boss"
        ),
        "give|drop .. me|us+ring|call|bell|shout|buzz",
        "=ring|=phone|=call me|us|back",
        (
            "dont|don't|not|rather|hate|tired|sick .. talk|talking|speak|chat|"
            "chatting|deal .. machine|bot|robot|computer|ai|automated|program"
        ),
        "let .. me .. speak|talk .. to|with",
        (
            "talk|speak .. to|with .. person|human|somebody|someone|boss|manager|"
            "staff|owner|real"
        ),
    ),
}
