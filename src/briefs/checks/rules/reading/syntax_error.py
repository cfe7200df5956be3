"""The text is not a document of its format.

## Why
A program that reads the file stops at the first character that is not JSON, so one comma too many loses the whole
brief. RFC 8259 (section 2) has no comma before a closing bracket and no comments, and section 7 puts every text in
double quotes. YAML and TOML are as strict in their own way.

## Bad
```json
{"title": "Three towns, one ferry",}
```

## Good
```json
{"title": "Three towns, one ferry"}
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("syntax-error", __doc__)
