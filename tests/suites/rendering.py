"""What an independent renderer shows for a Markdown text, as a tree that can be compared."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from briefs.model.urls import is_safe

_RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin).use(tasklists_plugin)
_RENDERER.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005 - what is unsafe is unlinked below, by our rule
_CONTAINERS = ("blockquote", "li", "ol", "section", "table", "tbody", "thead", "tr", "ul")
_ADDRESSED = {"a": "href", "img": "src"}


def render(text: str) -> str:
    """The page of a text, in a dialect that is CommonMark with tables, strikethrough, footnotes and task lists."""
    return str(_RENDERER.render(text))


def holds_html(text: str) -> bool:
    """Whether a text holds raw HTML, which the laws on its meaning leave out."""
    tokens = _RENDERER.parse(text)
    inline = (child.type for token in tokens for child in token.children or ())
    return any(token.type == "html_block" for token in tokens) or "html_inline" in inline


def tree(html: str) -> object:
    """The elements, attributes and words of a page; an address that a brief may not carry is no link there either."""
    root = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return _merged(_nodes(root), loose=True)


def _nodes(element: Element) -> Iterator[object]:
    if element.text:
        yield element.text
    for child in element:
        tag = {"s": "del"}.get(child.tag, child.tag)
        inside = _nodes(child)
        address = child.attrib.get(_ADDRESSED.get(tag, ""), "")
        if not is_safe(address):
            yield from (child.attrib.get("alt", ""),) if tag == "img" else inside
        elif children := _merged(inside, loose=tag in _CONTAINERS) or tag != "p":
            yield tag, tuple(sorted(child.attrib.items())), children
        if child.tail:
            yield child.tail


def _merged(nodes: Iterator[object], *, loose: bool) -> tuple[object, ...]:
    """Neighbouring words as one; between blocks, without the line ends that only the renderer adds."""
    kept: list[object] = []
    for node in nodes:
        if isinstance(node, str) and kept and isinstance(kept[-1], str):
            kept[-1] += node
        else:
            kept.append(node)
    if loose:
        kept = [node.strip("\n") if isinstance(node, str) else node for node in kept]
    return tuple(node for node in kept if node)
