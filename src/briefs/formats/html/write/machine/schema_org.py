"""A brief as schema.org describes one: an `AnalysisNewsArticle` in JSON-LD, with plain text in every field.

Only the terms used here are known; no context is ever fetched. What a brief rests on is `isBasedOn` where it is the
original publication and `citation` otherwise; its labelled parts are `hasPart`, since `articleSection` is the
newspaper's ("World").

Knows the terms of schema.org. Must not know other vocabularies.
"""

from __future__ import annotations

import json
import re
from typing import Final, TypeAlias

from briefs.formats.html.write.machine.plain import absolute, count, line
from briefs.formats.html.write.machine.plain import summary as summary_of
from briefs.model.brief import Brief, Section
from briefs.model.lexicon import CUSTOM
from briefs.model.people import Author
from briefs.model.sources import Source
from briefs.model.text import one_line
from briefs.model.walk import plain_text

Term: TypeAlias = "str | int | list[Term] | dict[str, Term] | None"

_UNSAFE: Final = re.compile("[<>&\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]")
"""What could end the script, begin a comment in it, or be no character of HTML or JavaScript."""


def element(brief: Brief) -> str:
    """The script element; nothing in it can end it (HTML section 4.12.1.3)."""
    text = json.dumps(_told(_article(brief)), ensure_ascii=False, separators=(",", ":"))
    return f'<script type="application/ld+json">{_UNSAFE.sub(_escape, text)}</script>\n'


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _article(brief: Brief) -> dict[str, Term]:
    return {
        "@context": "https://schema.org",
        "@type": "AnalysisNewsArticle",
        "headline": brief.title,
        "genre": brief.kicker,
        "description": summary_of(brief),
        "abstract": line(brief.lede),
        "datePublished": brief.published,
        "dateModified": brief.updated,
        "inLanguage": brief.language,
        "identifier": brief.id,
        "url": brief.url,
        "mainEntityOfPage": brief.url,
        "image": _picture(brief),
        "publisher": _organisation(brief.publisher),
        "author": [_person(person, brief.url) for person in brief.authors],
        "keywords": list(brief.topics),
        "isBasedOn": [_work(source) for source in brief.sources if source.kind == "original"],
        "citation": [_work(source) for source in brief.sources if source.kind != "original"],
        "hasPart": [_part(section, at) for at, section in enumerate(brief.sections, start=1)],
    }


def _part(section: Section, position: int) -> Term:
    text = plain_text(section.body)
    return {
        "@type": "CreativeWork",
        "additionalType": section.kind if section.kind != CUSTOM else None,
        "name": section.label,
        "position": position,
        "text": text,
        "wordCount": count(text),
    }


def _person(person: Author, base: str | None) -> Term:
    expertise, experience = line(person.expertise), line(person.experience)
    return {
        "@type": "Person",
        "name": person.name,
        "jobTitle": person.role,
        "affiliation": _organisation(person.affiliation),
        "workLocation": {"@type": "Place", "name": person.location} if person.location else None,
        "knowsAbout": list(person.competence),
        "description": expertise,
        "hasOccupation": {"@type": "Occupation", "description": experience} if experience else None,
        "url": person.url,
        "email": person.email,
        "image": (absolute(person.image.url, base) or person.image.url) if person.image else None,
    }


def _work(source: Source) -> Term:
    work: dict[str, Term] = {
        "name": source.title,
        "publisher": _organisation(source.publisher),
        "url": source.url,
        "datePublished": source.published,
        "description": source.note,
    }
    return {"@type": "CreativeWork", **work} if any(work.values()) else None


def _organisation(name: str | None) -> Term:
    return {"@type": "Organization", "name": name} if name else None


def _picture(brief: Brief) -> Term:
    image = brief.image
    if image is None or not image.url:
        return None
    return {
        "@type": "ImageObject",
        "url": absolute(image.url, brief.url) or image.url,
        "description": one_line(image.alt),
    }


def _told(term: Term) -> Term:
    """A term without what is not known."""
    if isinstance(term, dict):
        return {name: _told(value) for name, value in term.items() if value}
    return [_told(item) for item in term if item] if isinstance(term, list) else term
