"""What an element says of itself: its name, its role, its classes, and whether it shows at all.

Classes and ids are names that somebody gave for a purpose of his own, so they are weak signs, taken word by word:
`article-share-bar` says "share". No word here is the name of a publisher.

Knows names. Must not know how much text an element holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from briefs.formats.html.read.region import names
from briefs.formats.html.tree import Element

_TAGS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("nav", "menu"), names.NAVIGATION),
    **dict.fromkeys(("form", "button", "select", "textarea", "dialog", "input", "label", "datalist"), names.CONTROL),
    **dict.fromkeys(("aside",), names.ASIDE),
    **dict.fromkeys(("footer",), names.CREDITS),
}
_ROLES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        ("navigation", "menu", "menubar", "tablist", "toolbar", "tab", "directory", "contentinfo"), names.NAVIGATION
    ),
    **dict.fromkeys(("search", "form", "button", "dialog", "alertdialog", "alert", "status", "tooltip"), names.CONTROL),
    **dict.fromkeys(("complementary",), names.ASIDE),
}
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_BETWEEN: Final = re.compile(r"[-_.]+")
_SHORT: Final = 3
"""So short a word means something only where it stands alone."""
_NOT_SHOWN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def silent(element: Element) -> bool:
    """Whether an element shows no words, whatever is in it."""
    return element.tag in names.SILENT


def hidden(element: Element) -> bool:
    """Whether an element says itself that it does not show."""
    if element.attr("hidden") is not None or element.attr("aria-hidden") == "true":
        return True
    style = element.attr("style")
    return bool(style) and _NOT_SHOWN.search(style or "") is not None


def of_markup(element: Element) -> str | None:
    """What an element is by its tag or role, where that is no part of a text."""
    found = _TAGS.get(element.tag)
    if found is not None:
        return found
    role = element.attr("role")
    if role and (found := _ROLES.get(role.strip().lower())) is not None:
        return found
    return names.HIDDEN if hidden(element) else None


def of_names(element: Element) -> str | None:
    """What an element is by the words of its classes, its id and its kin, where that is no part of a text."""
    classes, identifier = element.attr("class"), element.attr("id")
    found = _kind_of(classes) if classes else None
    if found is None and identifier:
        found = _kind_of(identifier)
    if found is None and "-" in element.tag:
        found = _kind_of(element.tag)
    return found


def is_summary(element: Element) -> bool:
    """Whether an element is called the summary of an article."""
    given = element.attr("class") or element.attr("itemprop")
    return bool(given and _is_summary(given)) or element.attr("role") == "doc-subtitle"


@lru_cache(maxsize=4096)
def _kind_of(given: str) -> str | None:
    for name in given.split():
        if ":" in name:  # a look on some screens only
            continue
        if name in names.UNSEEN:
            return names.HIDDEN
        before = ""
        for word in _words(name):
            if (found := names.KINDS.get(word) or names.KINDS.get(f"{before}-{word}")) is not None:
                return found
            if word.startswith(names.STEMS):
                return next(kind for stem, kind in names.BY_STEM.items() if word.startswith(stem))
            before = word
    return None


def _words(name: str) -> Iterator[str]:
    """The words of a name; pieces with a digit within are made by a machine and say nothing."""
    for numbered in _BETWEEN.split(name):
        piece = numbered.rstrip("0123456789")
        if piece.isalpha():
            parts = _WORD.findall(piece)
            yield piece.lower()
            for part in parts if len(parts) > 1 else ():
                if len(part) > _SHORT:
                    yield part.lower()


@lru_cache(maxsize=4096)
def _is_summary(given: str) -> bool:
    return any(word.lower() in names.SUMMARY for word in _WORD.findall(given))
