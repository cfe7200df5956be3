"""What each reader takes from a page, in one shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs
import trafilatura
import turbohtml
from trafilatura.settings import Document

import briefs
from briefs import Block, Brief, Heading, Image
from briefs.model.walk import plain_text, walk


@attrs.frozen
class Taken:
    """What a reader found on a page."""

    title: str = ""
    published: str = ""
    authors: tuple[str, ...] = ()
    body: str = attrs.field(default="", repr=False)
    headlines: tuple[str, ...] = ()
    """Headings within the text; none where the reader keeps none."""


Reader = Callable[[bytes], Taken]


def ours(html: bytes) -> Taken:
    """The brief of a page."""
    brief = briefs.read(html, format="html").brief
    if brief is None:
        return Taken()
    return Taken(
        brief.title or "",
        str(brief.published or "")[:10],
        tuple(author.name for author in brief.authors),
        "\n".join(_texts(brief)),
        tuple(_headlines(brief)),
    )


def _texts(brief: Brief) -> Iterable[str]:
    if brief.lede:
        yield plain_text(brief.lede)
    for block in brief.body:
        yield _words(block)
    for section in brief.sections:
        yield section.label
        yield from map(_words, section.body)


def _words(block: Block) -> str:
    """The text of a block; what stands for a picture is in no gold, and the peers take no pictures."""
    text = plain_text(block)
    for _, node in walk(block):
        if isinstance(node, Image) and node.alt:
            text = text.replace(node.alt, " ", 1)
    return text


def _headlines(brief: Brief) -> Iterable[str]:
    for section in brief.sections:
        yield section.label
    for _, node in walk(brief):
        if isinstance(node, Heading):
            yield plain_text(node)


def by_trafilatura(html: bytes) -> Taken:
    """What trafilatura takes, set up as its documentation has it, metadata included."""
    found = trafilatura.bare_extraction(html, with_metadata=True)
    if not isinstance(found, Document):
        return Taken()
    authors = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Taken(found.title or "", (found.date or "")[:10], authors, found.text or "")


def by_turbohtml(html: bytes) -> Taken:
    """What turbohtml's own extractor takes."""
    found = turbohtml.parse(html).article()
    authors = (found.byline.strip(),) if found.byline else ()
    return Taken(found.title or "", (found.date or "")[:10], authors, found.text or "")


READERS: dict[str, Reader] = {"ours": ours, "trafilatura": by_trafilatura, "turbohtml": by_turbohtml}
