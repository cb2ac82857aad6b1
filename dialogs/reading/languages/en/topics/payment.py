"""English: how one may pay."""

from __future__ import annotations

PAYMENT = (
    "cheque|check|cash|card|paypal .. any+good|use|ok|fine ?|you",
    "pay .. in+parts|stages|chunks|bits|thirds|two|three",
    "apple|google|samsung+pay",
    (
        "@pay .. how|can|by|in|with|method|methods|options|plan|plans|terms|?|"
        "online|upfront|later|when|do|monthly|over|on|after|card|cash|bill|"
        "schedule|for"
    ),
    "how|can|do|may|where|when|what|which|is|any|have|accept|take .. @pay",
    "do|can|could|you|will .. take|accept|use|invoice|pay .. @method",
    "take|accept @method",
    "by|with|via @method",
    "pay|paying .. @method",
    "cash|paypal|klarna|afterpay|invoice|invoicing|visa|mastercard|amex ?",
    "card ?",
    "installment*|instalment*|financ*|lease|leasing|mortgage",
    (
        "deposit|prepay|prepayment|upfront|downpayment|advance .. need|how|"
        "required|is|much|?|what|do|take|pay"
    ),
    "down+payment",
    "deposit|prepayment ?",
    "invoice .. company|business|us|me|can|send|please|my|for",
    "can|send|need|get|issue .. invoice",
    "net+30|60|15",
    "purchase+order",
    "bank+transfer|details",
    "payment|installment|monthly+plan|plans|payments",
    "pay .. monthly|later|parts|in_full|upfront|advance",
    "split .. payment|bill|cost|it",
    "vat|receipt|tax_invoice ?",
    "receipt|vat .. get|give|include|with|provide|invoice|included",
    "buy+now",
    "credit .. available|offer|options|terms|check|can",
    "do|offer|have|get .. credit",
    "billing|billed",
    "american+express",
    "amex|visa|mastercard|maestro|revolut|wise|paypal|stripe ?",
    "payment+plan|plans",
    (
        "spread|split|divide|break .. cost|payment|payments|it|bill|price|total|"
        "up|over|into"
    ),
    (
        "which|what .. card|cards|payment|methods|currency|currencies .. take|"
        "accept|use|?|do|can"
    ),
    (
        "when|how|where|what .. do|must|should|need|have|can|could|shall .. i|we|"
        "you .. pay|paying|settle !you_pay"
    ),
    (
        "pay .. the+rest|balance|remainder|half|part|now|later|after|before|"
        "upfront|up_front|first|all|cash|card|instalments|monthly|when|deposit"
    ),
    "balance|remainder|rest .. due|pay|when|payable|?",
    "bank|wire|bacs|sepa|money+transfer|deposit|details",
    (
        "is|are|can|take|accept|do .. @method .. ok|okay|fine|possible|accepted|"
        "alright|work|allowed|?"
    ),
    (
        "@method|klarna|clearpay|afterpay|paypal .. ok|okay|fine|alright|"
        "possible|accepted|work ?|$|for"
    ),
    "buy+now+pay",
    (
        "finance|financing|instalment|instalments|installments|interest .. free|"
        "available|options|do|offer|on|possible|have|monthly ?"
    ),
    "with|plus|without|incl|including|excl .. vat|tax",
    "vat .. invoice|receipt|included|number|?",
    "how+much .. deposit|down|upfront|advance|prepayment",
    "receipt|invoice .. get|can|company|send|give|need|with|for|do|?",
    "half .. now|upfront|first .. half|rest|remainder|later|after|when",
    "half .. after|on_completion|when|later ?",
    "in+two|three+goes|parts|payments|stages",
    (
        "need|require|want|take|ask|is|have .. deposit|prepayment|downpayment|"
        "upfront|advance .. upfront|first|before|to|?|$|for|or"
    ),
    (
        "do|must|should|have .. i|we|you .. pay|put .. upfront|up_front|deposit|"
        "in_advance|beforehand|now|first|down"
    ),
    "card .. machine|reader|only|or|and cash|?|$",
    "cash|card .. only|or|and card|cash|?|$",
    "pay .. when .. i|we|it .. collect|pick|get|arrive|done|ready|come",
)
