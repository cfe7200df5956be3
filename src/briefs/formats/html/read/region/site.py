"""Whether a link stays on the site that a page belongs to.

A link to another page of the same site is an offer to read on; one to elsewhere may be a source.

Knows addresses. Must not know where a link stands.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

from briefs.formats.html.tree import Document, Element

_ADDRESSES: Final = (
    ('link[rel~="canonical"][href]', "href"),
    ('meta[property="og:url"]', "content"),
    ("base[href]", "href"),
)
_EDITIONS: Final = frozenset({"www", "m", "amp", "mobile"})
_END: Final = re.compile(r"[/?#:]")


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
    _, beyond, rest = address.partition("//")
    if not beyond:
        return ""
    host = _END.split(rest, maxsplit=1)[0].rpartition("@")[2].lower()
    first, _, wider = host.partition(".")
    return wider if first in _EDITIONS else host
