from __future__ import annotations

import base64
import hmac
import json

import pytest

from adapters.web.chat.identity import DAY, BadIdentityError, claims_of
from bot.store.moments import SECOND
from tests.web.widget import ONCE, SHARED, Shop, Widget

NOW = 1_795_000_000.0


def part(told: object) -> str:
    data = told if isinstance(told, bytes) else json.dumps(told).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(claims: object, *, secret: str = SHARED, header: object = ("HS256",)) -> str:
    """What a site makes with any library for JSON Web Tokens."""
    alg = {"alg": header[0], "typ": "JWT"} if isinstance(header, tuple) else header
    signed = f"{part(alg)}.{part(claims)}"
    return f"{signed}.{part(hmac.digest(secret.encode(), signed.encode(), 'sha256'))}"


def good(now: float = NOW, **more: object) -> dict[str, object]:
    return {"sub": "42", "exp": now + 600, **more}


def test_a_token_of_the_site_says_who_it_is() -> None:
    claims = claims_of(token(good(name="Анна")), secret=SHARED, now=NOW)

    assert (claims.sub, claims.name) == ("42", "Анна")


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "a.b",
        "a.b.c",
        "ы.ы.ы",
        token(good(), secret="x" * 32),
        token(good(), header=("none",)),
        token(good(), header=("HS512",)),
        token(good(), header={"typ": "JWT"}),
        token(good())[:-2],
        token(good()).rpartition(".")[0] + ".",
        token({"sub": "42"}),
        token({"sub": "", "exp": NOW + 60}),
        token({"sub": "42", "exp": NOW - 120}),
        token({"sub": "42", "exp": NOW + 2 * DAY}),
        token({"sub": 42, "exp": NOW + 60}),
        token(b"\xff"),
        token([]),
    ],
)
def test_what_is_not_signed_or_not_in_time_says_nothing(bad: str) -> None:
    with pytest.raises(BadIdentityError):
        claims_of(bad, secret=SHARED, now=NOW)


async def test_the_same_person_finds_the_conversation_on_another_device(
    shop: Shop,
) -> None:
    now = shop.pages.clock.micros / SECOND
    async with shop.asked() as phone, shop.asked() as laptop:
        await phone.begin(identity=token(good(now)))
        await phone.says("с телефона", key="from-phone")
        await laptop.begin(identity=token(good(now)))
        await laptop.says("с ноутбука", key="from-laptop")

        own = [text for by, text in await phone.lines() if by == "me"]
        assert own == ["с телефона", "с ноутбука"]
        assert await laptop.lines() == await phone.lines()


async def test_who_signs_in_later_moves_to_the_conversation_of_before(
    shop: Shop,
) -> None:
    now = shop.pages.clock.micros / SECOND
    async with shop.asked() as phone, shop.asked() as laptop:
        await phone.begin(identity=token(good(now)))
        await phone.says("с телефона", key="from-phone")
        await laptop.begin()
        anonymous = await laptop.lines()
        moved = await laptop.post("identity", {"identity": token(good(now))})

        assert ("me", "с телефона") not in anonymous
        assert moved.json() == {"moved": True}
        assert ("me", "с телефона") in await laptop.lines()


async def test_another_person_at_the_same_browser_gets_a_chat_of_their_own(
    widget: Widget, shop: Shop
) -> None:
    now = shop.pages.clock.micros / SECOND
    await widget.begin(identity=token(good(now)))
    await widget.says("тайна", key="a-secret")
    same = await widget.post("identity", {"identity": token(good(now))})
    boris = token({**good(now), "sub": "43"})
    other = await widget.post("identity", {"identity": boris})
    widget.token = ""
    await widget.begin(identity=boris)

    assert same.json() == {"moved": False}
    assert other.status_code == 409
    assert "тайна" not in str(await widget.lines())


async def test_a_name_without_a_signature_opens_nothing(shop: Shop) -> None:
    now = shop.pages.clock.micros / SECOND
    async with shop.asked() as real, shop.asked() as other:
        await real.begin(identity=token(good(now, name="Анна")))
        await real.says("тайна", key="a-secret")
        await other.begin(name="Анна", phone="+79001234567")
        forged = token(good(now), secret="f" * 32)
        refused = await other.post("identity", {"identity": forged})
        begun = await other.begin(identity=forged)

        assert "тайна" not in str(await other.lines())
        assert refused.status_code == 403
        assert begun.status_code == 403


@ONCE
async def test_without_a_secret_nobody_is_vouched_for(widget: Widget) -> None:
    shop = widget.shop
    settings = shop.app.settings
    assert settings.widget.secret is not None
    shop.secret = None
    async with shop.asked() as one:
        answer = await one.begin(identity=token(good()))

        assert answer.status_code == 403
        assert "FIRSTLINE_WIDGET__SECRET" in answer.text
