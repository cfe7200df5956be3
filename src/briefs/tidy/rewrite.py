"""One pass over a text: each stretch as the canonical writer has it, where that says the same in the same words.

Knows stretches and the writer's door. Must not know whether the result is to be trusted.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from briefs.formats.markdown.read.stretches import Division, Stretch
from briefs.pattern import pattern
from briefs.reading import Reading

_LINE_TAIL: Final = pattern(r"[ \t]+$", re.MULTILINE)
_TAGS: Final = pattern(r"\{\{[^{}]*\}\}|\{%[^%]*%\}|\$[^$\n\\]*\\[^$\n]*\$")
"""What other tools read in Markdown: the tags of template languages, and formulas."""
_AUTOLINK: Final = pattern(r"<([^\s<>]+)>")
_LINK: Final = pattern(r"\[([^\[\]\s]+)\]\((?:mailto:)?\1\)")
_COMMENT: Final = "<!--"
_LOOSE: Final = frozenset({"html", "definition"})


class Rewriter:
    """A text, what the writer makes of it, and which of its stretches are rewritten."""

    def __init__(self, old: Division, reading: Reading) -> None:
        self.old = old
        self._reported = _reported(reading, self.old)
        self._head = self._old_head = old.text[: old.head].strip("\n")
        self._texts = [self.old.text_of(at) for at in range(len(self.old.stretches))]
        self._new: dict[int, str] = {}

    def take(self, new: Division) -> None:
        """Take what was written for what says the same, one for one where words come back."""
        self._head = _LINE_TAIL.sub("", self._head)
        there = _by_words(new)
        for key, places in _by_words(self.old).items():
            found = there.get(key, [])
            if len(found) == len(places):
                for at, place in zip(places, found, strict=True):
                    self._offer(at, new.text_of(place))

    def _offer(self, at: int, text: str) -> None:
        """Take a text for a stretch, unless something in it is not for us to change, or it needs a comment of ours."""
        old = self._texts[at]
        if self._free(at) and text.count(_COMMENT) <= old.count(_COMMENT) and _TAGS.findall(text) == _TAGS.findall(old):
            short = set(_AUTOLINK.findall(old))
            self._new[at] = _LINK.sub(lambda link: f"<{link[1]}>" if link[1] in short else link[0], text)

    def _free(self, at: int) -> bool:
        return not self.old.stretches[at].bound and at not in self._reported

    def put_back(self, rewritten: Division) -> bool:
        """Leave what came out as something else as it was: the first such stretch, or else front matter.

        Returns:
            Whether there is something to leave.
        """
        pairs = zip_longest(self.old.stretches, rewritten.stretches)
        first = next((at for at, (old, new) in enumerate(pairs) if not _alike(old, new)), None)
        if first is None:
            kept, self._head = self._head, self._old_head
            return kept != self._head
        near = next((at for at in (first, first - 1, first + 1) if at in self._new), None)
        if near is None:
            return False
        del self._new[near]
        return True

    def put_all_back(self) -> None:
        """Leave everything as it was, but for the space between."""
        self._new.clear()
        self._head = self._old_head

    def text(self) -> str:
        """The text rewritten."""
        texts = [self._new.get(at, text) for at, text in enumerate(self._texts)]
        between = "\n\n" if self._head and texts else ""
        whole = "".join([self._head, between, *_joined(self.old, texts)]).rstrip(" \t\n")
        return f"{whole}\n" if whole else ""


def _alike(old: Stretch | None, new: Stretch | None) -> bool:
    if old is None or new is None:
        return False
    return (old.kind, old.words, old.bound) == (new.kind, new.words, new.bound)


def _by_words(division: Division) -> dict[tuple[str, str], list[int]]:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, each in enumerate(division.stretches):
        if each.kind not in _LOOSE:
            found[each.kind, each.words].append(at)
    return found


def _reported(reading: Reading, old: Division) -> set[int]:
    """The stretches in which there is something to report: what is doubtful is not ours to settle."""
    ends = [each.end for each in old.stretches]
    found: set[int] = set()
    for diagnostic in reading.diagnostics:
        if diagnostic.span is not None:
            at = bisect_left(ends, diagnostic.span.start + 1)
            while at < len(ends) and old.stretches[at].start < max(diagnostic.span.end, diagnostic.span.start + 1):
                found.add(at)
                at += 1
    return found


def _joined(old: Division, texts: list[str]) -> Iterator[str]:
    """The stretches one after the other; a comment that touches its neighbour goes on doing so."""
    before: Stretch | None = None
    for each, text in zip(old.stretches, texts, strict=True):
        if before is not None:
            loose = before.kind in _LOOSE or each.kind in _LOOSE
            yield "\n" if loose and old.text.count("\n", before.end, each.start) < 2 else "\n\n"
        yield text
        before = each
