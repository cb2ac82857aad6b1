"""Firms, courses and fitting, in English."""

from __future__ import annotations

from dialogs.reading.languages.shapes.mentions import MentionsTable

TABLE = MentionsTable(
    words={
        "I": "install*, fitting, assembly, mounting",
        "n": """
            without, no, don't need, not needed, no need for, excluding
        """,
        "y": "with, need, including, plus, and",
        "-": """
            install ourselves, install it ourselves, install them ourselves,
            install myself, install it myself, own installer*, supply only,
            fit them ourselves, fit it ourselves, diy, own fitter*, install them myself,
            fit them myself
        """,
        "+": """
            turnkey, fully fitted, supply and fit, installation included
        """,
        "C": """
            company, our company, firm, from, the company, at, represent,
            company called, company is, on behalf of
        """,
        "E": "inc, llc, ltd, corp, gmbh, plc, co, limited, company",
        "b": "course in, course on, classes in, lessons in, training in, courses in",
        "a": "a, the, your, any, some, online, this, that, for, need, want, of",
        "k": """
            course, courses, class, classes, lessons, training, bootcamp
        """,
    },
)
