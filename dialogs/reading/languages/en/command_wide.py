"""English: more ways to ask for a human, and to be left alone."""

from __future__ import annotations

WIDE = {
    "human": (
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
    "stop": (
        "please .. don't|dont|not|stop .. contact|contacting|message|write|text",
        (
            "stop|quit|cease .. sending|texting|messaging|writing|emailing|"
            "contacting|calling|bothering|spamming .. me|us|stuff|this|these|it|ads|"
            "messages|please|$ !bot !questions !question"
        ),
        (
            "no|not|don't|dont|never .. more|any_more|further+texts|messages|emails|"
            "calls|spam|stuff|ads|contact|sms"
        ),
        (
            "delete|remove|take|scrub .. me .. from|out|off .. system|list|database|"
            "everywhere|mailing|contacts|base"
        ),
        (
            "stop|end|cancel|unsubscribe .. messages|mailings|newsletter|"
            "notifications|texts|subscription"
        ),
        "not .. want .. messages|texts|emails|contacted|these|hear|ads|any_more",
    ),
}
