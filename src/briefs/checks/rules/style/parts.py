"""The labelled parts of a brief with their prose, and which limit holds for which of them.

Knows passages and the lexicon. Must not know any rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefs.checks.document import Document
from briefs.checks.prose import Passage
from briefs.model.brief import Section
from briefs.model.lexicon import fold


def prose_of_parts(document: Document) -> Iterator[tuple[int, Section, list[Passage]]]:
    """Each labelled part with its place and what it says, without its label."""
    said: dict[int, list[Passage]] = {}
    for passage in document.passages:
        if passage.section is not None and passage.path[2] == "body":
            said.setdefault(passage.section, []).append(passage)
    for at, section in enumerate(document.brief.sections):
        yield at, section, said.get(at, [])


def limit_of(section: Section, limits: Mapping[str, int], otherwise: int) -> int:
    """The limit for a part: that of its label, or that of its kind, or the one for all.

    Args:
        section: The part.
        limits: Limits by label or kind.
        otherwise: The limit for parts that are not among them.
    """
    if not limits:
        return otherwise
    label = fold(section.label)
    named = next((limit for name, limit in limits.items() if fold(name) == label), None)
    return limits.get(section.kind, otherwise) if named is None else named
