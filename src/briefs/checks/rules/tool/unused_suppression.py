"""An exception was made for a rule that finds nothing there.

## Why
An exception that is no longer needed hides the next mistake: the sentence was mended long ago, and whatever is written
in its place is not checked. Other checkers have the same rule, such as `RUF100` of ruff and
`--report-unused-disable-directives` of ESLint.

Only rules that were tried are judged: an exception for a rule that the profile does not have may be needed elsewhere.

## Bad
The link has an address by now.

```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

<!-- briefs-disable-next-line dead-link -->
*Source:* [Timetable of the harbour](https://ostrand.example/ferry)
```

## Good
```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

*Source:* [Timetable of the harbour](https://ostrand.example/ferry)
```

An exception that is needed:

```markdown
# Ferry to Mole sails again

**Why it matters:** It is the only way across.

<!-- briefs-disable-next-line dead-link -- the page is not public yet -->
*Source:* [Timetable of the harbour](#)
```

## Help
Take the exception out, or the words of it that are not needed.

## Fix
The words, or the whole comment with its line, are taken out; the brief stays the same. Where a comment keeps two
paragraphs apart, an empty one stays. What stands under `lint.ignore` is left to you.
"""

from __future__ import annotations

from briefs.checks.rule import Rule

RULE = Rule(code="BRF901", name="unused-suppression", severity="warning", doc=__doc__)
