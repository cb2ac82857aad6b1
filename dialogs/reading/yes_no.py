"""Answers to a yes/no question: in words, by its own verb, by what they imply.

A message becomes a row of letters, one for each phrase of the language's table:
Y yes, N no, U don't know, R won't say, P a wish or a state (“нужен”, “been”),
o “must”, c “but”, x “only not”, t “so”, n “not”, b “without”, l “whether”, e “I”,
k “there is no way”,
? not understood, + and - what means yes or no to this question only.
The rules below read that row; they have no language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from dialogs.reading.first_words import Answer, concluded, opening_answer
from dialogs.reading.languages.registry import LANGUAGES
from dialogs.reading.languages.shapes.yes_no import Topic
from dialogs.reading.lexicon import (
    PAUSE,
    UNKNOWN,
    Lexicon,
    Marked,
    compile_lexicon,
    mark,
)
from dialogs.reading.numbers import numerals
from dialogs.reading.telling import conclusion_of
from dialogs.reading.text import Lang, Text, fold, is_known, tokenize
from dialogs.reading.values import Found, YesNo

# A whole message that is nothing but a sign or a digit.
_SIGNS: Mapping[str, Answer] = {
    "+": "yes",
    "++": "yes",
    "+++": "yes",
    "1": "yes",
    "+1": "yes",
    "-": "no",
    "--": "no",
    "0": "no",
    "2": "no",
    "-1": "no",
}
_ADULT = 18
_OLDEST = 120

# In their order: the first that matches decides.
_PATTERNS: tuple[tuple[str, Answer], ...] = (
    ("R", "refused"),
    (r"U[^,YN]{0,15}l", "unknown"),
    (r"^[.,]*U\.*[YNP]\.*,?\.*U", "unknown"),
    # A story that ends with “I have no idea”.
    (r"^[^YNP+-]*,[.c]*U[.,U]*$|c[^YNP+-]*U[^YNP+-]*$", "unknown"),
    (r"^[^,YN]*,(?:[^YN]*,)?\.?U\.?$|^[^,YN]*U\.?,.*U\.?$", "unknown"),
    (r"^[^,]*,?[^,]*P[^,]*,N$|^Y[^,]{2,}N\.?$", "no"),
    (r"n\.?-|b\.{0,3}n\.|[b-][^,]{0,3}k|k[^,]{0,2}[b-]", "yes"),
    ("k", "no"),
    (r"[NP]\.?U|U[^,]{0,3}-", "unknown"),
    (r"n\.?[P+]|-|N\.?P|[+P]\.?N", "no"),
    (r"U\.?P", "unknown"),
    (r"^N,\+", "no"),
    (r"[+P](?!.{0,30}l)", "yes"),
    (r"^[^YN]*U\.?[YN](?!.{0,30},.{0,30}[YN])", "unknown"),
    (r"^[^N]*Y", "yes"),
    (r"N", "no"),
    (r"^[^,]*(?:n[.e]|b)", "no"),
    (r"^,*e,*$", "yes"),
    (r"U", "unknown"),
)
_RULES = tuple((re.compile(pattern), answer) for pattern, answer in _PATTERNS)
# “I must think about it” is no wish.
_MUST = re.compile(r"o(?=[^,YN]{0,9}U)")
# “Of course not” is a no, “I surely don't know” no answer.
_INTENSIFIER = re.compile(r"[Yy](?=[nN]|\.{0,2}U)")
# Tags of two signs have a letter of their own: a plain yes, and “only not”.
_FULL: Mapping[str, str] = {"Y!": "y", "c!": "x"}
_ONLY_NOT = re.compile(r"[.,]{0,2}x")
_BARE_NOT = re.compile(r"n(?=[,yYNU]|$)")
_DENYING = frozenset("nNb")
_NO_FIRST = re.compile("[^,]*N")
_CLOSE = 0.6
"""How much of two words must be the same beginning for them to be one word."""
_SHORTEST_ECHO = 4
_TORN = 6
"""Words, signs too, in which nobody can say more than yes, no and maybe."""


def find_yes_no(
    text: Text,
    *,
    question: str | None = None,
) -> tuple[Found[YesNo], ...]:
    """The answer to `question`, the bot's last words; at most one.

    Without a question only a message that begins with a plain yes or no is read.
    """
    if question is None:
        return _unasked(text)
    sign = _SIGNS.get("".join(token.text for token in text.tokens))
    if sign:
        return _found(text, sign, 0.9)
    aged = _by_age(text, question)
    if aged:
        return _found(text, aged, 0.9)
    answer, certainty = _concluded(text, question) or _answered(text, question)
    return _found(text, answer, certainty) if answer else ()


def _concluded(text: Text, question: str) -> tuple[Answer, float] | None:
    """What a tale comes to, where its first clause does not answer by itself."""
    said = conclusion_of(text)
    if said is None:
        return None
    words = _lexicon(text.lang, fold(question))
    row = _plain(_letters(text, mark(text, words))).replace("t", PAUSE)
    if opening_answer(row):
        return None
    letters = _letters(said, mark(said, words))
    answer = _answer(letters)
    led = "y" not in letters and _NO_FIRST.match(row)
    denied = not _DENYING.isdisjoint(letters) or led
    if answer is None or (answer == "yes" and denied):
        return None
    return answer, 0.95


def _answered(text: Text, question: str) -> tuple[Answer | None, float]:
    for tolerant in (False, True):
        marked = mark(text, _lexicon(text.lang, fold(question)), tolerant=tolerant)
        answer = _answer(_letters(text, marked))
        if answer:
            return answer, 0.7 if tolerant else 0.95
        implied = _by_form(text, marked, question)
        if implied:
            return implied, 0.6
    return None, 0.0


def is_bare(text: Text) -> bool:
    """Whether a message says yes or no and next to nothing else."""
    letters = mark(text, _lexicon(text.lang, "")).letters.replace(",", "")
    said = letters.count("Y") + letters.count("N")
    return said >= letters.count(".") and said > 0 and not set(letters) - set("YN.")


def is_torn(text: Text) -> bool:
    """Whether a short message says yes, no and maybe at once: «да нет, наверное»."""
    words = text.words()
    held = LANGUAGES[text.lang].yes_no.torn
    said = all(not words_of.isdisjoint(words) for words_of in held)
    return bool(held) and len(words) <= _TORN and said


def stances(lang: Lang) -> Mapping[str, str]:
    """Phrases for “I don't know” (U) and “I won't say” (R), of any question."""
    answers = LANGUAGES[lang].yes_no.answers
    return {letter: answers[letter] for letter in "UR"}


def _unasked(text: Text) -> tuple[Found[YesNo], ...]:
    marked = mark(text, _lexicon(text.lang, ""))
    if not re.match(r"[YN](,|$)", marked.letters):
        return ()
    first = marked.marks[0]
    start, end = text.tokens[0].start, text.tokens[first.last - 1].end
    value: Answer = "no" if first.tag == "N" else "yes"
    return (Found(YesNo(value), start, end, text.raw[start:end], 0.6),)


def _letters(text: Text, marked: Marked) -> str:
    """The row; a first clause of one imperative says yes: “send it, …”."""
    row = "".join([_FULL.get(one.tag, one.tag[0]) for one in marked.marks])
    endings = LANGUAGES[text.lang].yes_no.consent
    bare = row.lstrip(PAUSE)
    if not endings or not bare.startswith(f"{UNKNOWN}{PAUSE}"):
        return row
    first = marked.marks[len(row) - len(bare)]
    word = text.tokens[first.first].text if first.tag == UNKNOWN else ""
    # Without a dictionary an ending is all there is to go by.
    agrees = word.endswith(endings) and (text.lang != "ru" or is_known(word, "ru"))
    return f"y{bare[1:]}" if agrees else row


def _answer(letters: str) -> Answer | None:
    if _ONLY_NOT.match(letters):
        return "no"
    row = _plain(letters)
    letters = row.replace("t", PAUSE)
    opening = opening_answer(letters) or concluded(row)
    if opening or "?" in letters:
        return opening
    letters = letters.replace("c", ".").replace("y", "Y")
    for pattern, answer in _RULES:
        if pattern.search(letters):
            return answer
    return None


def _plain(letters: str) -> str:
    """The row with what a word does to the next one settled: “of course not”."""
    letters = letters.replace("x", "c")
    letters = _INTENSIFIER.sub("", _BARE_NOT.sub("N", letters))
    return _MUST.sub("U", letters).replace("o", "P")


def _by_age(text: Text, question: str) -> Answer | None:
    if str(_ADULT) not in question:
        return None
    age = next((number.value for number in numerals(text)), _OLDEST + 1)
    if age > _OLDEST:
        return None
    return "yes" if age >= _ADULT else "no"


def _by_form(text: Text, marked: Marked, question: str) -> Answer | None:
    """Consent by an imperative, or a word of the question said again."""
    endings = LANGUAGES[text.lang].yes_no.consent
    asked = _question_words(question, text.lang)
    for one in marked.marks:
        word = text.tokens[one.first].text
        if one.tag != "." or len(word) < _SHORTEST_ECHO:
            continue
        if endings and word.endswith(endings):
            return "yes"
        if any(_same_word(word, other) for other in asked):
            return "yes"
    return None


@lru_cache(maxsize=256)
def _question_words(question: str, lang: Lang) -> tuple[str, ...]:
    return tuple(
        token.text
        for token in tokenize(question, lang).tokens
        if len(token.text) >= _SHORTEST_ECHO
    )


def _same_word(one: str, other: str) -> bool:
    same = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        same += 1
    return same >= max(_SHORTEST_ECHO, _CLOSE * max(len(one), len(other)))


@lru_cache(maxsize=256)
def _lexicon(lang: Lang, question: str) -> Lexicon:
    """The words of a language with those that answer this question."""
    table = LANGUAGES[lang].yes_no
    tags = dict(table.answers)
    for topic in table.topics:
        if _is_about(topic, question, lang):
            # In front of the general words: a topic knows better what a word means.
            tags = {
                "-": f"{topic.no}, {tags.pop('-', '')}",
                "+": f"{topic.yes}, {tags.pop('+', '')}",
                **tags,
            }
    return compile_lexicon(tags, lang=lang)


def _is_about(topic: Topic, question: str, lang: Lang) -> bool:
    asked = compile_lexicon({"A": topic.question}, lang=lang)
    return bool(question) and "A" in mark(tokenize(question, lang), asked).letters


def _found(text: Text, answer: Answer, certainty: float) -> tuple[Found[YesNo], ...]:
    start, end = text.tokens[0].start, text.tokens[-1].end
    value = YesNo(answer)
    return (Found(value, start, end, text.raw[start:end], certainty),)
