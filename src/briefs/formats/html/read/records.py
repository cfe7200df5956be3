"""The records in our own article: sources and author cards.

Each is read by its classes; what a person has added without one is kept where there is room for it: in a source as its
note, in an author card as a fact.

Knows the classes of records and the fields they fill. Must not know the article around them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from briefs.formats.html import syntax
from briefs.formats.html.read import mail
from briefs.formats.html.read.fields import address, entries, entry, is_blank, items, line, moment
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.tree import Element, Text
from briefs.model.text import one_line
from briefs.outline import Wire

_Part: TypeAlias = Callable[[Flow, Element, Wire], bool]
"""Takes what an element says into a record, and says whether that was all of it."""
_KINDS: Final = frozenset({"original", "source", "reference"})


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
    flow.place(record, element)
    return record


def author(flow: Flow, element: Element) -> tuple[Wire, list[str]] | None:
    """An author card, and the words in it that no field has room for; None where nobody is named."""
    record: Wire = {}
    strays = _collect(flow, element, _AUTHOR, record)
    if "name" not in record:
        return None
    flow.place(record, element)
    return record, strays


def _collect(flow: Flow, root: Element, parts: Mapping[str, _Part], record: Wire) -> list[str]:
    """Fill a record from the elements below one, and give back the words that went into no field."""
    strays: list[str] = []
    waiting: list[Iterator[object]] = [iter(root.children)]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
        elif type(node) is Text:
            if not is_blank(node.data):
                strays.append(one_line(node.data))
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


def _all(_flow: Flow, _element: Element, _record: Wire) -> bool:
    return True


def _field(name: str, read: Callable[[Flow, Element], object]) -> _Part:
    """A field that is the whole of an element; the first one counts."""

    def part(flow: Flow, element: Element, record: Wire) -> bool:
        if name in record or not (value := read(flow, element)):
            return False
        record[name] = value
        flow.note(record, name, element)
        return True

    return part


def _url(flow: Flow, element: Element, record: Wire) -> bool:
    """An address; that is all of the element where it is its own text."""
    if "url" in record or (url := address(flow, element)) is None:
        return False
    record["url"] = url
    flow.note(record, "url", element)
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
        flow.note(record, "url", anchor)
    return _field("title", line)(flow, element, record)


def _facts(flow: Flow, element: Element, record: Wire) -> bool:
    """The labelled lines of a card: fields by their class, and facts."""
    found = entries(element)
    for term, values in found or ():
        facts = [_fact(flow, term, value) for value in values if not _is_field(flow, value, record)]
        if not values and not term.has_class(syntax.GENERATED):
            facts = [_fact(flow, term, None)]
        if facts:
            record.setdefault("facts", []).extend(facts)
    return found is not None


def _fact(flow: Flow, term: Element, value: Element | None) -> Wire:
    fact: Wire = {"label": line(flow, term), "value": [] if value is None else flow.inlines(value)}
    last = term if value is None else value
    flow.outline.places[id(fact)] = flow.places.of(term)[0], flow.places.of(last)[1]
    return fact


def _is_field(flow: Flow, entry: Element, record: Wire) -> bool:
    for name in (entry.attr("class") or "").split():
        if (part := _FACTS.get(name)) is not None and part(flow, entry, record):
            return True
    return False


def _fields(flow: Flow, element: Element) -> list[str]:
    found = items(element.select_one("ul, ol"))
    return [text for item in found if (text := entry(item))] if found else list(filter(None, [line(flow, element)]))


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
    syntax.PORTRAIT: _field("image", mail.picture),
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
