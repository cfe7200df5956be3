"""What a page must keep apart: the ids in it, the numbers of its footnotes, the ranks of its headings.

Footnotes are numbered in the order in which they are met. Their ids and those of the parts begin with a word of ours,
so that no id in a page can be one that a script or a form looks for by name.

Knows what was given out so far. Must not know nodes.
"""

from __future__ import annotations

import re
from typing import Final, Literal

import attrs

from briefs.formats.html.syntax import FOOTNOTE_ID
from briefs.formats.words import Words
from briefs.model.lexicon import CUSTOM

PART: Final = "part-"
"""What the id of a part begins with."""
_REFERENCE: Final = "fnref-"
_GAPS: Final = re.compile(r"[\W_]+")
_LONGEST: Final = 60
_LINKED_BACK: Final = 9
"""To how many of its marks a footnote leads back."""


@attrs.define(eq=False)
class Marks:
    """The marks of one article."""

    words: Words
    dated: str | None = None
    """The language that dates are written in; None writes them as ISO 8601 has them."""
    said: str = ""
    """The attribute that says which language the words of the page are in, where the article is in another one."""
    direction: Literal["ltr", "rtl"] = "ltr"
    """Which way the text of the article runs, as far as that is known."""
    prefix: str = ""
    """What every id begins with, so that several articles can stand in one page."""
    names: dict[str, int] = attrs.Factory(dict)
    """How often each name of a region was given out, in the whole page."""
    defined: frozenset[str] = frozenset()
    """The footnotes that there are."""
    _numbers: dict[str, int] = attrs.Factory(dict)
    _references: dict[str, int] = attrs.Factory(dict)
    _noted: set[str] = attrs.Factory(set)
    _ids: dict[str, int] = attrs.Factory(dict)
    _depths: list[int] = attrs.Factory(list)
    _top: int = 2

    def part(self, label: str, kind: str) -> str:
        """The id of a part: of its kind, which stays when the label is put another way, or else of its label."""
        slug = kind if kind != CUSTOM else _slug(label)
        self._ids[slug] = count = self._ids.get(slug, 0) + 1
        while count > 1 and f"{slug}-{count}" in self._ids:
            count += 1
        if count > 1:
            self._ids[slug] = count
            slug = f"{slug}-{count}"
            self._ids[slug] = 1
        return f"{self.prefix}{PART}{slug}"

    def name(self, word: str) -> str:
        """A name that no other region of the page has."""
        self.names[word] = count = self.names.get(word, 0) + 1
        return word if count == 1 else f"{word} {count}"

    def number(self, identifier: str) -> int:
        """The number that is shown for a footnote."""
        return self._numbers.setdefault(identifier, len(self._numbers) + 1)

    def refer(self, identifier: str) -> str:
        """The id of one more reference to a footnote; empty where nothing leads back to it."""
        if identifier not in self.defined:
            return ""
        self._references[identifier] = count = self._references.get(identifier, 0) + 1
        return self._reference(identifier, count) if count <= _LINKED_BACK else ""

    def references(self, identifier: str) -> list[str]:
        """The ids of the references to a footnote so far."""
        met = min(self._references.get(identifier, 0), _LINKED_BACK)
        return [self._reference(identifier, count) for count in range(1, met + 1)]

    def footnote(self, identifier: str) -> str:
        """The id of a footnote; references lead to the first of a name."""
        return f"{self.prefix}{FOOTNOTE_ID}{self.number(identifier)}"

    def begins(self, identifier: str) -> bool:
        """Whether a footnote is the first of its name."""
        is_new = identifier not in self._noted
        self._noted.add(identifier)
        return is_new

    def enter(self, top: int) -> None:
        """Begin a stretch of text in which the highest heading has this rank."""
        self._depths.clear()
        self._top = top

    def rank(self, depth: int) -> int:
        """The rank of a heading: one below the heading that it stands under, so that none is left out."""
        while self._depths and self._depths[-1] >= depth:
            self._depths.pop()
        self._depths.append(depth)
        return min(self._top + len(self._depths) - 1, 6)

    def _reference(self, identifier: str, count: int) -> str:
        number = self.number(identifier)
        return f"{self.prefix}{_REFERENCE}{number}" + (f"-{count}" if count > 1 else "")


def _slug(label: str) -> str:
    """The letters and digits of a label, with hyphens between its words."""
    slug = _GAPS.sub("-", label[:_LONGEST].lower()).strip("-")
    return slug or "x"
