"""The brief has no lede: no first, bold paragraph that says the news and its point.

## Why
Most readers see the first paragraph and little else, and it is the `description` of the brief in feeds and search
results. News is written with the point first for that reason (the "inverted pyramid"; the first sentence in
VandeHei, Allen and Schwartz, *Smart Brevity*, 2022). The WHATWG HTML standard names the lede of an article as a use of
bold (the `b` element). A brief that begins with a summary or a bottom line has said its point, and is not reported.

## Bad
```markdown
# Ferry to Mole sails again

The ferry between Ostrand and Mole sails again on Monday. It is the only way across.

**What's next:** The harbour board meets on Thursday.
```

## Good
```markdown
# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday. It is the only way across.**

**What's next:** The harbour board meets on Thursday.
```

## Help
Set the first paragraph in bold if it says the news and its point, or write one above it that does.

## Fix
In Markdown the first paragraph is set in bold, so that it is read as the lede. Only the writer knows whether it says
the point: the fix is not safe.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.diagnostics import Fix
from briefs.model.brief import Brief
from briefs.model.nodes import FootnoteReference, InlineCode, Link, Paragraph, Text
from briefs.pattern import pattern

_SAYS_THE_POINT: Final = frozenset({"summary", "bottom-line", "key-takeaways", "whats-new"})
"""Kinds of parts that do what a lede does, where the brief begins with one."""
_PLAIN: Final = pattern(r"(?=\w)(?:[^*_\\<>{}|:：\"]|:(?=//))*[\w)\]`][.!?…。！？]")
"""A sentence without marks that could be read in another way once it is bold, or make a label of it."""
_FEWEST: Final = 5


def check(document: Document) -> Iterator[Finding]:
    """A text that begins with something else."""
    brief = document.brief
    if brief.lede or not document.has_text:
        return
    if not brief.body and brief.sections[0].kind in _SAYS_THE_POINT:
        return
    place = document.span(("body", 0) if brief.body else ("sections", 0))
    begun = "" if document.format == "json" else ": it does not begin with a paragraph in bold"
    yield Finding(f"The brief has no lede{begun}.", ("lede",), place, _fix(document))


def _fix(document: Document) -> Fix | None:
    """Asterisks around the first paragraph, where it is sure that they make it the lede."""
    brief, paragraph = document.brief, document.brief.body[0] if document.brief.body else None
    if document.format != "markdown" or brief.title is None or not isinstance(paragraph, Paragraph):
        return None
    if not all(isinstance(node, Text | Link | InlineCode | FootnoteReference) for node in paragraph.children):
        return None
    span = document.span(("body", 0))
    typed = document.text[span.start : span.end]
    if not _PLAIN.fullmatch(typed) or len(typed.split()) < _FEWEST:
        return None
    return document.replace(span, f"**{typed}**", "Set the first paragraph in bold, as the lede", safe=False)


def keeps(brief: Brief) -> object:
    """Everything, with the lede as the first paragraph: the words are the same, in the same order."""
    if not brief.lede:
        return brief
    return brief.model_copy(update={"lede": (), "body": (Paragraph(brief.lede), *brief.body)})


RULE = Rule(code="BRF102", name="missing-lede", severity="info", doc=__doc__, check=check, keeps=keeps)
