"""Polish: how crews, craftsmen and apprentices offer themselves."""

from __future__ import annotations

TRADES = {
    "trade": ("@trade",),
    "trade_me": (
        "doświadczon*|wykwalifikowan*|solidn* @trade",
        "=mam # lat .. szukam|chcę|prac*",
        "jesteśmy .. #|dwoma|trzema|czterema|ekipą @trade",
        "@kin .. jest .. @trade|krawcow*|spawacz* !kupić",
        "@trade .. z .. #|lat|letnim|rokiem .. staż*|doświadcz*|latami",
        (
            "@kin .. składa|montuje|kładzie|jeździ|gotuje|maluje|spawa|układa .. coś|"
            "prac*|dla_niego|=weźmiecie|zlec*"
        ),
        (
            "=jestem|=jako|=z_zawodu|wykwalifik*|doświadczon*|dyplomow*|młody|młoda|"
            "=z_uprawnieniami .. @trade !potrzebuj* !szukam_kogoś !jako_prezent"
        ),
        "@trade .. z .. doświadcz*|uprawnien*|praktyk*|zawodu|własn* !szukam_kogoś",
        (
            "@trade .. szuka|szukam|poszukuje|poszukuję|podejm*|podejmie|wolny|"
            "dostępny|chętnie .. prac*|zlec*|zajęci*|zatrudn*|etat*|dorywcz*|robot*"
        ),
        (
            "@kin .. jest|ma|szuka|robi|pracował .. @trade|prac*|lat|zlec*|staż*|"
            "praktyk*|hydraulik* !kupić"
        ),
        (
            "=studentka|=student|=studentką|=studentem|=emeryt|=emerytka|=emerytem|"
            "=uczennica|=uczeń|=uczniem|=studenci|=maturzystka .. szuka*|chcę|prac*|"
            "weekend*|dorob*|wakac*|czegoś|praktyk* !kurs*"
        ),
        "lat|lata|rok doświadczen*|praktyk*|stażu|w_zawodzie|w_branży|za_kółkiem",
    ),
    "skill": (
        "kat|kategori* .. b|c|ce|d|=e",
        "#+letni*|lat staż*|doświadcz*",
        "własn*|swoim|swój|swoje+bus*|aut*|narzęd*|sprzęt*",
        "doświadczen* .. w|zawod*|mam|posiadam|lat|jako",
        (
            "mam|posiadam .. doświadczen*|uprawnien*|prawo_jazdy|narzędz*|"
            "kwalifikac*|własn*_auto|własne+auto|narzędzia|orzeczen*|książeczk*|kat"
        ),
        "uprawnien*|sep|udt",
        "prawo+jazdy .. kat|c|b|mam|posiadam",
        "bez+nałogów|doświadczenia",
        "chętn*|pracowit*|dyspozycyjn*|sumienn*|szybko_się_uczę|punktualn*",
    ),
    "hiring": (
        "=potrzebni|=potrzebny|=potrzebna .. =wam @trade",
        "=przyjmujecie|=bierzecie|=szukacie =uczniów|=stażystów|=praktykantów",
        (
            "=szukacie|=potrzebujecie|=bierzecie|=przyjmujecie|=zatrudniacie|"
            "=dajecie .. @trade|uczniów|podwykonaw*|ludzi"
        ),
        "=dajecie|=zlecacie podwykonaw*|zlec*",
        (
            "=potrzebujecie|=szukacie|=bierzecie|=przyjmiecie|brakuje_wam .. ludzi|"
            "rąk|pracownik*|uczniów|kogoś ?"
        ),
        "nie+potrzebujecie|trzeba ?",
        "krawcow*|@trade .. nie+potrzeb*|przyda ?",
        "brakuje|potrzeba|trzeba .. wam|państwu|was .. @trade|ludzi|rąk",
        "=zatrudnicie|=zatrudniacie|zatrudnia",
        "rekrutuj*|rekrutac*|zatrudnia*|=zatrudnicie|zatrudnią|nabór|naboru|przyjęcia",
        (
            "=potrzebujecie|=szukacie|=bierzecie|=przyjmujecie|=przyjmiecie|"
            "brakuje_wam|=poszukujecie|=weźmiecie|przyda_się|trzeba_wam|przyjmuje|"
            "szuka|potrzebuje|=zatrudnicie .. @trade|do_pracy|ludzi|rąk|"
            "kogoś_do_pracy|kogoś|pomoc*|praktyk*|staż*|uczni*|studentów|chętn* ? "
            "!do_montaż* !kto !ile"
        ),
        "przyjm*|bierze*|weźmie* .. na .. praktyk*|staż|naukę|próbę|przyuczen*|etat",
        (
            "@trade|ludzi|kogoś .. =potrzebujecie|=szukacie|=bierzecie|=przyjmiecie|"
            "brakuje|trzeba|potrzeba|=poszukujecie ? !ile !do_drzwi"
        ),
        "=potrzebny|=potrzebna|=potrzebni|=nie_potrzeba .. @trade ? !=mi !=nam !do",
    ),
    "crew": (
        "ekip*|brygad*|zespół .. # @trade|osób|ludzi",
        "mamy|=jest_nas # @trade",
        "# @trade .. podwykon*|zlec*|wolni",
        "@trade .. szuka*|poszuk*|chętn* .. podwykon*|zlec*|robót",
        "dwóch|trzech|czterech|dwoje|#+@trade .. szuka*|z_własn*|wolni",
        (
            "ekip*|brygad*|zespół|zespol* .. #|monter*|osób|budowlan*|wykończ*|"
            "fachowc*|montaż* .. szuka*|zlec*|podwykon*|robot*|prac*|wolne|podejm*|"
            "montuj*|ma_terminy"
        ),
        "podwykon*|podzlec*",
        (
            "szukam*|poszukuj*|przyjm*|podejm*|weźm* .. zlec*|podwykon*|robót|"
            "prac*_wykończ*"
        ),
        "@trade .. zlec*|podwykon*",
        "=nas|=jest_nas+dwóch|trzech|czterech|pięciu|# .. montuj*|zlec*|prac*|robot*",
    ),
    "apprentice": (
        (
            "praktyk*|staż*|praktykant*|stażyst* .. szuka*|przyjm*|u_was|możliw*|"
            "odby*|wakac*|syn*|córk*|szkoł*|studi*|czy|? !po_kursie !kurs*"
        ),
        "na+praktyki|praktykę|staż|przyuczenie",
        "przyuczyć|przyuczenie|uczeń|uczniów .. zawod*|przyjm*|bierz*",
    ),
}
