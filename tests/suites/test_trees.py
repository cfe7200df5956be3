"""The trees that the reference writer of Markdown is tested with: written by us and read again, they are the same."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import briefs
from briefs import Brief
from briefs.model.faults import from_wire
from briefs.model.urls import is_safe

TREES = 441
LEFT_OUT = {"no node of ours": 13, "no value of ours": 4, "nothing but definitions": 28}
"""How many trees are not tried: HTML, unknown nodes; a language of two words, a list without items; nothing at all."""

PHRASING = {"text", "emphasis", "strong", "inlineCode", "break", "link", "image"}
DROPPED = ("spread", "position", "data", "referenceType", "identifier", "label")


class NoNode(Exception):  # noqa: N818 - a reason, not a fault
    """A node that the model does not have."""


def definitions(node: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The targets that references lead to, by their label."""
    found = {str(node.get("identifier", "")).lower(): node} if node["type"] == "definition" else {}
    for child in node.get("children", ()):
        found = {**definitions(child), **found}
    return found


def ours(node: dict[str, Any], targets: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """A node as the model has it: references are resolved, or their words; definitions show nothing."""
    kind = node["type"]
    if kind in ("html", "unknown"):
        raise NoNode(kind)
    children = [mine for child in node.get("children", ()) for mine in ours(child, targets)]
    if kind in ("linkReference", "imageReference"):
        target = targets.get(str(node.get("identifier", "")).lower(), {"url": ""})
        node = {"type": kind.removesuffix("Reference"), "url": target["url"], "alt": node.get("alt")}
        kind = node["type"]
    if kind == "definition":
        return []
    if kind == "root":
        return (
            [{"type": "paragraph", "children": children}] if all(c["type"] in PHRASING for c in children) else children
        )
    mine = {key: value for key, value in node.items() if key not in DROPPED and value is not None}
    if kind == "link" and not is_safe(str(node.get("url", ""))):
        return children
    if kind in ("link", "image"):
        mine = {"url": "", **mine}
        if kind == "link":
            mine.pop("alt", None)
    if "children" in node or kind in ("link", "emphasis", "strong", "paragraph", "heading", "blockquote", "listItem"):
        mine["children"] = children
    if kind in ("text", "inlineCode", "code"):
        mine = {"value": "", **mine}
    if kind == "heading":
        mine["depth"] = min(max(int(mine.get("depth") or 1), 1), 6)
    if kind == "list":
        mine["spread"] = bool(node.get("spread"))
    if kind == "code" and "lang" not in mine:
        mine.pop("meta", None)
    return [mine]


def body(tree: dict[str, Any]) -> Brief | None:
    """A brief with the tree as the body of a part; None where the model does not take it."""
    nodes = ours(tree, definitions(tree))
    if nodes and nodes[0]["type"] in PHRASING:
        nodes = [{"type": "paragraph", "children": nodes}]
    if nodes and nodes[0]["type"] == "listItem":
        nodes = [{"type": "list", "children": nodes}]
    return from_wire({"title": "T", "sections": [{"label": "Part", "body": nodes}]}) if nodes else Brief()


def test_every_tree_is_read_again_as_it_was_written(shared: Path) -> None:
    cases = json.loads((shared / "suites" / "mdast-to-markdown.json").read_text("utf-8"))
    assert len(cases) == TREES
    left_out: Counter[str] = Counter()
    changed = []
    for case in cases:
        try:
            brief = body(case["tree"])
        except NoNode:
            left_out["no node of ours"] += 1
            continue
        if brief is None:
            left_out["no value of ours"] += 1
        elif brief == Brief():
            left_out["nothing but definitions"] += 1
        elif briefs.loads(text := briefs.dumps(brief, "markdown"), "markdown") != brief:
            changed.append((case["tree"], text))
    assert changed == []
    assert dict(left_out) == LEFT_OUT
