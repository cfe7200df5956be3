"""Addresses as people compare them: whether two lead to the same place, and whether one leads anywhere by itself.

Knows URLs as strings (RFC 3986). Must not know whose address one is, or the network.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.model.urls import plain_url, scheme
from briefs.pattern import pattern

_HOST: Final = pattern(r"https?://(?:www\.)?([^/?#]*)(.*)", re.IGNORECASE | re.DOTALL)
_PORT: Final = pattern(r":(?:80|443)?$")
_FOLLOWED: Final = pattern(r"(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid|igshid)(?:=|$)", re.IGNORECASE)


def same_place(url: str) -> str:
    """An address as it is compared with others: equal for two that lead to the same place.

    What makes no difference is left out: http or https, `www.`, capitals in the host, a usual port, a slash at the end,
    and what only tells who followed the link (`utm_source` and its like).
    """
    found = _HOST.match(plain_url(url))
    if not found:
        return url
    host, rest = _PORT.sub("", found[1].lower()), found[2]
    before, hash_, fragment = rest.partition("#")
    path, _, query = before.partition("?")
    kept = [part for part in query.split("&") if part and not _FOLLOWED.match(part)]
    return host + path.rstrip("/") + ("?" + "&".join(kept) if kept else "") + (hash_ + fragment if fragment else "")


def is_front_page(url: str) -> bool:
    """Whether an address is that of a whole site, with no page named."""
    return "/" not in (place := same_place(url)) and "?" not in place and "#" not in place


def is_relative(url: str) -> bool:
    """Whether an address leads somewhere only from a page whose own address is known (RFC 3986, section 4.2).

    An empty one and `#place` lead to the document itself.
    """
    return bool(url) and url[0] != "#" and scheme(url) is None
