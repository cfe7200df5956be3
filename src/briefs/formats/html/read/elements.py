"""What the elements of HTML mean to a brief, one handler each (HTML sections 4.3 to 4.5, and their obsolete kin).

Knows elements and wire nodes. Must not know classes of our own, or which part of a page is its article.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from briefs.formats.html.read import lists, preformatted, tables
from briefs.formats.html.read.flow import Flow, Handler, Leave, container, through
from briefs.formats.html.syntax import TOOLTIP
from briefs.formats.html.tree import Element, Text
from briefs.outline import Wire


def paragraph(flow: Flow, element: Element) -> Leave | None:
    """A paragraph; in an item it makes the list a loose one."""
    flow.flush_before(element)
    flow.frames[-1].spread = True
    nodes = element.children
    if len(nodes) == 1 and type(only := nodes[0]) is Text and flow.line.empty and not flow.line.spans:
        if children := flow.line.whole(only.data):
            flow.put({"type": "paragraph", "children": children}, flow.places.inside(element))
        return None
    flow.unsplit += 1
    return _end_paragraph


def _end_paragraph(flow: Flow, element: Element) -> None:
    flow.unsplit -= 1
    flow.flush(element)


def heading(flow: Flow, element: Element) -> None:
    """A heading, at its own depth; one without words is none, but we write what a brief holds."""
    flow.flush_before(element)
    children = flow.inlines(element)
    if children or flow.dialect.own:
        flow.add({"type": "heading", "depth": int(element.tag[1]), "children": children}, element)


def _quote(flow: Flow, element: Element) -> Leave:
    if not flow.has_room(1, element):
        return container(flow, element)
    flow.flush_before(element)
    flow.begin("blockquote")
    return _end_quote


def _end_quote(flow: Flow, element: Element) -> None:
    flow.flush(element)
    flow.add({"type": "blockquote", "children": flow.end().children}, element)


def _rule(flow: Flow, element: Element) -> None:
    flow.flush_before(element)
    flow.add({"type": "thematicBreak"}, element)


def _strong(flow: Flow, element: Element) -> Leave:
    return _look(flow, element, "strong") if element.tag == "b" else flow.span({"type": "strong"}, element)


def _emphasis(flow: Flow, element: Element) -> Leave:
    return _look(flow, element, "emphasis") if element.tag == "i" else flow.span({"type": "emphasis"}, element)


def _delete(flow: Flow, element: Element) -> Leave:
    return flow.span({"type": "delete"}, element)


def _look(flow: Flow, element: Element, kind: str) -> Leave:
    """An element that only says how its text looks: in one that looks so already it says nothing.

    HTML itself piles them up where one is never closed: three in each paragraph from there on (section 13.2.4.3).
    """
    if not flow.dialect.own and any(span.node["type"] == kind for span in flow.line.spans):
        return through(flow, element)
    return flow.span({"type": kind}, element)


def _anchor(flow: Flow, element: Element) -> Leave:
    url = flow.safe_url(element, "href")
    if url is None:
        return through(flow, element)
    return flow.span(_titled({"type": "link", "url": url}, element), element)


def _titled(node: Wire, element: Element) -> Wire:
    if title := element.attr("title"):
        node["title"] = title
    return node


def _image(flow: Flow, element: Element) -> None:
    """A picture; where it has no address that a brief may carry, the words that stand for it."""
    if node := picture(flow, element):
        flow.line.atom(node)
    elif alt := element.attr("alt"):
        flow.line.text(alt)


def picture(flow: Flow, element: Element) -> Wire | None:
    """An image node for an `<img>`, where its address is safe."""
    url = flow.safe_url(element, "src")
    if url is None:
        return None
    node = _titled({"type": "image", "url": url, "alt": element.attr("alt") or ""}, element)
    if title := element.attr(TOOLTIP):
        node.setdefault("title", title)
    flow.place(node, element)
    return node


def _line_end(flow: Flow, element: Element) -> None:
    """A break; outside of paragraph elements two of them begin a new paragraph."""
    splits = not (flow.dialect.own or flow.in_line or flow.unsplit)
    if splits and flow.line.take_break():
        flow.flush_before(element)
    else:
        flow.line.line_end()


def _silent(flow: Flow, element: Element) -> None:
    """An element that shows no words."""


def _left_out(flow: Flow, element: Element) -> None:
    message = f"A brief has no node for <{element.tag}>; it was left out."
    flow.report("dropped-markup", element, message, element.tag)


def unknown(flow: Flow, element: Element) -> Leave:
    """Keep the words of an element that has no node."""
    flow.report_dropped(element, f"A brief has no node for <{element.tag}>; its words were kept.")
    return through(flow, element)


def _drawing(flow: Flow, element: Element) -> None:
    """SVG or MathML: its words; the names of its elements mean nothing here, whatever HTML has of that name."""
    flow.report_dropped(element, f"A brief has no node for <{element.tag}>; its words were kept.")
    for node in element.descendants:
        if type(node) is Text and not (isinstance(parent := node.parent, Element) and parent.tag in _UNSEEN):
            flow.line.text(f" {node.data}" if element.tag == "svg" else node.data)


def _words_apart(flow: Flow, element: Element) -> Leave:
    flow.report_dropped(element, f"A brief has no node for <{element.tag}>; its words were kept.")
    return container(flow, element)


_UNSEEN: Final = frozenset({"desc", "metadata", "script", "style", "title"})


def _each(handler: Handler, tags: str) -> dict[str, Handler]:
    return dict.fromkeys(tags.split(), handler)


INLINES: Final[Mapping[str, Handler]] = {
    **_each(_strong, "strong b"),
    **_each(_emphasis, "em i cite dfn var"),
    **_each(_delete, "del s strike"),
    **_each(preformatted.code_span, "code kbd samp tt"),
    "a": _anchor,
    "img": _image,
    "br": _line_end,
    "input": lists.box,
    **_each(_drawing, "svg math"),
    **_each(through, "span font label time abbr acronym bdi bdo big small data nobr picture wbr"),
    **_each(_silent, "script style template noscript title meta link base param source track area datalist rp"),
    **_each(_silent, "basefont bgsound col colgroup frame noembed noframes"),
    **_each(_left_out, "audio canvas embed iframe object video"),
}
"""Elements that stand in a line, and those that show nothing anywhere."""
SILENT: Final = frozenset(tag for tag, handler in INLINES.items() if handler in (_silent, _left_out))
"""Those that show no words."""

BLOCKS: Final[Mapping[str, Handler]] = {
    "p": paragraph,
    **_each(heading, "h1 h2 h3 h4 h5 h6"),
    **_each(lists.enter, "ul ol menu dir"),
    "li": lists.item,
    "blockquote": _quote,
    **_each(preformatted.block, "pre listing xmp plaintext"),
    "hr": _rule,
    "table": tables.enter,
    **_each(container, "address article body caption center dd div dt fieldset figcaption figure footer frameset"),
    **_each(
        container, "header hgroup html legend main search section summary tbody td tfoot th thead tr optgroup option"
    ),
    **_each(_silent, "head"),
    **_each(_words_apart, "aside details dialog dl form map marquee nav select textarea"),
}
"""Elements that stand on their own."""
