"""Who is at the other end: the address, behind proxies that are trusted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import (
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

from starlette.requests import HTTPConnection

from bot.settings import LOOPBACK, Settings

Network = IPv4Network | IPv6Network

FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip", "via")
"""What a proxy leaves: a request that has it does not come from this machine."""


def address_of(request: HTTPConnection) -> str:
    """The address of the person, as far as it can be known."""
    settings: Settings = request.app.state.web.settings
    peer = _plain(request.client.host if request.client else "")
    trusted = _networks(settings.trusted_proxies)
    if not _is_within(peer, trusted):
        return _bucket(peer)
    listed = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    # From the right: what stands left of the first stranger anybody can make up.
    for one in reversed([_plain(part.strip()) for part in listed if part.strip()]):
        peer = one
        if not _is_within(one, trusted):
            break
    return _bucket(peer)


def is_local(request: HTTPConnection) -> bool:
    """Whether the person sits at this machine: no proxy between, a name of its own."""
    if any(name in request.headers for name in FORWARDED):
        return False
    peer = _plain(request.client.host if request.client else "")
    return _is_loopback(peer) and host_of(request) in {*LOOPBACK, "[::1]"}


def host_of(request: HTTPConnection) -> str:
    """The name that was asked for, without its port."""
    host = request.headers.get("host", "").lower()
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdecimal() else host


def _plain(address: str) -> str:
    """An address without its port and its IPv6 wrapping; empty for none."""
    bare = address.removeprefix("[").partition("]")[0] if "[" in address else address
    if bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        found = ip_address(bare)
    except ValueError:
        return ""
    if isinstance(found, IPv6Address) and found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(found)


def _bucket(address: str) -> str:
    """One person has a whole /64 of IPv6 addresses."""
    if ":" not in address:
        return address
    return str(ip_network(f"{address}/64", strict=False))


@lru_cache(maxsize=8)
def _networks(listed: str) -> tuple[Network, ...]:
    return tuple(ip_network(one.strip()) for one in listed.split(",") if one.strip())


def _is_within(address: str, networks: Sequence[Network]) -> bool:
    if not address:
        return False
    found = ip_address(address)
    return any(found in network for network in networks)


def _is_loopback(address: str) -> bool:
    return bool(address) and ip_address(address).is_loopback
