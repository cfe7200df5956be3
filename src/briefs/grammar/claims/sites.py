"""The names that a page has for the site it is on, and titles without them.

There is no list of sites: a name is known because the page says it elsewhere (as its publisher, in its address), or
because the rest of the title stands there alone.

Knows names and separators. Must not know which title is believed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from briefs.claims import Claim
from briefs.pattern import pattern

_MARK: Final = pattern(r"\s+[\"|–—·•»«›‹/:-]+\s+|\s*[|｜]\s*|：|--+|\s+::\s+")
_LONGEST: Final = 60
_ENOUGH: Final = 4
_MOST_PARTS: Final = 4
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„«»‟〝〞", '"') | dict.fromkeys("‘’‚‛`´", "'") | {"\xad": None})
_COMMON: Final = frozenset({"www", "com", "org", "net", "news", "amp", "mobile"})


@lru_cache(maxsize=512)
def folded(text: str) -> str:
    """A text as titles are compared: one kind of quote and space, no case."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_QUOTES).split()).casefold()


@lru_cache(maxsize=512)
def letters(text: str) -> str:
    """A name as names of sites are compared: its letters and digits alone."""
    return "".join(filter(str.isalnum, folded(text[:200])))


def site_names(claims: Iterable[Claim]) -> frozenset[str]:
    """The names that a page has for its site: its publisher's, and those in its address."""
    found: set[str] = set()
    for claim in claims:
        if claim.field == "publisher" and isinstance(claim.value, str) and "://" not in claim.value:
            found.add(letters(claim.value))
        elif claim.field == "url" and isinstance(claim.value, str):
            host = _host(claim.value)
            found |= {letters(host), *(part for part in host.split(".") if len(part) >= _ENOUGH)}
    return frozenset(found - _COMMON - {""})


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").removeprefix("m.")


def is_site(text: str, sites: frozenset[str]) -> bool:
    """Whether a text is a name of the site."""
    name = letters(text) if len(text) <= _LONGEST else ""
    if not name:
        return False
    return any(
        name == site
        or (len(site) >= _ENOUGH and site in name and len(name) <= 2 * len(site))
        or (len(name) >= _ENOUGH and name in site and len(site) <= 2 * len(name))
        for site in sites
    )


def without_site(title: str, sites: frozenset[str]) -> str:
    """A title without the name of the site at its end or its start."""
    for _ in range(_MOST_PARTS):
        marks = list(_MARK.finditer(title))
        if not marks:
            break
        first, last = marks[0], marks[-1]
        if title[: last.start()].strip() and is_site(title[last.end() :], sites):
            title = title[: last.start()].strip()
        elif title[first.end() :].strip() and is_site(title[: first.start()], sites):
            title = title[first.end() :].strip()
        else:
            break
    return title


def goes_on(longer: str, shorter: str) -> bool:
    """Whether a folded title is another one with something behind a mark."""
    return longer.startswith(shorter) and _MARK.match(longer, len(shorter)) is not None
