"""Our own article: its classes say for certain what each element is to the brief.

What a person has added without them is read too: paragraphs and lists where they stand, a `<section>` that begins with
a heading as one more part.

Knows the classes of `syntax` and the fields of a brief. Must not know any other page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from briefs.formats.html import syntax
from briefs.formats.html.read import elements, mail, records
from briefs.formats.html.read.extra import extra
from briefs.formats.html.read.fields import address, entry, items, line, moment, texts, words
from briefs.formats.html.read.flow import Dialect, Flow, Leave, Role, container
from briefs.formats.html.read.notes import valid_identifier
from briefs.formats.html.tree import Element
from briefs.model.text import WHITE_SPACE
from briefs.outline import LABEL, Wire

_FOOTNOTE: Final = re.compile(rf"(?:b[0-9]+-)?{syntax.FOOTNOTE_ID}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def says_no_language(article: Element | None) -> bool:
    """Whether an article says that its language is not known, whatever the page around it is in."""
    return article is not None and article.attr("lang") == ""


def language(element: Element | None) -> str | None:
    """The language an element says it is in, where that is a tag (BCP 47) and not a guess of the writer's."""
    told = element.attr("lang") if element is not None and not element.has_class(syntax.GENERATED) else None
    return told if told and _LANGUAGE.fullmatch(told) else None


def take_language(flow: Flow, root: Element | None, article: Element | None) -> None:
    """The language that an article of ours says it is in, or any page as a whole."""
    element = article if language(article) or says_no_language(article) else root
    told = language(element)
    certain = flow.outline.certain
    if told and element is not None:
        certain["language"] = told
        if flow.places.wanted:
            flow.outline.parts[id(certain), "language"] = flow.places.of_tag(element)


def _field(name: str, read: Callable[[Flow, Element], object]) -> Role:
    """A field of the brief that is the whole of an element; the first one counts."""

    def role(flow: Flow, element: Element) -> bool:
        certain = flow.outline.certain
        if name in certain or not (value := read(flow, element)):
            return False
        certain[name] = value
        flow.note(certain, name, element)
        return True

    return role


def _title(flow: Flow, element: Element) -> bool:
    certain = flow.outline.certain
    if "title" in certain or "title_markup" in certain or not (children := flow.inlines(element)):
        return False
    name = "title" if all(node["type"] == "text" for node in children) else "title_markup"
    certain[name] = words(children) if name == "title" else children
    flow.note(certain, "title", element)
    return True


def _figure(flow: Flow, element: Element) -> Leave | None:
    """A picture over its title, where it is that and nothing else."""
    found = [child for child in element.children if isinstance(child, Element)]
    tags = ["img" if mail.is_picture(child) else child.tag for child in found]
    if flow.in_line or tags != ["img", "figcaption"] or texts(element):
        return container(flow, element)
    flow.flush_before(element)
    caption = flow.inlines(found[1])
    node = mail.picture(flow, found[0])
    if node is None or "title" in node or any(child["type"] != "text" for child in caption):
        return container(flow, element)
    node["title"] = words(caption)
    certain = flow.outline.certain
    if found[0].has_class(syntax.PICTURE) and "image" not in certain:
        certain["image"] = node
        flow.note(certain, "image", element)
    else:
        flow.add({"type": "paragraph", "children": [node]}, element)
    return None


def _topics(flow: Flow, element: Element) -> bool:
    if "topics" in flow.outline.certain or element.tag not in ("ul", "ol"):
        return False
    flow.note(flow.outline.certain, "topics", element)
    _more(flow, "topics", [topic for item in items(element) if (topic := entry(item))])
    _keep(flow, texts(element), element)
    return True


def _extra(flow: Flow, element: Element) -> bool:
    if "extra" in flow.outline.certain or element.tag != "dl":
        return False
    fields = extra(flow, element)
    if fields is None:
        return False
    flow.outline.certain["extra"] = fields
    flow.note(flow.outline.certain, "extra", element)
    return True


def _sources(flow: Flow, element: Element) -> bool:
    if element.tag not in ("ul", "ol"):
        return False
    found = [source for item in items(element) if (source := records.source(flow, item)) is not None]
    _more(flow, "sources", found)
    _keep(flow, texts(element), element)
    return True


def _author(flow: Flow, element: Element) -> Leave | bool:
    card = records.author(flow, element)
    if card is None:
        return container(flow, element)
    person, strays = card
    _more(flow, "authors", [person])
    _keep(flow, strays, element)
    return True


def _keep(flow: Flow, strays: Iterable[str], element: Element) -> None:
    """Keep words that no field has room for, each as a paragraph."""
    for stray in strays:
        flow.add({"type": "paragraph", "children": [{"type": "text", "value": stray}]}, element)


def _more(flow: Flow, name: str, found: Iterable[Wire | str]) -> None:
    flow.outline.certain.setdefault(name, []).extend(found)


def _label(flow: Flow, element: Element) -> bool:
    """The heading of a part; one without words is none."""
    if len(flow.frames) > 1 or element.tag not in _HEADINGS:
        return False
    flow.flush(element)
    children = flow.inlines(element)
    node: Wire = {"type": "heading", "depth": 2, "children": children}
    if words(children).replace(":", "").replace("：", "").strip(WHITE_SPACE):
        flow.add(node, element)
        flow.outline.marks[id(node)] = LABEL
    elif children:
        flow.add({"type": "paragraph", "children": children}, element)
    return True


def _ranked(flow: Flow, element: Element) -> bool:
    """A heading without a word, which is no heading to HTML."""
    if flow.in_line or _depth(element) is None:
        return False
    flow.flush_before(element)
    _add_heading(flow, element)
    return True


def _depth(element: Element) -> int | None:
    """The depth that a heading says it has, whatever its rank in the page."""
    told = element.attr(syntax.DEPTH)
    return int(told) if told in _DEPTHS else None


def _add_heading(flow: Flow, element: Element) -> None:
    depth = _depth(element) or int(element.tag[1])
    flow.add({"type": "heading", "depth": depth, "children": flow.inlines(element)}, element)


def _section(flow: Flow, element: Element) -> Leave:
    leave = container(flow, element)
    flow.section_start = len(flow.frames[0].children)
    return leave


def _heading(flow: Flow, element: Element) -> None:
    """A heading; the first thing in a section is its label, whatever its class."""
    flow.flush(element)
    if flow.section_start != len(flow.frames[0].children) or not _label(flow, element):
        _add_heading(flow, element)


def _footnote(flow: Flow, element: Element) -> Leave | bool:
    if len(flow.frames) > 1 or _identifier(element) is None:
        return False
    flow.flush(element)
    flow.begin("footnoteDefinition", levels=0)
    return _end_footnote


def _end_footnote(flow: Flow, element: Element) -> None:
    flow.flush(element)
    children = flow.end(levels=0).children
    flow.add({"type": "footnoteDefinition", "identifier": _identifier(element), "children": children}, element)


def _identifier(element: Element) -> str | None:
    """Which footnote this is: what it says, or its id."""
    told = element.attr(syntax.FOOTNOTE_NAME)
    return valid_identifier(_FOOTNOTE.sub("", element.attr("id") or "") if told is None else told)


def _footnote_reference(flow: Flow, element: Element) -> bool:
    """A reference to a footnote: the one that it names, or that its link leads to, or whose number is shown."""
    told = element.attr(syntax.FOOTNOTE_NAME)
    if told is None:
        anchor = element.select_one("a[href]")
        leads = (anchor.attr("href") or "") if anchor is not None else ""
        told = _FOOTNOTE.sub("", leads[1:]) if _FOOTNOTE.match(leads, 1) else line(flow, element)
    name = valid_identifier(told)
    if name is None:
        return False
    flow.line.atom({"type": "footnoteReference", "identifier": name})
    return True


def _verbatim(flow: Flow, element: Element) -> bool:
    flow.line.verbatim(element.text)
    return True


def _generated(flow: Flow, element: Element) -> bool:
    """Words that the writer added: no part of the brief."""
    if element.tag in elements.BLOCKS and not flow.in_line:
        flow.flush_before(element)
    return True


_DEPTHS: Final = frozenset("123456")
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_INLINE_ROLES: Final[Mapping[str, Role]] = {
    syntax.VERBATIM: _verbatim,
    syntax.GENERATED: _generated,
    syntax.FOOTNOTE_MARK: _generated,
    syntax.FOOTNOTE_REFERENCE: _footnote_reference,
    syntax.LINKED_PICTURE: mail.linked_picture,
    syntax.TASK: mail.task,
}

DIALECT: Final = Dialect(
    blocks={**elements.BLOCKS, "section": _section, "figure": _figure, **dict.fromkeys(_HEADINGS, _heading)},
    inlines=elements.INLINES,
    unknown=elements.unknown,
    inline_roles=_INLINE_ROLES,
    roles={
        **_INLINE_ROLES,
        syntax.KICKER: _field("kicker", line),
        syntax.TITLE: _title,
        syntax.LEDE: _field("lede", Flow.inlines),
        syntax.PUBLISHED: _field("published", moment),
        syntax.UPDATED: _field("updated", moment),
        syntax.PUBLISHER: _field("publisher", line),
        syntax.ADDRESS: _field("url", address),
        syntax.IDENTIFIER: _field("id", line),
        syntax.PICTURE: _field("image", mail.picture),
        syntax.TOPICS: _topics,
        syntax.EXTRA: _extra,
        syntax.LABEL: _label,
        syntax.SOURCES: _sources,
        syntax.AUTHOR: _author,
        syntax.FOOTNOTE: _footnote,
        syntax.HEADING: _ranked,
    },
    own=True,
)
