"""How near a reader comes to the gold: each measure over all pages.

A title and a day are right or wrong. Authors are judged as one set over all pages (micro F1). The body is the F1 of the
words of paragraphs and headlines, counted, averaged over the pages. A headline of the gold is found where a heading or
label of the brief has its words.
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from tests.pages.gold import Page
from tests.pages.readers import Reader, Taken

_WORD = re.compile(r"\w+")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'"})
MEASURES = ("title", "date", "author", "body", "headline")


@attrs.frozen
class Score:
    """The shares of a reader, and what it got wrong."""

    title: float
    date: float
    author: float
    body: float
    headline: float
    milliseconds: float
    """Time a page, on average."""
    faults: tuple[str, ...] = attrs.field(repr=False)


@attrs.define
class _Sums:
    titles: int = 0
    dates: int = 0
    bodies: float = 0.0
    author: Counter[str] = attrs.Factory(Counter)
    headline: Counter[str] = attrs.Factory(Counter)
    faults: list[str] = attrs.Factory(list)
    seconds: float = 0.0


def score(pages: Sequence[Page], reader: Reader) -> Score:
    """What a reader gets right of some pages."""
    sums = _Sums()
    for page in pages:
        start = time.perf_counter()
        taken = reader(page.html)
        sums.seconds += time.perf_counter() - start
        _judge(page, taken, sums)
    count = max(len(pages), 1)
    hit, found, there = (sums.author[key] for key in ("hit", "found", "there"))
    return Score(
        sums.titles / count,
        sums.dates / count,
        2 * hit / max(found + there, 1),
        sums.bodies / count,
        sums.headline["hit"] / max(sums.headline["there"], 1),
        sums.seconds / count * 1000,
        tuple(sums.faults),
    )


def _judge(page: Page, taken: Taken, sums: _Sums) -> None:
    def wrong(what: str, expected: object, found: object) -> None:
        sums.faults.append(f"{page.name}: {what}\n    expected {expected!r}\n    found    {found!r}")

    if plain(taken.title) == plain(page.title):
        sums.titles += 1
    else:
        wrong("title", page.title, taken.title)
    if taken.published == page.published:
        sums.dates += 1
    else:
        wrong("date", page.published, taken.published)
    expected, found = ({plain(name) for name in names} for names in (page.authors, taken.authors))
    sums.author.update(hit=len(expected & found), found=len(found), there=len(expected))
    if expected != found:
        wrong("authors", page.authors, taken.authors)
    share = overlap([*page.paragraphs, *page.headlines], [taken.body])
    sums.bodies += share
    if share < 0.95:
        wrong("body", f"{share:.3f}", taken.body[:80])
    headlines = {plain(headline) for headline in taken.headlines}
    missed = [headline for headline in page.headlines if plain(headline) not in headlines]
    sums.headline.update(hit=len(page.headlines) - len(missed), there=len(page.headlines))
    if missed:
        wrong("headlines", missed, taken.headlines)


def plain(text: str) -> str:
    """Words as they are compared: one kind of quote and space, no case, no closing colon."""
    flat = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return " ".join(flat.replace("\xad", "").split()).casefold().rstrip(":")


def overlap(expected: Iterable[str], found: Iterable[str]) -> float:
    """F1 of the words of two texts, each word as often as it stands there."""
    first, second = (Counter(_WORD.findall(plain(" ".join(texts)))) for texts in (expected, found))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 1.0
