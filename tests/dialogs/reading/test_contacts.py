from __future__ import annotations

import pytest

from dialogs.reading.contacts import find_emails, find_handles, find_phones
from dialogs.reading.text import Lang, tokenize
from dialogs.reading.values import Phone

REGIONS: dict[Lang, str] = {"ru": "RU", "en": "US", "pl": "PL"}


def phones(lang: Lang, words: str, *, asked: bool = True) -> list[Phone]:
    text = tokenize(words, lang)
    found = find_phones(text, asked=asked, region=REGIONS[lang])
    return [one.value for one in found]


@pytest.mark.parametrize(
    ("lang", "words", "number"),
    [
        ("ru", "8 (903) 555-44-33", "+79035554433"),
        ("ru", "903 555 44 33", "+79035554433"),
        ("ru", "4 окна 89035554433 Игорь", "+79035554433"),
        ("ru", "+375 29 555-44-33", "+375295554433"),
        (
            "ru",
            "восемь девятьсот три пятьсот пятьдесят пять сорок четыре тридцать три",
            "+79035554433",
        ),
        ("ru", "8903 555 сорок четыре 33", "+79035554433"),
        ("en", "541-754-3011", "+15417543011"),
        ("en", "020 7946 0018", "+442079460018"),
        ("en", "five four one seven five four three oh double one", "+15417543011"),
        ("pl", "601 234 567", "+48601234567"),
        ("pl", "0048 601 234 567", "+48601234567"),
    ],
)
def test_phones_are_read_as_e164(lang: Lang, words: str, number: str) -> None:
    assert phones(lang, words)[0].number == number


def test_two_phones_are_two_finds() -> None:
    found = phones("ru", "89035554433 или 8-903-555-44-34")

    assert [phone.number for phone in found] == ["+79035554433", "+79035554434"]


def test_an_extension_is_kept() -> None:
    (phone,) = phones("ru", "8 (495) 555-44-33 доб. 17")

    assert phone.ext == "17"


@pytest.mark.parametrize(
    ("lang", "words", "status"),
    [
        ("ru", "903 555", "invalid"),
        ("ru", "договор 120456789012", "invalid"),
        ("ru", "давайте сначала цену, а номер я не дам", "refused"),
        ("ru", "не хочу телефон оставлять, потом все подряд звонят", "refused"),
        ("ru", "номер пока не дам, позже", "unknown"),
        ("ru", "не хочу оставлять", "refused"),
        ("ru", "зачем вам мой телефон", "refused"),
        ("ru", "у вас же мой номер высветился", "this_chat"),
        ("ru", "чуть позже", "unknown"),
        ("ru", "давайте в переписке", "this_chat"),
        ("ru", "терпеть не могу звонки, пишите сюда", "this_chat"),
        ("ru", "скину вечером", "unknown"),
        ("en", "i'd rather not", "refused"),
        ("en", "it's the same number", "this_chat"),
        ("en", "let's keep it in chat", "this_chat"),
        ("en", "you'll just spam me", "refused"),
        ("pl", "po co wam mój numer", "refused"),
        ("pl", "ten sam numer", "this_chat"),
        ("pl", "wolę na czacie", "this_chat"),
        ("pl", "512 345", "invalid"),
    ],
)
def test_an_answer_without_a_phone_has_a_status(
    lang: Lang,
    words: str,
    status: str,
) -> None:
    assert [phone.status for phone in phones(lang, words)] == [status]


@pytest.mark.parametrize("words", ["903 555", "не дам", "инн 770708389312"])
def test_unasked_only_a_phone_is_a_phone(words: str) -> None:
    assert phones("ru", words, asked=False) == []


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("почта Ivan.Petrov@Mail.ru, пишите", "ivan.petrov@mail.ru"),
        ("ivan собака mail точка ру", "ivan@mail.ru"),
    ],
)
def test_mail_addresses_are_read_in_lower_case(words: str, address: str) -> None:
    (found,) = find_emails(tokenize(words, "ru"))

    assert found.value.address == address


@pytest.mark.parametrize(
    ("words", "name", "messenger"),
    [
        ("тг @petrov_i", "petrov_i", "telegram"),
        ("https://t.me/petrov_i", "petrov_i", "telegram"),
        ("телеграм petrov_i", "petrov_i", "telegram"),
        ("инста @petrov.flowers", "petrov.flowers", "instagram"),
        ("vk.com/petrov_i", "petrov_i", "vk"),
    ],
)
def test_names_in_messengers_are_read(words: str, name: str, messenger: str) -> None:
    (found,) = find_handles(tokenize(words, "ru"))

    assert (found.value.name, found.value.messenger) == (name, messenger)


def test_a_mail_address_is_no_name_in_a_messenger() -> None:
    assert find_handles(tokenize("ivan@mail.ru", "ru")) == ()
