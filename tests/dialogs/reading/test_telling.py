"""Tales: which of several values of a long message answers, and which only lead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest

from dialogs.reading.facts import find_facts
from dialogs.reading.kinds import read
from dialogs.reading.telling import clauses_of
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Money, Quantity, Timing

NOW = dt.datetime(2026, 11, 23, 10, 0, tzinfo=dt.UTC)
QUESTIONS: Mapping[Lang, str] = {
    "ru": "Монтаж нужен?",
    "en": "Do you need installation?",
    "pl": "Czy potrzebny jest montaż?",
}


def heard(kind: str, text: str, lang: Lang) -> Any:  # noqa: ANN401  # JSON
    return read(kind, text, lang=lang, question=QUESTIONS[lang], now=NOW)


def sums(text: str, lang: Lang) -> tuple[float | None, float | None]:
    told = heard("money", text, lang)
    assert told["status"] == "value"
    return told["min"], told["max"]


@pytest.mark.parametrize(
    ("lang", "text", "meant"),
    [
        (
            "ru",
            (
                "два года назад брали шкаф за 60 тысяч, сейчас на прихожую можем"
                " выделить сто двадцать тысяч"
            ),
            (120_000, 120_000),
        ),
        (
            "ru",
            (
                "тёща считает что хватит пятидесяти, но мы с женой прикинули и вышло"
                " девяносто тысяч"
            ),
            (90_000, 90_000),
        ),
        (
            "ru",
            (
                "зарплата у меня 70 тысяч, за садик отдаём двадцать, на ремонт"
                " получается 150 тысяч"
            ),
            (150_000, 150_000),
        ),
        (
            "ru",
            "у конкурентов просят 250 тысяч, дороговато, мы бы хотели 180",
            (180,) * 2,
        ),
        (
            "en",
            "my sister paid 900 for hers, that's out of our reach, we can go up to 500",
            (None, 500),
        ),
        (
            "en",
            "we spent 20k on the kitchen two years ago, this time we've put away 12k",
            (12_000, 12_000),
        ),
        (
            "en",
            "the other shop wanted 300 bucks, too much, I'd rather keep it under 150",
            (None, 150),
        ),
        (
            "pl",
            (
                "siostra dała za swoją kuchnię 40 tysięcy, nas na to nie stać, możemy"
                " wydać 25 tysięcy"
            ),
            (25_000, 25_000),
        ),
        (
            "pl",
            "dwa lata temu za drzwi płaciliśmy 3 tysiące, teraz odłożyliśmy 12 tysięcy",
            (12_000, 12_000),
        ),
        ("pl", "emerytura 2400, czynsz 900, na okna mogę dać 300 zł", (300, 300)),
    ],
)
def test_what_others_paid_and_what_was_gives_way_to_what_can_be_paid(
    lang: Lang, text: str, meant: tuple[float | None, float | None]
) -> None:
    assert sums(text, lang) == meant


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        (
            "ru",
            (
                "в той фирме насчитали триста тысяч, потом ещё двести сверху, поэтому"
                " теперь цифр не озвучиваю"
            ),
            "refused",
        ),
        (
            "ru",
            (
                "раньше на это был отдельный фонд в два миллиона, его сократили, денег"
                " сейчас нет"
            ),
            "none",
        ),
        (
            "en",
            (
                "last time I gave a number they quoted exactly that, 5000 on the nose,"
                " so I'd rather not say"
            ),
            "refused",
        ),
    ],
)
def test_a_stance_goes_before_the_sums_of_a_background(
    lang: Lang, text: str, status: str
) -> None:
    assert heard("money", text, lang)["status"] == status


@pytest.mark.parametrize(
    ("lang", "text", "start", "end"),
    [
        (
            "ru",
            "сестра замуж выходила в июне, а мы поженимся двадцатого февраля",
            dt.date(2027, 2, 20),
            dt.date(2027, 2, 20),
        ),
        (
            "ru",
            "брат ставил осенью и пожалел, мы лучше подождём до мая",
            None,
            dt.date(2027, 4, 30),
        ),
        (
            "en",
            "my parents had it done in october and froze, we're thinking late april",
            dt.date(2027, 4, 21),
            dt.date(2027, 4, 30),
        ),
        (
            "en",
            (
                "the painters have the house till the 5th, please don't start before"
                " december 8th"
            ),
            dt.date(2026, 12, 8),
            None,
        ),
        (
            "pl",
            "brat montował w listopadzie i żałował, my wolimy w maju",
            dt.date(2027, 5, 1),
            dt.date(2027, 5, 31),
        ),
        (
            "pl",
            (
                "do piątku jestem w delegacji, w sobotę wesele, proszę przyjechać w"
                " niedzielę po 14"
            ),
            dt.date(2026, 11, 29),
            dt.date(2026, 11, 29),
        ),
    ],
)
def test_the_day_of_what_is_wanted_is_the_answer(
    lang: Lang, text: str, start: dt.date | None, end: dt.date | None
) -> None:
    told = heard("timing", text, lang)
    days = [day and dt.date.fromisoformat(day) for day in (told["from"], told["to"])]

    assert days == [start, end]


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        (
            "ru",
            "прорвало трубу вчера вечером, соседи снизу уже приходили, нужно срочно",
            "asap",
        ),
        (
            "ru",
            (
                "строители обещали закончить в декабре, потом в феврале, поэтому точной"
                " даты пока не знаем"
            ),
            "unknown",
        ),
        (
            "en",
            (
                "the roof leaked last week, then the window fell out this morning, come"
                " as fast as you can"
            ),
            "asap",
        ),
        (
            "en",
            "my wife says march, her mother says june, honestly we have no idea yet",
            "unknown",
        ),
        (
            "pl",
            (
                "wczoraj wichura wyrwała okno, w pokoju zimno jak na dworze,"
                " przyjedźcie jak najszybciej"
            ),
            "asap",
        ),
        (
            "pl",
            "żona mówi marzec, teściowa że czerwiec, jeszcze nic nie ustaliliśmy",
            "unknown",
        ),
    ],
)
def test_a_stance_goes_before_the_days_of_a_background(
    lang: Lang, text: str, status: str
) -> None:
    assert heard("timing", text, lang)["status"] == status


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        (
            "ru",
            "у брата в доме было двенадцать окон, у нас попроще, заказываем семь",
            7,
        ),
        (
            "ru",
            "раньше работало тридцать человек, половина ушла, сейчас нужно 16 лицензий",
            16,
        ),
        ("en", "our old flat had nine windows, this one is smaller, we need four", 4),
        (
            "en",
            "we used to have 50 seats, half the team left, so now it's 24 licenses",
            24,
        ),
        (
            "pl",
            "w starym domu mieliśmy dwanaście okien, tutaj mniej, potrzebujemy siedem",
            7,
        ),
    ],
)
def test_what_is_needed_is_counted(lang: Lang, text: str, count: int) -> None:
    assert heard("quantity", text, lang)["count"] == count


@pytest.mark.parametrize(
    ("lang", "text", "role"),
    [
        (
            "ru",
            "раньше всё решал отец, потом отошёл от дел, так что теперь решаю я",
            "self",
        ),
        (
            "en",
            "my dad used to run it, he retired last year, so it's me who decides now",
            "self",
        ),
        (
            "en",
            (
                "I only rent here, the landlord pays for repairs so she's the one who"
                " decides"
            ),
            "other",
        ),
        (
            "pl",
            (
                "kiedyś decydował ojciec, w zeszłym roku przeszedł na emeryturę, więc"
                " teraz decyduję ja"
            ),
            "self",
        ),
        (
            "pl",
            "poprzedni kierownik odszedł w maju, nowego nie ma, więc naprawdę nie wiem",
            "unknown",
        ),
        # A reason behind “so” says nothing of who decides.
        (
            "ru",
            "вместе с женой выбираем, но она сейчас на даче, поэтому пишу вам пока я",
            "joint",
        ),
    ],
)
def test_the_last_turn_says_who_decides(lang: Lang, text: str, role: str) -> None:
    assert heard("decision", text, lang)["role"] == role


@pytest.mark.parametrize(
    ("lang", "text", "answer"),
    [
        (
            "pl",
            (
                "kuzyn jest stolarzem i ma narzędzia, więc proszę tylko przywieźć,"
                " wstawimy sami"
            ),
            "no",
        ),
        # The first clause has answered; what follows only explains it.
        ("ru", "нет никогда, мы всё делаем сами, поэтому и инструмент есть", "no"),
        ("en", "i can barely hold a hammer so yes please send somebody", "yes"),
    ],
)
def test_a_conclusion_answers_where_the_first_clause_does_not(
    lang: Lang, text: str, answer: str
) -> None:
    assert heard("yesno", text, lang)["value"] == answer


def facts(text: str, lang: Lang, kind: type) -> list[Any]:
    found = find_facts(tokenize(text, lang), asked=None, now=NOW)
    return [one.value for one in found if isinstance(one.value, kind)]


def test_of_all_that_is_told_unasked_the_background_is_left_out() -> None:
    ru = "соседи за пять окон отдали 300 тысяч, а нам нужно три окна, бюджет 150 тысяч"
    pl = "kupiliśmy dom w maju, potrzebujemy sześć okien, montaż w marcu"

    assert [one.high for one in facts(ru, "ru", Money)] == [150_000]
    assert [one.count for one in facts(ru, "ru", Quantity)] == [3]
    assert [one.start for one in facts(pl, "pl", Timing)] == [dt.date(2027, 3, 1)]


@pytest.mark.parametrize(
    ("kind", "lang", "text", "meant"),
    [
        # Nothing else is named, so the background is all there is.
        (
            "money",
            "ru",
            "в прошлом году соседи отдали 300 тысяч и были довольны",
            300_000,
        ),
        # Both are what is wanted: the first goes on.
        ("money", "en", "we want to spend about 5k, maybe we could go to 6k", 5000),
        # Savings are told in the past and are ready money all the same.
        ("money", "pl", "odłożyliśmy 20 tysięcy, więcej nie damy rady zebrać", 20_000),
        # “At most” behind a pause belongs to the sum before it.
        (
            "money",
            "ru",
            "рассчитываем на 200 тысяч, 250 тысяч край, больше никак",
            200_000,
        ),
    ],
)
def test_near_misses_are_read_as_before(
    kind: str, lang: Lang, text: str, meant: float
) -> None:
    told = heard(kind, text, lang)

    assert meant in (told["min"], told["max"])


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("в прошлом году 1,5 млн, сейчас 200 тыс. рублей", 2),
        ("соседи отдали 300 но нам нужно за 200", 2),
        ("нам нужно за 200, 250 край", 0),
    ],
)
def test_a_message_is_cut_at_pauses_and_turns(text: str, clauses: int) -> None:
    assert len(clauses_of(tokenize(text, "ru"))) == clauses


def test_a_visit_and_the_thing_have_days_of_their_own() -> None:
    text = tokenize("замер в пятницу, а окна нужны в декабре, 2 окна", "ru")
    found = find_facts(text, asked="timing", now=NOW)

    days = [one.value.start for one in found if isinstance(one.value, Timing)]
    assert days == [dt.date(2026, 11, 27), dt.date(2026, 12, 1)]


@pytest.mark.parametrize(
    ("lang", "text", "topic"),
    [
        (
            "ru",
            "тётя месяц ждала балкон, а у вас какие сроки изготовления",
            "lead_time",
        ),
        (
            "en",
            "my cousin waited for months, what is your lead time for doors",
            "lead_time",
        ),
        # Who waits for ours complains, whatever is asked beside.
        ("ru", "жду ваш балкон уже третий месяц, сколько ещё ждать", "complaint"),
    ],
)
def test_what_happened_to_others_is_not_asked(
    lang: Lang, text: str, topic: str
) -> None:
    assert heard("intent", text, lang)["intent"] == topic


@pytest.mark.parametrize(
    ("lang", "text", "junk"),
    [
        ("ru", "дочке 17, хочет стать флористом, ваши выпускники где работают", None),
        ("ru", "мой брат монтажник со стажем, возьмёте на работу", "job_seeker"),
        ("ru", "я юрист, хочу удобную crm для своей фирмы, покажете демо", None),
        ("en", "we lose leads every week and are looking for a crm for 12 users", None),
        ("en", "I have been fitting doors for ten years, are you hiring", "job_seeker"),
        ("pl", "mam własne auto i narzędzia, czy szukacie pracowników", "job_seeker"),
    ],
)
def test_a_buyer_is_no_junk_and_who_seeks_work_is(
    lang: Lang, text: str, junk: str | None
) -> None:
    assert heard("junk", text, lang)["junk"] == junk


@pytest.mark.parametrize(
    ("text", "status"),
    [("окна две штуки", "absent"), ("на окна две штуки", "value")],
)
def test_pieces_of_things_are_no_thousands(text: str, status: str) -> None:
    assert heard("money", text, "ru")["status"] == status


@pytest.mark.parametrize(
    "text", ["поскорей бы уже", "побыстрей, дует", "быстрее бы, холодно"]
)
def test_a_wish_for_haste_may_be_short(text: str) -> None:
    assert heard("timing", text, "ru")["status"] == "asap"


@pytest.mark.parametrize(
    ("lang", "text", "start", "end"),
    [
        ("ru", "не приезжайте до 10 января", dt.date(2027, 1, 10), None),
        ("pl", "nie przyjeżdżajcie przed 10 stycznia", dt.date(2027, 1, 10), None),
        ("en", "please come before january 10th", None, dt.date(2027, 1, 10)),
        ("ru", "приезжайте до 10 января", None, dt.date(2027, 1, 10)),
    ],
)
def test_what_must_not_be_before_a_day_begins_on_it(
    lang: Lang, text: str, start: dt.date | None, end: dt.date | None
) -> None:
    told = heard("timing", text, lang)
    days = [day and dt.date.fromisoformat(day) for day in (told["from"], told["to"])]

    assert days == [start, end]


@pytest.mark.parametrize(
    ("kind", "lang", "text", "meant"),
    [
        (
            "money",
            "ru",
            "мне стоматолог насчитал 180 тысяч, это грабёж, мой потолок 120 тысяч",
            {"min": None, "max": 120_000},
        ),
        (
            "money",
            "ru",
            "бюджет пока не обсуждали, муж называл 500 тысяч но это с потолка",
            {"status": "unknown"},
        ),
        (
            "money",
            "en",
            "the dentist wanted 6 grand, insurance covers nothing, I can manage 2,500",
            {"min": 2500, "max": 2500},
        ),
        (
            "money",
            "en",
            "we blew savings on the roof, 18k gone, there is 4k left for the kitchen",
            {"min": 4000, "max": 4000},
        ),
        (
            "money",
            "pl",
            "remont pochłonął 90 tysięcy, auto kolejne 20, zostało nam 30 tysięcy",
            {"min": 30_000, "max": 30_000},
        ),
        (
            "timing",
            "ru",
            "свадьба 20 июня, но ателье просит три месяца, так что начать надо в марте",
            {"from": "2027-03-01", "to": "2027-03-31"},
        ),
        (
            "timing",
            "en",
            (
                "tooth has been aching since september, last night my face swelled up, "
                "please see me right away"
            ),
            {"status": "asap"},
        ),
        (
            "timing",
            "en",
            "friday I am at mums, the weekend we are away, tuesday works",
            {"from": "2026-11-24", "to": "2026-11-24"},
        ),
        # Who does not work then says nothing of when it suits.
        (
            "timing",
            "en",
            "lets start in january, in december nobody here works anyway",
            {"from": "2027-01-01", "to": "2027-01-31"},
        ),
        ("quantity", "en", "we invited 80, half said no, it will be 45 in the end", 45),
        ("quantity", "pl", "zaprosiliśmy 80 osób, ostatecznie będzie 45 gości", 45),
        (
            "decision",
            "en",
            "normally my wife picks these but this is technical so the choice is mine",
            {"role": "self"},
        ),
        # The day is not the husband's alone.
        (
            "timing",
            "ru",
            "муж предлагает субботу, мне тоже удобно, будем вас ждать",
            {"from": "2026-11-28", "to": "2026-11-28"},
        ),
    ],
)
def test_other_trades_tell_their_tales_alike(
    kind: str, lang: Lang, text: str, meant: Mapping[str, Any] | int
) -> None:
    told = heard(kind, text, lang)
    wanted = {"count": meant} if isinstance(meant, int) else meant

    assert {key: told.get(key) for key in wanted} == wanted
