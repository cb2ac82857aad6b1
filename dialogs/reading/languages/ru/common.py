"""Latin words of Russian messages, and Russian ones that Latin letters blur."""

from __future__ import annotations

LATIN = frozenset(
    "ok okay yes no hi hello crm erp api excel word python java sql php js "
    "html css whatsapp telegram viber email mail gmail max pro plus premium "
    "standard vip id it hr pr b2b b2c smm seo online offline zoom skype "
    "google yandex bitrix amo amocrm demo start pay apple android ios windows "
    "linux usb led rehau kbe veka salamander provedal instagram insta "
    "facebook vk tg sms pdf doc docx xls xlsx jpg png www http https com ru "
    "design ux ui web frontend backend devops data science".split(),
)

PREFERRED = {
    "пят": "пять",
    "шест": "шесть",
    "ден": "день",
    "десят": "десять",
    "девят": "девять",
    "восем": "восемь",
    "сем": "семь",
    "ест": "есть",
    "толко": "только",
    "завтра": "завтра",
    "тысяч": "тысяч",
}
"""What is meant where Latin letters lose a soft sign and another word comes out."""
