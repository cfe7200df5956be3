"""What an event of the parser says of a node, in wire form.

Knows the events of pyromark. Must not know how nodes nest.
"""

from __future__ import annotations

import re
from typing import Any, Final

from briefs.model.text import WHITE_SPACE
from briefs.outline import Wire
from briefs.pattern import pattern

_DEPTHS: Final = {"H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
_ALIGN: Final = {"None": None, "Left": "left", "Center": "center", "Right": "right"}
_INFO: Final = pattern(r"\s*(\S+)(.*)", re.DOTALL)
_NOT_IN_NAME: Final = pattern(r"[^\w.-]+")


def block_of(kind: str, detail: Any) -> Wire:
    """The wire node that a block begins as."""
    match kind:
        case "Heading":
            return {"type": "heading", "depth": _DEPTHS[detail["level"]]}
        case "List":
            return {"type": "list", "ordered": detail is not None, "start": detail}
        case "Item":
            return {"type": "listItem"}
        case "BlockQuote":
            return {"type": "blockquote"}
        case "CodeBlock":
            return {"type": "code", **_info(detail)}
        case "Table":
            return {"type": "table", "align": [_ALIGN[side] for side in detail]}
        case "TableHead" | "TableRow":
            return {"type": "tableRow"}
        case "TableCell":
            return {"type": "tableCell"}
        case "FootnoteDefinition":
            return {"type": "footnoteDefinition", "identifier": identifier(detail)}
        case _:
            return {"type": "raw"}


def _info(detail: Any) -> Wire:
    if not isinstance(detail, dict):
        return {}
    found = _INFO.match(detail["Fenced"])
    return {"lang": found[1], "meta": found[2].strip(WHITE_SPACE) or None} if found else {}


def has_lines(node: Wire) -> bool:
    """Whether running text has more lines than one."""
    return node["type"] == "break" or "\n" in node.get("value", "") or any(map(has_lines, node.get("children", ())))


def words_of(node: Wire) -> str:
    """The words of an inline node: what stands for a picture that holds it (CommonMark 6.4)."""
    if node["type"] == "break":
        return "\n"
    children: list[Wire] = node.get("children", [])
    own = node.get("value", node.get("alt", ""))
    return str(own) + "".join(words_of(child) for child in children)


def identifier(label: str) -> str:
    """The name of a footnote, from its label: case does not count, and signs stand as dashes."""
    return _NOT_IN_NAME.sub("-", label.lower())[:100] or "-"


def address_of(detail: Any) -> str:
    """Where a link leads; a tab, which an address cannot have, is written as it would be sent."""
    return str(detail["dest_url"]).replace("\t", "%09")


def end_row(cells: list[Wire], *, head: bool) -> list[Wire]:
    """At least one cell; of those that the parser adds to the end of a row, none is kept: they are returned."""
    end = len(cells)
    while not head and end > 1 and not cells[end - 1]["children"]:
        end -= 1
    added = cells[end:]
    del cells[end:]
    if not cells:
        cells.append({"type": "tableCell", "children": []})
    return added


def end_item(node: Wire) -> None:
    """An item whose box stands before no paragraph: the box is a text of its own."""
    children: list[Wire] = node["children"]
    if node.get("checked") is not None and not (children and children[0]["type"] == "paragraph"):
        box = {"type": "text", "value": "[x]" if node.pop("checked") else "[ ]"}
        children.insert(0, {"type": "paragraph", "children": [box]})
