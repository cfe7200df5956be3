"""An address could run code or read files, and was taken out; its words were kept.

## Why
TODO

## Bad
```markdown
Read [the minutes](javascript:print) first.
```

## Good
```markdown
# Three towns, one ferry

The boards met on Thursday.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("unsafe-url", __doc__)
