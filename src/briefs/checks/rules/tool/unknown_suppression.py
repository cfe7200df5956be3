"""An exception names a rule that does not exist.

## Why
The exception does nothing: what it was meant for is still reported, or comes back as soon as the rule is tried. Mostly
a letter is wrong. A reason is welcome, but it stands after two dashes: without them its words are taken for rules.

## Bad
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

<!-- briefs-disable-next-line dead-lnk -->
*Source:* [Timetable of the harbour](#)
```

A reason without dashes:

```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

<!-- briefs-disable-next-line dead-link unpublished -->
*Source:* [Timetable of the harbour](#)
```

## Good
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

<!-- briefs-disable-next-line dead-link -- unpublished -->
*Source:* [Timetable of the harbour](#)
```

## Help
Name a rule by its code or name, as in `BRF012` or `dead-link`, and put a reason after ` -- `.
"""

from __future__ import annotations

from briefs.checks.rule import Rule

RULE = Rule(code="BRF902", name="unknown-suppression", severity="warning", doc=__doc__)
