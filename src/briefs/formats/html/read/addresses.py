"""The addresses of a page: what its relative ones are relative to, and which are none at all.

Knows `<base>`, what else gives the page's own address, and URLs. Must not know what stands at an address.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin, urlsplit

from briefs.formats.html.tree import Document
from briefs.model.urls import plain_url

_OWN: Final = (
    ('link[rel~="canonical"][href]', "href"),
    ('meta[property="og:url"][content]', "content"),
    ('meta[name="og:url"][content]', "content"),
)


def base_of(page: Document) -> str:
    """The address that a page says its relative ones are relative to (`<base href>`), else its own; or nothing.

    A base may be relative to the page's own address (HTML section 4.2.3).
    """
    found = page.select_one("base[href]")
    told = plain_url(found.attr("href") or "") if found is not None else ""
    if _is_whole(told):
        return told
    own = _own_address(page)
    if not told or not own:
        return own
    try:
        return urljoin(own, told)
    except ValueError:
        return own


def _own_address(page: Document) -> str:
    for selector, attribute in _OWN:
        found = page.select_one(selector)
        if found is not None and _is_whole(url := plain_url(found.attr(attribute) or "")):
            return url
    return ""


def _is_whole(url: str) -> bool:
    return url.lower().startswith(("http://", "https://")) and is_sound(url)


def is_sound(url: str) -> bool:
    """Whether an address is relative, or has a host that can be one."""
    try:
        parts = urlsplit(url)
        return parts.scheme not in ("http", "https") or (bool(parts.hostname) and parts.port != 0)
    except ValueError:
        return False
