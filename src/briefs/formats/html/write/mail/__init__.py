"""A brief as the HTML of an e-mail: one column that needs nothing but itself.

The article is the one of the page, with three differences that mail programs ask for: its style stands in `style`
attributes, a picture is a link that says what it shows (nothing is fetched when the mail is opened), and the box of a
task is a character. There is no stylesheet, no script and no form. Our reader gets the same brief from it.

Knows the frame of an e-mail. Must not know the inside of an article.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefs.formats.html import syntax
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.mail.column import column
from briefs.formats.html.write.mail.style import inline
from briefs.formats.words import direction
from briefs.model.brief import Brief

__all__ = ["mail"]

_META = (
    '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light">\n<meta name="supported-color-schemes" content="light">\n'
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">\n'
)
_WIDTH = 600


def mail(briefs: Sequence[Brief], articles: Sequence[str], *, whole: bool) -> str:
    """Articles as the HTML of one e-mail.

    Args:
        briefs: What they are about; the title is that of the first, and the language where they all have one.
        articles: Each brief as an `<article>`.
        whole: Whether it is a whole page; otherwise the column alone, for a frame of one's own.

    Raises:
        MissingLibraryError: css-inline is not installed.
    """
    content = _framed("".join(map(column, briefs, articles)))
    if not whole:
        return inline(content, whole=False)
    languages = {brief.language for brief in briefs}
    language = languages.pop() if len(languages) == 1 else None
    lang = f" lang={quote(language)}" if language else ""
    title = next((brief.title for brief in briefs if brief.title), "")
    head = f"<head>\n{_META}<title>{escape(title)}</title>\n</head>"
    page = f'<html{lang} dir="{direction(language)}">\n{head}\n<body>\n{content}</body>\n</html>'
    return "<!doctype html>\n" + inline(page, whole=True)


def _framed(content: str) -> str:
    """One column, in the middle where there is room: some programs know a width on tables only."""
    table = 'role="presentation" border="0" cellpadding="0" cellspacing="0"'
    return (
        f'<table class="{syntax.FRAME}" {table} width="100%"><tbody><tr><td>\n'
        f'<table class="{syntax.COLUMN}" {table} width="{_WIDTH}" align="center"><tbody><tr><td>\n'
        f"{content}</td></tr></tbody></table>\n</td></tr></tbody></table>\n"
    )
