"""Which of the titles of a page is its headline.

Titles that say the same, but for quotes, spaces, the name of the site or a kicker, are one; the one with the best
evidence together is taken, in the spelling that the page shows.

Knows titles. Must not know where a document begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from briefs.claims import Claim
from briefs.grammar.claims.sites import folded, goes_on, is_site, without_site
from briefs.grammar.claims.trust import TITLE

_OTHER_HEADING: Final = 5
"""What a heading of the first rank is worth that is not the first of the article."""
_LONGEST_KICKER: Final = 40
_DASHES: Final = (" -", " –", " —", " |", " •", " ·")
_MARKS: Final = " :|–—-·•"


@attrs.define
class Headline:
    """A headline, and the claims that speak for it."""

    title: str
    claims: list[Claim] = attrs.Factory(list)
    worth: int = 0
    kicker: str = ""
    """What the page shows before it on the same heading."""


def decide(claims: Sequence[Claim], sites: frozenset[str]) -> list[Headline]:
    """The headlines that the claims make, the best first; none where no claim is one."""
    main = _main_heading(claims, sites)
    found: dict[str, Headline] = {}
    for claim in claims:
        title = without_site(str(claim.value), sites) if claim.evidence != "heading" else str(claim.value)
        if claim.field == "title" and not is_site(title, sites):
            headline = found.setdefault(folded(title), Headline(title))
            headline.claims.append(claim)
            if claim is main or (claim.evidence == "json-ld" and not _has_heading(headline)):
                headline.title = title
    _merge(found, folded(str(main.value)) if main else "")
    for headline in found.values():
        headline.worth = _worth(headline, main)
    return sorted(found.values(), key=lambda headline: -headline.worth)


def _main_heading(claims: Sequence[Claim], sites: frozenset[str]) -> Claim | None:
    """The heading that is the headline as far as headings tell: one that another claim repeats, else the first."""
    headings = [c for c in claims if c.evidence == "heading" and not is_site(str(c.value), sites)]
    told = {folded(without_site(str(c.value), sites)) for c in claims if c.field == "title" and c.evidence != "heading"}
    repeated = [claim for claim in headings if folded(str(claim.value)) in told]
    if not repeated and len(headings) > 1:
        begun = [claim for claim in headings[:20] if any(goes_on(title, folded(str(claim.value))) for title in told)]
        repeated = [max(begun, key=lambda claim: len(str(claim.value)))] if begun else []
    near = [claim for claim in headings if claim.near]
    return next(iter(repeated or near or headings), None)


def _has_heading(headline: Headline) -> bool:
    return any(claim.evidence == "heading" for claim in headline.claims)


def _merge(found: dict[str, Headline], main: str) -> None:
    """Put titles together that differ by what stands before or behind the headline."""
    for longer in sorted(found, key=len, reverse=True)[:50]:
        for shorter in list(found)[:50]:
            if shorter == longer or len(shorter) >= len(longer) or not _is_variant(longer, shorter, main):
                continue
            left = found.pop(longer)
            found[shorter].claims += left.claims
            if longer == main:
                size = len(left.title) - len(found[shorter].title)
                found[shorter].kicker = left.title[:size].strip(_MARKS)
            break


def _is_variant(longer: str, shorter: str, main: str) -> bool:
    if longer.rstrip(" .…") == shorter.rstrip(" .…"):
        return True
    if goes_on(longer, shorter):
        return shorter == main or longer != main
    if not longer.endswith(shorter) or len(shorter) < _LONGEST_KICKER // 2:
        return False
    before = longer[: -len(shorter)]
    if len(before) > _LONGEST_KICKER:
        return False
    if longer == main:
        # with a colon it is part of the headline
        return before[-1] == " " and (before.rstrip()[-1:].isalnum() or before.rstrip()[-2:] in _DASHES)
    return shorter == main and before.rstrip()[-1:] in _MARKS


def _worth(headline: Headline, main: Claim | None) -> int:
    kinds = {claim.evidence for claim in headline.claims}
    worth = sum(TITLE.get(kind, 0) for kind in kinds if kind != "heading")
    if any(claim is main for claim in headline.claims):
        return worth + TITLE["heading"]
    return worth + (_OTHER_HEADING if "heading" in kinds else 0)
