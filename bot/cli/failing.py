"""How a command ends that cannot do what it was asked: one message and code 2."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from typing import ParamSpec

import typer

from bot.errors import FirstlineError

WRONG_USE = 2

P = ParamSpec("P")


def plainly(verb: Callable[P, None]) -> Callable[P, None]:
    """The verb, telling what a person can mend without a traceback."""

    @functools.wraps(verb)
    def told(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            verb(*args, **kwargs)
            sys.stdout.flush()
        except FirstlineError as error:
            typer.echo(f"firstline: {error}", err=True)
            raise typer.Exit(error.exit_code) from None
        except BrokenPipeError:
            # The reader went away. What is left must not be written at exit either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit from None

    return told
