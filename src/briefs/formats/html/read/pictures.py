"""Pictures of an article with the words under them, however the page loads them.

A figure becomes its picture, with the caption as the picture's title: the words go with it, and are no paragraph of
the text. A picture that is loaded late has its address in another attribute, or in the `<noscript>` beside it.

Knows figures and the attributes of pictures. Must not know where the article is.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

import attrs

from briefs.formats.html.read.flow import Dialect, Flow, Handler, Leave, container
from briefs.formats.html.tree import Element, Text, fragment
from briefs.model.text import one_line
from briefs.model.urls import is_safe
from briefs.outline import Wire

_ADDRESSES: Final = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-image", "src")
_SETS: Final = ("data-srcset", "srcset", "data-lazy-srcset")
_BETWEEN: Final = re.compile(r",\s")
_NUMBER: Final = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?")
_OTHER: Final = "table, blockquote, pre, ul, ol, h2, h3"
_CAPTION: Final = "a caption of a film or of a picture that is not in the page"
_TRACKER: Final = frozenset({"0", "1", "1px", "0px"})
_UNSEEN: Final = frozenset({"noscript", "script", "style", "template", "svg", "button", "video", "audio", "iframe"})


def figure(flow: Flow, element: Element) -> Leave | None:
    """A picture with its caption; a figure that holds something else is read by its content."""
    pictures = list(element.iter_elements("img")) or _without_script(element)
    nodes = [node for picture in pictures if (node := _node(flow, picture)) is not None]
    if element.select_one(_OTHER) is not None:
        return container(flow, element)
    flow.flush_before(element)
    caption = one_line(" ".join(_words(element)))
    if not nodes:
        if caption:
            flow.leave_out(element, _CAPTION)
        return None
    distinct = list({node["url"]: node for node in nodes}.values())
    if caption:
        distinct[0]["title"] = caption
    for node in distinct:
        flow.place(node, element)
        flow.add({"type": "paragraph", "children": [node]}, element)
    return None


def with_framed(dialect: Dialect, framed: Collection[Element]) -> Dialect:
    """The dialect of a page on which some elements are figures, whatever their name."""
    if not framed:
        return dialect

    def either(other: Handler) -> Handler:
        return lambda flow, element: figure(flow, element) if element in framed else other(flow, element)

    tags = {element.tag for element in framed}
    blocks = {tag: either(handler) if tag in tags else handler for tag, handler in dialect.blocks.items()}
    return attrs.evolve(dialect, blocks=blocks)


def image(flow: Flow, element: Element) -> None:
    """A picture in the text; one of a single point counts visits and shows nothing."""
    if element.attr("width") in _TRACKER or element.attr("height") in _TRACKER:
        return
    if (node := _node(flow, element)) is not None:
        flow.place(node, element)
        flow.line.atom(node)
    elif alt := element.attr("alt"):
        flow.line.text(alt)


def _without_script(element: Element) -> list[Element]:
    """The pictures that stand in the `<noscript>` of an element, whose content the parser may give as text."""
    found: list[Element] = []
    for each in element.iter_elements("noscript"):
        found += list(each.iter_elements("img")) or fragment(each.text).select("img")
    return found


def _node(flow: Flow, element: Element) -> Wire | None:
    url = address(element)
    if url is None:
        if element.attr("alt"):
            flow.safe_url(element, "src")
        return None
    node: Wire = {"type": "image", "url": flow.resolved(url), "alt": one_line(element.attr("alt") or "")}
    if title := element.attr("title"):
        node["title"] = title
    return node


def address(element: Element) -> str | None:
    """Where a picture is: what it loads late, then what it shows at once, then the largest of its set."""
    for name in _ADDRESSES:
        url = (element.attr(name) or "").strip()
        if url and not url.startswith("data:") and is_safe(url):
            return url
    parent = element.parent
    sources = list(parent.iter_elements("source")) if isinstance(parent, Element) and parent.tag == "picture" else []
    for each in (element, *sources):
        for name in _SETS:
            if (url := _largest(each.attr(name) or "")) and is_safe(url):
                return url
    return None


def _largest(candidates: str) -> str:
    """The address of the largest picture of a set (HTML section 4.8.4.2.1)."""
    found: list[tuple[float, str]] = []
    for candidate in _BETWEEN.split(candidates):
        url, _, size = candidate.strip().partition(" ")
        number = size.strip()[:-1]
        if url and not url.startswith("data:"):
            found.append((float(number) if _NUMBER.fullmatch(number) else 0.0, url.rstrip(",")))
    return max(found)[1] if found else ""


def _words(element: Element) -> list[str]:
    """The words of a figure that show."""
    found: list[str] = []
    stack = [iter(element.children)]
    while stack:
        for node in stack[-1]:
            if type(node) is Text:
                found.append(node.data)
            elif isinstance(node, Element) and node.tag not in _UNSEEN:
                stack.append(iter(node.children))
                break
        else:
            stack.pop()
    return found
