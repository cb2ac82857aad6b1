"""A question of tax beside another of the same topic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.conversation.acts import Inquire
from dialogs.conversation.hearing.claims import QUOTE, Message
from dialogs.conversation.hearing.informing import Placed
from dialogs.conversation.hearing.sentences import questions
from dialogs.reading.asking import find_asks
from dialogs.reading.text import tokenize
from dialogs.reading.topics import names_tax

PAYMENT = "payment"


def of_tax(heard: Message, known: Sequence[tuple[int, int]]) -> Iterator[Placed]:
    """“Is VAT included, and how can I pay?” asks two things under one topic."""
    if not known or not names_tax(heard.text):
        return
    for start, end in (*questions(heard.text), *find_asks(heard.text)):
        quote = heard.text.raw[start:end].strip()
        told = (heard.text.raw[a:b] for a, b in known)
        if names_tax(tokenize(quote, heard.text.lang)):
            if not any(names_tax(tokenize(one, heard.text.lang)) for one in told):
                topic = heard.words.stock_topics.get(PAYMENT, PAYMENT)
                yield start, Inquire(topic, quote[:QUOTE])
            return
