"""What a page states of itself becomes the fields of a brief: before its text is read, and after.

Before, so that the headline is known by its words wherever it stands, and a dateline by its day. After, because who a
byline names, what is no title yet and which day is shown is only known then.

Knows the fields of a draft. Must not know any vocabulary, or how a value is decided on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from briefs.claims import Claim, Evidence
from briefs.diagnostics import CATALOGUE
from briefs.grammar import dates
from briefs.grammar.claims import calendars, moments, people, titles
from briefs.grammar.claims.sites import folded, letters, site_names
from briefs.grammar.claims.titles import Headline
from briefs.grammar.claims.trust import TRUST
from briefs.grammar.datelines import read_dateline
from briefs.grammar.draft import Draft
from briefs.grammar.wire import children_of, is_plain, line
from briefs.model.dates import Date
from briefs.model.text import one_line
from briefs.outline import Wire

_FAR: Final = 200
"""Blocks among which a headline is looked for."""
_DAY_FIRST: Final = re.compile(r"((?:19|20)[0-9]{2})-?([01][0-9])-?([0-3][0-9])(?=T|\s|[0-9]{4,6}\Z)")
"""A day in ISO 8601 before a clock that nobody can read."""
_WORTH_A_WORD: Final = 20
"""What evidence for another day is worth at least that is reported: a time on the page may be of anything."""
_ENOUGH: Final = 3
"""Blocks that a text has at least which a name is signed below."""
_NEAR: Final = 5
"""Blocks among which a kicker is looked for."""
_MOST_TOPICS: Final = 50
_NAMES: Final = {"title": "the title", "published": "the day of publication", "authors": "the authors"}
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_SHOWN: Final = frozenset({"heading", "page-title"})


def read_claims(draft: Draft) -> None:
    """Fill the fields that a page states of itself, as far as its text is not needed for it."""
    claims = draft.outline.claims
    if not claims:
        return
    draft.sites = site_names(claims)
    _title(draft, _of(claims, "title"))
    days = _days(claims)
    if any(claim.evidence != "byline" for claim in days):  # of a line alone the text itself says more
        _moment(draft, "published", days)
    _moment(draft, "updated", _of(claims, "updated") or [c for c in _of(claims, "published") if c.shown])
    for field in ("publisher", "url", "language"):
        _line(draft, field, _of(claims, field))
    _kicker(draft, _of(claims, "kicker"))
    _topics(draft, _of(claims, "topic"))
    _image(draft, _of(claims, "image"))


def _days(claims: Sequence[Claim]) -> list[Claim]:
    return [*(_of(claims, "published") or _of(claims, "created")), *_in_addresses(claims)]


def _of(claims: Sequence[Claim], field: str) -> list[Claim]:
    return [claim for claim in claims if claim.field == field]


def _in_addresses(claims: Sequence[Claim]) -> list[Claim]:
    """The day that the page's own address has, as far as that is one."""
    for claim in _of(claims, "url"):
        found = dates.in_path(str(claim.value))
        if found is not None and found.date.precision == "day":
            return [Claim("published", str(found.date), "address", claim.place)]
    return []


def _fill(draft: Draft, field: str, value: object, claim: Claim) -> None:
    draft.wire[field] = value
    draft.evidence[field] = claim.evidence
    if draft.reports:
        draft.places[(field,)] = claim.place


def _title(draft: Draft, claims: list[Claim]) -> None:
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
    _fill(draft, "title", shown, best.claims[0])
    draft.evidence["title"] = _best_evidence(best)
    if best.kicker:
        _fill(draft, "kicker", best.kicker, next(claim for claim in best.claims if claim.evidence == "heading"))
    replaced = _show(draft, block, shown) if block is not None else ""
    _report_rivals(draft, found, replaced, claims)


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


def _kicker(draft: Draft, claims: list[Claim]) -> None:
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
    _fill(draft, "kicker", text.rstrip(" :"), claims[0])


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
        _conflict(draft, "title", told.title, best.title, told.claims[0])
    if letters(replaced) in ("", letters(best.title), letters(best.kicker + best.title)):
        return
    same = [claim for claim in claims if claim.evidence == "heading" and folded(str(claim.value)) == folded(replaced)]
    if same:
        heading = next((claim for claim in same if claim.near), same[0])
        _conflict(draft, "title", str(heading.value), best.title, heading)


def _conflict(draft: Draft, field: str, other: str, taken: str, claim: Claim) -> None:
    if not draft.reports or other == taken:
        return
    what = _NAMES.get(field, field)
    message = f"For {what} this says '{other}' ({claim.evidence}); '{taken}' has better evidence and was taken."
    span = draft.outline.source.span(*claim.place)
    draft.diagnostics.append(CATALOGUE["conflicting-evidence"].at(span, message, path=(field,)))


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
    _fill(draft, field, str(date), claim)
    if len(found) > 1 and field == "published" and found[1].worth >= _WORTH_A_WORD:
        other, day = found[1].best
        _conflict(draft, field, str(day), str(date), other)


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
        _fill(draft, field, value, claim)


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
        _fill(draft, "topics", topics, first)


def _image(draft: Draft, claims: list[Claim]) -> None:
    trust = TRUST["image"]
    usable = [claim for claim in claims if isinstance(claim.value, dict) and "url" in claim.value]
    best = max(usable, key=lambda claim: trust.get(claim.evidence, 0), default=None)
    if best is not None and isinstance(best.value, dict) and "image" not in draft.wire:
        _fill(draft, "image", {"type": "image", "url": best.value["url"], "alt": ""}, best)


def settle(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """What is left to decide when the text was read; the blocks without a headline that nobody took."""
    claims = draft.outline.claims
    if not claims:
        return blocks
    _moment(draft, "published", _days(claims))
    _authors(draft, _of(claims, "author"))
    blocks = _signature(draft, blocks)
    _sources(draft, _of(claims, "source"))
    return _headline_left(draft, blocks, _of(claims, "title"))


def _headline_left(draft: Draft, blocks: list[Wire], claims: list[Claim]) -> list[Wire]:
    """Take the headline where the head of the text did not find it."""
    if "title" not in draft.wire and "title_markup" not in draft.wire:
        found = titles.decide(claims, draft.sites)
        if not found:
            return blocks
        block = _heading_of(blocks, found[0])
        _fill(draft, "title", one_line(found[0].title), found[0].claims[0])
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


def _authors(draft: Draft, claims: list[Claim]) -> None:
    """Put together who the page states and whom its text names."""
    if "authors" in draft.outline.certain:
        return
    found = people.decide(claims, draft.sites)
    shown: list[Wire] = list(draft.wire.get("authors", []))
    if found is None:
        return
    stated, evidence = found
    if shown and people.are_sites(stated, draft.sites) and not people.are_sites(shown, draft.sites):
        return
    names = {people.key(person["name"]) for person in stated}
    strangers = [person for person in shown if not _is_known(people.key(person["name"]), names)]
    places = [place for at in range(len(shown)) if (place := draft.places.get(("authors", at))) is not None]
    people.enrich(stated, shown)
    for person in stated:
        _tell_more(person, shown)
    dropped = [person for person in strangers if set(person) == {"name"} and len(strangers) == len(shown)]
    stated += [person for person in strangers if person not in dropped]
    dropped += [p for p in shown if p not in strangers and people.key(p["name"]) not in names]
    if dropped and places:
        claim = Claim("author", "", "byline", places[0])
        _conflict(draft, "authors", _names(dropped), _names(stated), claim)
    _fill(draft, "authors", stated, next(claim for claim in claims if claim.evidence == evidence))


def _signature(draft: Draft, blocks: list[Wire]) -> list[Wire]:
    """Take who signs the last line of the text, where nobody is known to have written it; the blocks without it."""
    if "authors" in draft.outline.certain or not people.are_sites(draft.wire.get("authors", []), draft.sites):
        return blocks
    last = blocks[-1] if len(blocks) >= _ENOUGH else None
    if last is None or last["type"] != "paragraph" or not (found := people.signed(children_of(last))):
        return blocks
    draft.wire["authors"] = found
    draft.evidence["authors"] = "text"
    draft.place(("authors",), last)
    return blocks[:-1]


def _is_known(name: str, names: set[str]) -> bool:
    """Whether a name is one of these, or such a name with more words run into it."""
    return name in names or any(name.startswith(known) for known in names)


def _tell_more(person: Wire, shown: list[Wire]) -> None:
    """Add to an author what the text tells of them."""
    for other in shown:
        if people.key(other["name"]) == people.key(person["name"]):
            person.update({field: value for field, value in other.items() if field not in person})


def _names(authors: list[Wire]) -> str:
    return ", ".join(person["name"] for person in authors)


def _sources(draft: Draft, claims: list[Claim]) -> None:
    """Add the works that the page says it rests on, where its text has no list of them."""
    found = [dict(claim.value) for claim in claims if isinstance(claim.value, dict)]
    if found and not draft.wire.get("sources"):
        _fill(draft, "sources", found[:_MOST_TOPICS], claims[0])
