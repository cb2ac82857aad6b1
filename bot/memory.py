"""How often the garbage collector looks, and what is given back once all is built."""

from __future__ import annotations

import contextlib
import gc

YOUNG = 10_000
"""Objects that are made before the young ones are looked at; a turn makes hundreds."""


def hold_off() -> None:
    """Do not look while a process is built, until it settles: there is no waste."""
    gc.disable()


def settle() -> None:
    """Leave out of every look what is here for good, and look less often.

    For a process that does nothing else. A turn makes hardly any cycles, yet with the
    usual bounds every fifteenth of its time went into looking for them.
    """
    # Without a look before: of a quarter of a million objects a thousand are waste.
    gc.freeze()
    gc.set_threshold(YOUNG, 10, 10)
    gc.enable()
    _give_back()


def _give_back() -> None:
    """Give back to the system what building has used: glibc would keep it."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):  # of another system
        ctypes.CDLL(None).malloc_trim(0)
