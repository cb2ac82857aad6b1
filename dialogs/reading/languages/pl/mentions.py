"""Firms, courses and fitting, in Polish."""

from __future__ import annotations

from dialogs.reading.languages.shapes.mentions import MentionsTable

TABLE = MentionsTable(
    words={
        "I": "montaż*, montaz*, instalacj*",
        "n": """
            bez, nie potrzebuję, nie trzeba, niepotrzebny, nie potrzeba
        """,
        "y": "z, potrzebny, potrzebuję, plus, oraz, razem z",
        "-": """
            sami zamontujemy, sam zamontuję, sama zamontuję, zamontujemy sami,
            we własnym zakresie, własna ekip*, własną ekip*, sami montujemy,
            zamontuję sam*, mamy ekip*, mam ekip*
        """,
        "+": "pod klucz, z montaż*, z instalacj*",
        "C": """
            firma, firmy, firmie, spółka, przedsiębiorstwo, z firmy
        """,
        "E": "sp, spzoo, sa",
        "K": """
            kurs, kursu, kursy, kursów, szkolenie, szkolenia, lekcje, nauka, naukę,
            kurs z, szkolenie z, lekcje z, kurs z zakresu
        """,
    },
    endings=(
        ("skiego", "ski"),
        ("ckiego", "cki"),
        ("owania", "owanie"),
        ("enia", "enie"),
        ("owi", ""),
        ("em", ""),
        ("a", ""),
        ("u", ""),
    ),
)
