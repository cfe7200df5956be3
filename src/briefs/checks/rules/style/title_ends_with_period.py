"""The title ends with a full stop.

## Why
A title is a name and not a sentence: wherever it is quoted, in a list, a link or a subject line, its full stop ends
somebody else's sentence. "Don't use end punctuation in headlines" (*Microsoft Writing Style Guide*, "Periods"); the
checker markdownlint holds headings to the same (MD026).

## Bad
```markdown
# Ferry to Mole sails again.

**The *Grey Heron* takes cars from Monday.**
```

## Good
```markdown
# Ferry to Mole sails again

**The *Grey Heron* takes cars from Monday.**
```

## Help
Take the full stop away. An abbreviation keeps its own, and so does a title of several sentences.

## Fix
The full stop is taken away, where the title is found as it stands; safe, as only the title changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.prose import ends_abbreviated, sentences, words
from briefs.checks.rule import Finding, Rule, all_but
from briefs.diagnostics import Fix

_STOPS: Final = (".", "。")
_TAIL: Final = 24
_FEW: Final = 3
"""A title of fewer words may become something else without its stop: a number, a date."""


def check(document: Document) -> Iterator[Finding]:
    """A title that is one sentence, with the stop that ends it."""
    title = document.brief.title
    if title is None or not title.endswith(_STOPS) or title.endswith("..") or ends_abbreviated(title):
        return
    if len(list(sentences(title))) == 1:
        yield Finding("The title ends with a full stop.", ("title",), fix=_fix(document, title))


def _fix(document: Document, title: str) -> Fix | None:
    """The stop taken away, where it is certain which sign of the source it is."""
    around = document.span(("title",))
    tail = title[-_TAIL:]
    at = document.text.find(tail, around.start, around.end)
    # A page says its title in several places, and a title with markup stands twice in JSON: all would have to agree.
    if at < 0 or len(words(title)) < _FEW or document.text.count(tail) > 1:
        return None
    if not title[-2].isalnum() or document.brief.title_markup:
        return None
    end = at + len(tail)
    return document.replace(document.source.span(end - 1, end), "", "Take the full stop away")


RULE = Rule(
    code="BRF315",
    name="title-ends-with-period",
    severity="info",
    doc=__doc__,
    check=check,
    keeps=all_but("title", "title_markup"),
)
