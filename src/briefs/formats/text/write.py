"""A brief as plain text: title and labels underlined, addresses after the words that lead to them.

Knows the fields of a brief. Must not know how blocks are laid out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.formats.calendar import shown
from briefs.formats.text.blocks import apart, blocks
from briefs.formats.text.inlines import Notes, figure, led, plain, running
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
    notes = Notes()
    yield _title(brief, notes)
    if lede := running(brief.lede, notes):
        yield wrapped(lede)
    yield list(_imprint(brief, words))
    if brief.image:
        yield wrapped(figure(brief.image))
    yield blocks(brief.body, WIDTH, notes)
    for section in brief.sections:
        yield from _section(section, notes)
    if brief.sources:
        yield underlined(words.sources, "-")
        yield [line for source in brief.sources for line in _listed(source, words, brief.language)]
    if brief.authors:
        yield underlined(words.author, "-")
    for person in brief.authors:
        yield list(_card(person, words, notes))


def _title(brief: Brief, notes: Notes) -> list[str]:
    running(brief.title_markup or (), notes)  # a footnote of the title has the first number, as it has in a page
    kicker = wrapped(plain(brief.kicker)) if brief.kicker else []
    return [*kicker, *underlined(plain(brief.title or ""), "=")]


def _imprint(brief: Brief, words: Words) -> Iterator[str]:
    updated = f"{words.updated} {shown(brief.updated, brief.language)}" if brief.updated else None
    facts = [
        shown(brief.published, brief.language) if brief.published else None,
        updated,
        brief.publisher,
    ]
    for line in (facts, brief.topics):
        if any(line):
            yield from wrapped(plain(_BETWEEN.join(fact for fact in line if fact)))
    if brief.url:
        yield plain(brief.url)


def _section(section: Section, notes: Notes) -> Iterator[list[str]]:
    running(section.label_markup or (), notes)
    yield underlined(plain(section.label), "-")
    yield blocks(section.body, WIDTH, notes)


def _listed(source: Source, words: Words, language: str | None) -> list[str]:
    return hung(wrapped(_source(source, words, language), WIDTH - 2), "* ")


def _source(source: Source, words: Words, language: str | None) -> str:
    kind = {"original": f"{words.original}: ", "reference": f"{words.reference}: ", "source": ""}[source.kind]
    accessed = f"{words.accessed} {shown(source.accessed, language)}" if source.accessed else None
    published = shown(source.published, language) if source.published else None
    facts = [source.title, source.publisher, published, accessed, source.note]
    return kind + led(plain(", ".join(fact for fact in facts if fact)), source.url)


def _card(person: Author, words: Words, notes: Notes) -> Iterator[str]:
    yield from wrapped(plain(person.name))
    facts = [person.role, person.affiliation]
    if any(facts):
        yield from wrapped(plain(", ".join(fact for fact in facts if fact)))
    for address in (person.email, person.url):
        if address:
            yield plain(address)
    told = [
        (words.location, plain(person.location or "")),
        (words.competence, plain(", ".join(person.competence))),
        (words.expertise, running(person.expertise, notes)),
        (words.experience, running(person.experience, notes)),
        *((plain(fact.label), running(fact.value, notes)) for fact in person.facts),
    ]
    for label, value in told:
        if value:
            yield from wrapped(f"{label}: {value}")
