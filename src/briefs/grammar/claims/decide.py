"""What a page states of itself becomes the fields of a brief: before its text is read, and after.

Before, so that the headline is known by its words wherever it stands, and a dateline by its day. After, because who a
byline names, what is no title yet and which day is shown is only known then.

Knows the fields of a draft. Must not know any vocabulary, or how a value is decided on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from briefs.claims import Claim
from briefs.grammar import dates
from briefs.grammar.claims import calendars, moments
from briefs.grammar.claims.headlines import read_kicker, read_title, settle_title
from briefs.grammar.claims.sites import site_names
from briefs.grammar.claims.stated import claims_of, conflict, fill
from briefs.grammar.claims.trust import TRUST
from briefs.grammar.claims.writers import settle_authors, take_signature
from briefs.grammar.datelines import read_dateline
from briefs.grammar.draft import Draft
from briefs.model.dates import Date
from briefs.model.text import one_line
from briefs.outline import Wire
from briefs.pattern import pattern

_DAY_FIRST: Final = pattern(r"((?:19|20)[0-9]{2})-?([01][0-9])-?([0-3][0-9])(?=T|\s|[0-9]{4,6}\Z)")
"""A day in ISO 8601 before a clock that nobody can read."""
_WORTH_A_WORD: Final = 20
"""What evidence for another day is worth at least that is reported: a time on the page may be of anything."""
_MOST_TOPICS: Final = 50
_LANGUAGE: Final = pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def read_claims(draft: Draft) -> None:
    """Fill the fields that a page states of itself, as far as its text is not needed for it."""
    claims = draft.outline.claims
    if not claims:
        return
    draft.sites = site_names(claims)
    read_title(draft, claims_of(claims, "title"))
    days = _days(claims)
    if any(claim.evidence != "byline" for claim in days):  # of a line alone the text itself says more
        _moment(draft, "published", days)
    _moment(draft, "updated", claims_of(claims, "updated") or [c for c in claims_of(claims, "published") if c.shown])
    for field in ("publisher", "url", "language"):
        _line(draft, field, claims_of(claims, field))
    read_kicker(draft, claims_of(claims, "kicker"))
    _topics(draft, claims_of(claims, "topic"))
    _image(draft, claims_of(claims, "image"))


def _days(claims: Sequence[Claim]) -> list[Claim]:
    return [*(claims_of(claims, "published") or claims_of(claims, "created")), *_in_addresses(claims)]


def _in_addresses(claims: Sequence[Claim]) -> list[Claim]:
    """The day that the page's own address has, as far as that is one."""
    for claim in claims_of(claims, "url"):
        found = dates.in_path(str(claim.value))
        if found is not None and found.date.precision == "day":
            return [Claim("published", str(found.date), "address", claim.place)]
    return []


def _moment(draft: Draft, field: str, claims: list[Claim]) -> None:
    if field in draft.wire:
        return
    fitting = [claim for claim in claims if _is_said_to_be(field, claim)]
    found = moments.decide(fitting, cache(lambda text: _parsed(draft, text)))
    if not found:
        return
    claim, date = found[0].best
    if field == "published" and (shown := moments.as_shown(date, found[1:])) is not None:
        claim, date = shown
    if field == "updated" and not _is_later(date, draft.wire.get("published")):
        return
    fill(draft, field, str(date), claim)
    if len(found) > 1 and field == "published" and found[1].worth >= _WORTH_A_WORD:
        other, day = found[1].best
        conflict(draft, field, str(day), str(date), other)


def _is_said_to_be(field: str, claim: Claim) -> bool:
    """Whether the words beside a date do not say that it is another one: "Updated 8 May 2019"."""
    text = claim.shown
    if not text:
        return True
    said = calendars.said_of(text)
    if claim.field == "created" or (field == "updated" and claim.field != field):
        return said == field
    return said in (field, "") or not text[0].isalpha()


def _parsed(draft: Draft, text: str) -> Date | None:
    found = draft.parse_date(text)
    if found is None and (said := read_dateline(text)) is not None:
        found = draft.parse_date(said.text)
    if found is None and (day := _DAY_FIRST.match(text)) is not None:
        found = draft.parse_date("-".join(day.groups()))
    if found is None and (shown := calendars.shown(text)):
        return shown[0].date
    return found.date if found is not None else None


def _is_later(date: Date, published: object) -> bool:
    """Whether a change came after the publication: many pages write the same moment twice."""
    return published is None or moments.in_utc(date)[0] > moments.in_utc(Date(str(published)))[0]


def _line(draft: Draft, field: str, claims: list[Claim]) -> None:
    """A field of one line: by the most trusted evidence that says it in words, not in an address."""
    trust = TRUST[field]
    for claim in sorted(claims, key=lambda each: -trust.get(each.evidence, 0)):
        value = str(claim.value)
        if field == "language":
            value = value.replace("_", "-")
        if field in draft.wire or not _fits(field, value):
            continue
        fill(draft, field, value, claim)


def _fits(field: str, value: str) -> bool:
    match field:
        case "publisher":
            return "://" not in value and not value.startswith("@") and not value.isdigit() and len(value) <= 120
        case "language":
            return _LANGUAGE.fullmatch(value) is not None
    return True


def _topics(draft: Draft, claims: list[Claim]) -> None:
    if not claims or "topics" in draft.wire:
        return
    best = max((claim.evidence for claim in claims), key=lambda kind: TRUST["topic"].get(kind, 0))
    topics = list(dict.fromkeys(one_line(str(claim.value)) for claim in claims if claim.evidence == best))
    first = next(claim for claim in claims if claim.evidence == best)
    if topics := [topic for topic in topics if topic][:_MOST_TOPICS]:
        fill(draft, "topics", topics, first)


def _image(draft: Draft, claims: list[Claim]) -> None:
    trust = TRUST["image"]
    usable = [claim for claim in claims if isinstance(claim.value, dict) and "url" in claim.value]
    best = max(usable, key=lambda claim: trust.get(claim.evidence, 0), default=None)
    if best is not None and isinstance(best.value, dict) and "image" not in draft.wire:
        fill(draft, "image", {"type": "image", "url": best.value["url"], "alt": ""}, best)


def settle(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """What is left to decide when the text was read; the blocks without a headline that nobody took."""
    claims = draft.outline.claims
    if not claims:
        return blocks
    _moment(draft, "published", _days(claims))
    settle_authors(draft, claims_of(claims, "author"))
    blocks = take_signature(draft, blocks)
    _sources(draft, claims_of(claims, "source"))
    return settle_title(draft, blocks, claims_of(claims, "title"))


def _sources(draft: Draft, claims: list[Claim]) -> None:
    """Add the works that the page says it rests on, where its text has no list of them."""
    found = [dict(claim.value) for claim in claims if isinstance(claim.value, dict)]
    if found and not draft.wire.get("sources"):
        fill(draft, "sources", found[:_MOST_TOPICS], claims[0])
