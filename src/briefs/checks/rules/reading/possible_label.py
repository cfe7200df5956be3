"""Words look like a label, but the document does not say that they are one; they were kept as text.

## Why
Bold says that words are important, not that a part begins with them (WHATWG HTML, the `strong` element). Where the
colon is missing, only the other labels of a document could tell, and here none does. What is kept as text has no place
in an outline and cannot be found by its label.

## Bad
```markdown
# A ferry for three towns

**Veldmark** — a town of bridges — votes on Monday.
```

## Good
```markdown
# A ferry for three towns

**Veldmark:** A town of bridges votes on Monday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("possible-label", __doc__)
