"""A link leads nowhere.

## Why
A link to `#` leads to the top of the page that the reader is on (RFC 3986, section 4.4). As the source of a brief it
claims evidence that nobody can look up. It is mostly what is left of a template or of a copied page.

## Bad
```markdown
*Source:* [Minutes of the meeting](#)
```

## Good
```markdown
*Source:* [Minutes of the meeting](https://example.org/minutes)
```

## Fix
The link is removed and its words are kept, where they are all that is said of the source. That is unsafe, because with
the link goes the place where the address belongs.
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("dead-link", __doc__)
