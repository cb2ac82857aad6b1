"""The signals of the settings; a client of Redis is loaded only where there is one."""

from __future__ import annotations

from bot.store.signals import LocalSignals, Signals


def open_signals(url: str | None) -> Signals:
    """Signals over Redis when there is an address, else within this process."""
    if not url:
        return LocalSignals()
    # Whoever has one process has no server and pays for no client.
    from bot.store.redis_signals import RedisSignals

    return RedisSignals(url)
