"""The documents that are open, each in its last version; work on them waits its turn in one thread.

The thread that talks to the editor never reads a document itself, so it answers, cancels and takes new versions while
a long one is being read. One other thread is enough: two would share one interpreter and finish no sooner.

Knows sheets and threads. Must not know what is asked of a document.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from briefs.lsp.sheet import Sheet

_T = TypeVar("_T")


class Desk:
    """The open documents."""

    def __init__(self) -> None:
        self._sheets: dict[str, Sheet] = {}
        self._thread = ThreadPoolExecutor(max_workers=1)

    def __iter__(self) -> Iterator[Sheet]:
        return iter(tuple(self._sheets.values()))

    def put(self, sheet: Sheet) -> None:
        """Take a version in the place of the one before."""
        self._sheets[sheet.uri] = sheet

    def drop(self, uri: str) -> None:
        """Forget a document."""
        self._sheets.pop(uri, None)

    def get(self, uri: str) -> Sheet | None:
        """The last version of a document; None where it is not open, or is none of ours."""
        return self._sheets.get(uri)

    def is_last(self, sheet: Sheet) -> bool:
        """Whether a version is still the last one."""
        return self._sheets.get(sheet.uri) is sheet

    async def ask(self, work: Callable[[], _T]) -> _T:
        """What work on a document gives, when its turn has come."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def close(self) -> None:
        """Let go of work that has not begun."""
        self._thread.shutdown(wait=False, cancel_futures=True)
