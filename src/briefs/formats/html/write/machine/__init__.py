"""What the head of a page says to machines, and no reader of it sees.

Knows the metadata of a page. Must not know how the page looks, or the inside of its article.
"""

from __future__ import annotations

from briefs.formats.html.write.escape import quote
from briefs.model.brief import Brief


def head(brief: Brief) -> str:
    """The elements of the `<head>` that tell search engines and other readers about a brief, a line each.

    Empty, or ending in a line feed. It is never read in place of what the page shows.
    """
    return f'<link rel="canonical" href={quote(brief.url)}>\n' if brief.url else ""
