"""The languages of the pages: catalogues read at start, chosen for each request."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct
from starlette.requests import HTTPConnection

LOCALE = Path(__file__).parent / "locale"
LANGUAGES = ("ru", "en")
COOKIE = "firstline_lang"

Plural = tuple[str, ...]


class Tongue(Struct, frozen=True):
    """Texts of one language; what it does not have stays as it is written, English."""

    lang: str
    texts: Mapping[str, str]
    plurals: Mapping[str, Plural]

    def gettext(self, text: str, /, **words: object) -> str:
        """The text in this language with its `%(words)s` put in."""
        found = self.texts.get(text, text)
        return found % words if words else found

    def ngettext(self, one: str, many: str, count: int, /, **words: object) -> str:
        """The form that fits a count; `%(count)s` is the count."""
        forms = self.plurals.get(one, (one, many))
        place = _russian(count) if self.lang == "ru" else int(count != 1)
        return forms[min(place, len(forms) - 1)] % {"count": count, **words}


def tongue_of(request: HTTPConnection) -> Tongue:
    """The language that was chosen, else the browser's, else Russian."""
    chosen = request.cookies.get(COOKIE, "")
    if chosen in LANGUAGES:
        return tongue(chosen)
    for part in request.headers.get("accept-language", "").split(","):
        lang = part.split(";")[0].strip()[:2].lower()
        if lang in LANGUAGES:
            return tongue(lang)
    return tongue(LANGUAGES[0])


@cache
def tongue(lang: str) -> Tongue:
    """The catalogue of a language."""
    from babel.messages.pofile import read_po  # at the first page that is asked for

    texts: dict[str, str] = {}
    plurals: dict[str, Plural] = {}
    for path in sorted((LOCALE / lang / "LC_MESSAGES").glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale=lang, abort_invalid=True):
                if not message.id or message.fuzzy:
                    continue
                match message.id, message.string:
                    case (str(text), str(told)):
                        texts[text] = told or text
                    case ([str(text), *_], [*forms]) if all(forms):
                        plurals[text] = tuple(forms)
                    case _:
                        pass  # not translated yet in all of its forms
    return Tongue(lang, texts, plurals)


def _russian(count: int) -> int:
    """The place of the form for 1, for 2 to 4, for the others."""
    last, tens = abs(count) % 10, abs(count) // 10 % 10
    if last == 1 and tens != 1:
        return 0
    return 1 if last in {2, 3, 4} and tens != 1 else 2
