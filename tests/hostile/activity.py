"""What a page we wrote may hold, and nothing else: its elements, their attributes, and the schemes of its addresses.

Judged on the tree that an independent WHATWG parser builds, as a whole page, as a fragment, and inside `<svg>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

from briefs.formats.html.options import Options

ELEMENTS = frozenset(
    [
        "html",
        "head",
        "body",
        "meta",
        "title",
        "link",
        "style",
        "article",
        "header",
        "footer",
        "main",
        "nav",
        "figcaption",
        "section",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "del",
        "a",
        "img",
        "br",
        "hr",
        "sup",
        "span",
        "cite",
        "time",
        "address",
        "aside",
        "figure",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "input",
    ]
)
ATTRIBUTES = frozenset(
    [
        "class",
        "lang",
        "dir",
        "href",
        "src",
        "alt",
        "title",
        "start",
        "scope",
        "id",
        "role",
        "datetime",
        "hidden",
        "data-kind",
        "data-meta",
        "data-note",
        "data-depth",
        "data-title",
        "aria-label",
        "aria-hidden",
        "tabindex",
        "charset",
        "name",
        "content",
        "rel",
        "type",
        "disabled",
        "checked",
    ]
)
FIXED = {
    "meta": ({"charset": "utf-8"}, {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
    "input": (
        {"type": "checkbox", "disabled": "", "aria-label": "to do"},
        {"type": "checkbox", "disabled": "", "checked": "", "aria-label": "done"},
    ),
}
_STYLE = getattr(Options().theme, "css", None)
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)


def scheme(url: str) -> str | None:
    """The scheme of an address as WHATWG URL has it (section 4.4), said once more, apart from the library's own."""
    kept = "".join(c for c in url.strip("".join(map(chr, range(33)))) if c not in "\t\n\r")
    found = _SCHEME.match(kept)
    return found[1].lower() if found else None


def faults(html: str, *, page: bool) -> list[str]:
    """What should not be in HTML that we wrote: a page, or a fragment that may stand in an `<svg>` of ours."""
    if page:
        return list(_faults(html5lib.parse(html)))
    return [fault for fault in _faults(html5lib.parseFragment(html)) if fault != "element svg"]


def _faults(root: Element) -> Iterator[str]:
    for element in root.iter():
        if not isinstance(element.tag, str):
            if "Comment" in repr(element.tag):
                yield "a comment"
            continue
        tag = element.tag.rpartition("}")[2]
        if tag == "DOCUMENT_FRAGMENT":
            continue
        if tag not in ELEMENTS:
            yield f"element {tag}"
        if tag == "style" and (element.text or "").strip() != _STYLE:
            yield "a style of somebody's"
        names = {str(name): value for name, value in element.attrib.items()}
        if tag in FIXED and names not in FIXED[tag]:
            yield f"{tag} {names}"
        if tag == "link" and names.get("rel") != "canonical":
            yield f"link {names}"
        for name, value in names.items():
            if name not in ATTRIBUTES:
                yield f"attribute {name} of {tag}"
            if name in {"href", "src"} and scheme(value) not in {None, *SCHEMES}:
                yield f"address {value!r}"
