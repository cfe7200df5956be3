"""How is the text of a brief searched and changed? Walk over its nodes, then write them anew.

Run it:

    python examples/rewrite_nodes.py [FILE]
"""

import sys
from pathlib import Path

import briefs
from briefs import Delete, Link, Node, Text

path = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / "briefs" / "seed-library.md"
brief = briefs.load(path)

# `walk` gives every node with its path: here, every number in a table.
for place, node in briefs.walk(brief):
    if isinstance(node, Text) and node.value.isdigit():
        print("/".join(map(str, place)), "=", node.value)


def mend(node: Node) -> Node | None:
    """Take out what was struck, and say of every link that it leads outside."""
    if isinstance(node, Delete):
        return None
    if isinstance(node, Link):
        return Link(node.children, url=node.url, title="opens another site")
    return node


mended = briefs.rewrite(brief, mend)
print()
print("struck before:", sum(isinstance(node, Delete) for _, node in briefs.walk(brief)))
print("struck after: ", sum(isinstance(node, Delete) for _, node in briefs.walk(mended)))
