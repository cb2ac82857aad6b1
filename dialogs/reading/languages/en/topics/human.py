"""English: how a routine question asks for a person."""

from __future__ import annotations

HUMAN = (
    (
        "put|pass|patch|connect|transfer+me .. through|on|over|to .. whoever|"
        "someone|somebody|manager|boss|owner|person|who|your|the|a"
    ),
    (
        "speak|talk|chat .. whoever|whoever's|the_owner|the_boss .. runs|"
        "in_charge|charge|handles|$|?"
    ),
    (
        "somebody|someone|anybody|anyone|person|people+real|alive|living|human|"
        "proper .. answer|reply|talk|speak|help|me|there|?"
    ),
    (
        "not|rather_not|without|fed_up|instead .. with|to|of|talking|speaking+a|"
        "the|machine|robot|bot|machines .. machine|robot|bot|computer|?|$"
    ),
    "have|got|get .. a+word|chat .. with",
    "a+word+with",
    (
        "anyone|anybody|someone .. in|at .. office|there|shop .. could|can|speak|"
        "talk|word|chat"
    ),
    (
        "speak|talk|chat|get_hold .. to|with|of .. technician|mechanic|doctor|"
        "dentist|teacher|specialist|expert|therapist|trainer|chef|stylist|fitter|"
        "vet|him|her .. directly|myself|?|$|before !junk"
    ),
    (
        "hate|sick|tired|prefer|rather .. typing|texting|phone|call|talking|voice"
        " .. call|phone|me|person|$|speak"
    ),
    "is|anyone|anybody|someone .. i .. can|could .. talk|speak|call",
)
