"""How far a long run has come, for someone who waits at a terminal.

Knows how many documents there are. Must not know what is done with them.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import track

_T = TypeVar("_T")

MANY: Final = 20
"""From how many documents on it is worth the show."""


def follow(outcomes: Iterable[_T], total: int) -> Iterator[_T]:
    """The same outcomes, with a bar on standard error while they come; nothing where that is no terminal."""
    console = Console(stderr=True)
    if not console.is_terminal or total < MANY:
        yield from outcomes
    else:
        outcomes = iter(outcomes)
        # The bar is drawn by a thread, and a process that has threads is not to be forked: so the work begins first.
        first = list(islice(outcomes, 1))
        yield from track(chain(first, outcomes), "", total=total, console=console, transient=True)
