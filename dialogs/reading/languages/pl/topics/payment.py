"""Polish: how one may pay."""

from __future__ import annotations

PAYMENT = (
    "apple|google+pay",
    "płacić|zapłacić|płatność .. w+częściach|ratach|transzach|etapach|na_miejscu",
    "kartą|gotówką .. na+miejscu|odbiorze|montażu",
    (
        "@pay .. jak|można|czy|mogę|kartą|gotówką|blikiem|online|przelewem|przy|"
        "z_góry|po|kiedy|form*|metod*|?|w|na|za_pobraniem|później|etap* !zwrot*"
    ),
    (
        "jak|można|mogę|kiedy|jakie|form*|metod*|w_jaki|sposób|trzeba|gdzie|"
        "zamierzam @pay !pomiar* !wyjazd !dojazd !wizyt* !dostaw* !wysył*"
    ),
    "kartą|gotówką|blikiem|przelewem|blik|paypal|ratami|paypo|klarna",
    "przyjmujecie|akceptujecie|bierzecie|jest|macie|można|mogę .. @method",
    "@method .. można|jest|macie|możliw*|?|przyjmuj*|wystaw*|jaka|ile|na|dla",
    "@installment !gwaranc* !studenck*",
    "faktur* .. vat|wystaw*|firm*|dostan*|na|dla|?|proform*|$",
    "wystawi*|wystawiacie|dostanę faktur*|paragon|rachunek",
    "zaliczk*|przedpłat*|zadat*",
    "na+raty|firmę|fakturę|przelew|kredyt",
    "odroczon*|termin płatnoś*",
    "bez+vat",
    "vat .. ?|#|stawka|z|ile",
    "form*|metod*|sposob* płatn*",
    "za+pobraniem",
    "numer+konta",
    "rozłożyć|rozłożenie .. na",
    (
        "przyjmujecie|akceptujecie|honorujecie|bierzecie .. wiz*|visa|visę|"
        "mastercard|karty|kartę|blik|gotówk*|przelew*|apple_pay|google_pay"
    ),
    "plan+ratalny|płatności|spłat",
    "american+express",
    "wysokość|ile|jaka .. zaliczki|zaliczka|zadatku|przedpłaty",
    "firma .. zapłacić|przelew*|faktur*",
    "na|w|do+raty|ratach|rat",
    "da+się .. rozłożyć|podzielić|zapłacić|płacić",
    "rozłożyć|podzielić|rozbić .. na|płatn*|części|kwot*|koszt*|raty",
    (
        "jakie|jaką|którymi|czym|jak .. kart*|karty|form*|sposób|metod*|walut* "
        ".. =przyjmujecie|płac*|=akceptujecie|można|płatn*"
    ),
    (
        "kiedy|jak|gdzie|czy .. płacę|płacimy|zapłacić|płacić|zapłata|się_płaci|"
        "uregulować|dopłacić|wpłacić !ludzie !zwykle !tyle"
    ),
    "reszt*|pozostał*|drug*_połow*|resztę .. płac*|kwot*|kiedy|dopłac*",
    (
        "płatność|zapłata|płacę|płacić|zapłacę .. przy|po|z_góry|z_dołu|odbior*|"
        "montaż*|dostaw*|przelew*|gotówk*|kart*|online|blik*|na_miejscu"
    ),
    (
        "blik|blikiem|przelewem|przelew|kartą|gotówką|paypal|revolut|paypo|"
        "klarna|apple|google+pay .. można|działa|ok|przyjm*|da_się|jest|możliw*|?"
    ),
    (
        "zaliczk*|zadatek|przedpłat*|depozyt .. jaka|ile|wymaga*|trzeba|kiedy|"
        "zwrotn*|?|musi*|wysokoś*"
    ),
    (
        "faktur*|paragon*|vat|proform* .. wystaw*|dostanę|=dajecie|na_firmę|"
        "=możecie|można|?|będzie|poproszę"
    ),
    "odroczon*|leasing*|kredyt* .. płatnoś*|można|=macie|możliw*|oferuj*|?",
    "z|bez+vat|vatem",
    (
        "połowę|polowe|połowa|część|czesc .. teraz|z_góry|od_razu .. połowę|"
        "polowe|reszt*|potem|po|część"
    ),
    "połowę|polowe .. po|potem|na_koniec|jak_zrobicie|przy_odbiorze",
    "na+dwa|dwie+razy|raty|części",
    (
        "zaliczk*|zadatek|zadatku|depozyt|kaucj*|przedpłat* .. trzeba|wymag*|"
        "potrzebn*|bierzecie|płaci|musz*|?"
    ),
    (
        "trzeba|muszę|wymag*|bierzecie|chcecie .. zaliczk*|zadatek|zadatku|"
        "depozyt|kaucj*|przedpłat*"
    ),
    (
        "płacę|płaci|płacimy|zapłacę .. przy+odbiorze|na_końcu|od_razu|teraz|"
        "potem|dopiero"
    ),
    "terminal|blik|kartą|gotówk* .. macie|jest|można|tylko|?",
)
