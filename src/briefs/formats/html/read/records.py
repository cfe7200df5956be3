"""The records in our own article: sources, author cards, and what has no field.

Each is read by its classes; what a person has added without one is kept where there is room for it: in a source as its
note, in an author card as a fact, else as a paragraph.

Knows the classes of records and the fields they fill. Must not know the article around them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Final, TypeAlias, cast

from briefs.formats.html import syntax
from briefs.formats.html.read import elements
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.tree import Element, Text
from briefs.model.dates import Date
from briefs.model.extra import MAX_EXTRA_DEPTH
from briefs.model.text import WHITE_SPACE, one_line
from briefs.model.urls import plain_url
from briefs.outline import Wire, WireValue

_Part: TypeAlias = Callable[[Flow, Element, Wire], bool]
"""Takes what an element says into a record, and says whether that was all of it."""
_KINDS: Final = frozenset({"original", "source", "reference"})


def line(flow: Flow, element: Element) -> str:
    """The words of an element on one line."""
    text = element.text.strip(WHITE_SPACE)
    return one_line(text) if "\n" in text or "  " in text or "\t" in text else text


def items(element: Element | None) -> list[Element]:
    """What stands in a list, each an element."""
    return [item for item in element.children if isinstance(item, Element)] if element is not None else []


def words(children: list[WireValue]) -> str:
    """The words of inline nodes, without markup."""
    if len(children) == 1 and "children" not in (only := cast("Wire", children[0])):
        return str(only.get("value") or only.get("alt") or "")
    parts: list[str] = []
    waiting = list(reversed(children))
    while waiting:
        node = cast("Wire", waiting.pop())
        parts.append("\n" if node["type"] == "break" else str(node.get("value") or node.get("alt") or ""))
        waiting += reversed(cast("list[WireValue]", node.get("children") or []))
    return "".join(parts)


def moment(flow: Flow, element: Element) -> str | None:
    """The date of a `<time>`: its text where that is one, since people edit what they see; else its `datetime`."""
    for told in (line(flow, element), element.attr("datetime") or ""):
        try:
            return Date(told)
        except ValueError:
            continue
    return None


def address(flow: Flow, element: Element) -> str | None:
    """Where a link leads, in the spelling of the model."""
    url = flow.safe_url(element, "href")
    return plain_url(url) or None if url else None


def source(flow: Flow, element: Element) -> Wire | None:
    """A source from its item; None from an empty one that is not ours."""
    record: Wire = {}
    strays = _collect(flow, element, _SOURCE, record)
    if strays:
        record["note"] = " ".join([str(record["note"]), *strays] if "note" in record else strays)
    if not record and not element.has_class(syntax.CITED):
        return None
    kind = element.attr("data-kind")
    record["kind"] = kind if kind in _KINDS else "source"
    return record


def author(flow: Flow, element: Element) -> tuple[Wire, list[str]] | None:
    """An author card, and the words in it that no field has room for; None where nobody is named."""
    record: Wire = {}
    strays = _collect(flow, element, _AUTHOR, record)
    return (record, strays) if "name" in record else None


def _collect(flow: Flow, root: Element, parts: Mapping[str, _Part], record: Wire) -> list[str]:
    """Fill a record from the elements below one, and give back the words that went into no field."""
    strays: list[str] = []
    waiting: list[Iterator[object]] = [iter(root.children)]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
        elif type(node) is Text:
            if data := node.data.strip(WHITE_SPACE):
                strays.append(one_line(data))
        elif type(node) is Element and not _take(flow, node, parts, record):
            waiting.append(iter(node.children))
    return strays


def _take(flow: Flow, element: Element, parts: Mapping[str, _Part], record: Wire) -> bool:
    """Read an element by its classes, or else by its name."""
    taken = False
    for name in (element.attr("class") or "").split():
        if (part := parts.get(name)) is not None and part(flow, element, record):
            taken = True
    if not taken and (part := parts.get(element.tag)) is not None:
        taken = part(flow, element, record)
    return taken


def _all(flow: Flow, element: Element, record: Wire) -> bool:
    return True


def _field(name: str, read: Callable[[Flow, Element], WireValue]) -> _Part:
    """A field that is the whole of an element; the first one counts."""

    def part(flow: Flow, element: Element, record: Wire) -> bool:
        if name in record or not (value := read(flow, element)):
            return False
        record[name] = value
        return True

    return part


def _url(flow: Flow, element: Element, record: Wire) -> bool:
    """An address; that is all of the element where it is its own text."""
    if "url" in record or (url := address(flow, element)) is None:
        return False
    record["url"] = url
    return line(flow, element) == one_line(url)


def _link(field: str) -> _Part:
    """A link by its address and its text, which is a name."""
    name = _field(field, line)

    def part(flow: Flow, element: Element, record: Wire) -> bool:
        return _url(flow, element, record) or name(flow, element, record)

    return part


def _cited(flow: Flow, element: Element, record: Wire) -> bool:
    """A title, and where the link in it leads."""
    anchor = element.select_one("a[href]") if "title" not in record else None
    if anchor is not None and "url" not in record and (url := address(flow, anchor)):
        record["url"] = url
    return _field("title", line)(flow, element, record)


def _facts(flow: Flow, element: Element, record: Wire) -> bool:
    """The labelled lines of a card: fields by their class, and facts."""
    term: Element | None = None
    groups = [items(child) if child.tag == "div" else [child] for child in items(element)]
    for entry in chain.from_iterable(groups):
        if entry.tag == "dt":
            term = entry
        elif not _is_field(flow, entry, record):
            label = line(flow, term) if term is not None else ""
            if not label:
                return False
            facts = cast("list[WireValue]", record.setdefault("facts", []))
            facts.append({"label": label, "value": flow.inlines(entry)})
    return True


def _is_field(flow: Flow, entry: Element, record: Wire) -> bool:
    for name in (entry.attr("class") or "").split():
        if (part := _FACTS.get(name)) is not None and part(flow, entry, record):
            return True
    return False


def _fields(flow: Flow, element: Element) -> list[WireValue]:
    found = items(element.select_one("ul, ol")) or [element]
    return [text for item in found if (text := line(flow, item))]


def extra(flow: Flow, element: Element, depth: int = 1) -> Wire:
    """The entries of a `<dl>` as keys and values; the first value of a key counts."""
    entries: Wire = {}
    key = ""
    for entry in element.children:
        if not isinstance(entry, Element):
            continue
        if entry.tag == "dt":
            key = one_line(entry.text)
        elif entry.tag == "dd" and key:
            entries.setdefault(key, _value(flow, entry, depth))
    return entries


def _value(flow: Flow, element: Element, depth: int) -> WireValue:
    """A text, a list or a mapping; below the depth that a brief can hold, its words."""
    inner = [child for child in element.children if isinstance(child, Element) or one_line(child.text)]
    only = inner[0] if len(inner) == 1 and depth < MAX_EXTRA_DEPTH else None
    if isinstance(only, Element) and only.tag == "dl":
        return extra(flow, only, depth + 1)
    if isinstance(only, Element) and only.tag in ("ul", "ol"):
        return [_value(flow, item, depth + 1) for item in items(only)]
    return words(flow.inlines(element))


_SOURCE: Final[Mapping[str, _Part]] = {
    syntax.TITLE: _field("title", line),
    syntax.ADDRESS: _url,
    "a": _link("title"),
    "cite": _cited,
    "time": _field("published", moment),
    syntax.PUBLISHER: _field("publisher", line),
    syntax.PUBLISHED: _field("published", moment),
    syntax.ACCESSED: _field("accessed", moment),
    syntax.NOTE: _field("note", line),
    syntax.GENERATED: _all,
}

_AUTHOR: Final[Mapping[str, _Part]] = {
    syntax.TITLE: _field("name", line),
    syntax.ADDRESS: _url,
    "a": _link("name"),
    "dl": _facts,
    syntax.PORTRAIT: _field("image", elements.picture),
    syntax.ROLE: _field("role", line),
    syntax.ORGANISATION: _field("affiliation", line),
    syntax.MAIL: _field("email", line),
    syntax.GENERATED: _all,
}

_FACTS: Final[Mapping[str, _Part]] = {
    syntax.LOCATION: _field("location", line),
    syntax.COMPETENCE: _field("competence", _fields),
    syntax.EXPERTISE: _field("expertise", Flow.inlines),
    syntax.EXPERIENCE: _field("experience", Flow.inlines),
}
