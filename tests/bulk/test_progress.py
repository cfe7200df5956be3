import io
import sys

import pytest

from briefs.bulk.progress import MANY, follow


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, total: int) -> str:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(follow(iter(range(total)), total)) == list(range(total))
    return stream.getvalue()


def test_a_long_run_shows_how_far_it_has_come_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "100%" in shown(monkeypatch, Terminal(), MANY)


def test_a_short_run_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, Terminal(), MANY - 1) == ""


def test_nor_does_one_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, io.StringIO(), MANY) == ""
