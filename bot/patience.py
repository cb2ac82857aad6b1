"""A bound on the work of one event: a step that loops for ever is interrupted.

Counted in time of the processor, so a machine that is busy with other things
interrupts nobody. Pure Python is interrupted between two of its steps; a single call
into C is not, and ours take bounded time.
"""

from __future__ import annotations

import contextlib
import ctypes
import threading
import time
from types import TracebackType
from typing import Self

LIMIT = 5.0
"""Seconds of the processor; a turn takes milliseconds, the first one a second."""

LOOK = 0.25

STEPS = 100
"""Within which what was to be raised is raised; one is enough."""


class TooLongError(Exception):
    """An event took more work than any honest one does."""


class Patience:
    """Interrupts what takes too long inside of `with`, in whatever thread."""

    def __init__(self, limit: float = LIMIT, look: float = LOOK) -> None:
        self._limit = limit
        self._look = look
        self._lock = threading.Lock()
        self._begun: dict[int, float | None] = {}
        self._interrupted: set[int] = set()
        self._watching = False

    def __enter__(self) -> Self:
        # The clock of a thread is dear to ask: the watcher does it, when it looks.
        self._begun[threading.get_ident()] = None
        if not self._watching:
            self._watch()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let an interruption that came too late to be noticed inside come here.

        To take it back would leave CPython looking for it at every call from then on,
        and a profiler in an endless loop (3.11).
        """
        me = threading.get_ident()
        with contextlib.suppress(TooLongError):
            with self._lock:
                self._begun.pop(me, None)
                is_late = me in self._interrupted
                self._interrupted.discard(me)
            for _ in range(STEPS if is_late else 0):
                pass

    def _watch(self) -> None:
        with self._lock:
            if not self._watching:
                self._watching = True
                threading.Thread(target=self._run, name="patience", daemon=True).start()

    def _run(self) -> None:
        while True:
            time.sleep(self._look)
            # Nobody leaves meanwhile, so the threads are there.
            with self._lock:
                for thread, begun in list(self._begun.items()):
                    spent = time.clock_gettime(time.pthread_getcpuclockid(thread))
                    if begun is None:
                        self._begun[thread] = spent
                    elif spent - begun > self._limit:
                        # Once: it may be on its way out, and must be left alone then.
                        del self._begun[thread]
                        self._interrupted.add(thread)
                        _raise_in(thread, TooLongError)


def _raise_in(thread: int, error: type[Exception]) -> None:
    """Raise an error in a thread at its next step."""
    raised = ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), raised)


PATIENCE = Patience()
"""Of this process."""
