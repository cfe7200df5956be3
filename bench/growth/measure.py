"""Measuring one family: what a doubling of the input costs.

Times are of the processor, the least of several, with the collector of cycles off (a collection that falls into one
of two runs would count as growth); below a floor they say nothing. A doubling that seems to miss is measured again,
and then counts unless the one after it holds, once for a job: text that no longer fits a cache of the processor, or a
reader that goes another way from some size on, is a step and no slope. Memory is the most that a child of ours takes
beyond what it had when it began.

Knows clocks and processes. Must not know families.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
from collections.abc import Callable
from time import process_time

import attrs

SIZES = tuple(1024 * 2**power for power in range(4, 11))
"""16 KB to 1 MB."""

MOST = 2.5
"""How much longer twice the input may take."""

_FLOOR = 0.01
_FLOOR_BYTES = 24 * 1024 * 1024
_AGAIN = 4
_PATIENCE = 30


@attrs.define
class Growth:
    """What one job did as its input grew."""

    worst: float = 0.0
    """The largest ratio of a doubling that took long enough to tell."""
    at: int = 0
    """The size of the larger input of that doubling."""
    steps: int = 0
    """Doublings that took longer, with one after them that did not: at most one, and a step is no slope."""
    seconds: float = 0.0
    """How long the largest input took that was tried."""

    @property
    def missed(self) -> bool:
        """Whether some doubling took too long."""
        return self.worst > MOST


def seconds(job: Callable[[], object]) -> float:
    """How long the processor was busy with a job."""
    gc.collect()
    gc.disable()
    try:
        start = process_time()
        job()
        return process_time() - start
    finally:
        gc.enable()


def growth(job_at: Callable[[int], Callable[[], object]]) -> Growth:
    """How the time of a job grows with the size; the search ends at the first doubling that misses.

    Args:
        job_at: The job on an input of a size.
    """
    found = Growth()
    before = job_at(SIZES[0])
    least = _least(before)
    for size in SIZES[1:]:
        job = job_at(size)
        time = _least(job)
        for _ in range(_AGAIN):
            if least < _FLOOR or time <= MOST * least:
                break
            time, least = min(time, seconds(job)), min(least, seconds(before))
        ratio = time / least if least >= _FLOOR else 0.0
        if ratio > MOST and not found.steps and seconds(job_at(2 * size)) <= MOST * time:
            ratio, found.steps = 0.0, found.steps + 1
        if ratio > found.worst:
            found.worst, found.at = ratio, size
        found.seconds = time
        if found.missed:
            break
        before, least = job, time
    return found


def _least(job: Callable[[], object]) -> float:
    first = seconds(job)
    return first if first > 0.2 else min(first, seconds(job))


def memory(job_at: Callable[[int], Callable[[], object]]) -> Growth:
    """How the memory of a job grows over the last two doublings; `seconds` are bytes here.

    To be asked before anything large is done in this process, whose free memory the children would use unseen.
    """
    found = Growth()
    sizes = SIZES[-3:]
    taken = [_peak(job_at, size) for size in sizes]
    for size, less, more in zip(sizes[1:], taken, taken[1:], strict=False):
        if more >= _FLOOR_BYTES and more / max(less, _FLOOR_BYTES // 4) > found.worst:
            found.worst, found.at = more / max(less, _FLOOR_BYTES // 4), size
    found.seconds = taken[-1]
    return found


def _peak(job_at: Callable[[int], Callable[[], object]], size: int) -> int:
    """The most memory that a job takes, in bytes, in a process of its own."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(_PATIENCE)  # what takes as long is caught by its time
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        job_at(size)()
        taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        os.write(theirs, str(taken * 1024).encode())
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return int(said or 0)
