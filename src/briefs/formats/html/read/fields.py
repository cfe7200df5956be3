"""What an element says where a field wants one thing: a line of words, a date, an address, a list, keys and values.

Knows elements as the carriers of words. Must not know which field they fill.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.formats import calendar
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.syntax import GENERATED
from briefs.formats.html.tree import Element, Node, Text
from briefs.grammar import dates
from briefs.model.dates import Date
from briefs.model.text import WHITE_SPACE, one_line
from briefs.model.urls import plain_url
from briefs.outline import Wire


def line(_flow: Flow, element: Element) -> str:
    """The words of an element on one line."""
    return _on_one_line(element.text)


def entry(element: Element) -> str:
    """The words of an item that is one entry of a list, without those that the writer set after it."""
    told = [node for node in element.children if not isinstance(node, Element) or not node.has_class(GENERATED)]
    return _on_one_line("".join([node.text if isinstance(node, Element | Text) else "" for node in told]))


def _on_one_line(text: str) -> str:
    text = text.strip(WHITE_SPACE)
    return one_line(text) if "\n" in text or "  " in text or "\t" in text else text


def words(nodes: list[Wire]) -> str:
    """The words of inline nodes, without markup."""
    if len(nodes) == 1 and nodes[0]["type"] == "text":
        return str(nodes[0]["value"])
    parts: list[str] = []
    waiting = nodes[::-1]
    while waiting:
        node = waiting.pop()
        parts.append("\n" if node["type"] == "break" else str(node.get("value") or node.get("alt") or ""))
        waiting += reversed(node.get("children") or [])
    return "".join(parts)


def moment(flow: Flow, element: Element) -> str | None:
    """The date of a `<time>`: what it shows, since people edit what they see; its `datetime` where that says the same.

    Both may be exact, or what is shown may be no date at all: then the `datetime` is all there is.
    """
    told, precise = line(flow, element), _exact(element.attr("datetime") or "")
    if precise is not None and calendar.shows(told, precise):
        return precise
    if (exact := _exact(told)) is not None:
        return exact
    reading = dates.parse(told) if told else None
    return reading.date if reading is not None else precise


def _exact(told: str) -> Date | None:
    try:
        return Date(told)
    except ValueError:
        return None


def address(flow: Flow, element: Element) -> str | None:
    """Where a link leads, in the spelling of the model."""
    url = flow.safe_url(element, "href")
    return plain_url(url) or None if url else None


def items(element: Element | None) -> list[Element]:
    """What stands in a list, each an element."""
    return [item for item in element.children if isinstance(item, Element)] if element is not None else []


def texts(element: Element) -> list[str]:
    """The words that stand in an element by themselves, between its elements."""
    return [one_line(node.data) for node in element.children if type(node) is Text and not is_blank(node.data)]


def is_blank(data: str) -> bool:
    """Whether a text is only what stands between elements."""
    return data == "\n" or not data.strip(WHITE_SPACE)


def entries(element: Element) -> list[tuple[Element, list[Element]]] | None:
    """The terms of a `<dl>`, each with its values; None where it holds anything else (HTML section 4.4.9)."""
    found: list[tuple[Element, list[Element]]] = []
    for entry in _ungrouped(element):
        if type(entry) is Text and is_blank(entry.data):
            continue
        tag = entry.tag if type(entry) is Element else None
        if tag == "dt" and not is_blank(entry.text):
            found.append((entry, []))  # type: ignore[arg-type]
        elif tag == "dd" and found:
            found[-1][1].append(entry)  # type: ignore[arg-type]
        else:
            return None
    return found


def _ungrouped(element: Element) -> Iterator[Node]:
    """What stands in a `<dl>`, with its groups opened."""
    for child in element.children:
        if type(child) is Element and child.tag == "div":
            yield from child.children
        elif type(child) is Element or type(child) is Text:
            yield child
