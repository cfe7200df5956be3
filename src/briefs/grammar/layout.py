"""How a document is laid out: what its readers saw, so that it can be written the same way.

Knows layouts. Must not know markup.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import attrs

LayoutName: TypeAlias = Literal["prose", "front-matter"]


@attrs.frozen
class Layout:
    """The layout of a document."""

    name: LayoutName = "prose"
    """`prose`: date, title, lede, parts, sources and author card as people see them; `front-matter`: metadata above."""
    title_depth: int = 1
    """The rank of the heading that is the title, 1 to 6."""

    def __str__(self) -> str:
        return self.name


FRONT_MATTER: Final = Layout("front-matter")
