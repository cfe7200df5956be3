"""An address could run code or read files, and was taken out; its words were kept.

## Why
An address that begins with `javascript:` is a program that runs as soon as it is clicked (WHATWG HTML, "the javascript:
URL special case"), and `data:` and `file:` can hold one or reach for the reader's own disk. No article needs them; they
come from copied pages or from attackers (OWASP, Cross Site Scripting Prevention Cheat Sheet).

## Bad
```markdown
Read [the minutes](javascript:print) first.
```

## Good
```markdown
Read [the minutes](https://example.org/minutes) first.
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("unsafe-url", __doc__)
