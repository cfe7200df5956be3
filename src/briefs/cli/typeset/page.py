"""The whole brief in a terminal: what is said about it, the lede, its parts, its sources, its authors.

Knows the fields of a brief. Must not know how a block is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.rule import Rule
from rich.style import Style
from rich.text import Text

from briefs.cli.typeset.blocks import Hung, apart, stacked
from briefs.cli.typeset.inline import BOLD, address, line, running
from briefs.model import nodes
from briefs.model.brief import Brief, Section
from briefs.model.people import Author
from briefs.model.sources import Source

_KICKER: Final = Style(color="red", bold=True)
_LABEL: Final = Style(color="red", bold=True)
_QUIET: Final = Style(dim=True)
_SEPARATOR: Final = " · "
_SHORTEST_RULE: Final = 4
_KINDS: Final = {"original": "Original publication", "source": "Source", "reference": "Further reading"}


@attrs.frozen
class Banner:
    """A label with a rule to the end of the line; the rule gives way where the label needs the room."""

    label: Text
    """The label."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        fits = self.label.cell_len + _SHORTEST_RULE <= options.max_width
        yield Rule(self.label, align="left", style=_QUIET) if fits else self.label


def typeset(brief: Brief, *, styled: bool) -> RenderableType:
    """A brief to be printed with rich.

    Args:
        brief: The brief.
        styled: Whether it goes to a terminal, which shows bold words and follows links. Where it does not, addresses
            are written out.
    """
    return apart(_parts(brief, styled))


def _parts(brief: Brief, styled: bool) -> Iterator[RenderableType]:
    head = list(_head(brief, styled))
    if head:
        yield Group(*head)
    if brief.image:
        yield running([brief.image], styled=styled)
    if brief.lede:
        yield running(brief.lede, BOLD, styled=styled)
    if brief.body:
        yield stacked(brief.body, styled=styled)
    for section in brief.sections:
        yield _section(section, styled)
    if brief.sources:
        yield Group(Banner(Text("Sources", _LABEL)), *(_source(source, styled) for source in brief.sources))
    if brief.authors:
        title = "Author" if len(brief.authors) == 1 else "Authors"
        yield Group(Banner(Text(title, _LABEL)), _cards(brief.authors, styled))


def _head(brief: Brief, styled: bool) -> Iterator[RenderableType]:
    if brief.kicker:
        yield Text(line(brief.kicker), _KICKER)
    if brief.title_markup:
        yield running(brief.title_markup, BOLD, styled=styled)
    elif brief.title:
        yield Text(line(brief.title), BOLD)
    dates = [brief.published, f"updated {brief.updated}" if brief.updated else None]
    facts = [*dates, brief.publisher, *brief.topics]
    if any(facts):
        yield Text(_SEPARATOR.join(line(fact) for fact in facts if fact), _QUIET)
    if brief.url:
        yield address(Text(line(brief.url)), brief.url, styled=styled)


def _section(section: Section, styled: bool) -> RenderableType:
    label = running(section.label_markup or [nodes.Text(section.label)], _LABEL, styled=styled)
    return Group(Banner(label), stacked(section.body, styled=styled))


def _source(source: Source, styled: bool) -> RenderableType:
    words = Text(line(source.title or source.publisher or source.url or ""))
    if source.url:
        address(words, source.url, styled=styled)
    publisher = source.publisher if source.title else None
    accessed = f"accessed {source.accessed}" if source.accessed else None
    for fact in (publisher, source.published, accessed, source.note):
        if fact:
            words.append(_SEPARATOR + line(fact))
    return Hung("• ", "  ", Text.assemble((f"{_KINDS[source.kind]}: ", BOLD), words))


def _cards(authors: Sequence[Author], styled: bool) -> RenderableType:
    return apart([Group(*_card(author, styled)) for author in authors])


def _card(author: Author, styled: bool) -> Iterator[RenderableType]:
    yield Text(line(author.name), BOLD)
    if author.image:
        yield running([author.image], styled=styled)
    facts = [author.role, author.affiliation, author.location]
    if any(facts):
        yield Text(_SEPARATOR.join(line(fact) for fact in facts if fact))
    for label, value in _lines(author, styled):
        yield Text.assemble((f"{label}: ", BOLD), value)


def _lines(author: Author, styled: bool) -> Iterator[tuple[str, Text]]:
    """The labelled lines of a card."""
    if author.competence:
        yield "Competence", Text(", ".join(map(line, author.competence)))
    for label, children in (("Field of expertise", author.expertise), ("Work experience", author.experience)):
        if children:
            yield label, running(children, styled=styled)
    for fact in author.facts:
        yield line(fact.label), running(fact.value, styled=styled)
    if author.email:
        yield "Mail", address(Text(line(author.email)), f"mailto:{author.email}", styled=styled)
    if author.url:
        yield "Web", address(Text(line(author.url)), author.url, styled=styled)
