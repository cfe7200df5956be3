"""The outline of a document."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from lsprotocol import types

import briefs
from briefs.lsp.client import Client
from briefs.lsp.symbols import symbols
from tests.lsp.sheets import sheet
from tests.properties import strategies

TEXT = """\
INTEL: not the title

# Ferry line reopens

**The ferry to Norr sails again.**

**Why it matters:** It is the only way across.

So it was before.

### Prices

They rise.

## The catch

It takes no lorries.

*Source:* [The harbour office](https://harbour.example/ferry)

## AUTHOR

**Ada Lind**

**Position:** Reporter
"""


def tree(found: list[types.DocumentSymbol], depth: int = 0) -> Iterator[str]:
    for symbol in found:
        yield f"{'  ' * depth}{symbol.name} · {symbol.detail}"
        yield from tree(list(symbol.children or ()), depth + 1)


def test_the_outline_is_a_tree_below_the_title() -> None:
    found = symbols(sheet(TEXT))
    assert list(tree([each for each in found if isinstance(each, types.DocumentSymbol)])) == [
        "Ferry line reopens · None",
        "  The ferry to Norr sails again. · lede",
        "  Why it matters · why-it-matters",
        "    Prices · None",
        "  The catch · yes-but",
        "  The harbour office · source",
        "  Ada Lind · Reporter",
    ]


def test_a_part_reaches_to_its_last_block() -> None:
    (title,) = symbols(sheet(TEXT))
    assert isinstance(title, types.DocumentSymbol)
    assert title.children
    part = title.children[1]
    assert (part.range.start.line, part.range.end.line) == (6, 12)
    assert (part.selection_range.start.line, part.selection_range.end.character) == (6, len("**Why it matters:**"))


def test_without_a_title_the_parts_stand_by_themselves() -> None:
    found = symbols(sheet("**Why it matters:** x.\n\n**The catch:** y.\n"))
    assert [each.name for each in found] == ["Why it matters", "The catch"]


def _inside(outer: types.Range, inner: types.Range) -> bool:
    start, end = (outer.start.line, outer.start.character), (outer.end.line, outer.end.character)
    return start <= (inner.start.line, inner.start.character) <= (inner.end.line, inner.end.character) <= end


def _hold(symbol: types.DocumentSymbol) -> None:
    assert symbol.name.strip()
    assert _inside(symbol.range, symbol.selection_range)
    for child in symbol.children or ():
        _hold(child)


@pytest.mark.parametrize("name", ["ferry.md", "ferry.html", "ferry.brief.json"])
@settings(max_examples=25)
@given(brief=strategies.briefs())
def test_what_is_selected_lies_in_the_symbol_for_any_brief(name: str, brief: briefs.Brief) -> None:
    suffix = name.rpartition(".")[2]
    written = "markdown" if suffix == "md" else suffix
    text = briefs.dumps(brief, written)
    for client in (Client(nested=True), Client()):
        for symbol in symbols(sheet(text, name, client)):
            if isinstance(symbol, types.DocumentSymbol):
                _hold(symbol)
