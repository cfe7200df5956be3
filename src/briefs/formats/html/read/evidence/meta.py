"""What `<meta>` says: Open Graph, `article:*`, Dublin Core, Highwire Press tags, and the many names of the same things.

A name is read by its last part (`article:published_time`, `parsely-pub-date`, `dcterms.created`), since every vendor
has a prefix of its own for the same few words.

Knows names and the fields they state. Must not know which of them is believed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from briefs.claims import Claim, Evidence, Field
from briefs.formats.html.read.evidence.page import MOST, Facts, plain
from briefs.formats.html.tree import Element

_NAMES: Final[Mapping[Field, str]] = {
    "title": "title headline fulltitle articletitle articleheadline",
    "published": (
        "date pubdate publishdate publishtime publishedtime publisheddate publishedat publishedon published"
        " publicationdate datepublished datepublish firstpublished firstpublishdate articlefirstpublished"
        " articlepublished articlepublishedtime articledate articledateoriginal originalpublicationdate issued"
        " dateissued issuedate onlinedate releasedate dateposted postdate"
    ),
    "created": "created datecreated creationdate createddate createdat",
    "updated": (
        "modifiedtime updatedtime lastmodified datemodified modified modifieddate updated updateddate dateupdated"
        " lastupdated lastupdate updatedat revised moddate lastmod articlemodified articledateupdated"
    ),
    "author": "author authors authorname authornames articleauthor articleauthors creator byline writer",
    "publisher": "publisher publishername sitename applicationname journaltitle",
    "language": "language locale contentlanguage inlanguage",
    "url": "url canonical canonicalurl publicurl",
    "topic": "keywords newskeywords tag tags subject",
    "image": "image imageurl",
}
_FIELDS: Final[Mapping[str, Field]] = {name: field for field, names in _NAMES.items() for name in names.split()}
_OTHERS: Final = frozenset(
    ["image", "video", "audio", "al", "music", "book", "profile", "product", "event", "fb", "app", "ios", "android"]
)
"""Parts of a name that say that it is of something else than the page."""
_PREFIXES: Final = re.compile(r"^(?:citation|parsely|bepress_citation|prism)[-_]")
_SIGNS: Final = re.compile(r"[-_ ]")
_SPLIT: Final = re.compile(r"[:.]")
_LIST: Final = re.compile(r"\s*[,;，、；]\s*")


def read(facts: Facts) -> None:
    """Write down what the `<meta>` elements of a page state."""
    told: dict[str, int] = {}
    for element in facts.page.select("meta"):
        if not (content := element.attr("content")):
            continue
        name = element.attr("property") or element.attr("name")
        found = _named(name) if name and len(name) < 64 else None
        if found is None:
            continue
        field, evidence = found
        told[field] = told.get(field, 0) + 1
        if told[field] <= MOST:
            _say(facts, field, content, evidence, element)


def _named(name: str) -> tuple[Field, Evidence] | None:
    """The field that a name states, and the vocabulary it is of."""
    lower = name.strip().lower()
    *around, last = _SPLIT.split(lower)
    if not _OTHERS.isdisjoint(around):
        return None
    field = _FIELDS.get(_SIGNS.sub("", _PREFIXES.sub("", last)))
    if field is None:
        return None
    first = around[0] if around else ""
    if last.startswith("citation_"):
        return field, "highwire"
    if first in ("dc", "dcterms"):
        return field, "dublin-core"
    return field, "open-graph" if first in ("og", "article") else "meta"


def _say(facts: Facts, field: Field, content: str, evidence: Evidence, element: Element) -> None:
    match field:
        case "topic":
            several = [content] if evidence == "open-graph" else _LIST.split(plain(content))
            for topic in several[:MOST]:
                facts.say(field, topic, evidence, element)
        case "author":
            facts.say(field, {"name": plain(content)}, evidence, element)
        case "url":
            facts.say(field, facts.address(content), evidence, element)
        case "image":
            if url := facts.address(content):
                facts.say(field, {"url": url}, evidence, element)
        case _:
            facts.say(field, content, evidence, element)


def affiliations(facts: Facts) -> None:
    """Give the institutions and addresses of Highwire tags to the authors they follow."""
    names = ("citation_author_institution", "citation_author_email")
    people = {claim.place: claim for claim in facts.claims if claim.field == "author" and claim.evidence == "highwire"}
    if not people:
        return
    last: Claim | None = None
    for element in facts.page.select("meta"):
        name = element.attr("name") or ""
        if name == "citation_author":
            last = people.get(facts.places.of_tag(element))
        elif name in names and last is not None and isinstance(last.value, dict):
            field = "affiliation" if name.endswith("institution") else "email"
            last.value.setdefault(field, plain(element.attr("content") or ""))
