"""What `<link>` and `<title>` say: the address of the page, its picture, and the name that its window has.

Knows link relations. Must not know any vocabulary of metadata.
"""

from __future__ import annotations

from briefs.formats.html.read.evidence.page import Facts


def read(facts: Facts) -> None:
    """Write down what the links of a page state."""
    titled = False
    for element in facts.elements:
        if element.tag == "link":
            relations = (element.attr("rel") or "").lower().split()
            if "canonical" in relations:
                facts.say("url", facts.address(element.attr("href") or ""), "link", element)
            elif "image_src" in relations and (url := facts.address(element.attr("href") or "")):
                facts.say("image", {"url": url}, "link", element)
        elif element.tag == "title" and not titled and element.parent is not None and not _is_drawn(element.parent):
            facts.say("title", element.text, "page-title", element)
            titled = True


def _is_drawn(parent: object) -> bool:
    return getattr(parent, "tag", "") in ("svg", "g", "path", "symbol")
