"""Whose an amount is, in English."""

from __future__ import annotations

OTHERS = (
    r"neighbou?rs?(?:'s)?|friends?(?:'s)?|mates?|colleagues?|competitors?",
    r"competition|rivals?",
    r"(?:an)?other (?:company|firm|shop|place|quote|guy|one)|others|elsewhere",
    r"they|online|on ebay|on amazon|everywhere|brother|sister",
    r"quoted?|quoting|offered|charged?|charges|asked me for|paid|told me",
    r"pension|salary|wages?|earn|benefits|mortgage|rent|loan|debt|allowance|income",
)
"""Words beside the price of somebody else, beside an income or a debt."""

OWN = (
    r"budget|afford|spend|up to|i can|we can|i have|we have|i've got|we've got",
    r"ready|willing|happy to pay|looking to|max(?:imum)?|saved",
)
"""Words beside what the prospect can or will pay."""

BUDGETING = (
    r"budget(?:ed|ing)|approv\w+|allocat\w+|fiscal|financ\w+|tender\w*|sign(?:ed)? off",
)
"""Words beside when money is planned or granted, not when anything begins."""
