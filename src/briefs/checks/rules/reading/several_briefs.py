"""The file looks like several briefs, one after the other, and was read as one.

## Why
Everything that is known of a brief (its date, its author, its sources) would be taken for all of them, and only the
first has its own title. The WHATWG HTML standard draws the same line with `article`: each holds one composition that
can be handed on by itself.

## Bad
```markdown
## Three towns, one ferry

**Why it matters:** It is the only way across.

---

## A market after dark

**Why it matters:** At noon the square is too hot.
```

## Good
```markdown
## Three towns, one ferry

**Why it matters:** It is the only way across.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("several-briefs", __doc__)
