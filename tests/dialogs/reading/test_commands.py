from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.reading.commands import find_commands
from dialogs.reading.languages.en import commands as en
from dialogs.reading.languages.pl import commands as pl
from dialogs.reading.languages.ru import commands as ru
from dialogs.reading.text import Lang, tokenize

LANGS: tuple[Lang, ...] = ("ru", "en", "pl")
COMMANDS = frozenset(ru.TABLE.patterns)
"""Their names, the same in every language."""


def commands(message: str, lang: Lang = "ru") -> set[str]:
    return {found.command for found in find_commands(tokenize(message, lang))}


@pytest.mark.parametrize(
    ("message", "command"),
    [
        ("ПОЗОВИ ОПЕРАТОРА!!!", "human"),
        ("соедените с манагером", "human"),
        ("хватит мне писать", "stop"),
        ("удалите все мои данные", "erase"),
        ("вернись на шаг назад", "back"),
        ("давайте начнём заново", "restart"),
        ("хочу исправить адрес", "correct"),
        ("ой, не то нажал", "correct"),
        ("пропустим этот вопрос", "skip"),
        ("дальше", "skip"),
        ("что вы спрашивали?", "repeat"),
        ("зачем вам мой бюджет", "why"),
        ("что такое импост?", "help"),
        ("передумал, отменяйте", "cancel"),
        ("отпишусь вам в среду", "pause"),
        ("надо подумать", "pause"),
        ("давай продолжим", "resume"),
        ("ты не так понял", "misheard"),
        ("я такого не писала", "misheard"),
        ("ты живой человек?", "bot_challenge"),
        ("приветствую", "greet"),
        ("спасибки", "thanks"),
        ("до встречи", "bye"),
        ("вы идиоты", "rude"),
        ("чёт дороговато", "expensive"),
        ("а не обманете?", "distrust"),
        ("понятия не имею", "dont_know"),
        ("не хочу говорить", "refuse"),
        ("сейчас занят, за рулём", "later"),
        ("занята, напишите в четверг", "pause"),
        ("можно человека", "human"),
        ("дайте живого", "human"),
        ("так сразу не отвечу, не мерила", "dont_know"),
        ("понятия не имею, какой размер", "dont_know"),
        ("уже неактуально", "cancel"),
        ("это обязательно?", "why"),
    ],
)
def test_russian_commands_are_understood(message: str, command: str) -> None:
    assert command in commands(message)


@pytest.mark.parametrize(
    ("message", "command", "lang"),
    [
        ("I WANT A REAL PERSON", "human", "en"),
        ("please stop messaging me", "stop", "en"),
        ("erase all my data", "erase", "en"),
        ("go back one step", "back", "en"),
        ("let's start over", "restart", "en"),
        ("I made a typo", "correct", "en"),
        ("can we skip this one", "skip", "en"),
        ("say that again?", "repeat", "en"),
        ("why do you ask", "why", "en"),
        ("I changed my mind", "cancel", "en"),
        ("I'll write next week", "pause", "en"),
        ("that's not what I meant", "misheard", "en"),
        ("is this a bot?", "bot_challenge", "en"),
        ("way too pricey", "expensive", "en"),
        ("is this a scam", "distrust", "en"),
        ("not sure yet", "dont_know", "en"),
        ("busy, text me on friday", "pause", "en"),
        ("can't say right now, haven't measured", "dont_know", "en"),
        ("od razu nie powiem, nie mierzyłam", "dont_know", "pl"),
        ("zajęta, napiszcie wieczorem", "pause", "pl"),
        ("that's private", "refuse", "en"),
        ("połączcie mnie z konsultantem", "human", "pl"),
        ("nie piszcie do mnie", "stop", "pl"),
        ("skasujcie mój numer", "erase", "pl"),
        ("cofnij o krok", "back", "pl"),
        ("zacznijmy od początku", "restart", "pl"),
        ("chcę zmienić odpowiedź", "correct", "pl"),
        ("pomińmy to pytanie", "skip", "pl"),
        ("po co wam te dane", "why", "pl"),
        ("zrezygnowałem", "cancel", "pl"),
        ("odezwę się jutro", "pause", "pl"),
        ("źle mnie zrozumiałeś", "misheard", "pl"),
        ("czy rozmawiam z botem", "bot_challenge", "pl"),
        ("trochę za drogo", "expensive", "pl"),
        ("nie mam pojęcia", "dont_know", "pl"),
        ("to prywatne", "refuse", "pl"),
    ],
)
def test_english_and_polish_commands_are_understood(
    message: str,
    command: str,
    lang: Lang,
) -> None:
    assert command in commands(message, lang)


@pytest.mark.parametrize(
    ("message", "lang"),
    [
        ("замена старых", "ru"),
        ("нет, не надо менять", "ru"),
        ("дальше от центра", "ru"),
        ("два года назад ставили", "ru"),
        ("нужны 3 менеджера в crm", "ru"),
        ("решает директор", "ru"),
        ("с начальником", "ru"),
        ("я руководитель отдела кадров", "ru"),
        ("не говорите мужу, это подарок", "ru"),
        ("with my supervisor", "en"),
        ("z szefem", "pl"),
        ("живые цветы", "ru"),
        ("нужна дверь на кухню", "ru"),
        ("the back door", "en"),
        ("next week", "en"),
        ("no, don't replace it", "en"),
        ("dalej od centrum", "pl"),
        ("nie, wymiana niepotrzebna dla 2 okien", "pl"),
    ],
)
def test_an_answer_that_holds_the_word_is_no_command(message: str, lang: Lang) -> None:
    assert commands(message, lang) == set()


@pytest.mark.parametrize(
    ("message", "whole"),
    [
        ("спасибо большое!", True),
        ("ну ладно, дальше", True),
        ("здравствуйте, позовите менеджера пожалуйста", True),
        ("спасибо, 5 окон", False),
        ("дорого, давайте только одно окно", False),
    ],
)
def test_a_command_knows_whether_it_is_the_whole_message(
    message: str,
    whole: bool,  # noqa: FBT001  # a column of the table
) -> None:
    found = [
        one for one in find_commands(tokenize(message, "ru")) if one.command != "greet"
    ]

    assert [one.whole for one in found] == [whole]


def test_a_bare_refusal_may_be_an_answer() -> None:
    (bare,) = find_commands(tokenize("не надо", "ru"))
    (told,) = find_commands(tokenize("я передумал", "ru"))

    assert (bare.command, bare.certainty) == ("cancel", 0.5)
    assert (told.command, told.certainty) == ("cancel", 1.0)


def test_every_language_has_every_command() -> None:
    for table in (ru.TABLE, en.TABLE, pl.TABLE):
        assert set(table.patterns) == COMMANDS
        assert set(table.weak) <= COMMANDS


@given(st.text(max_size=400), st.sampled_from(LANGS))
def test_any_text_is_read_with_true_quotes(message: str, lang: Lang) -> None:
    for found in find_commands(tokenize(message, lang)):
        assert message[found.start : found.end] == found.quote
        assert found.command in COMMANDS
