"""The headline and the kicker that a page states, and the heading of its text that shows them.

Knows headings. Must not know which of several titles is believed: that is for `titles`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefs.claims import Claim, Evidence
from briefs.grammar.claims import titles
from briefs.grammar.claims.sites import folded, letters
from briefs.grammar.claims.stated import conflict, fill
from briefs.grammar.claims.titles import Headline
from briefs.grammar.claims.trust import TRUST
from briefs.grammar.draft import Draft
from briefs.grammar.wire import children_of, is_plain, line
from briefs.model.text import one_line
from briefs.outline import Wire

_FAR: Final = 200
"""Blocks among which a headline is looked for."""
_NEAR: Final = 5
"""Blocks among which a kicker is looked for."""
_SHOWN: Final = frozenset({"heading", "page-title"})


def read_title(draft: Draft, claims: list[Claim]) -> None:
    """Take the headline; where only headings or the name of the window are there, the text itself decides."""
    if "title" in draft.wire or "title_markup" in draft.wire:
        return
    found = titles.decide(claims, draft.sites)
    told = {claim.evidence for claim in (found[0].claims if found else ())}
    if not found or (told != _SHOWN and all(claim.evidence in _SHOWN for claim in claims)):
        return
    best = found[0]
    blocks = draft.outline.blocks
    block = _heading_of(blocks, best) or _only_heading(blocks, claims)
    shown = one_line(best.title)
    fill(draft, "title", shown, best.claims[0])
    draft.evidence["title"] = _best_evidence(best)
    if best.kicker:
        fill(draft, "kicker", best.kicker, next(claim for claim in best.claims if claim.evidence == "heading"))
    replaced = _show(draft, block, shown) if block is not None else ""
    _report_rivals(draft, found, replaced, claims)


def read_kicker(draft: Draft, claims: list[Claim]) -> None:
    """Take the kicker that stands above the headline, and the block of it; not where the title begins with it."""
    if not claims or "kicker" in draft.wire:
        return
    text = one_line(str(claims[0].value))
    title = folded(str(draft.wire.get("title", "")))
    if not title or title.startswith(folded(text).rstrip(" :")):
        return
    blocks = draft.outline.blocks
    at = next((at for at, block in enumerate(blocks[:_NEAR]) if line(children_of(block)) == text), -1)
    if at >= 0:
        draft.outline.blocks = [*blocks[:at], *blocks[at + 1 :]]
    fill(draft, "kicker", text.rstrip(" :"), claims[0])


def settle_title(draft: Draft, blocks: list[Wire], claims: list[Claim]) -> list[Wire]:
    """Take the headline where the head of the text did not find it."""
    if "title" not in draft.wire and "title_markup" not in draft.wire:
        found = titles.decide(claims, draft.sites)
        if not found:
            return blocks
        block = _heading_of(blocks, found[0])
        fill(draft, "title", one_line(found[0].title), found[0].claims[0])
        draft.evidence["title"] = _best_evidence(found[0])
        if block is not None:
            _show(draft, block, draft.wire["title"])
    if "title" not in draft.evidence:
        heads = {folded(str(claim.value)) for claim in claims if claim.evidence == "heading"}
        if folded(str(draft.wire.get("title", ""))) in heads:
            draft.evidence["title"] = "heading"
        return blocks
    title = draft.wire["title"]
    at = next(
        (at for at, b in enumerate(blocks[:_FAR]) if b["type"] == "heading" and line(children_of(b)) == title), -1
    )
    return blocks if at < 0 else [*blocks[:at], *blocks[at + 1 :]]


def _best_evidence(headline: Headline) -> Evidence:
    kinds = [claim.evidence for claim in headline.claims]
    return "heading" if "heading" in kinds else max(kinds, key=lambda kind: TRUST["title"].get(kind, 0))


def _heading_of(blocks: list[Wire], best: Headline) -> Wire | None:
    """The heading that shows the headline in its words."""
    own = {letters(best.title), *(letters(str(claim.value)) for claim in best.claims)}
    headings = (block for block in blocks[:_FAR] if block["type"] == "heading")
    return next((block for block in headings if letters(line(children_of(block))) in own), None)


def _only_heading(blocks: list[Wire], claims: Sequence[Claim]) -> Wire | None:
    """The one heading of the first rank in the article, which shows its headline in whatever words."""
    headings = [block for block in blocks[:_FAR] if block["type"] == "heading"]
    main = {folded(str(claim.value)) for claim in claims if claim.evidence == "heading" and claim.near}
    first = [block for block in headings if block["depth"] == 1 and folded(line(children_of(block))) in main]
    return first[0] if len(first) == 1 else None


def _show(draft: Draft, block: Wire, title: str) -> str:
    """Let a heading say the headline as it was decided, so that the head of the text knows it; what it said instead."""
    nodes = children_of(block)
    draft.place(("title",), block)
    words = line(nodes)
    if words != title:
        block["children"] = [{"type": "text", "value": title}]
        return words
    if not is_plain(nodes):
        draft.wire["title_markup"] = nodes
    return ""


def _report_rivals(draft: Draft, found: list[Headline], replaced: str, claims: Sequence[Claim]) -> None:
    """Say that the page tells programs of another title, or shows another one than was taken."""
    best, *others = found
    told = next((each for each in others if any(claim.evidence != "heading" for claim in each.claims)), None)
    if told is not None:
        conflict(draft, "title", told.title, best.title, told.claims[0])
    if letters(replaced) in ("", letters(best.title), letters(best.kicker + best.title)):
        return
    same = [claim for claim in claims if claim.evidence == "heading" and folded(str(claim.value)) == folded(replaced)]
    if same:
        heading = next((claim for claim in same if claim.near), same[0])
        conflict(draft, "title", str(heading.value), best.title, heading)
