"""A brief as plain text: title and labels underlined, addresses after the words that lead to them.

Knows the fields of a brief. Must not know how blocks are laid out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.formats.calendar import shown
from briefs.formats.text.blocks import apart, blocks
from briefs.formats.text.inlines import led, picture, plain, running
from briefs.formats.text.lines import WIDTH, hung, underlined, wrapped
from briefs.formats.words import Words, words_for
from briefs.model.brief import Brief, Section
from briefs.model.people import Author
from briefs.model.sources import Source

_BETWEEN = " · "


def write(brief: Brief) -> str:
    """The brief in lines of at most 72 cells, but for words and addresses that are longer."""
    lines = apart(_parts(brief, words_for(brief.language)))
    return "".join(f"{line}\n" for line in lines)


def _parts(brief: Brief, words: Words) -> Iterator[list[str]]:
    kicker = wrapped(plain(brief.kicker)) if brief.kicker else []
    yield [*kicker, *underlined(plain(brief.title or ""), "=")]
    if lede := running(brief.lede):
        yield wrapped(lede)
    yield list(_imprint(brief, words))
    if brief.image:
        yield wrapped(picture(brief.image))
    yield blocks(brief.body, WIDTH)
    for section in brief.sections:
        yield from _section(section)
    if brief.sources:
        yield underlined(words.sources, "-")
        yield [
            line
            for source in brief.sources
            for line in hung(wrapped(_source(source, words, brief.language), WIDTH - 2), "* ")
        ]
    for person in brief.authors:
        yield underlined(plain(person.name), "-")
        yield list(_card(person, words))


def _imprint(brief: Brief, words: Words) -> Iterator[str]:
    updated = f"{words.updated} {shown(brief.updated, brief.language)}" if brief.updated else None
    facts = [
        shown(brief.published, brief.language) if brief.published else None,
        updated,
        brief.publisher,
        *brief.topics,
    ]
    if any(facts):
        yield from wrapped(plain(_BETWEEN.join(fact for fact in facts if fact)))
    if brief.url:
        yield plain(brief.url)


def _section(section: Section) -> Iterator[list[str]]:
    yield underlined(plain(section.label), "-")
    yield blocks(section.body, WIDTH)


def _source(source: Source, words: Words, language: str | None) -> str:
    kind = {"original": f"{words.original}: ", "reference": f"{words.reference}: ", "source": ""}[source.kind]
    accessed = f"{words.accessed} {shown(source.accessed, language)}" if source.accessed else None
    published = shown(source.published, language) if source.published else None
    facts = [source.title, source.publisher, published, accessed, source.note]
    return kind + led(plain(", ".join(fact for fact in facts if fact)), source.url)


def _card(person: Author, words: Words) -> Iterator[str]:
    facts = [person.role, person.affiliation]
    if any(facts):
        yield from wrapped(plain(", ".join(fact for fact in facts if fact)))
    for address in (person.email, person.url):
        if address:
            yield plain(address)
    told = [
        (words.location, plain(person.location or "")),
        (words.competence, plain(", ".join(person.competence))),
        (words.expertise, running(person.expertise)),
        (words.experience, running(person.experience)),
        *((plain(fact.label), running(fact.value)) for fact in person.facts),
    ]
    for label, value in told:
        if value:
            yield from wrapped(f"{label}: {value}")
