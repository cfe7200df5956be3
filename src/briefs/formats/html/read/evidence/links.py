"""What `<link>` and `<title>` say: the address of the page, its picture, and the name that its window has.

Knows link relations. Must not know any vocabulary of metadata.
"""

from __future__ import annotations

from briefs.formats.html.read.evidence.page import Facts


def read(facts: Facts) -> None:
    """Write down what the links of a page state."""
    for element in facts.page.select("link"):
        relations = (element.attr("rel") or "").lower().split()
        if "canonical" in relations:
            facts.say("url", facts.address(element.attr("href") or ""), "link", element)
        elif "image_src" in relations and (url := facts.address(element.attr("href") or "")):
            facts.say("image", {"url": url}, "link", element)
    title = next((each for each in facts.page.select("title") if not _is_drawn(each.parent)), None)
    if title is not None:
        facts.say("title", title.text, "page-title", title)


def _is_drawn(parent: object) -> bool:
    return getattr(parent, "tag", "") in ("svg", "g", "path", "symbol")
