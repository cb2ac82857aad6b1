"""English: how somebody asks to be left alone or forgotten."""

from __future__ import annotations

LEAVING = {
    "stop": (
        "^ stop|unsubscribe|optout|remove $",
        "^ stop+it|this|now|please|that|stop",
        "unsubscribe|unsubscribed",
        "opt+out",
        "remove|take|delete|drop|unlist .. me|my|number|off|from .. @mailing",
        "take me off",
        "stop|quit|cease|enough .. @write|@call|spam|spamming .. !bot",
        "dont|don't|not|never|no .. @call .. @ever",
        "never .. @call .. me|us|$",
        (
            "dont|don't|not|never .. @write|send .. me|us|again|anymore|more|here|"
            "ever|$ !want_to !have !her|him|them|recipient|"
            "surprise|bell|buzzer|wife|husband|mum|mom|girlfriend|boyfriend"
        ),
        "dont|don't|not want .. your_messages|messages|emails|texts|spam",
        "no+more messages|emails|texts|spam|calls",
        "leave me|us alone",
        (
            "i|we .. never|didnt|didn't|not|dont .. ask|sign|subscribe|signed|asked|"
            "subscribed .. messages|this|texts|contact|up|emails|for|newsletter"
        ),
        "never .. subscribed|signed|asked",
        "cancel|end .. subscription|notifications|messages",
        "go|get+away|lost",
        "fuck|bugger|piss|buzz|sod|back+off",
        "block|blocking|report|reporting .. you|number|this",
        "^ this is spam",
        "^ spam $",
        "not interested .. remove|stop|contact",
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
    "erase": (
        (
            "delete|erase|remove|wipe|forget|clear|destroy .. my|all|me|everything|"
            "personal .. @data"
        ),
        "delete|erase|wipe .. me|everything|about_me",
        "^ forget+everything|me",
        "forget .. everything|all .. about|my|me|i|we",
        "@data delete|erase|wiped|deleted|erased|removed",
        "withdraw|revoke .. consent|permission",
        "right .. be forgotten",
        "gdpr",
    ),
}
