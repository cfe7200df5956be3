"""Markup that a brief has no node for was read as the words in it.

## Why
A brief holds running text, headings, lists, tables, quotations, links and pictures (mdast, the tree of Markdown that it
is made of), and no HTML, so that a page made from one can never carry a program. A film, a form or a map that is set
into the page is therefore not in the brief, and readers of its other formats will not know that it was there.

## Bad
```html
<article><p>Watch it.</p><iframe src="/film"></iframe></article>
```

## Good
```html
<article><p>Watch it in <a href="https://example.org/film">the film of the crossing</a>.</p></article>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("dropped-markup", __doc__)
