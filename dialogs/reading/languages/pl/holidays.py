"""Days that people in Poland name instead of a date."""

from __future__ import annotations

from dialogs.reading.languages.shapes.holidays import (
    Easter,
    Fixed,
    Holidays,
    Nearest,
    Nth,
)

TABLE = Holidays(
    days={
        Fixed(12, 6): "mikołajk/i/ów/om/ach|mikołaj/a/ki|święt/y/ego mikołaj/a/ki"
        "|dzień świętego mikołaja|świętego mikołaja",
        Fixed(
            12, 24
        ): "wigili/a/i/ę/ą|wigilia bożego narodzenia|wigilię bożego narodzenia"
        "|wigilii bożego narodzenia",
        Fixed(12, 25): "boże narodzenie|bożego narodzenia|bożym narodzeniem"
        "|bożemu narodzeniu|bożym narodzeniu|pierwszy dzień świąt|gwiazdk/a/i/ę/ą"
        "|pierwszy dzień świąt bożego narodzenia",
        Fixed(12, 26): "drugi dzień świąt|drugi dzień świąt bożego narodzenia"
        "|drugi dzień bożego narodzenia",
        Nearest((Fixed(12, 24, 3), Easter(-1, length=3))): "święt/a/ami/ach/om|świąt"
        "|świętami|święta|okres świąteczny|okresie świątecznym|okresem świątecznym",
        Fixed(12, 24, 3): "święt/a/ami/ach/om bożego narodzenia|świąt bożego narodzenia"
        "|świętami bożego narodzenia",
        Fixed(12, 31): "sylwest/er/ra/rem/rze/rowi|noc sylwestrowa|sylwka",
        Fixed(1, 1): "nowy rok|nowego roku|nowym rokiem|nowym roku|nowemu rokowi|nr"
        "|nowy roczek",
        Fixed(1, 6): "trzech króli|święto trzech króli|święcie trzech króli|3 króli"
        "|święta trzech króli|objawienie pańskie",
        Fixed(1, 21): "dzień babci|dnia babci|dniu babci|dniem babci",
        Fixed(1, 22): "dzień dziadka|dnia dziadka|dniu dziadka|dniem dziadka",
        Fixed(2, 14): "walentyn/ki/ek/kami/kach/kom|dzień zakochanych|dnia zakochanych"
        "|dniem zakochanych|święto zakochanych|walentego|świętego walentego",
        Fixed(3, 8): "dzień kobiet|dnia kobiet|dniu kobiet|dniem kobiet|dniowi kobiet",
        Fixed(9, 30): "dzień chłopaka|dnia chłopaka|dniem chłopaka",
        Fixed(3, 10): "dzień mężczyzn|dnia mężczyzn",
        Fixed(4, 1): "prima aprilis",
        Easter(-52): "tłusty czwartek|tłustego czwartku|tłustym czwartkiem",
        Easter(-47): "ostatki|śledzik",
        Easter(-46): "środa popielcowa|popielec|środy popielcowej",
        Easter(-7): "niedziela palmowa|niedzieli palmowej|niedzielę palmową",
        Easter(-3): "wielki czwartek|wielkiego czwartku",
        Easter(-2): "wielki piątek|wielkiego piątku|wielkim piątkiem",
        Easter(-1): "wielka sobota|wielkiej soboty|wielką sobotę",
        Easter(0): "wielkanoc/|wielkanocy|wielkanocą|niedziela wielkanocna|wielką noc"
        "|wielkiej nocy|niedzielę wielkanocną|wielka noc",
        Easter(0, length=2): "święt/a/ami/ach wielkanocn/e/ymi/ych|świąt wielkanocnych"
        "|świąt wielkiej nocy",
        Easter(1): "poniedziałek wielkanocny|lany poniedziałek|śmigus dyngus"
        "|poniedziałku wielkanocnego",
        Easter(39): "wniebowstąpienie",
        Easter(49): "zesłanie ducha świętego|zielone świątki|zielonych świątek",
        Easter(60): "boże ciało|bożego ciała|bożym ciałem|bożym ciele",
        Fixed(5, 1): "święto pracy|święta pracy|świętem pracy|pierwszego maja",
        Fixed(
            5, 3
        ): "święto konstytucji|święto konstytucji 3 maja|święto trzeciego maja"
        "|święto konstytucji trzeciego maja|konstytucji 3 maja|dzień konstytucji",
        Fixed(5, 2): "dzień flagi|święto flagi",
        Fixed(5, 1, 3): "majówk/a/i/ę/ą/ce|weekend majowy|długi weekend majowy"
        "|weekendem majowym|weekendzie majowym|weekendu majowego",
        Fixed(
            5, 26
        ): "dzień matki|dnia matki|dniu matki|dniem matki|dzień mamy|dnia mamy",
        Fixed(6, 1): "dzień dziecka|dnia dziecka|dniu dziecka|dniem dziecka",
        Fixed(6, 23): "dzień ojca|dnia ojca|dniu ojca|dniem ojca|dzień taty",
        Fixed(7, 1, 62): "wakacj/e/i/ami/ach/om|okres wakacyjny|okresie wakacyjnym",
        Fixed(8, 15): "wniebowzięcie|wniebowzięcie najświętszej maryi panny"
        "|wniebowzięcia|matki boskiej zielnej|święto wojska polskiego",
        Fixed(10, 14): "dzień nauczyciela|dnia nauczyciela|dniem nauczyciela"
        "|dzień edukacji|dzień edukacji narodowej",
        Fixed(10, 31): "halloween|haloween",
        Fixed(11, 1): "wszystkich świętych|dzień wszystkich świętych"
        "|wszystkimi świętymi|święto zmarłych|dnia wszystkich świętych",
        Fixed(11, 2): "zaduszki|dzień zaduszny|zaduszkach",
        Fixed(11, 11): "święto niepodległości|święta niepodległości"
        "|świętem niepodległości|dzień niepodległości|dnia niepodległości"
        "|narodowe święto niepodległości",
        Fixed(11, 30): "andrzejk/i/ami/ach/om|andrzejek",
        Fixed(12, 4): "barbórk/a/i/ę/ą",
        Nth(11, 3, 4, plus=1): "czarny piątek|czarnego piątku|black friday"
        "|czarnym piątkiem",
    },
    weekend="weekend//u/em/owi|weekendzie|wekend//u/zie|łikend|week-end|łykend|wknd"
    "|sobotę i niedzielę|sobota niedziela|sobota i niedziela|sobotę niedzielę|week end",
)
