"""Patterns of file names, as .gitignore has them.

    drafts/            a folder of that name anywhere, and all that is in it
    *.draft.md         files of that ending anywhere
    notes/2024-*.md    below the folder of the settings, and there alone
    **/old/**          at any depth

`*` and `?` stand for no `/`, `**` for any folders, `[a-c]` for one of these. Without a `/` but at its end, a pattern is
about a name anywhere.

Knows names. Must not know what is in a file.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_PART: Final = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]]*\]|.", re.DOTALL)
_MEANS: Final = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@lru_cache(maxsize=256)
def expression(glob: str) -> re.Pattern[str]:
    """What matches a path below the folder of the settings, written with `/`.

    Args:
        glob: The pattern.
    """
    bare = glob.strip("/")
    anywhere = "" if glob.startswith("/") or "/" in bare else "(?:[^/]+/)*"
    inside = "/.+" if glob.endswith("/") else "(?:/.+)?"
    return re.compile(anywhere + "".join(map(_meaning, _PART.findall(bare))) + inside, re.DOTALL)


def _meaning(part: str) -> str:
    if part in _MEANS:
        return _MEANS[part]
    if part.startswith("[") and part.endswith("]") and len(part) > len("[]"):
        inside = part[1:-1].replace("\\", "\\\\").replace("[", "\\[")
        return f"[^{inside[1:]}/]" if inside.startswith("!") else f"[{inside}]"
    return re.escape(part)
