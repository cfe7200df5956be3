"""Lists and their items, task lists among them (HTML sections 4.4.5 to 4.4.8; GFM 5.3).

Knows list elements. Must not know what else stands in an item.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.formats.html.read.flow import Flow, Frame, Leave, container
from briefs.formats.html.tree import Element
from briefs.outline import Wire

_LIST: Final = "list"
_ITEM: Final = "listItem"
_START: Final = re.compile(r"\s*\+?([0-9]{1,9})(?![0-9])", re.ASCII)


def enter(flow: Flow, element: Element) -> Leave:
    """A list, where one more may nest; else its items are read one after another."""
    flow.flush_before(element)
    if not flow.has_room(2, element):
        return container(flow, element)
    flow.begin(_LIST, levels=2)  # the list and its item: what stands between items makes one too
    return _end_list


def _end_list(flow: Flow, element: Element) -> None:
    flow.flush(element)
    items = _items(flow.end(levels=2).children)
    if not items:
        return
    node: Wire = {"type": "list", "children": items}
    if element.tag == "ol":
        node["ordered"] = True
        found = _START.match(element.attr("start") or "")
        node["start"] = int(found[1]) if found else 1
    node["spread"] = any(item["spread"] for item in items)
    flow.add(node, element)


def _items(blocks: list[Wire]) -> list[Wire]:
    """The items of a list; what stands between them makes items too."""
    items: list[Wire] = []
    strays: list[Wire] | None = None
    for block in blocks:
        if block["type"] == _ITEM:
            items.append(block)
            strays = None
        elif strays is None:
            strays = [block]
            items.append({"type": _ITEM, "children": strays, "spread": False})
        else:
            strays.append(block)
    return items


def item(flow: Flow, element: Element) -> Leave:
    """An item of the innermost list; outside of one, a block like any other."""
    flow.flush_before(element)
    if flow.frames[-1].kind != _LIST:
        return container(flow, element)
    flow.begin(_ITEM, levels=0)
    return _end_item


def _end_item(flow: Flow, element: Element) -> None:
    flow.flush(element)
    flow.add(_node(flow.end(levels=0)), element)


def _node(frame: Frame) -> Wire:
    """An item; its box is kept where there is a paragraph to put it in."""
    node: Wire = {"type": _ITEM, "children": frame.children, "spread": frame.spread}
    first = frame.children[0] if frame.children else {}
    if frame.checked is not None and first.get("type") == "paragraph":
        node["checked"] = frame.checked
    return node


def box(flow: Flow, element: Element) -> None:
    """The box of a task: a checkbox before all else in an item. Other controls hold no words."""
    if (element.attr("type") or "").lower() == "checkbox":
        tick(flow, done=element.attr("checked") is not None)


def tick(flow: Flow, *, done: bool) -> bool:
    """Take an item for a task, where its box comes before all else in it; says whether it was."""
    frame = flow.frames[-1]
    is_first = frame.kind == _ITEM and not frame.children and flow.line.empty
    if not is_first or frame.checked is not None:
        return False
    frame.checked = done
    return True
