"""Write a brief as HTML: an `<article>`, alone or in a page of its own.

All that is needed to read the brief back stands in the visible markup (elements, classes, `datetime`), so what a person
edits in the page is what is read. There is never a script, an event handler or a style that comes from the document.

Knows the two shapes. Must not know how HTML is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefs.formats.html.options import Options
from briefs.formats.html.write.article import article
from briefs.formats.html.write.page import joint_page, page
from briefs.model.brief import Brief

__all__ = ["write", "write_all"]


def write(brief: Brief, options: Options) -> str:
    """A brief as an HTML page, or as the `<article>` alone."""
    return page(brief, article(brief, whole=True), options) if options.page else article(brief)


def write_all(briefs: Sequence[Brief], options: Options) -> str:
    """Several briefs as one HTML page, or as their `<article>` elements alone."""
    if len(briefs) == 1:
        return write(briefs[0], options)
    names: dict[str, int] = {}
    articles = "".join(
        [
            article(brief, whole=options.page, prefix=f"b{number}-" if number > 1 else "", names=names)
            for number, brief in enumerate(briefs, 1)
        ]
    )
    return joint_page(briefs, articles, options) if options.page and briefs else articles
