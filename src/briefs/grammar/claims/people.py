"""Who wrote a page, of all that it names as its author.

The kinds of evidence are asked in their order; the first that names anybody but the site itself is taken, and the
others only add what they know of the same people.

Knows names. Must not know where a byline stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from briefs.claims import Claim, Evidence
from briefs.grammar.bylines import after_words, is_byline_word, read_byline
from briefs.grammar.claims import calendars
from briefs.grammar.claims.sites import is_site
from briefs.grammar.claims.trust import AUTHOR
from briefs.grammar.datelines import read_dateline
from briefs.grammar.matter.people import divide
from briefs.grammar.names import is_organisation, is_role, looks_like_name, read_people
from briefs.grammar.wire import line
from briefs.outline import Wire
from briefs.pattern import pattern

_LONGEST: Final = 400
_LONGEST_NAME: Final = 80
_MOST_PARTS: Final = 24
_BESIDE: Final = (",", "(", " in ", " for ")
"""What stands between a name and what is said beside it."""
_JOINING: Final = pattern(r"(?:by|von|par|por|di|da|and|und|et|y|e|og|och|i|и|&|,|автор:?|作者|文)[: ]*", re.IGNORECASE)
_IN_SIGNS: Final = pattern("[\u3005\u3400-\u9fff]{2,5}|[\u3005\u3400-\u9fff\u3040-\u30ff]{3,8}|[\uac00-\ud7af]{3,4}")
"""A name in a script without capitals and spaces."""
_OFFICES: Final = (*"社報报网網部局院会會台臺庁省市県日版者声讯訊文集聞闻", "编辑", "기자", "뉴스", "신문")
_REPORTER: Final = pattern(
    r"(?:本[报報刊网網台社]|新华社|中新社)?(?:特约|特派|实习|见习|驻\S{1,4})?(?:记者|記者|通讯员)[:：\s]*(?=\S)"
)
_NO_NAME: Final = pattern(r"://|@|^\W*$|^[\W\d_]+$|^www\.|\.(?:html?|php)\b", re.IGNORECASE)
_TITLES: Final = pattern(
    r"^(?:(?:prof|dr|doc|mgr|inż|ing|hab|dipl\.-ing|mr|mrs|ms|phdr|mudr|judr|rndr|д-р|проф|أ\.د|د|م|أ)\.\s*"
    r"|(?:prof|dr|doc|mgr|mr|mrs|ms|hab|دکتر|الدكتور|الدكتورة)\s+)+",
    re.IGNORECASE,
)
"""What stands before a name in respect, most of it with a point."""
_ACCOUNT: Final = pattern(
    r"(?=\S*\d)[\w.-]+|(?:site|web|system)?[ _-]?(?:admin|administrat(?:or|eur|or[ae]?)|master)|super ?user|root|user"
    r"|unknown|anonymous|none|null|undefined|default",
    re.IGNORECASE,
)
"""The name of an account of the software that made the page, which is nobody's."""
_SIGN: Final = pattern(r"\s*[(\[/]\s*[^\W\d_A-Z]{2,5}\.?\s*[)\]/]$")
_BRACKETS: Final = pattern(r"(?P<name>[^()]{3,60}?)\s*\((?P<what>[^()]{2,80})\)")
_COMMA: Final = pattern(r"\s*[,،，]")
_VON: Final = pattern(
    r"(?:von|by|par|di|av|af|door|te[kx]s?te?o?|autora?|auteur|autor[ei]|forfatter|författare|skrevet af"
    r"|skriven av|kirjoittanut|autorka|napsala?|písala?|írta|szerző|scris de|συντάκτης|γράφει [οη]|του|της"
    r"|автор|авторка|текст|נכתב על ידי|מאת|نویسنده|به قلم|نوشته|بقلم|كتب|كتبت|إعداد|الكاتب|tác giả"
    r"|oleh|penulis|yazan|글|लेखक)"
    r"(?:\s*[:：]\s*|\s)(?=\S+\s\S)",
    re.IGNORECASE,
)
"""What stands before a name in languages that no brief is written in, too."""
_BEHIND: Final = pattern(r"\s*(?:기자|特派員|記者)$")
_SHOWN: Final = frozenset({"byline", "link"})
_ADDED: Final = ("role", "affiliation", "url", "email", "image")


def decide(claims: Sequence[Claim], sites: frozenset[str]) -> tuple[list[Wire], Evidence] | None:
    """The authors of a page and what names them; None where nothing does."""
    lines = [claim for claim in claims if claim.shown]
    order = sorted({claim.evidence for claim in claims}, key=lambda kind: -AUTHOR.get(kind, 0))
    by_kind: dict[Evidence, list[Wire]] = {}
    best: Evidence | None = None
    for kind in order:
        if best is not None and kind == "byline" and _has_person(by_kind[best], sites):
            continue  # it takes longest, and has nothing to add
        if people := _of_kind(claims, kind, first=kind == "byline"):
            by_kind[kind] = people
            is_better = best is not None and _are_offices(by_kind[best], sites) and _has_person(people, sites)
            best = kind if best is None or is_better else best
    if best is None:
        return None
    authors = [dict(person) for person in by_kind[best]]
    if best != "json-ld" and _has_person(authors, sites):
        authors = [person for person in authors if not is_site(person["name"], sites)]
    if best not in _SHOWN and authors:
        first = authors[0]["name"].casefold()
        for claim in lines:
            if first in claim.shown.casefold():
                _add_shown(authors, _beside(claim), sites)
    for people in by_kind.values():
        enrich(authors, people)
    _own_pages(authors, claims)
    return authors, best


def _beside(claim: Claim) -> list[Wire]:
    """The people of several texts side by side: one each, before any comma."""
    text = str(claim.value["name"]) if isinstance(claim.value, dict) else ""
    texts = [_COMMA.split(part, maxsplit=1)[0] for part in text.split("\n")]
    return _shown("\n".join(texts) if len(texts) > 1 else text, {})


def _add_shown(authors: list[Wire], people: list[Wire], sites: frozenset[str]) -> None:
    """Add whom a line shows beside all the authors."""
    names = {key(person["name"]) for person in people}
    if authors and all(key(person["name"]) in names for person in authors):
        add(authors, [person for person in people if is_person(person["name"]) and not is_site(person["name"], sites)])


def _is_byline(claim: Claim) -> bool:
    """Whether a line that is called nothing is a byline: it has the words for one, or a date beside a name."""
    texts = str(claim.value["name"]).split("\n") if isinstance(claim.value, dict) else []
    if any(_opens(text) or is_byline_word(text) for text in texts):
        return True
    at = next((at for at, text in enumerate(texts) if _is_day(text)), -1)
    own = len(claim.shown.split("\n"))
    return at >= 0 and all(map(is_role, texts[own:at]))


def _is_day(text: str) -> bool:
    return any(map(str.isdigit, text)) and bool(calendars.shown(text) or read_dateline(text))


def signed(nodes: list[Wire]) -> list[Wire]:
    """The people whose names the last line of a text is: "Ada Lind", "Text: Ada Lind"; nobody where it says more."""
    text = line(nodes)
    is_set_off = len(nodes) == 1 and nodes[0]["type"] in ("strong", "emphasis")
    if len(text) > _LONGEST_NAME or not (is_set_off or _opens(text)):
        return []
    names = [_without_title(name) for name in divide(_without_von(text))]
    return [{"name": name} for name in names] if all(is_person(name) and not is_role(name) for name in names) else []


def _opens(text: str) -> bool:
    """Whether a text begins with the words for an author."""
    return bool(_VON.match(text) or _REPORTER.match(text) or after_words([{"type": "text", "value": text}]))


def _are_offices(people: Iterable[Wire], sites: frozenset[str]) -> bool:
    """Whether none of the authors is a person: the site, a desk, an agency, an account."""
    return all(is_site(person["name"], sites) or is_organisation(person["name"]) for person in people)


def _of_kind(claims: Sequence[Claim], kind: Evidence, *, first: bool) -> list[Wire]:
    """The people that one kind of evidence names; of bylines the first that names any."""
    found: list[Wire] = []
    for claim in claims:
        if claim.evidence != kind or not isinstance(claim.value, dict) or (first and found):
            continue
        if not claim.shown or _is_byline(claim):
            add(found, _people(claim))
    return found


def are_sites(people: Iterable[Wire], sites: frozenset[str]) -> bool:
    """Whether none of the authors is anybody but the site itself."""
    return all(is_site(person["name"], sites) for person in people)


def _has_person(people: Iterable[Wire], sites: frozenset[str]) -> bool:
    return any(is_person(person["name"]) and not is_site(person["name"], sites) for person in people)


def is_person(name: str) -> bool:
    """Whether a name is rather a person's than that of an office."""
    if _IN_SIGNS.fullmatch(name):
        return not name.endswith(_OFFICES)
    return (
        looks_like_name(name)
        and " " in name
        and not is_organisation(name)
        and not name.rsplit(" ", maxsplit=1)[-1].islower()
    )


def key(name: str) -> str:
    """A name as names are compared."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace(".", " ").replace("-", " ").split())


def add(known: list[Wire], people: Iterable[Wire]) -> None:
    """Add those people who are not there yet."""
    names = {key(person["name"]) for person in known}
    for person in people:
        if key(person["name"]) not in names:
            names.add(key(person["name"]))
            known.append(person)


def enrich(authors: list[Wire], others: Iterable[Wire]) -> None:
    """Add what other evidence knows of the same people."""
    by_name = {key(person["name"]): person for person in authors}
    for other in others:
        person = by_name.get(key(other["name"]))
        if person is not None and person is not other:
            person.update({field: other[field] for field in _ADDED if field in other and field not in person})


def _people(claim: Claim) -> list[Wire]:
    """The people that a claim names."""
    record = claim.value if isinstance(claim.value, dict) else {}
    text = str(record["name"]).strip(" ,;")
    if claim.evidence in _SHOWN:
        return _shown(text, record)
    if len(text) > _LONGEST or _NO_NAME.search(text) or _ACCOUNT.fullmatch(text):
        return []
    if inverted := _inverted(text, claim.evidence):
        return [{**(_image(record) if len(inverted) == 1 else {}), "name": name} for name in inverted]
    said = _without_von(text.partition(" | ")[0])
    names = [_without_title(name) for name in divide(", ".join(map(_without_title, said.split(", "))))]
    if len(names) == 1 and any(mark in names[0] for mark in _BESIDE):
        found = read_people([{"type": "text", "value": names[0]}]) or _bracketed(names[0])
        if found and all(" " in person["name"] for person in found) and (len(found) > 1 or len(found[0]) > 1):
            return [{**found[0], **_image(record), "name": found[0]["name"]}] if len(found) == 1 else found
    names = [_without_sign(name) for name in names]
    if len(names) == 1 and len(names[0]) <= _LONGEST_NAME:
        return [{**_image(record), "name": names[0]}]
    return [{"name": name} for name in names if len(name) <= _LONGEST_NAME and not _NO_NAME.search(name)]


def _inverted(text: str, kind: Evidence) -> list[str]:
    """The names in a text that has the family name first: "Lind, Ada", as catalogues write; several with semicolons."""
    several = [part.split(", ") for part in text.split("; ")]
    if not all(len(parts) == 2 and all(map(looks_like_name, parts)) for parts in several):
        return []
    if len(several) == 1 and kind not in ("highwire", "dublin-core"):
        return []
    if any((" " in family and " " in given) or is_role(given) or is_organisation(given) for family, given in several):
        return []
    return [f"{given} {family}" for family, given in several]


def _without_title(name: str) -> str:
    """A name without what is said before it in respect: "Dr. Ada Lind"."""
    rest = _TITLES.sub("", name, count=1)
    return rest if looks_like_name(rest) and " " in rest else name


def _without_sign(name: str) -> str:
    """A name without the letters that its owner signs with: "Ada Lind (ali)"."""
    rest = _SIGN.sub("", name)
    return rest if " " in rest else name


def _bracketed(text: str) -> list[Wire] | None:
    """A name and a role with more words, in brackets: "Ada Lind (Fernhaven, correspondent)"."""
    found = _BRACKETS.fullmatch(text)
    if found is None or not is_person(found["name"]) or not is_role(found["what"]):
        return None
    return [{"name": found["name"], "role": found["what"]}]


def _image(record: Wire) -> Wire:
    """A record with its picture as a node."""
    image = record.get("image")
    return {**record, "image": {"type": "image", "url": image, "alt": ""}} if isinstance(image, str) else record


def _shown(text: str, record: Wire) -> list[Wire]:
    """The people of a byline that is shown, text by text: names, and beside them roles, dates and other words."""
    found: list[Wire] = []
    has_opened = False
    for part in text.split("\n")[:_MOST_PARTS]:
        said = _without_title(_without_von(part.strip(" ,;|·•/")))
        if not said or _JOINING.fullmatch(said) or is_byline_word(said):
            continue
        if found and "role" not in found[-1] and is_role(said) and len(said) <= _LONGEST_NAME:
            found[-1]["role"] = said
        elif people := _named(said):
            if _opens(part) and not has_opened:
                found, has_opened = [], True
            add(found, people)
        elif len(found) > 1 or (found and "role" in found[-1]):
            break
    if len(found) == 1 and "url" in record:
        found[0].setdefault("url", record["url"])
    return found


def _named(text: str) -> list[Wire]:
    """The people that a text is the names of."""
    names = text.split(" ") if " " in text and all(map(_IN_SIGNS.fullmatch, text.split(" "))) else divide(text)
    if all(is_person(name) and not is_role(name) for name in names):
        return [{"name": name} for name in names]
    first, comma, _ = text.partition(", ")
    if comma and is_person(first) and (placed := read_people([{"type": "text", "value": text}])) and len(placed) == 1:
        return placed
    byline = read_byline([{"type": "text", "value": text}])
    return [person for person in byline.people if is_person(person["name"])] if byline is not None else []


def _without_von(text: str) -> str:
    text = _BEHIND.sub("", text)
    found = _REPORTER.match(text) or _VON.match(text)
    return text[found.end() :] if found else text


def _own_pages(authors: list[Wire], claims: Iterable[Claim]) -> None:
    """Give the addresses of authors' pages to those whose name is in them."""
    addresses = [str(c.value["name"]) for c in claims if isinstance(c.value, dict) and "://" in str(c.value["name"])]
    for person in authors if addresses else ():
        slug = key(person["name"]).replace(" ", "-")
        url = next((url for url in addresses if slug in url.lower()), None)
        if url is not None and "url" not in person and url.startswith("http"):
            person["url"] = url
