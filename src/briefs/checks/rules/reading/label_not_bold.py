"""A label is typed in asterisks but CommonMark does not see it as bold.

## Why
Asterisks make bold only where no space stands inside them (CommonMark 0.31.2, section 6.2, "right-flanking delimiter
run"). On a web page these stay asterisks, and the part has lost its label. Editors and converters from HTML write this
all day, because on their screen it looks right.

## Bad
```markdown
**Why it matters: **It is the only way across.
```

## Good
```markdown
**Why it matters:** It is the only way across.
```

## Fix
The space is moved behind the asterisks; the brief is the same.
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("label-not-bold", __doc__)
