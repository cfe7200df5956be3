"""What our own article has in an e-mail only: pictures that are links, and the boxes of tasks as characters.

Knows the classes of both. Must not know what else an article has.
"""

from __future__ import annotations

from briefs.formats.html import syntax
from briefs.formats.html.read import elements, lists
from briefs.formats.html.read.fields import words
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.read.line import Line
from briefs.formats.html.tree import Element, Text
from briefs.model.text import WHITE_SPACE
from briefs.outline import Wire


def is_picture(element: Element) -> bool:
    """Whether an element is a picture, or stands for one."""
    return element.tag == "img" or element.has_class(syntax.LINKED_PICTURE)


def picture(flow: Flow, element: Element) -> Wire | None:
    """An image node for an `<img>`, or for the link that stands for one, where its address is safe."""
    if element.tag == "img":
        return elements.picture(flow, element)
    told = element.attr(syntax.PICTURE_ADDRESS) is not None or element.tag != "a"
    url = flow.safe_url(element, syntax.PICTURE_ADDRESS if told else "href")
    if url is None:
        return None
    node: Wire = {"type": "image", "url": url, "alt": _alt(element)}
    if title := element.attr("title") or element.attr(syntax.TOOLTIP):
        node["title"] = title
    flow.place(node, element)
    return node


def _alt(element: Element) -> str:
    """The words of a linked picture, in the white space of a line of their own."""
    line = Line([], keeps_line_ends=True)
    for node in element.descendants:
        around = node.parent
        if type(node) is not Text or not isinstance(around, Element) or around.has_class(syntax.GENERATED):
            continue
        if around.has_class(syntax.VERBATIM):
            line.verbatim(node.data)
        else:
            line.text(node.data)
    return words(line.take())


def linked_picture(flow: Flow, element: Element) -> bool:
    """A linked picture in its place in the text."""
    node = picture(flow, element)
    if node is not None:
        flow.line.atom(node)
    return node is not None


def task(flow: Flow, element: Element) -> bool:
    """The box of a task; any other character is text."""
    shown = element.text.strip(WHITE_SPACE)
    return shown in syntax.TASK_BOXES.values() and lists.tick(flow, done=shown == syntax.TASK_BOXES[True])
