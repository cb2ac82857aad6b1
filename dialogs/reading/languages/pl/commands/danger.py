"""Polish: what cannot wait: gas, fire, water."""

from __future__ import annotations

DANGER = (
    "czuć|zapach|ulatnia|wyciek|śmierdzi|pachnie .. =gaz|=gazu|=gazem|spalenizną",
    "=gaz .. ulatnia|wycieka|śmierdzi",
    "czujnik|alarm .. =czadu|=czad|=gazu|tlenku .. wyje|piszczy|włączył*|dzwoni",
    "=leje|=zalewa|=cieknie|=tryska .. sufit*|rur*|woda|sąsiad*|mieszkanie",
    "=woda .. =leje|=zalewa|=tryska|sufit*",
    "=pękła|=pęknięta .. =rura|=rury",
    "=zalało .. =nas|mieszkani*|kuchni*|łazienk*",
    "=iskrzy|=dymi|=pali .. instalacj*|gniazdk*|piec|kocioł|bojler",
    "instalacj*|gniazdk*|piec|kocioł|bojler .. =iskrzy|=dymi|=pali",
    "=pożar",
)
