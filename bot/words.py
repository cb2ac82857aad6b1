"""The few words the application says by itself, in the language of the script."""

from __future__ import annotations

from collections.abc import Mapping

from bot.menu_words import MENU_WORDS
from dialogs.reading.text import Lang

WORDS: Mapping[Lang, Mapping[str, str]] = {
    "ru": {
        "take": "✋ Взять",
        "transcript": "📄 Переписка",
        "later": "⏰ Позже",
        "junk": "🚫 Мусор",
        "claimed": "✋ Лид взят: {name} в {at} · за {took}",
        "joined": "{name} подключается к чату",
        "client": "👤 {text}",
        "pinged": "⏳ Лид №{lead} ещё никто не взял",
        "repeat": "🔁 Повторный: лид №{lead}",
        "returned": "↩ Лид №{lead} вернулся в очередь",
        "silent": "⏳ Клиент ждёт вашего ответа: лид №{lead}",
        "failed": "⚠ Бот не справился с сообщением: прочитайте переписку",
        "blocked": "❗ Не доставлено: клиент остановил бота",
        "dead": "❗ Не доставлено: {why}",
        "client_of": "👤 №{lead}: {text}",
        "linked": "{name}, вы подключены: карточки лидов приходят сюда",
        "linked_group": "{name}, вы подключены: берите лиды в группе менеджеров",
        "stranger": "Кнопки работают только у менеджеров",
        "gone": "Этого лида больше нет",
        "yours": "Лид ваш: отвечайте на карточку",
        "taken": "Лид уже взят: {name}",
        "not_offered": "Этот лид предложен другим",
        "unowned": "Лид никто не взял: сначала возьмите его",
        "won": "✅ Закрыт: сделка",
        "lost": "❌ Закрыт: отказ",
        "released": "🤖 Разговор снова ведёт бот",
        "transferred": "➡ Передан: {name}",
        "nobody_of": "Нет такого менеджера: «{name}»",
        "nothing_said": "Ещё ничего не сказано",
        "orders": "/take · /close · /bot · /transfer имя · /later 2d · "
        "/note текст · /card · /slot · /price · /away · /here",
        "script_refused": "⚠ Сценарий не обновлён: {script}. Ошибок: {errors}. "
        "Работает прежняя версия {version}",
        "queued": "↩ Вернулся в очередь",
        "moved": "Ваша запись перенесена: {when}. Если не подходит — напишите",
        "nobody": "Менеджер",
    },
    "en": {
        "take": "✋ Take",
        "transcript": "📄 Transcript",
        "later": "⏰ Later",
        "junk": "🚫 Junk",
        "claimed": "✋ Lead taken: {name} at {at} · in {took}",
        "joined": "{name} is joining the chat",
        "client": "👤 {text}",
        "pinged": "⏳ Nobody has taken lead №{lead} yet",
        "repeat": "🔁 Again: lead №{lead}",
        "returned": "↩ Lead №{lead} is back in the queue",
        "silent": "⏳ The client is waiting for you: lead №{lead}",
        "failed": "⚠ The bot failed on a message: please read the chat",
        "blocked": "❗ Not delivered: the client stopped the bot",
        "dead": "❗ Not delivered: {why}",
        "client_of": "👤 №{lead}: {text}",
        "linked": "{name}, you are linked: cards of leads come here",
        "linked_group": "{name}, you are linked: take leads in the managers' group",
        "stranger": "Only managers can press these buttons",
        "gone": "This lead is gone",
        "yours": "The lead is yours: reply to the card",
        "taken": "Already taken: {name}",
        "not_offered": "This lead is offered to others",
        "unowned": "Nobody has taken the lead: take it first",
        "won": "✅ Closed: won",
        "lost": "❌ Closed: lost",
        "released": "🤖 The bot leads again",
        "transferred": "➡ Transferred: {name}",
        "nobody_of": "There is no such manager: “{name}”",
        "nothing_said": "Nothing was said yet",
        "orders": "/take · /close · /bot · /transfer name · /later 2d · "
        "/note text · /card · /slot · /price · /away · /here",
        "script_refused": "⚠ The script was not updated: {script}. "
        "Errors: {errors}. Version {version} stays in force",
        "queued": "↩ Back in the queue",
        "moved": "Your booking was moved: {when}. Write to us if it does not suit you",
        "nobody": "A manager",
    },
    "pl": {
        "take": "✋ Biorę",
        "transcript": "📄 Rozmowa",
        "later": "⏰ Później",
        "junk": "🚫 Śmieci",
        "claimed": "✋ Lead przejęty: {name} o {at} · w {took}",
        "joined": "{name} dołącza do czatu",
        "client": "👤 {text}",
        "pinged": "⏳ Nikt jeszcze nie wziął leada nr {lead}",
        "repeat": "🔁 Ponownie: lead nr {lead}",
        "returned": "↩ Lead nr {lead} wrócił do kolejki",
        "silent": "⏳ Klient czeka na odpowiedź: lead nr {lead}",
        "failed": "⚠ Bot nie poradził sobie z wiadomością: przeczytaj rozmowę",
        "blocked": "❗ Nie dostarczono: klient zatrzymał bota",
        "dead": "❗ Nie dostarczono: {why}",
        "client_of": "👤 nr {lead}: {text}",
        "linked": "{name}, konto połączone: karty leadów przychodzą tutaj",
        "linked_group": "{name}, konto połączone: leady czekają w grupie",
        "stranger": "Te przyciski działają tylko u konsultantów",
        "gone": "Tego leada już nie ma",
        "yours": "Lead jest twój: odpowiadaj na kartę",
        "taken": "Lead już przejęty: {name}",
        "not_offered": "Ten lead zaproponowano innym",
        "unowned": "Nikt nie wziął leada: najpierw go weź",
        "won": "✅ Zamknięty: wygrany",
        "lost": "❌ Zamknięty: przegrany",
        "released": "🤖 Rozmowę znów prowadzi bot",
        "transferred": "➡ Przekazany: {name}",
        "nobody_of": "Nie ma takiego konsultanta: „{name}”",
        "nothing_said": "Nic jeszcze nie powiedziano",
        "orders": "/take · /close · /bot · /transfer imię · /later 2d · "
        "/note tekst · /card · /slot · /price · /away · /here",
        "script_refused": "⚠ Scenariusz bez zmian: {script}. Błędów: {errors}. "
        "Działa wersja {version}",
        "queued": "↩ Wrócił do kolejki",
        "moved": "Wizyta przeniesiona: {when}. Jeśli nie pasuje, napisz do nas",
        "nobody": "Konsultant",
    },
}


def word(lang: Lang, phrase: str, /, **more: str) -> str:
    """A phrase by name with its gaps filled."""
    phrases = MENU_WORDS[lang] if phrase in MENU_WORDS[lang] else WORDS[lang]
    return phrases[phrase].format(**more)
