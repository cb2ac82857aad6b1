"""Polish: how people look for work."""

from __future__ import annotations

SEEKERS = (
    (
        "mogę|możemy zacząć|zaczynać .. od_jutra|jutra|zaraz|poniedziałku .. lat|"
        "lata|doświadcz*|prac*"
    ),
    "# lat|lata .. w .. sprzedaży|handlu|gastronomii|budowlance|kwiaciarni|montażu",
    "sprawie .. zatrudnien*|pracy|rekrutac*",
    (
        "@worker .. potrzebujecie|szukacie|bierzecie|przyjm*|zatrudn*|wolny|wolna|"
        "staż*|doświadcz* ? !do_drzwi !ile !montaż"
    ),
    "@worker .. wolny|wolna|dostępny|dostępna .. od|potrzeb*|ktoś",
    (
        "potrzebujecie|potrzebny|potrzebni|potrzebna .. rąk|kogoś|ktoś|ludzi|"
        "@worker|pracownik* ? !do !ile"
    ),
    "@kin .. jest @worker .. bierzecie|szuka*|przyjm*|praca|pracy|potrzeb*|ludzi ?",
    (
        "bierzecie|przyjmujecie|przyjmiecie|potrzebujecie|szukacie ludzi|kogoś|"
        "uczniów|studentów|studenta|praktykant*"
    ),
    "@worker .. wolne+miejsca|etaty",
    "wolne|wakujące etaty|stanowisk*|posady|wakaty",
    "jest|macie|szukam .. robota|robotę|roboty|fucha|fuchy",
    "rozmow* kwalifikac*|rekrutac*|o_pracę",
    "na .. jakiego|jaki|jaką .. mail*|adres .. cv|podanie|aplikac*",
    "zostawić|przynieść|złożyć|wysłać cv|podanie|życiorys",
    "chcę|chciał*|chciałbym|chciałabym .. się .. zatrudnić",
    "zatrudnić .. się|u_was|mnie",
    "ile .. płacicie @worker .. zatrudn*|pracow*|godz*",
    "szukam|poszukuj*|szukamy|podejmę|przyjmę .. @job",
    "jest|macie|są|będzie|może .. @job ? !gwaranc* !termin*",
    "@job .. jest|macie|dla_mnie|szukam|u_was|możliw* ? !godzin* !termin* !zakres*",
    "jest|macie|dajecie praca|prace|pracę|pracy",
    "gdzie|jak|komu|mogę|czy|można .. cv|podanie|aplikac*|życiorys",
    "cv .. wysł*|przesł*|złożyć|gdzie|załącz*|zostaw*|wysyłam",
    "wysyłam|przesyłam|załączam|składam .. cv|aplikac*|podanie",
    (
        "szukacie|potrzebujecie|zatrudniacie|zatrudnicie|przyjmujecie|przyjmiecie|"
        "rekrutujecie|poszukujecie .. @worker|kogoś|do_pracy|studentów|uczniów|"
        "staż*|praktyk*|?"
    ),
    "potrzeba|potrzebni .. wam|@worker ?",
    "wam|was .. potrzeb* .. @worker",
    "zatrudniacie|rekrutujecie|zatrudnicie",
    "doświadczeni* .. lat|roku|w|jako .. prac*|szuka*|jest|montaż*|? !macie !mają",
    "#+lat doświadcz*|praktyk*|staż*",
    "staż*|praktyk* .. przyjm*|można|u_was|macie|odby*|student*|szuk*|oferuj*",
    "przyjm* .. na+staż|praktyk*",
    (
        "chcę|chciał*|mogę|można|chętnie .. pracować|pracy|popracować|dorobić|"
        "zatrudn*|u_was_pracować"
    ),
    "pracować .. u_was|dla_was|w_waszej",
    "ile .. zarob*|zarabia* .. monter*|za|pracown*|godz*|$|u_was",
    "stawka|zarobki|wynagrodzen*|wypłata .. godzin*|jaka|jakie|monter*|?",
    "rekrutacj*|wakat*|kadr*",
    "ofert* .. pracy",
    "ekip*|brygad*|podwykonawc* .. szuka*|wolne|dostępn*|zlece*|podejm*|poszuk*",
    "podejmiemy|przyjmiemy|szukamy .. zlec*|podwykon*|montaż*",
    (
        "praca|pracy|pracę dodatkow*|dorywcz*|weekend*|sezonow*|zdaln* .. ?|macie|"
        "jest|szuk*"
    ),
)
