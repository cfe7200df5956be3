"""A date names a day that the calendar does not have.

## Why
There is no 31 February: RFC 3339 (section 5.7) lists how many days each month has. One of the two numbers was mistyped,
and nothing but the writer can tell which.

## Bad
```markdown
31.02.2024

# Three towns, one ferry

The boards met on March 1.
```

## Good
```markdown
29.02.2024

# Three towns, one ferry

The boards met on March 1.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("impossible-date", __doc__)
