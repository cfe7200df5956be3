"""Write a brief as HTML: an `<article>`, alone or in a page of its own.

All that is needed to read the brief back stands in the visible markup (elements, classes, `datetime`), so what a person
edits in the page is what is read. There is never a script, an event handler or a style that comes from the document.

Knows the shapes. Must not know how HTML is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefs.formats.html.options import Options
from briefs.formats.html.write.article import article
from briefs.formats.html.write.mail import mail
from briefs.formats.html.write.page import joint_page, page
from briefs.model.brief import Brief

__all__ = ["write", "write_all"]


def write(brief: Brief, options: Options) -> str:
    """A brief as an HTML page, as the `<article>` alone, or as an e-mail."""
    if options.email:
        return mail([brief], [article(brief)], whole=options.page)
    return page(brief, article(brief, whole=True), options) if options.page else article(brief)


def write_all(briefs: Sequence[Brief], options: Options) -> str:
    """Several briefs as one HTML page, or as their `<article>` elements alone."""
    if len(briefs) == 1:
        return write(briefs[0], options)
    whole = options.page and not options.email
    names: dict[str, int] = {}
    articles = [
        article(brief, whole=whole, prefix=f"b{number}-" if number > 1 else "", names=names)
        for number, brief in enumerate(briefs, 1)
    ]
    if options.email:
        return mail(briefs, articles, whole=options.page)
    return joint_page(briefs, "".join(articles), options) if whole and briefs else "".join(articles)
