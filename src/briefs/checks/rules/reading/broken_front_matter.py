"""Front matter, or a value in it, breaks the rules of its form; it was read as far as it goes.

## Why
Front matter is YAML, and in YAML a colon with a space after it begins a new value: a text that holds one must stand in
quotes (YAML 1.2.2, section 7.3.3). Other programs that publish the file refuse all of its front matter for this, or
silently take another title.

## Bad
```markdown
---
title: Three towns: one ferry
---

The boards met on Thursday.
```

## Good
```markdown
---
title: "Three towns: one ferry"
---

The boards met on Thursday.
```

## Fix
A value that YAML cannot read is put in quotes; the brief is the same.
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("broken-front-matter", __doc__)
