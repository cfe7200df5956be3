"""The tail of a brief: its sources, its author cards, and who signs it.

    tail     = *(source line / sources / cards / biography) [signature] *closing note *footnote
    sources  = (heading / bold line) *(list / line)

with rules between them; one that stands between two pieces of the tail is only layout. Closing notes, such as a
disclaimer, stay text: they are set aside where pieces of the tail stand above them.

Knows what closes a brief. Must not know what stands before it.
"""

from __future__ import annotations

from typing import Final

from briefs.diagnostics import Fix
from briefs.grammar import sources
from briefs.grammar.biographies import add_biography, read_biography
from briefs.grammar.bylines import read_signature
from briefs.grammar.cards import cut_cards
from briefs.grammar.citations import Citation
from briefs.grammar.closing import closing_start
from briefs.grammar.draft import Draft
from briefs.grammar.fill import fill_people, states
from briefs.grammar.lines import Line, joined, lines_of
from briefs.grammar.reading_list import read_reading_list
from briefs.grammar.shapes import is_free
from briefs.grammar.unlinking import unlinked
from briefs.outline import Wire

_BIOGRAPHIES: Final = 50
_KIND_AND_NAME: Final = 2


def read_tail(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Find sources and authors; what is left are the blocks before them, and the footnotes."""
    blocks, notes = _cut_notes(blocks)  # footnotes usually stand below everything
    blocks, closing, below = _cut_lowest(draft, blocks)  # some print their sources under the author card
    count = len(blocks)
    blocks = cut_cards(draft, blocks)
    end = len(blocks) if closing else closing_start(draft, blocks)
    left, above = _cut_middle(draft, blocks[:end], inside=bool(below) or len(blocks) < count)
    if len(left) < end:
        blocks, closing = left, closing + blocks[end:]
    signed = _cut_signature(draft, blocks)
    if len(signed) < len(blocks) and not (above or below):
        signed, above = _cut_sources(draft, signed, inside=True)
    _add_sources(draft, above + below)
    return signed + closing + notes


def _cut_lowest(draft: Draft, blocks: list[Wire]) -> tuple[list[Wire], list[Wire], list[tuple[Wire, Citation]]]:
    """Blocks without the sources at their end, the closing notes below those, and the sources."""
    end = closing_start(draft, blocks)
    if end < len(blocks):
        left, found = _cut_sources(draft, blocks[:end], inside=False)
        if found:
            return left, blocks[end:], found
    left, found = _cut_sources(draft, blocks, inside=False)
    return left, [], found


def _cut_middle(draft: Draft, blocks: list[Wire], *, inside: bool) -> tuple[list[Wire], list[tuple[Wire, Citation]]]:
    """Blocks without the biographies at their end and the sources above those, and these sources."""
    left = _cut_biographies(draft, blocks)
    inside = inside or len(left) < len(blocks)
    left, found = _cut_sources(draft, left, inside=inside)
    if found and not inside:
        left = _cut_biographies(draft, left)
    return left, found


def _cut_notes(blocks: list[Wire]) -> tuple[list[Wire], list[Wire]]:
    """Blocks without the footnotes at their end, and those."""
    end = len(blocks)
    while end and blocks[end - 1]["type"] == "footnoteDefinition":
        end -= 1
    return blocks[:end], blocks[end:]


def _cut_sources(draft: Draft, blocks: list[Wire], *, inside: bool) -> tuple[list[Wire], list[tuple[Wire, Citation]]]:
    """Blocks without the sources at their end, and each of those with the block that names it.

    Args:
        draft: The brief.
        blocks: The blocks.
        inside: Whether other pieces of the tail were cut off below them.
    """
    found: list[tuple[Wire, Citation]] = []
    end = len(blocks)
    while end:
        at = end
        while (found or inside) and at and blocks[at - 1]["type"] == "thematicBreak":
            at -= 1
        start, cited = _sources_before(draft, blocks, at)
        if not cited:
            break
        end = start
        found += reversed(cited)
    return blocks[:end], found[::-1]


def _sources_before(draft: Draft, blocks: list[Wire], end: int) -> tuple[int, list[tuple[Wire, Citation]]]:
    """The last sources of blocks, and where they begin."""
    if not end or not is_free(draft, last := blocks[end - 1]):
        return end, []
    if last["type"] == "paragraph":
        above, cited = _cut_source_lines(last)
        if cited:
            if above:
                draft.put(joined(above), last)
            return end if above else end - 1, [(last, each) for each in cited]
    return read_reading_list(draft, blocks, end)


def _cut_source_lines(paragraph: Wire) -> tuple[list[Line], list[Citation]]:
    """The lines of a paragraph without the source lines at its end, and the sources of those."""
    lines = lines_of(paragraph)
    found: list[list[Citation]] = []
    while lines and (cited := sources.read_line(lines[-1].nodes)):
        found.append(cited)
        lines.pop()
    return lines, [each for cited in reversed(found) for each in cited]


def _add_sources(draft: Draft, found: list[tuple[Wire, Citation]]) -> None:
    if not found:
        return
    known = draft.wire.get("sources", [])
    draft.wire["sources"] = [*known, *(each.source for _, each in found)]
    for at, (block, each) in enumerate(found, start=len(known)):
        draft.place(("sources", at), block)
        if each.link is not None and each.link["url"] in sources.DEAD:
            message = f"The link of this source leads nowhere ('{each.link['url']}'); it was not kept as an address."
            draft.report("dead-link", each.link, message, ("sources", at, "url"), _unlinked(draft, each))


def _unlinked(draft: Draft, cited: Citation) -> Fix | None:
    """What takes the link of a source out, where its words alone are read as the same source."""
    if not draft.reports or sum(map(bool, cited.source.values())) > _KIND_AND_NAME or cited.link is None:
        return None
    place = draft.outline.places.get(id(cited.link))
    if place is None or cited.source.get("kind") == "reference":
        return None
    span = draft.outline.source.trimmed(*place)
    return unlinked(draft.outline.source.text, span.start, span.end, typed=draft.outline.typed)


def _cut_biographies(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Blocks without the paragraphs at their end that say who the authors are."""
    end = len(blocks)
    found: list[tuple[Wire, Wire]] = []
    while end and len(found) < _BIOGRAPHIES and is_free(draft, blocks[end - 1]):
        person = read_biography(blocks[end - 1], draft.wire.get("authors", []))
        if person is None:
            break
        end -= 1
        found.append((blocks[end], person))
    for block, person in reversed(found):
        add_biography(draft, person, block)
    return blocks[:end]


def _cut_signature(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Blocks without a last line that signs them, where nobody else is said to be the author."""
    last = blocks[-1] if len(blocks) > 1 else None
    if last is None or last["type"] != "paragraph" or not is_free(draft, last):
        return blocks
    if "authors" in draft.wire or states(draft, "authors"):
        return blocks
    lines = lines_of(last)
    people = read_signature(lines[-1].nodes) if lines else None
    if not people or not fill_people(draft, people, last):
        return blocks
    if len(lines) == 1:
        return blocks[:-1]
    draft.put(joined(lines[:-1]), last)
    return blocks
