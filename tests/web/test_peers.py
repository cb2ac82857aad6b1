from __future__ import annotations

from types import SimpleNamespace

import pytest
from starlette.requests import Request

from adapters.web.peers import address_of, host_of, is_local
from adapters.web.rates import Buckets
from bot.ports import Rate
from bot.settings import Settings

PROXY = "10.0.0.1"


def asked(
    peer: str, *headers: tuple[str, str], trusted: str = "", host: str = "127.0.0.1:80"
) -> Request:
    settings = Settings(trusted_proxies=trusted)
    web = SimpleNamespace(settings=settings)
    app = SimpleNamespace(state=SimpleNamespace(web=web))
    named = (("host", host), *headers)
    return Request(
        {
            "type": "http",
            "app": app,
            "client": (peer, 5),
            "headers": [(n.encode(), v.encode()) for n, v in named],
        }
    )


@pytest.mark.parametrize(
    ("peer", "forwarded", "trusted", "address"),
    [
        ("1.2.3.4", "", "", "1.2.3.4"),
        ("1.2.3.4", "9.9.9.9", "", "1.2.3.4"),
        (PROXY, "9.9.9.9", "", PROXY),
        (PROXY, "9.9.9.9", "10.0.0.0/8", "9.9.9.9"),
        (PROXY, "6.6.6.6, 9.9.9.9", "10.0.0.0/8", "9.9.9.9"),
        (PROXY, "6.6.6.6, 9.9.9.9, 10.0.0.2", "10.0.0.0/8", "9.9.9.9"),
        (PROXY, "[2001:db8::7]:443", "10.0.0.1", "2001:db8::/64"),
        (PROXY, "9.9.9.9:1234", "10.0.0.1", "9.9.9.9"),
        (PROXY, "nonsense", "10.0.0.1", ""),
        ("::ffff:1.2.3.4", "", "", "1.2.3.4"),
        ("2001:db8::7", "", "", "2001:db8::/64"),
    ],
)
def test_an_address_is_believed_from_trusted_proxies_only(
    peer: str, forwarded: str, trusted: str, address: str
) -> None:
    headers = (("x-forwarded-for", forwarded),) if forwarded else ()

    assert address_of(asked(peer, *headers, trusted=trusted)) == address


@pytest.mark.parametrize(
    ("peer", "headers", "host", "local"),
    [
        ("127.0.0.1", (), "127.0.0.1:8080", True),
        ("127.0.0.1", (), "localhost", True),
        ("::1", (), "[::1]:8080", True),
        ("127.0.0.1", (), "desk.example", False),
        ("127.0.0.1", (("x-forwarded-for", "127.0.0.1"),), "localhost", False),
        ("127.0.0.1", (("forwarded", "for=1.2.3.4"),), "localhost", False),
        ("10.0.0.7", (), "localhost", False),
        ("", (), "localhost", False),
    ],
)
def test_who_sits_at_this_computer(
    peer: str, headers: tuple[tuple[str, str], ...], host: str, *, local: bool
) -> None:
    assert is_local(asked(peer, *headers, host=host)) is local


def test_a_name_is_told_without_its_port() -> None:
    assert host_of(asked("1.1.1.1", host="Desk.Example:443")) == "desk.example"
    assert host_of(asked("1.1.1.1", host="[::1]:80")) == "[::1]"


def test_a_bucket_fills_again_and_the_oldest_goes() -> None:
    now = [0.0]
    buckets = Buckets(most=2, clock=lambda: now[0])
    rate = Rate(2, 10)

    taken = [buckets.take("a", rate) for _ in range(3)]
    now[0] = 5
    later = buckets.take("a", rate)
    for key in ("b", "c"):
        buckets.take(key, rate)

    assert taken == [0, 0, 5]
    assert later == 0
    assert buckets.take("a", rate) == 0
