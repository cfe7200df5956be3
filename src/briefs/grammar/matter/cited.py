"""What a front-matter value says a brief rests on: a title, an address, a link, records of them.

Knows sources as values. Must not know keys, or how a source line is laid out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from briefs.grammar.matter import values
from briefs.grammar.matter.keys import fold
from briefs.grammar.matter.values import Means, Partial, RefusedError, is_address, is_empty
from briefs.grammar.wire import line
from briefs.model.text import WHITE_SPACE
from briefs.outline import Wire

_FIELDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("kind", "type"), "kind"),
    **dict.fromkeys(("title", "name", "headline"), "title"),
    **dict.fromkeys(("publisher", "outlet", "site", "sitename", "publication"), "publisher"),
    **dict.fromkeys(("url", "link", "href", "uri"), "url"),
    **dict.fromkeys(("published", "date", "publishedat", "datepublished", "pubdate"), "published"),
    **dict.fromkeys(("accessed", "accessdate", "retrieved"), "accessed"),
    **dict.fromkeys(("note", "notes"), "note"),
}


def sources(value: object, means: Means) -> object:
    """Sources from a text, a record, or a list of them."""
    items = value if isinstance(value, list) else [value]
    return [_source(item, means) for item in items if not is_empty(item)]


def _source(item: object, means: Means) -> Wire:
    if isinstance(item, str):
        return {"kind": "source", **_named(item, means)}
    if not isinstance(item, dict):
        raise RefusedError("expected text, or a mapping with title, publisher, url, published, accessed, note")
    source: Wire = {"kind": "source"}
    for key, value in item.items():
        field = _FIELDS.get(fold(key), "")
        if is_empty(value):
            continue
        if not field or (field in source and field != "kind"):
            raise RefusedError(f"'{key[:40]}' is nothing that a source has")
        source[field] = part(field, value, means)
    return source


def _named(text: str, means: Means) -> Wire:
    """A text alone is an address, a link with a title, or a title."""
    if is_address(text):
        return {"url": values.url(text, means)}
    if "](" in text:
        nodes = means.inlines(text)
        if len(nodes) == 1 and nodes[0]["type"] == "link" and (title := line(nodes)):
            return {"title": title, "url": nodes[0]["url"]}
    return {"title": text.strip(WHITE_SPACE)}


def _kind(value: object, _: Means) -> str:
    if value not in ("original", "source", "reference"):
        raise RefusedError("expected original, source or reference")
    return str(value)


_READERS: Final[Mapping[str, Callable[[object, Means], object]]] = {
    "kind": _kind,
    "title": values.line,
    "publisher": values.name,
    "url": values.url,
    "published": values.date,
    "accessed": values.date,
    "note": values.line,
}


def part(field: str, value: object, means: Means) -> object:
    """One part of a source's record."""
    found = _READERS[field](value, means)
    return found.value if isinstance(found, Partial) else found
