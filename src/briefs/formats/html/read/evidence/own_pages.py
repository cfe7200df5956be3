"""Links to the pages of authors whom a page tells programs of: the link with the name has the address.

Knows links and names. Must not know which claim is believed.
"""

from __future__ import annotations

from typing import Final

from briefs.formats.html.read.evidence.page import Facts, plain

_MOST: Final = 20


def read(facts: Facts) -> None:
    """Add the address of an author's page to what is stated of the author without one."""
    told = [claim.value for claim in facts.claims if claim.field == "author" and isinstance(claim.value, dict)]
    nameless = [author for author in told if "url" not in author]
    if not nameless:
        return
    scope = facts.scope if facts.scope is not None else facts.page
    addresses: dict[str, str] = {}
    for element in scope.select("a[rel~=author][href]")[:_MOST]:
        if url := facts.address(element.attr("href") or ""):
            addresses.setdefault(plain(element.text).casefold(), url)
    for author in nameless:
        if (url := addresses.get(str(author.get("name", "")).casefold(), "")) and "://" in url:
            author["url"] = url
