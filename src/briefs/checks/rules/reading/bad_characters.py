r"""Some characters could not be decoded, or cannot stand in a document, and were replaced by U+FFFD.

## Why
A character that was lost cannot be had back from what was read: a name or a sum of money may now be wrong. The Unicode
Standard gives U+FFFD for what cannot be decoded, CommonMark (section 2.3) and the WHATWG HTML standard put it in the
place of U+0000 too. New files are to be UTF-8 by the WHATWG Encoding Standard, and JSON that is sent from one system to
another must be (RFC 8259, section 8.1).

## Bad
```python
briefs.read(b"Caf\xe9 Merrin", "markdown")
```

## Good
```python
briefs.read(b"Caf\xc3\xa9 Merrin", "markdown")
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("bad-characters", __doc__)
