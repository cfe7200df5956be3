"""Looking at wire nodes: the words of a line, and what it begins with.

Knows the shape of mdast JSON. Must not know what any word means.
"""

from __future__ import annotations

from briefs.model.text import one_line
from briefs.outline import Wire


def children_of(node: Wire) -> list[Wire]:
    """The nodes in a node; none where it holds none."""
    return node.get("children") or []


def words(nodes: list[Wire]) -> str:
    """The text of inline nodes without markup."""
    if len(nodes) == 1 and nodes[0]["type"] == "text":
        return str(nodes[0]["value"])
    parts: list[str] = []
    for node in nodes:
        if "children" in node:
            parts.append(words(node["children"]))
        elif node["type"] == "break":
            parts.append("\n")
        else:
            parts.append(str(node.get("value") or node.get("alt") or ""))
    return "".join(parts)


def line(nodes: list[Wire]) -> str:
    """The text of inline nodes on one line."""
    return one_line(words(nodes))


def is_plain(nodes: list[Wire]) -> bool:
    """Whether inline nodes are text without any markup."""
    return (len(nodes) == 1 and nodes[0]["type"] == "text") or all(node["type"] == "text" for node in nodes)


def sole(node: Wire, kind: str) -> Wire | None:
    """The only child of a node, where there is just one and it is of a kind."""
    nodes = children_of(node)
    return nodes[0] if len(nodes) == 1 and nodes[0]["type"] == kind else None


def plain_paragraph(node: Wire) -> str | None:
    """The text of a paragraph that is nothing but text, on one line."""
    if node["type"] != "paragraph":
        return None
    nodes = node["children"]
    return one_line(nodes[0]["value"]) if len(nodes) == 1 and nodes[0]["type"] == "text" else None


def numbered_line(node: Wire) -> str | None:
    """The text of a list of one short item, as it was typed: to CommonMark "7. März 2024" is the seventh of a list."""
    if node["type"] != "list" or not node.get("ordered") or len(node["children"]) != 1:
        return None
    item = node["children"][0]
    text = plain_paragraph(item["children"][0]) if len(item["children"]) == 1 else None
    return f"{node['start']}. {text}" if text else None


def lstripped(nodes: list[Wire], characters: str) -> list[Wire]:
    """The same nodes without these characters at the start of a first text; the text goes where nothing is left."""
    if not nodes or nodes[0]["type"] != "text":
        return nodes
    value = nodes[0]["value"].lstrip(characters)
    return [{"type": "text", "value": value}, *nodes[1:]] if value else nodes[1:]
