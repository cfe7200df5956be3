"""How much of the gold a reader found.

Knows gold and found. Must not know who found it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime

import attrs

from tests.annotated.gold import Accepted, Document, GoldPart, GoldSource
from tests.annotated.readers import Found, Reader

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " "})


@attrs.define
class Share:
    """So many of so many."""

    right: int = 0
    of: int = 0

    def add(self, *, right: bool) -> None:
        self.right += right
        self.of += 1

    @property
    def value(self) -> float:
        return self.right / self.of if self.of else 1.0


@attrs.frozen
class Score:
    """What was found of one document, or of many together."""

    found: Share = attrs.field(factory=Share)
    """Labels of the gold that were found, in their order."""
    true: Share = attrs.field(factory=Share)
    """Labels found that the gold has too."""
    order: Share = attrs.field(factory=Share)
    """Documents whose labels are exactly those of the gold, in its order."""
    texts: Share = attrs.field(factory=Share)
    """Parts whose text begins and ends with the words it should, of all parts of the gold."""
    stays: Share = attrs.field(factory=Share)
    """Look-alikes that stayed text."""
    titles: Share = attrs.field(factory=Share)
    dates: Share = attrs.field(factory=Share)
    """Documents whose date is exactly the one it states, or none where it states none."""
    undated: Share = attrs.field(factory=Share)
    """Documents without a date of their own for which none was made up."""
    authors: Share = attrs.field(factory=Share)
    """Documents whose authors are exactly those it names."""
    sources: Share = attrs.field(factory=Share)
    """Documents whose sources are exactly those it names."""
    shapes: dict[str, Share] = attrs.field(factory=dict)
    """Labels found, by shape."""
    faults: list[str] = attrs.field(factory=list)
    """What was expected and what was found, a line each."""

    def add(self, other: Score) -> None:
        for field in MEASURES:
            mine, more = getattr(self, field), getattr(other, field)
            mine.right += more.right
            mine.of += more.of
        for shape, share in other.shapes.items():
            mine = self.shapes.setdefault(shape, Share())
            mine.right += share.right
            mine.of += share.of
        self.faults.extend(other.faults)


MEASURES = ("found", "true", "order", "texts", "stays", "titles", "dates", "undated", "authors", "sources")


def score(documents: Iterable[Document], reader: Reader) -> Score:
    """All documents together; each fault names its document."""
    total = Score()
    for document in documents:
        total.add(score_one(document, reader(document.text, document.format)))
    return total


def score_one(document: Document, found: Found) -> Score:
    result = Score()
    _score_labels(document, found, result)
    _score_scalars(document, found, result)
    _score_lists(document, found, result)
    result.faults[:] = [f"{document.name}: {fault}" for fault in result.faults]
    return result


def _score_labels(document: Document, found: Found, result: Score) -> None:
    either = {fold(label) for label in document.either}
    kept = [at for at, label in enumerate(found.labels) if fold(label) not in either]
    have = [fold(found.labels[at]) for at in kept]
    want = [fold(part.label) for part in document.parts]
    pairs = dict(common(want, have))
    for at, part in enumerate(document.parts):
        result.found.add(right=at in pairs)
        result.shapes.setdefault(part.shape, Share()).add(right=at in pairs)
        if part.first:
            text = found.texts[kept[pairs[at]]] if at in pairs else ""
            right = at in pairs and holds(part, text)
            result.texts.add(right=right)
            if at in pairs and not right:
                result.faults.append(f"text of {part.label!r}: {part.first!r} … {part.last!r}, found {brief(text)}")
    result.true.right += len(pairs)
    result.true.of += len(have)
    result.order.add(right=have == want)
    if have != want:
        result.faults.append(f"labels: {[p.label for p in document.parts]}, found {[found.labels[at] for at in kept]}")
    for look_alike in document.not_labels:
        result.stays.add(right=fold(look_alike) not in have)


def _score_scalars(document: Document, found: Found, result: Score) -> None:
    title = any(fold(found.title or "") == fold(each or "") for each in document.title)
    if len(document.title) == 1:
        title = title and fold(found.kicker or "") == fold(document.kicker[0] or "")
    result.titles.add(right=title)
    if not title:
        result.faults.append(f"title: {document.kicker} {document.title}, found {found.kicker!r} {found.title!r}")
    for name, want, have in (
        ("published", document.published, found.published),
        ("updated", document.updated, found.updated),
    ):
        right = any(moment(each) == moment(have) for each in want)
        if name == "published" or want != (None,) or have is not None:
            result.dates.add(right=right)
        if name == "published" and want == (None,):
            result.undated.add(right=right)
        if not right:
            result.faults.append(f"{name}: {want}, found {have}")


def _score_lists(document: Document, found: Found, result: Score) -> None:
    authors = len(document.authors) == len(found.authors) and all(
        _named(name, accepted) for name, accepted in zip(found.authors, document.authors, strict=True)
    )
    sources = _same_sources(document.sources, found)
    for share, right, name, want, have in (
        (result.authors, authors, "authors", document.authors, found.authors),
        (result.sources, sources, "sources", document.sources, found.sources),
    ):
        if want or have:
            share.add(right=right)
        if not right:
            result.faults.append(f"{name}: {want}, found {have}")


def _named(name: str, accepted: Accepted) -> bool:
    return fold(name) in {fold(each or "") for each in accepted}


def _same_sources(gold: tuple[GoldSource, ...], found: Found) -> bool:
    left = list(found.sources)
    for source in gold:
        fits = [each for each in left if _same_source(source, each)]
        if fits:
            left.remove(fits[0])
        elif not source.optional:
            return False
    return not left


def _same_source(gold: GoldSource, found: tuple[frozenset[str], str | None]) -> bool:
    names, url = found
    same_place = (gold.url or "").rstrip("/") == (url or "").rstrip("/")
    return same_place and fold(gold.title) in {fold(name) for name in names}


def fold(text: str) -> str:
    """A label or a name as two annotators would call it the same: case, apostrophes, spaces, closing colon apart."""
    folded = unicodedata.normalize("NFC", text).translate(_APOSTROPHES).casefold()
    return re.sub(r"\s+", " ", folded).strip().rstrip(":：").rstrip()


def holds(part: GoldPart, text: str) -> bool:
    """Whether a text begins and ends with the words of a part."""
    plain = re.sub(r"\s+", " ", text).strip().translate(_APOSTROPHES)
    return plain.startswith(part.first.translate(_APOSTROPHES)) and any(
        plain.endswith(last.translate(_APOSTROPHES)) for last in part.last
    )


def moment(text: str | None) -> object:
    """A date to compare: a date-time as its instant, a shorter one as it is written."""
    return datetime.fromisoformat(text) if text and "T" in text else text


def common(want: list[str], have: list[str]) -> list[tuple[int, int]]:
    """The longest common subsequence, as pairs of positions."""
    best = [[0] * (len(have) + 1) for _ in range(len(want) + 1)]
    for i in reversed(range(len(want))):
        for j in reversed(range(len(have))):
            same = want[i] == have[j]
            best[i][j] = best[i + 1][j + 1] + 1 if same else max(best[i + 1][j], best[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(want) and j < len(have):
        if want[i] == have[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def brief(text: str) -> str:
    """A text cut to its two ends."""
    plain = re.sub(r"\s+", " ", text).strip()
    return repr(plain if len(plain) < 70 else f"{plain[:32]} … {plain[-32:]}")
