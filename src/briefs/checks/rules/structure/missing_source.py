"""The brief does not say what it rests on: no source, no link, no footnote.

## Why
"Identify sources clearly. The public is entitled to as much information as possible to judge the reliability and
motivations of sources" (Society of Professional Journalists, *Code of Ethics*, 2014). "Citations and References" is one
of the eight Trust Indicators of The Trust Project, and schema.org has `citation` and `isBasedOn` for them. A link or a
footnote in the text is a source that readers can look up, and a brief with one is not reported.

## Bad
```markdown
# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday, the harbour board says.**
```

## Good
```markdown
# Ferry to Mole sails again

**The ferry between Ostrand and Mole sails again on Monday, the harbour board says.**

*Source:* [Minutes of the harbour board](https://example.org/minutes)
```

## Help
Name the source in a line below the text, or link the words that rest on it.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.checks.document import Document
from briefs.checks.rule import Finding, Rule
from briefs.model.nodes import FootnoteDefinition, Link, Text


def check(document: Document) -> Iterator[Finding]:
    """A text without anything that could be looked up."""
    brief = document.brief
    if brief.sources or not document.has_text or any(section.kind == "references" for section in brief.sections):
        return
    if len(document.of(Link)) or len(document.of(FootnoteDefinition)):
        return
    if not any("://" in node.value for _, node in document.of(Text)):
        yield Finding("The brief names no source, and nothing in it is a link.", ("sources",))


RULE = Rule(code="BRF104", name="missing-source", severity="info", doc=__doc__, check=check)
