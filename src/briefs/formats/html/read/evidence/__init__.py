"""Write down everything that a page states about itself, in every vocabulary it uses.

    meta      Open Graph, `article:*`, Dublin Core, Highwire, names of no vocabulary
    links     `<link>`, `<title>`
    json_ld   schema.org as JSON-LD, mended where it is broken
    microdata item properties of the article
    microformats class names of the entry
    around    the short lines around the headline
    elements  `<time>`, links to authors, microformats, lines of date and author

Knows the order in which they are asked. Must not know which of them is believed: that is for the grammar.
"""

from __future__ import annotations

from briefs.formats.html.read.evidence import elements, json_ld, links, meta, microdata, microformats, own_pages
from briefs.formats.html.read.evidence.page import Facts
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.tree import Document, Element

__all__ = ["collect"]


def collect(flow: Flow, page: Document, region: Element | Document, headline: Element | None = None) -> None:
    """Put what a page states about itself into its outline.

    Args:
        flow: The page being read.
        page: All of it.
        region: The element that holds the article.
        headline: The element that is its headline, where that is known.
    """
    facts = Facts(page, region, flow.places, flow.outline.source.text, headline=headline)
    meta.read(facts)
    meta.affiliations(facts)
    links.read(facts)
    flow.outline.diagnostics += json_ld.read(facts, flow.outline.source)
    facts.find_headline()
    microdata.read(facts)
    microformats.read(facts)
    elements.read(facts)
    own_pages.read(facts)
    flow.outline.claims += facts.claims
