"""Code and other text to be shown as it is: `<pre>`, `<code>` and their kin (HTML sections 4.4.3 and 4.5.15).

Knows the elements of code. Must not know blocks that hold others.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.formats.html.read.flow import Flow
from briefs.formats.html.syntax import CODE_LANGUAGE, CODE_META, VERBATIM
from briefs.formats.html.tree import Element, Text
from briefs.outline import Wire

_PREFIXES = (CODE_LANGUAGE, "lang-")


def block(flow: Flow, element: Element) -> None:
    """A block of code, without the last line end, which every `<pre>` has."""
    flow.flush_before(element)
    value = "".join(_words(element))
    node: Wire = {"type": "code", "value": value.removesuffix("\n")}
    code = element.select_one("code") or element
    language = _language(code) or _language(element)
    if language:
        node["lang"] = language
        if meta := code.attr(CODE_META):
            node["meta"] = meta
    flow.add(node, element)


def code_span(flow: Flow, element: Element) -> None:
    """Code in a line: its words alone, in the line's white space."""
    pieces = []
    for node in element.descendants:
        if type(node) is Text:
            parent = node.parent
            kept = flow.dialect.own and isinstance(parent, Element) and parent.has_class(VERBATIM)
            pieces.append((node.data, kept))
    flow.line.code(pieces)


def _words(element: Element) -> Iterator[str]:
    for node in element.descendants:
        if type(node) is Text:
            yield node.data
        elif type(node) is Element and node.tag == "br":
            yield "\n"


def _language(element: Element) -> str | None:
    for name in (element.attr("class") or "").split():
        for prefix in _PREFIXES:
            if name.startswith(prefix):
                return name.removeprefix(prefix) or None
    return None
