"""English: signs of somebody who buys."""

from __future__ import annotations

BUYERS = (
    "how .. much .. @product !buying !purchase !pay !supplier",
    "course|training|lessons .. on|in|about",
    (
        "@need .. @product !your_website !offer !experience !hiring !leads !followers "
        "!supplier !curriculum !margin !where !who"
    ),
    "#+@product !experience",
    "#+new|white|large|small|red|wooden|plastic+@product !experience",
    "#+x|by|*+#",
    "#+sqm|sq|m2|sqft|square|pcs|pieces|seats|users|people",
    "my|our|the+order|bouquet|windows|window|house|balcony|kitchen|wedding",
    "we+have .. run|do .. tender",
    "i|we .. won .. your|in|bouquet|giveaway .. how|where|claim",
    "your+giveaway|raffle|contest",
    "board|boss|manager|committee|director .. approve|approves|approved|decides",
    "compare|comparing|choosing|deciding .. you|between|with",
    "quoted|offered|gave|charge .. me|us|#",
    (
        "for .. my|our .. wife|husband|mom|mum|daughter|girlfriend|home|house|office|"
        "shop|team|school|kitchen|mother|son|company"
    ),
    "can .. you .. bid|quote|measure|install|deliver|match",
    "integrate .. with",
    "after .. course|training|bootcamp",
    "budget .. approved|#|is|of",
    "as+a+gift",
    "saw|seen .. your .. ad|ads .. how|price|want|need",
    "your|the .. @product .. capture|collect|track|send|support|have|work|handle",
)

PERHAPS = (
    "how+much",
    "price|quote|cost",
    "budget",
    "need|want|looking",
    "in|for+my|our|the+@place",
    "@product ?",
    "deliver|install|measure",
    "school|district|office",
    "@product",
    "does|can .. your .. @product",
    "saw|seen|like .. your .. ad|ads|instagram|flyer|reviews",
)
