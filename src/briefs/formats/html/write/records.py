"""The records of a brief -> HTML: its sources, its authors, and what it has no field for.

Knows records and their classes. Must not know the order of a page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote as percent_encode

from briefs.formats import calendar
from briefs.formats.html import syntax
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.inlines import image, inlines, plain
from briefs.formats.html.write.marks import Marks
from briefs.formats.words import listed
from briefs.model.dates import Date
from briefs.model.extra import ExtraValue
from briefs.model.people import Author
from briefs.model.sources import Source

_AUTHOR: Final = "author-"
"""What the id of a card begins with."""


def moment(date: Date, role: str, marks: Marks) -> str:
    """A date as people and machines read it; its text can be edited, and then counts."""
    return f'<time class="{role}" dir="auto" datetime="{date}">{calendar.shown(date, marks.dated)}</time>'


def address(url: str) -> str:
    """An address that is its own text."""
    return f'<a class="{syntax.ADDRESS}" href={quote(url)} dir="auto">{escape(url)}</a>'


def field(role: str, words: str) -> str:
    """A field of a row, whose direction is its own: names and numbers beside it stay where they are."""
    return f'<span class="{role}" dir="auto">{escape(words)}</span>'


def row(fields: Sequence[str]) -> str:
    """Fields side by side.

    Each but the first begins with the sign that parts it from the one before, so that a stylesheet can keep the two
    together where a line ends.
    """
    dot = f'<span class="{syntax.GENERATED} {syntax.DOT}">·</span>'
    return "\n".join([fields[0], *(f"<span>{dot} {each}</span>" for each in fields[1:])])


def byline(authors: Sequence[Author], marks: Marks) -> str:
    """Who wrote it, for the head: names that lead to the cards."""
    names = [
        f'<a dir="auto" href="#{_place(at, marks)}">{escape(person.name)}</a>' for at, person in enumerate(authors, 1)
    ]
    return generated(marks.words.byline.format(listed(names, marks.words)), marks)


def _place(number: int, marks: Marks) -> str:
    return f"{marks.prefix}{_AUTHOR}{number}"


def generated(words: str, marks: Marks, tag: str = "span") -> str:
    """Words for people, no part of the brief."""
    return f'<{tag} class="{syntax.GENERATED}"{marks.said}>{words}</{tag}>'


def named(tag: str, name: str, url: str | None) -> str:
    """A name in its element, linked where its owner has an address."""
    if url is None:
        return f'<{tag} class="{syntax.TITLE}" dir="auto">{escape(name)}</{tag}>'
    return f"<{tag}>{linked(name, syntax.TITLE, url)}</{tag}>"


def linked(name: str, role: str, url: str) -> str:
    """A name that leads to its owner's address."""
    return f'<a class="{role} {syntax.ADDRESS}" href={quote(url)} dir="auto">{escape(name)}</a>'


def sources(found: Sequence[Source], marks: Marks) -> str:
    """The list of sources under its heading."""
    items = "\n".join([_source(source, marks) for source in found])
    heading = generated(marks.words.sources, marks, "h2")
    return f'{heading}\n<ul class="{syntax.SOURCES}">\n{items}\n</ul>'


def _source(source: Source, marks: Marks) -> str:
    html = [f'<li class="{syntax.CITED}" data-kind="{source.kind}">']
    if source.kind != "source":
        words = marks.words.original if source.kind == "original" else marks.words.reference
        html.append(generated(words, marks, "div"))
    if fields := _fields(source, marks):
        html.append(f'<div class="{syntax.ROW}">{row(fields)}</div>')
    return "".join([*html, "</li>"])


def _fields(source: Source, marks: Marks) -> list[str]:
    parts = []
    if source.title:
        parts.append(named("cite", source.title, source.url))
    if source.publisher and source.url and not source.title:
        parts.append(linked(source.publisher, syntax.PUBLISHER, source.url))
    elif source.publisher:
        parts.append(field(syntax.PUBLISHER, source.publisher))
    elif source.url and not source.title:
        parts.append(address(source.url))
    if source.published:
        parts.append(moment(source.published, syntax.PUBLISHED, marks))
    if source.accessed:
        accessed = moment(source.accessed, syntax.ACCESSED, marks)
        parts.append(f"<span>{generated(marks.words.accessed, marks)} {accessed}</span>")
    if source.note:
        parts.append(field(syntax.NOTE, source.note))
    return parts


def author(person: Author, number: int, marks: Marks) -> str:
    """An author card; the number is its place among the others."""
    parts = [f"<div>{named('strong', person.name, person.url)}</div>"]
    if person.image:
        parts.insert(0, image(person.image, syntax.PORTRAIT))
    told = ((syntax.ROLE, person.role), (syntax.ORGANISATION, person.affiliation))
    if position := [field(role, words) for role, words in told if words]:
        parts.append(f"<div>{generated(marks.words.comma, marks).join(position)}</div>")
    if person.email:
        target = quote("mailto:" + percent_encode(person.email, safe="@"))
        parts.append(f'<div><a class="{syntax.MAIL}" href={target}>{escape(person.email)}</a></div>')
    facts = _facts(person, marks)
    if facts:
        parts.append(f"<dl>\n{facts}\n</dl>")
    card = "\n".join(parts)
    return f'<address class="{syntax.AUTHOR} h-card" id="{_place(number, marks)}">\n{card}\n</address>'


def _facts(person: Author, marks: Marks) -> str:
    words = marks.words
    rows = []
    if person.location:
        rows.append(_fact(words.location, syntax.LOCATION, marks, escape(person.location)))
    if person.competence:
        items = "".join([f'<li class="{syntax.TOPIC}">{escape(field)}</li>' for field in person.competence])
        rows.append(_fact(words.competence, syntax.COMPETENCE, marks, f"<ul>{items}</ul>"))
    if person.expertise:
        told = inlines(person.expertise, marks)
        rows.append(_fact(words.expertise, f"{syntax.EXPERTISE} {syntax.ABOUT}", marks, told))
    if person.experience:
        told = inlines(person.experience, marks)
        rows.append(_fact(words.experience, f"{syntax.EXPERIENCE} {syntax.ABOUT}", marks, told))
    rows += [f"<div><dt>{escape(fact.label)}</dt><dd>{inlines(fact.value, marks)}</dd></div>" for fact in person.facts]
    return "\n".join(rows)


def _fact(word: str, role: str, marks: Marks, value: str) -> str:
    return f'<div>{generated(word, marks, "dt")}<dd class="{role}">{value}</dd></div>'


def kept(fields: Mapping[str, ExtraValue]) -> str:
    """Fields of no known meaning: kept, and not shown."""
    return f'<dl class="{syntax.EXTRA}" hidden>{_entries(fields)}</dl>'


def _entries(fields: Mapping[str, ExtraValue]) -> str:
    return "".join([f"<dt>{escape(key)}</dt><dd>{_value(value)}</dd>" for key, value in fields.items()])


def _value(value: ExtraValue) -> str:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, tuple):
        return f"<ul>{''.join([f'<li>{_value(item)}{_end(item)}' for item in value])}</ul>"
    return f"<dl>{_entries(value)}</dl>"


def _end(item: ExtraValue) -> str:
    """The end of an item; HTML implies it (section 13.1.2.4), and lists in lists are nothing but tags."""
    return "" if isinstance(item, tuple) else "</li>"
