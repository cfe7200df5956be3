"""The title is in capitals.

## Why
Words in capitals have no shape to be known by, so they are read letter by letter, and US and us become one word. The
GOV.UK style guide, like most of the press, keeps block capitals out of headings; capitals are a matter of the page's
style (`text-transform` in CSS), and whoever writes them into the title takes the choice from every reader.

## Bad
```markdown
# INTEL: HOW OSTRAND AND MOLE ARE GROWING CLOSER

The boards of Ostrand and Mole met on Thursday.

*Source:* [Intel: How Ostrand and Mole are growing closer](https://ostrand.example/closer)
```

```json
{"title": "THREE TOWNS AND ONE FERRY", "published": "2024-05-07"}
```

## Good
```markdown
# INTEL: How Ostrand and Mole are growing closer

The boards of Ostrand and Mole met on Thursday.

*Source:* [Intel: How Ostrand and Mole are growing closer](https://ostrand.example/closer)
```

## Help
Write the title as a sentence, with capitals for names only.

## Fix
Where a source of the brief has the same words as its title, in another casing, the title is written so. The words stay
the same, and nothing but the title changes. Without such a source there is no fix: which words are names, nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule, all_but
from briefs.checks.wording import quoted
from briefs.diagnostics import Edit, Fix
from briefs.model.brief import Brief
from briefs.pattern import pattern

_WORD: Final = pattern(r"[^\W\d_]+")
_PLAIN: Final = pattern(r"[^\W_](?:[^\W_]|[ ’'\-–.,:?!])*")
_SAME: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-"})
_LONG: Final = 5  # letters: acronyms are mostly shorter
_SURE: Final = 7  # letters: hardly an acronym is so long
_MANY: Final = 4  # words: no row of acronyms is so long
_LONG_ENOUGH: Final = 3  # letters, on the average: "UN, EU, AU, WTO" are fewer


def check(document: Document) -> Iterator[Finding]:
    """A title with capitals only, which is more than a row of acronyms."""
    title = document.brief.title
    if title is not None and title.isupper() and _is_written_out(title):
        yield Finding("The title is in capitals.", ("title",), fix=_fix(document, title))


def _is_written_out(title: str) -> bool:
    words = _WORD.findall(title)
    longer = [word for word in words if len(word) >= _LONG and word.isupper()]
    if len(longer) > 1 and (len(words) > len(longer) or max(map(len, longer)) >= _SURE):
        return True
    return len(words) >= _MANY and sum(map(len, words)) >= _MANY * _LONG_ENOUGH


def _fix(document: Document, title: str) -> Fix | None:
    """The title in the casing of a source, wherever the document has it, and only where the brief has it once."""
    cased = _as_in_a_source(document.brief, title)
    if cased is None or not _is_plain(title, document.brief.kicker):
        return None
    found = list(_occurrences(document, title))
    place = document.reading.spans.get(("title",))
    once = len(found) == 1 and place is not None and place.start <= found[0] < place.end
    if not found or not (once or title not in _rest(document.brief)):
        return None
    edits = tuple(Edit(at, at + len(title), cased) for at in found)
    return Fix(f"Write the title as {quoted(cased)}, as the source has it", edits)


def _occurrences(document: Document, title: str) -> Iterator[int]:
    """Where the document has the title, as words of their own."""
    text, (start, end) = document.text, document.reading.stretch
    end = end or len(text)
    at = text.find(title, start, end)
    while at >= 0:
        after = at + len(title)
        if not text[max(at - 1, 0) : at].isalnum() and not text[after : after + 1].isalnum():
            yield at
        at = text.find(title, after, end)


def _is_plain(title: str, kicker: str | None) -> bool:
    """Whether nothing in it is markup in any format, or may be read as a kicker in another casing."""
    return _PLAIN.fullmatch(title) is not None and (kicker is not None or ":" not in title)


def _as_in_a_source(brief: Brief, title: str) -> str | None:
    plain = title.translate(_SAME)
    for source in brief.sources:
        named = source.title or ""
        before, same = named[: -len(title)].rstrip(" :–—-|"), named[-len(title) :]
        if len(same) != len(title) or same.translate(_SAME).upper() != plain:
            continue
        if not before or before.casefold() == (brief.kicker or "").casefold():
            cased = "".join(new if new.upper() == old else old for new, old in zip(same, title, strict=True))
            if not cased.isupper():
                return cased
    return None


def _rest(brief: Brief) -> str:
    """All that the brief says besides its title, as text to look for it in."""
    return brief.model_copy(update={"title": None, "title_markup": ()}).model_dump_json()


RULE = Rule(
    code="BRF212",
    name="title-in-capitals",
    severity="warning",
    doc=__doc__,
    check=check,
    keeps=all_but("title", "title_markup"),
)
