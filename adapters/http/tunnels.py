"""The way to a server: straight, through an HTTP proxy, or through SOCKS5."""

from __future__ import annotations

import asyncio
import base64
import socket
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
DELAY = 0.25
"""Seconds after which the next address of a name is tried beside the first."""

_LONGEST_HEAD = 16 * 1024


class ProxyError(ConnectionError):
    """The proxy refused, so nothing has left."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where something listens, and how it is spoken to."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""


def endpoint(url: str) -> Endpoint:
    """The parts of an address; raises ValueError when it has none."""
    parts = urlsplit(url)
    if not parts.hostname or parts.scheme not in DEFAULT_PORTS:
        schemes = ", ".join(DEFAULT_PORTS)
        raise ValueError(f"not an address of {schemes}")
    return Endpoint(
        parts.scheme,
        parts.hostname,
        parts.port or DEFAULT_PORTS[parts.scheme],
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )


async def tunnel(target: Endpoint, proxy: Endpoint) -> socket.socket:
    """A socket that ends at the target; raises OSError."""
    held = await _connected(proxy)
    try:
        if proxy.scheme.startswith("socks5"):
            await _socks(held, target, proxy)
        else:
            await _connect(held, target, proxy)
    except BaseException:
        held.close()
        raise
    return held


async def _connected(proxy: Endpoint) -> socket.socket:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(proxy.host, proxy.port, type=socket.SOCK_STREAM)
    last: OSError = ProxyError(f"{proxy.host} has no address")
    for family, kind, protocol, _, address in found:
        held = socket.socket(family, kind, protocol)
        held.settimeout(0)
        try:
            await loop.sock_connect(held, address)
        except OSError as error:
            held.close()
            last = error
        except BaseException:
            held.close()
            raise
        else:
            return held
    raise last


async def _socks(held: socket.socket, target: Endpoint, proxy: Endpoint) -> None:
    loop = asyncio.get_running_loop()
    await loop.sock_sendall(
        held, b"\x05\x02\x00\x02" if proxy.user else b"\x05\x01\x00"
    )
    _, method = await _exactly(held, 2)
    if method == 2:  # noqa: PLR2004 (a name and a password)
        user, password = proxy.user.encode(), proxy.password.encode()
        told = bytes((1, len(user))) + user + bytes((len(password),)) + password
        await loop.sock_sendall(held, told)
        if (await _exactly(held, 2))[1]:
            raise ProxyError("the proxy refuses the password")
    elif method:
        raise ProxyError("the proxy wants another way to log in")
    name = target.host.encode("idna")
    asked = b"\x05\x01\x00\x03" + bytes((len(name),)) + name
    await loop.sock_sendall(held, asked + target.port.to_bytes(2))
    _, refused, _, kind = await _exactly(held, 4)
    if refused:
        raise ProxyError(f"the proxy refuses: {refused}")
    size = {1: 4, 4: 16}.get(kind) or (await _exactly(held, 1))[0]
    await _exactly(held, size + 2)


async def _connect(held: socket.socket, target: Endpoint, proxy: Endpoint) -> None:
    loop = asyncio.get_running_loop()
    place = f"{target.host}:{target.port}"
    lines = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
    if proxy.user:
        pair = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode()
        lines.append(f"Proxy-Authorization: Basic {pair}")
    await loop.sock_sendall(held, "\r\n".join([*lines, "", ""]).encode())
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        # One by one: what follows the head is the target's and not ours to read.
        head += await _exactly(held, 1)
        if len(head) > _LONGEST_HEAD:
            raise ProxyError("the proxy answers without end")
    status = head.split(b" ", 2)[1:2]
    if status != [b"200"]:
        raise ProxyError(
            f"the proxy refuses: {b''.join(status).decode('ascii', 'replace')}"
        )


async def _exactly(held: socket.socket, count: int) -> bytes:
    loop = asyncio.get_running_loop()
    taken = b""
    while len(taken) < count:
        more = await loop.sock_recv(held, count - len(taken))
        if not more:
            raise ProxyError("the proxy closed the connection")
        taken += more
    return taken
