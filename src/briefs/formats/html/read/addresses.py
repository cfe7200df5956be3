"""The addresses of a page: what its relative ones are relative to, and which are none at all.

Knows `<base>` and URLs. Must not know what stands at an address.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from briefs.formats.html.tree import Document
from briefs.model.urls import plain_url


def base_of(page: Document) -> str:
    """The address that a page says its relative ones are relative to, where that is a whole one (HTML 4.2.3)."""
    found = page.select_one("base[href]")
    url = plain_url(found.attr("href") or "") if found is not None else ""
    return url if url.lower().startswith(("https://", "http://")) and is_sound(url) else ""


def is_sound(url: str) -> bool:
    """Whether an address is relative, or has a host that can be one."""
    try:
        parts = urlsplit(url)
        return parts.scheme not in ("http", "https") or (bool(parts.hostname) and parts.port != 0)
    except ValueError:
        return False
