"""Timing two callables in turns.

Knows clocks. Must not know what is measured.
"""

import gc
from collections.abc import Callable
from time import perf_counter

import attrs

ROUNDS = 15
"""How often each of the two gets its turn."""

FEWEST = 3
"""How often at least, where one turn takes long."""

_LONGEST = 15
"""Seconds that all the turns of a pair may take, where `FEWEST` are no more."""

_SHARE = 0.05
"""Seconds that one turn takes."""


@attrs.frozen
class Pair:
    """Two ways to do a job, and how much of the peer's time ours may take."""

    name: str
    ours: Callable[[], object]
    peer: Callable[[], object]
    aim: float


@attrs.frozen
class Row:
    """What was measured of a pair, in microseconds a call."""

    pair: Pair
    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        """Our time as a share of the peer's."""
        return self.ours / self.peer


def measure(pair: Pair) -> Row:
    """The best time of each of the two, measured in turns."""
    turns = [(run, calls_for(run)) for run in (pair.ours, pair.peer)]
    rounds = int(_LONGEST / sum(max(seconds(run, calls), 1e-7) for run, calls in turns))
    best = [float("inf")] * 2
    gc.collect()
    for _ in range(min(max(rounds, FEWEST), ROUNDS)):
        for at, (run, calls) in enumerate(turns):
            best[at] = min(best[at], seconds(run, calls) / calls)
    return Row(pair, best[0] * 1e6, best[1] * 1e6)


def calls_for(run: Callable[[], object]) -> int:
    """How many calls fill a turn."""
    run()
    return max(1, int(_SHARE / max(seconds(run, 1), 1e-7)))


def seconds(run: Callable[[], object], calls: int) -> float:
    """How long some calls take together."""
    start = perf_counter()
    for _ in range(calls):
        run()
    return perf_counter() - start
