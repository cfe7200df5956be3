"""The life of the server: its streams, the signals that end it, its exit code.

Knows streams and signals. Must not know what is said on them.
"""

from __future__ import annotations

import logging  # noqa: TID251 - to keep the library quiet that we stand on
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from types import FrameType

from briefs.lsp.server import Server


def run() -> int:
    """Answer an editor until it leaves; 0 where it said goodbye first, else 1 (LSP 3.17, "Exit Notification")."""
    server = Server()
    with _signals(), _quiet(), os.fdopen(os.dup(0), "rb") as incoming, os.fdopen(os.dup(1), "wb") as outgoing:
        # What is printed by mistake, by a plug-in or a library, must not come between the messages.
        with redirect_stdout(sys.stderr):
            server.start_io(incoming, outgoing)
        server.desk.close()
    return 0 if server.is_done else 1


@contextmanager
def _signals() -> Iterator[None]:
    """Let a signal end the process at once: a thread waits for input that may never come, and nothing is half done."""
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = [signal.signal(number, _leave) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _leave(number: int, _: FrameType | None) -> None:
    os._exit(128 + number)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what is logged below us, tracebacks among it, off standard error: editors show that to people."""
    loggers = [logging.getLogger(name) for name in ("pygls", "asyncio")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)
