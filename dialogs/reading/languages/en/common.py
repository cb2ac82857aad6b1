"""Everyday English words, to know a message typed on the wrong layout."""

from __future__ import annotations

WORDS = frozenset(
    "hello hi hey thanks thank you please yes no not ok okay good morning "
    "evening english speak you the a an and or but if is are was were be have "
    "has had do does did can could would will should may might must i we he she "
    "it they me us my our your his her this that these those what when where who "
    "why how much many long price cost money budget dollars window windows door doors "
    "flowers roses bouquet course office home house city need want like know "
    "think buy order call phone number email name today tomorrow week month "
    "year day time now later soon monday tuesday wednesday thursday friday "
    "saturday sunday one two three four five six seven eight nine ten hundred "
    "thousand from to for with without in on at by of about up down all any "
    "some more less there here send give tell ask help stop start delivery "
    "address discount warranty manager human sorry maybe sure new old big "
    "small".split(),
)
