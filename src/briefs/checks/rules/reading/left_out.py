"""A stretch of a web page is no part of its article, as far as its markup shows, and was left out.

## Why
Menus, notices about cookies, lists of other stories and comments stand on the page of an article without being part of
it. The WHATWG HTML standard has `article` for what can be handed on by itself, and `nav`, `aside` and `footer` for what
stands around it. Whoever compares the brief with the page should know what is missing.

## Bad
```html
<nav>Home, News</nav><article><p>The ferry sails on Monday.</p></article>
```

## Good
```html
<article><p>The ferry sails on Monday.</p></article>
```
"""

from briefs.checks.rules.reading.reported import reported

RULE = reported("left-out", __doc__)
