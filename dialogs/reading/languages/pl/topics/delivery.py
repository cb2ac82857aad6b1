"""Polish: what is asked about delivery."""

from __future__ import annotations

DELIVERY = (
    "zawieziecie|zawozicie|zawieźć|dostarczycie|podwieziecie",
    "wniesiecie|wnosicie|zaniesiecie|doniesiecie .. piętro|mieszkan*|drzwi|górę|?",
    "za+miasto|granic* .. dowoz*|dowieź*|jeździ*|wysył*",
    "dowozicie|dowieziecie|wozicie|przywieziecie|dostarczycie",
    "@deliver",
    "odbiór|odbioru|odbiorem .. osobist*|własn*|w|możliw*|?|sam*",
    "osobist*+odbiór|odbioru",
    (
        "odebrać|odbiorę|odbierzemy|odbiór .. osobiście|sam|sama|sami|można|mogę|"
        "samemu|gdzie|w_sklepie|?"
    ),
    "mogę|można odebrać",
    "poza+miasto|granic*|warszaw*",
    "pocztą|pocztex|dpd|dhl|ups|inpost*|gls|paczk*",
    "wnies*|wniesienie|piętro .. macie|jest|w_cenie|?",
    "za+granicę .. @deliver|wysył*|ślecie|dowoz*|?",
    "@deliver .. za+granicę",
    (
        "zostawić|=zostawicie|zostawi|podrzucić .. u|pod .. sąsiad*|recepc*|"
        "portier*|drzwi*|ochron*"
    ),
    "na+następny|drugi+dzień .. wysył*|dostaw*|dostarcz*|?",
    "wysyłka|dostawa .. na+następny|drugi",
    (
        "=wyślecie|=wysyłacie|=przyślecie|=dowieziecie|=dowozicie|=dostarczacie|"
        "=dostarczycie|=przywieziecie|=wozicie|=możecie_przysłać|=możecie_wysłać|"
        "=możecie_dowieźć .. na|do|za|poza|w|pod|też|? !cennik* !ofert* "
        "!katalog* !zdjęc*"
    ),
    (
        "przysłać|wysłać|dowieźć|dostarczyć|przywieźć|podrzucić .. do|na|pod .. "
        "biura|domu|pracy|firmy|mieszkania|hotelu|wsi|mazur*|adres|drzwi|"
        "szpitala|szkoły|innego|działk* !cennik* !ofert*"
    ),
    (
        "kurier|dostawca|kierowca|wy|ktoś .. wniesie|wniosą|wnosi|zaniesie|"
        "zostawi|doręczy .. na|do|piętro|?|mieszkania"
    ),
    "=wnosicie|=wniesiecie|wniesienie|wnoszenie .. na|piętro|?|do|jest",
    (
        "odebrać|zabrać|odbiorę|odbierać|podjechać_i_zabrać|odbiór .. sam|sama|"
        "=osobiście|osobisty|własn*|mogę|można|samemu|w_sklepie|u_was|?"
    ),
    "mogę|można|da_się .. podjechać|przyjechać|wpaść .. odebrać|zabrać|po",
    "podjechać|przyjechać|wpaść .. i .. zabrać|odebrać",
    (
        "koszt|cena|ile .. wysyłki|wysyłka|przesyłki|przesyłka|dowozu|dowóz|"
        "transportu|transport|dostawy|dostawa"
    ),
    "paczkomat*|inpost|kurier*|pocztą|dhl|dpd ?|wysył*|można|=macie|opcja|dostaw*",
    (
        "dacie|dadzą|dałoby|możecie|mogą .. rad*|się|państwo|wy .. zawieźć|"
        "dowieźć|podwieźć|przywieźć|podrzucić|dostarczyć|zawiezienie"
    ),
    (
        "zawieźć|dowieźć|podwieźć|podrzucić|dostarczyć .. prosto|bezpośrednio|"
        "pod|na|do+restauracji|hotelu|biura|domu|drzwi|salę|kościoła|szkoły|"
        "adres|miejsce"
    ),
    (
        "dojedzie|dojedziecie|dojadą|dotrzecie|przyjedzie .. samochód|auto|"
        "kurier|towar*|tam|# km|wieś|las*|aż_tutaj"
    ),
    "# km od .. dojedzie*|dowie*|dowozi*|dostarcz*|przywie*",
    "wniesie|wniosą|wnosi|wtarga .. piętr*|góry|schod*|windy",
    "bez+windy",
    (
        "kurier|kierowca|dostawca .. zadzwoni|dzwoni|uprzedzi|da_znać|napisze .. "
        "przed|wcześniej|zanim|?"
    ),
    (
        "do+szpitala|hotelu|szkoły|biura|pracy|domu|akademika|kościoła|"
        "przedszkola|restauracji .. dostarcz*|dowoz*|dowieź*|=dowieziecie|"
        "=przywieziecie|=zawieziecie"
    ),
    (
        "kwiaty|bukiet|tort|jedzenie|paczk*|zakup* .. do+szpitala|hotelu|szkoły|"
        "biura|pracy .. ?|=dostarczacie|=dowozicie"
    ),
    (
        "dostaw*|dowóz|dojazd .. gratis|darmow*|płatn*|ile|od_jakiej|minimaln*|"
        "daleko|km|kilometr*"
    ),
    "śledzić|śledzenie|tracking|numer_przesyłki|gdzie_jest_kurier",
)
