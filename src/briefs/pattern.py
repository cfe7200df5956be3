r"""A regular expression that is compiled when it is first used.

There are hundreds, and one document meets a few dozen. Compiling all of them took a fifth of the start of
`briefs check`, which is what people wait for in an editor or before a commit.

    >>> _YEAR = pattern(r"\d{4}")
    >>> _YEAR.findall("2018 and 2019")
    ['2018', '2019']

Knows regular expressions. Must not know what any of them is for.
"""

from __future__ import annotations

import re
from typing import Final, cast

_VERBS: Final = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split", "flags", "groupindex")


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """An expression for the constant of a module; an error in it shows when it is first used."""
    return cast("re.Pattern[str]", _Uncompiled(source, flags))


class _Uncompiled:
    """What stands for an expression; from the first use on its verbs are those of the compiled one."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, verb: str) -> object:
        if verb not in _VERBS:
            raise AttributeError(verb)
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({each: getattr(compiled, each) for each in _VERBS})
        return vars(self)[verb]
