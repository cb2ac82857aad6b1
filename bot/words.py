"""The few words the application says by itself, in the language of the script."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.reading.text import Lang

WORDS: Mapping[Lang, Mapping[str, str]] = {
    "ru": {
        "take": "✋ Взять",
        "transcript": "📄 Переписка",
        "later": "⏰ Позже",
        "junk": "🚫 Мусор",
        "claimed": "✋ Лид взят: {name}",
        "joined": "{name} подключается к чату",
        "says": "{name}:\n{text}",
        "client": "👤 {text}",
        "pinged": "⏳ Лид №{lead} ещё никто не взял",
        "repeat": "🔁 Повторный: лид №{lead}",
        "returned": "↩ Лид №{lead} вернулся в очередь",
        "silent": "⏳ Клиент ждёт вашего ответа: лид №{lead}",
        "failed": "⚠ Бот не справился с сообщением: прочитайте переписку",
        "blocked": "❗ Не доставлено: клиент остановил бота",
        "dead": "❗ Не доставлено: {why}",
        "nobody": "Менеджер",
    },
    "en": {
        "take": "✋ Take",
        "transcript": "📄 Transcript",
        "later": "⏰ Later",
        "junk": "🚫 Junk",
        "claimed": "✋ Lead taken: {name}",
        "joined": "{name} is joining the chat",
        "says": "{name}:\n{text}",
        "client": "👤 {text}",
        "pinged": "⏳ Nobody has taken lead №{lead} yet",
        "repeat": "🔁 Again: lead №{lead}",
        "returned": "↩ Lead №{lead} is back in the queue",
        "silent": "⏳ The client is waiting for you: lead №{lead}",
        "failed": "⚠ The bot failed on a message: please read the chat",
        "blocked": "❗ Not delivered: the client stopped the bot",
        "dead": "❗ Not delivered: {why}",
        "nobody": "A manager",
    },
    "pl": {
        "take": "✋ Biorę",
        "transcript": "📄 Rozmowa",
        "later": "⏰ Później",
        "junk": "🚫 Śmieci",
        "claimed": "✋ Lead przejęty: {name}",
        "joined": "{name} dołącza do czatu",
        "says": "{name}:\n{text}",
        "client": "👤 {text}",
        "pinged": "⏳ Nikt jeszcze nie wziął leada nr {lead}",
        "repeat": "🔁 Ponownie: lead nr {lead}",
        "returned": "↩ Lead nr {lead} wrócił do kolejki",
        "silent": "⏳ Klient czeka na odpowiedź: lead nr {lead}",
        "failed": "⚠ Bot nie poradził sobie z wiadomością: przeczytaj rozmowę",
        "blocked": "❗ Nie dostarczono: klient zatrzymał bota",
        "dead": "❗ Nie dostarczono: {why}",
        "nobody": "Konsultant",
    },
}


def word(lang: Lang, phrase: str, /, **more: str) -> str:
    """A phrase by name with its gaps filled."""
    return WORDS[lang][phrase].format(**more)
