"""Polish: classes of words in routine questions."""

from __future__ import annotations

CLASSES = {
    "price": (
        "cena ceny cenę cen cenach cennik* wycen* koszt koszty kosztorys* stawk* "
        "taryf* cenowo kalkulacj* opłat* cenk* cenka"
    ),
    "cost": (
        "kosztuje kosztują koszt* wyjdzie wychodzi zapłacę zapłacimy płaci bierzecie "
        "weźmiecie policzycie wynosi wynios* wyniós* wyniesie wyniesi* wyjdą "
        "wyszedł* wyszła* wyszło* wychodzą kosztował* kosztowałby kosztowałoby "
        "kosztować"
    ),
    "deliver": (
        "dostaw* dowie* dowo* dowóz przywie* przywo* dostarcz* wysył* wysłać wyślecie "
        "wyślij* wyślą kurier* przesył* paczkomat* inpost* transport* "
        "dowieziecie"
    ),
    "open": (
        "otwarte otwarty otwarci otwarcia otwieracie czynne czynny zamykacie zamknięte "
        "pracujecie działacie otwiera zamyka otwarta przyjmujecie otw*rc*"
    ),
    "when": (
        "dziś dzisiaj jutro teraz sobotę soboty niedzielę niedziele niedziela święta "
        "weekend weekendy weekendzie poniedziałek wtorek środę czwartek piątek "
        "wieczorem rano świąt nd sob późno długo majówkę"
    ),
    "visit": (
        "pomiar pomiary pomiaru pomiarem pomiarowiec pomiarowca pomiarów demo "
        "prezentacj* oględzin* obmiar* wizja wizyt* pokaz* próbn* konsultacj* "
        "spotkani* obmiarowy zmierzen*"
    ),
    "measure": (
        "zmierzyć pomierzyć obejrzeć wymierzyć zobaczyć ocenić pomiar zmierzy "
        "zmierzycie obejrzy pomierzy obejrz* zmierz*"
    ),
    "pay": (
        "płacić zapłacić płatność płatności opłacić zapłata rozliczenie rozliczyć "
        "uregulować płatn*"
    ),
    "method": (
        "karta kartą karty kartę gotówka gotówką gotówki przelew przelewem blik "
        "blikiem paypal przelewy24 faktura fakturę faktury zaliczka zaliczkę zaliczki "
        "przedpłat* zadatek zadatk* pobranie pobraniem proforma paragon leasing klarna "
        "paypo"
    ),
    "installment": (
        "raty rata ratach ratalna ratalny ratalnie kredyt* leasing* odroczon* ratal* "
        "rozłoż*"
    ),
    "discount": (
        "rabat* zniżk* promocj* promk* kod+rabatowy kupon* bonus* wyprzedaż* obniżk* "
        "upust* okazj* gratis* voucher* lojalnościow* przecen*"
    ),
    "cheaper": "taniej tańsz* niżej =mniej",
    "wholesale": (
        "hurt hurtow* hurtem dealer* dystrybutor* dystrybucj* odsprzedaż* odsprzedaz* "
        "franczyz* diler* reseller* hurcie przedstawiciel*"
    ),
    "unit": (
        "sztuk sztuki szt licencji kompletów egzemplarzy okien bukietów drzwi "
        "stanowisk użytkowników opakowań par zestawów"
    ),
    "break": (
        "zepsuje zepsuć popsuje popsuć pęknie zwiędn* odpadnie połamie rozszczel* "
        "cieknie przecieka uszkodzi uszkodz* rozpadnie stłucze awari* usterk* psuje "
        "zacina"
    ),
    "bad": (
        "zwiędł* zwiędn* zepsut* popsut* połaman* pęknięt* uszkodz* brudn* krzyw* "
        "spóźni* spóźnion* chamsk* chamstw* niegrzeczn* bezczeln* fataln* okropn* "
        "tragicz* niekompet* porysowan* źle wadliw* nieszczeln* nieświeże martwe "
        "zgniłe brzydk* niezgodn* inny zły złe złą"
    ),
    "ours": (
        "kwiaty bukiet* róże okno okna okien montaż* monter* kurier* dostaw* zamówien* "
        "kurs* produkt* ekip* drzwi pracownik* wasz wasza wasze fachow* usług* obsług*"
    ),
    "made": (
        "zrobi* montaż* zamontuj* realizacj* wykona* dostaw* dostarcz* produkcj* "
        "gotow* zaczn* wdroż* dowie* przywie* kurs trwa zajm* zajmuje czeka* czas "
        "skończ* uszy* ułoż* przygot* instal* potrwa robi robicie"
    ),
}
