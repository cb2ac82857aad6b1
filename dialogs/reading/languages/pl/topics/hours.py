"""Polish: what is asked about opening hours."""

from __future__ import annotations

HOURS = (
    (
        "świąt|święt*|wigili*|sylwestr*|niedziel*|sobot* .. też|normalnie .. "
        "=jesteście|=działacie|=pracujecie"
    ),
    ("dziś|dzisiaj|jutro|sobot* do+ósmej|siódmej|szóstej|dziewiątej|piątej|#|której ?"),
    "do|od+której|ilu .. dziś|dzisiaj|jutro|dzisiaj|sobot*|niedziel*|?|$",
    "już|jeszcze zamknięte|zamknięci|otwarte|otwarci|zamykacie|zamknęliście ?|$",
    (
        "pracujecie|działacie|jesteście .. w|święta|sobot*|niedziel*|dzisiaj|jutro "
        "?|święt*|sobot*|niedziel*"
    ),
    "godzin* .. otwarcia|pracy|otwarte|jakie|czynne|działania",
    "w+jakich|jakie .. godzin*",
    "do|od+której|ilu|jakiej .. @open|godziny|?|jesteście|$",
    "o+której .. @open|zaczyn*|kończ*",
    "@open .. @when",
    "@when .. @open",
    "@open .. ?|do|od|teraz",
    "kiedy|jak .. @open",
    "całodobow*|całą_dobę|24 h|godziny",
    "24 / 7",
    "czy .. @when .. można+przyjechać|przyjść|wpaść|przyjechać",
    "@when .. można .. przyjechać|przyjść|wpaść|odebrać|podjechać",
    "można .. przyjechać|przyjść|wpaść|podjechać .. @when",
    "przerwa|przerwę .. obiad*|macie",
    "święta .. @open|jesteście|czynne",
    "grafik|harmonogram+pracy|otwarcia",
    "w .. jakie|które .. dni .. czynn*|otwart*|=jesteście|pracuj*|przyjm*",
    (
        "poniedziałki|wtorki|środy|czwartki|piątki|soboty|niedziele .. długo|"
        "dłużej|otwarte|czynne|pracuj*|=jesteście"
    ),
    "długo|dłużej+otwarte|czynne|=jesteście",
    (
        "do+której|kiedy|ilu .. =jesteście|dziś|dzisiaj|jutro|otwart*|czynn*|"
        "pracuj*|zamyk*|przyjmuj*|można|?"
    ),
    (
        "od|o+której|której .. =otwieracie|=zaczynacie|otwart*|czynn*|pracuj*|"
        "przyjm*|=jesteście"
    ),
    (
        "jak|czy|kiedy|w_jakich .. =pracujecie|=jesteście|otwarte|czynne|"
        "=działacie .. w|święt*|sobot*|niedziel*|weekend*|dziś|wigili*|sylwestr*|"
        "wakac*|majów*|godzin*"
    ),
    ("=jesteście .. w .. święta|soboty|niedziele|weekend*|wigilię|długi|sylwestra ?|$"),
    (
        "święta|soboty|niedziele|wigilię|sylwestra|weekendy|majówkę .. otwarte|"
        "czynne|=pracujecie|=jesteście|=działacie ?|$"
    ),
    "godziny|godzinach+pracy|otwarcia|przyjęć|urzędowania|=pracujecie",
    "przerw*+obiad*|świąteczn*|=macie",
    (
        "w|we+święta|święto|niedziele|niedzielę|weekend|weekendy|majówkę|wigilię|"
        "sylwestra|soboty .. ktoś|kto|otwart*|pracuje*|czynn*|przyjmuje*"
    ),
    (
        "ktoś .. jest|będzie|bywa .. w|po|przed+święta|niedzielę|niedziele|"
        "weekend|weekendy|lokalu|osiemnastej|południu|biurze|sklepie|salonie ?"
    ),
    "czy .. ktoś .. będzie|jest|zastanę .. w|o|po|sobot*|święta|sylwestra",
    (
        "zdążę|zdaze|zdążymy .. wpaść|przyjechać|przyjść|podjechać|po_pracy|"
        "przed_zamknięciem"
    ),
    "kończę|koncze .. prac* .. zdążę|otwarte|czynne|jeszcze|ktoś",
    "godziny|grafik .. w+święta|sylwestra|wigilię|się_zmienia*|bez_zmian",
    (
        "od|do|o+której|ktorej|ilu|której_godziny .. można|moge|mogę .. oddać|"
        "odebrać|przyjść|przyjechać|zostawić|wpaść|przywieźć|rano"
    ),
    (
        "można|mogę .. oddać|odebrać|zostawić|przywieźć|przyjść .. przed|po|rano|"
        "wieczorem|wcześnie|późno .. #|pracą|otwart*|zamkn*"
    ),
    (
        "rano|wieczorem|wcześnie|późno|popołudniu .. otwart*|czynn*|jesteście|"
        "=przyjmujecie"
    ),
    "zastanę|zastane|zastać .. kogoś|was|państwa",
)
