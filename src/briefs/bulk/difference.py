"""What would change in a document, as a unified diff that `patch` and `git apply` read.

Knows texts. Must not know why they differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.diagnostics.render.addresses import in_patch
from briefs.pattern import pattern

_LINES: Final = pattern(r"[^\n]*\n|[^\n]+\Z")
_NO_END: Final = "\\ No newline at end of file\n"


def difference(old: str, new: str, name: str) -> Iterator[str]:
    """The lines of the diff, each with its end; none where the texts are the same."""
    from difflib import unified_diff  # noqa: PLC0415 - where a difference is shown

    name = in_patch(name)
    # `str.splitlines` would also end lines at the separators that a text may hold.
    for line in unified_diff(_LINES.findall(old), _LINES.findall(new), name, name):
        yield line if line.endswith("\n") else f"{line}\n{_NO_END}"
