"""English: classes of words in routine questions."""

from __future__ import annotations

CLASSES = {
    "price": (
        "price pricing pricelist prices quote quotation estimate rate cost costs fee "
        "fees ballpark tariff priced estimation charge"
    ),
    "deliver": (
        "deliver delivery delivers shipping ship shipped shipment courier postage "
        "dispatch"
    ),
    "open": "open close closing opening closed shut",
    "when": (
        "today tomorrow now sunday saturday monday tuesday wednesday thursday friday "
        "weekend weekends weekday holiday holidays evening evenings night late early "
        "christmas easter sundays saturdays sat sun"
    ),
    "come": "come visit stop send swing drop book schedule arrange",
    "measure": (
        "measure measuring measurement measurements measurer survey surveyor inspect "
        "inspection look see assess appraisal"
    ),
    "book": (
        "book schedule arrange get want need have request set sign see try watch is "
        "free do offer cost can"
    ),
    "demo": (
        "demo demonstration survey surveyor trial measurement measurements inspection "
        "appointment consultation showing tour walkthrough viewing"
    ),
    "pay": "pay payment payments",
    "method": (
        "card cards cash credit debit paypal visa mastercard amex cheque check checks "
        "invoice apple google klarna afterpay zelle venmo crypto bitcoin wire transfer "
        "bank stripe ach sepa cod contactless"
    ),
    "break": (
        "break fail leak crack die wilt malfunction wither broke burst jam rot fall "
        "shatter damage wrong"
    ),
    "bad": (
        "dead wilted broken late damaged cracked scratched rude awful terrible "
        "horrible disgusting disappointed disappointing unacceptable faulty defective "
        "crooked dirty wrong rotten dying worst ruined leaking missing poor bad brown "
        "drafty draughty dried unprofessional smashed crushed"
    ),
    "ours": (
        "flowers bouquet roses window windows order delivery your installer fitter "
        "driver courier guy guys team product course door package service install "
        "installation work job crew workers it box frame lessons teacher app"
    ),
    "unit": (
        "unit piece pc pcs license licence seat item copy window bouquet door box set "
        "pack user bottle shirt chair order flower arrangement"
    ),
    "made": (
        "finish complete install installation deliver build make ready done fit start "
        "begin manufacture produce deliver turnaround implement implementation arrive "
        "take get project order course here"
    ),
}
