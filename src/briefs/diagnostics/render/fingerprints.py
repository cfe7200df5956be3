"""What tells that a finding of today is one of yesterday: a hash of the line it is in and of what follows.

The number does not change when lines are added above or below, or when white space changes. It is the one that GitHub
code scanning calculates for files that come without it (github/codeql-action, src/fingerprints.ts), so that its alerts
stay the same whoever does it. GitHub also ends lines at a carriage return alone; ours end at line feeds only.

Knows texts and lines. Must not know diagnostics.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from briefs.pattern import pattern

_WINDOW: Final = 100
_BASE: Final = 37
_MASK: Final = (1 << 64) - 1
_END: Final = "\uffff" + "\0" * (_WINDOW - 1)
_ASTRAL: Final = pattern("[\U00010000-\U0010ffff]")
_BLANK: Final = {ord(" "): None, ord("\t"): None, ord("\r"): "\n"}


def fingerprints(text: str, lines: Iterable[int]) -> dict[int, str]:
    """For each of some lines, which count from 1: a hash, and which of the lines with that hash it is."""
    wanted = set(lines)
    *ended, last = text.split("\n")
    bare = [*(_bare(line.removesuffix("\r")) for line in ended), _bare(last)]
    whole = "\n".join(bare) + _END
    windows = {number: whole[at : at + _WINDOW] for number, at in _starts(bare) if number in wanted}
    met = dict.fromkeys(windows.values(), 0)
    found: dict[int, str] = {}
    hashes = {window: _hash(window) for window in met}
    for number, at in _starts(bare):
        window = whole[at : at + _WINDOW]
        if window in met:
            met[window] += 1
            if number in wanted:
                found[number] = f"{hashes[window]:x}:{met[window]}"
    return found


def _bare(line: str) -> str:
    """A line as it is hashed: in UTF-16 code units, without blanks; a carriage return in it is a line feed."""
    line = line.translate(_BLANK)
    return line if line.isascii() else _ASTRAL.sub(_surrogates, line)


def _surrogates(match: re.Match[str]) -> str:
    point = ord(match[0]) - 0x10000
    return chr(0xD800 + (point >> 10)) + chr(0xDC00 + (point & 0x3FF))


def _starts(lines: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The number of each line and where it begins when all are joined."""
    at = 0
    for number, line in enumerate(lines, start=1):
        yield number, at
        at += len(line) + 1


def _hash(window: str) -> int:
    value = 0
    for unit in window:
        value = (value * _BASE + ord(unit)) & _MASK
    return value
