"""The words of an explanation; whoever reads no Russian gets the English ones."""

from __future__ import annotations

from msgspec import Struct

from dialogs.reading.text import Lang


class Words(Struct, frozen=True):
    """What is said around quotations; braces take quotations and names."""

    kinds: dict[str, str]
    quoted: str
    number: str
    times: str
    shared: str
    money: dict[str, str]
    no_scale: str
    asked_only: str
    nothing_says: str
    other: str
    negated: str
    taken: str
    stance: str
    over: str
    hour_alone: str
    topic: str
    command: str
    weak_command: str
    foreign: str
    gives_way: str
    no_topic: str
    junk: str
    no_junk: str
    sign: str
    buyer: str
    outweighed: str
    too_little: str
    another: str


_RU = Words(
    kinds={
        "money": "деньги",
        "timing": "срок",
        "quantity": "количество",
        "phone": "телефон",
        "email": "почта",
        "handle": "ник",
        "name": "имя",
        "address": "адрес",
        "decision": "кто решает",
        "yes_no": "да или нет",
    },
    quoted="«{0}»",
    number="число «{0}» = {1}",
    times=", множитель {0}",
    shared="множитель общий с числом рядом: {0}",
    money={
        "upper_before": "«{0}» перед суммой: не больше",
        "upper_after": "«{0}» после суммы: не больше",
        "lower_before": "«{0}» перед суммой: не меньше",
        "lower_after": "«{0}» после суммы: не меньше",
        "about_before": "«{0}»: примерно",
        "about_after": "«{0}»: примерно",
        "context": "«{0}»: речь о деньгах",
        "price_before": "«{0}»: похоже на цену",
        "month": "«{0}»: в месяц",
        "year": "«{0}»: в год",
        "unit": "«{0}»: за единицу",
    },
    no_scale="множитель не назван: тысячи или нет, решает сценарий",
    asked_only="это деньги, потому что бот спросил о деньгах",
    nothing_says="не деньги: «{0}» — голое число, о деньгах не спрашивали",
    other="не деньги: «{0}» считает или измеряет что-то другое",
    negated="не взято: «{0}» отменено словами «{1}»",
    taken="не взято: {0} «{1}» — эти слова уже {2} «{3}»",
    stance="не взято: {0} «{1}» — рядом есть значение",
    over="не взято: срок «{0}» — уже прошёл",
    hour_alone="не взято: «{0}» — час без дня, а о времени не спрашивали",
    topic="тема {0} «{1}» ({2:.0%}): образец {3}",
    command="команда {0} «{1}»: готовая фраза",
    weak_command="команда {0} «{1}»: если вопрос не объясняет эти слова лучше",
    foreign="не взято: тема {0} «{1}» — «{2}» здесь не продают",
    gives_way="не взято: тема {0} «{1}» — вопрос о другом: {2} «{3}»",
    no_topic="тем нет: ни один образец не подошёл",
    junk="мусор {0}: за него {1:g}, за покупателя {2:g}",
    no_junk="мусора нет: улик не найдено",
    sign="+{1:g} {0} «{2}»: образец {3}",
    buyer="−{1:g} {0} «{2}»: за покупателя, образец {3}",
    outweighed="мусора нет ({0}): за него {1:g}, за покупателя {2:g} — он перевесил",
    too_little="мусора нет ({0}): за него {1:g}, нужно {2:g}",
    another="не взято: {0} — {1:g}, у {2} не меньше",
)
_EN = Words(
    kinds={
        "money": "money",
        "timing": "timing",
        "quantity": "quantity",
        "phone": "phone",
        "email": "e-mail",
        "handle": "handle",
        "name": "name",
        "address": "address",
        "decision": "who decides",
        "yes_no": "yes or no",
    },
    quoted="“{0}”",
    number="number “{0}” = {1}",
    times=", multiplier {0}",
    shared="the multiplier is that of the number beside it: {0}",
    money={
        "upper_before": "“{0}” before the amount: at most",
        "upper_after": "“{0}” behind the amount: at most",
        "lower_before": "“{0}” before the amount: at least",
        "lower_after": "“{0}” behind the amount: at least",
        "about_before": "“{0}”: about",
        "about_after": "“{0}”: about",
        "context": "“{0}”: money is spoken of",
        "price_before": "“{0}”: looks like a price",
        "month": "“{0}”: a month",
        "year": "“{0}”: a year",
        "unit": "“{0}”: each",
    },
    no_scale="no multiplier was said: thousands or not, the script decides",
    asked_only="it is money because the bot asked about money",
    nothing_says="no money: “{0}” is a bare number and money was not asked about",
    other="no money: “{0}” counts or measures something else",
    negated="not taken: “{0}” is called off by “{1}”",
    taken="not taken: {0} “{1}”, these words are {2} “{3}” already",
    stance="not taken: {0} “{1}”, a value stands beside it",
    over="not taken: timing “{0}” is over",
    hour_alone="not taken: “{0}” is an hour without a day and time was not asked about",
    topic="topic {0} “{1}” ({2:.0%}): pattern {3}",
    command="command {0} “{1}”: a stock phrase",
    weak_command="command {0} “{1}”: unless the question explains the words better",
    foreign="not taken: topic {0} “{1}”, “{2}” is not sold here",
    gives_way="not taken: topic {0} “{1}”, the question is about {2} “{3}”",
    no_topic="no topic: no pattern holds",
    junk="junk {0}: {1:g} for it, {2:g} for a buyer",
    no_junk="no junk: no evidence",
    sign="+{1:g} {0} “{2}”: pattern {3}",
    buyer="−{1:g} {0} “{2}”: for a buyer, pattern {3}",
    outweighed="no junk ({0}): {1:g} for it, {2:g} for a buyer, who outweighs it",
    too_little="no junk ({0}): {1:g} for it, {2:g} are needed",
    another="not taken: {0}, {1:g} points, {2} has no less",
)


def words_for(lang: Lang) -> Words:
    """The words for the language of a message."""
    return _RU if lang == "ru" else _EN
