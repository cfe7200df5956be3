"""Whether a link stays on the site that a page belongs to.

A link to another page of the same site is an offer to read on; one to elsewhere may be a source.

Knows addresses. Must not know where a link stands.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import attrs

from briefs.formats.html.tree import Document, Element

_ADDRESSES: Final = (
    ('link[rel~="canonical"][href]', "href"),
    ('meta[property="og:url"]', "content"),
    ("base[href]", "href"),
)
_PLACES: Final = frozenset({"www", "m", "amp", "mobile", "en", "news"})


@attrs.frozen
class Site:
    """The site of a page, by the name of its host; without one only relative links are known to stay."""

    host: str = ""

    def holds(self, link: Element) -> bool:
        """Whether a link stays on the site."""
        host = _host(link.attr("href") or "")
        return not host or host == self.host


def site_of(page: Document) -> Site:
    """The site that a page says it belongs to."""
    for selector, attribute in _ADDRESSES:
        found = page.select_one(selector)
        if found is not None and (host := _host(found.attr(attribute) or "")):
            return Site(host)
    return Site()


def _host(address: str) -> str:
    """The host of an address without what only says which edition it is; nothing for a relative one."""
    if "//" not in address:
        return ""
    try:
        host = urlsplit(address.strip()).hostname or ""
    except ValueError:
        return "?"
    first, _, rest = host.partition(".")
    return rest if first in _PLACES else host
