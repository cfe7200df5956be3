"""What the head of a page says to machines, and no reader of it sees.

    <title> apart: standard     names of HTML itself: description, author, the canonical link
                   open_graph   Open Graph and its article vocabulary; a card of X (Twitter)
                   schema_org   JSON-LD: an AnalysisNewsArticle

The page itself is what counts: our reader takes the article by its classes, so where a person has edited the visible
text, that wins, and what stands here is passed over.

Knows the vocabularies by name. Must not know how the page looks, or the inside of its article.
"""

from __future__ import annotations

from briefs.formats.html.write.machine import open_graph, schema_org, standard
from briefs.model.brief import Brief


def head(brief: Brief) -> str:
    """The elements of the `<head>` that tell search engines and other readers about a brief, a line each.

    Ends in a line feed. It is never read in place of what the page shows.
    """
    return standard.elements(brief) + open_graph.elements(brief) + schema_org.element(brief)
