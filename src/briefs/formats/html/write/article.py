"""A brief -> its `<article>`: header, labelled parts, footer.

Knows the order of a brief in HTML. Must not know the page around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from briefs.formats.html import syntax
from briefs.formats.html.write import guide, records
from briefs.formats.html.write.blocks import blocks
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.inlines import figure, inlines
from briefs.formats.html.write.marks import Marks
from briefs.formats.html.write.titles import untitled
from briefs.formats.words import direction, language_of, words_for
from briefs.model.brief import Brief, Section
from briefs.model.lexicon import CUSTOM
from briefs.model.nodes import Block, FootnoteDefinition

_TITLE_RANK = 1
_LABEL_RANK = 2


def article(brief: Brief, *, whole: bool = False, prefix: str = "", names: dict[str, int] | None = None) -> str:
    """The brief as one `<article>` that stands in any page.

    Args:
        brief: The brief.
        whole: Whether the page is made for this article, and so has what helps to read it: a heading where the brief
            has no title, the time that it takes, a table of its parts.
        prefix: What every id in it begins with.
        names: The names of regions that the page has already; those of the article are added.
    """
    marks = _marks(brief, prefix, {} if names is None else names, whole=whole)
    guessed = f' lang="{marks.dated}"' if whole and marks.dated and not brief.language else ""
    head = _head(brief, marks, whole=whole)
    content, parts = _content(brief, marks)
    words = guide.length(head) + guide.length(content) if whole else 0
    header = "\n".join(filter(None, (head, _imprint(brief, marks, words), _picture(brief))))
    html = [f'<article class="{syntax.ARTICLE} h-entry"{_language(brief, whole=whole)}>']
    if header:
        html.append(f"<header{guessed}>\n{header}\n</header>")
    if guide.is_wanted(len(parts), words) and whole:
        html.append(guide.table_of_parts(parts, marks))
    if content:
        html.append(f'<div class="{syntax.CONTENT}"{guessed}>\n{content}\n</div>')
    if footer := _footer(brief, marks):
        html.append(f"<footer{guessed}>\n{footer}\n</footer>")
    html.append("</article>\n")
    return "\n".join(html)


def _marks(brief: Brief, prefix: str, names: dict[str, int], *, whole: bool) -> Marks:
    language = language_of(brief)
    words = words_for(language)
    apart = language.partition("-")[0].lower() != words.language if language else whole
    bodies = chain(brief.body, *(section.body for section in brief.sections))
    return Marks(
        words=words,
        dated=language,
        said=f' lang="{words.language}"' if apart else "",
        direction="rtl" if direction(brief.language) == "rtl" else "ltr",
        prefix=prefix,
        names=names,
        defined=frozenset([node.identifier for node in bodies if isinstance(node, FootnoteDefinition)]),
    )


def _language(brief: Brief, *, whole: bool) -> str:
    """The attributes that say how the text is read aloud and in which direction it runs.

    In a page of ours an empty `lang` says that the brief does not tell (HTML section 3.2.6.2), whatever the page has
    to say of itself; elsewhere it is in the language of what stands around it.
    """
    said = f" lang={quote(brief.language or '')}" if brief.language or whole else ""
    return f'{said} dir="{direction(brief.language)}"'


def _head(brief: Brief, marks: Marks, *, whole: bool) -> str:
    parts = []
    if brief.kicker:
        parts.append(f'<p class="{syntax.KICKER} {syntax.TOPIC}">{escape(brief.kicker)}</p>')
    if brief.title_markup:
        parts.append(f'<h1 class="{syntax.TITLE}">{inlines(brief.title_markup, marks)}</h1>')
    elif brief.title:
        parts.append(f'<h1 class="{syntax.TITLE}">{escape(brief.title)}</h1>')
    elif whole:
        parts.append(f'<h1 class="{syntax.GENERATED} unseen"{marks.said}>{untitled(brief)}</h1>')
    if brief.lede:
        parts.append(f'<p class="lede {syntax.LEDE}">{inlines(brief.lede, marks)}</p>')
    return "\n".join(parts)


def _imprint(brief: Brief, marks: Marks, words: float) -> str:
    """Who wrote it, when it appeared, under which name, and how long it takes to read."""
    parts = [records.byline(brief.authors, marks)] if brief.authors else []
    if brief.published:
        parts.append(records.moment(brief.published, syntax.PUBLISHED, marks))
    if brief.updated:
        updated = records.moment(brief.updated, syntax.UPDATED, marks)
        parts.append(f"<span>{records.generated(marks.words.updated, marks)} {updated}</span>")
    if brief.publisher:
        parts.append(records.field(syntax.PUBLISHER, brief.publisher))
    if minutes := guide.minutes(words):
        parts.append(records.generated(marks.words.minutes.format(minutes), marks))
    return f'<p class="imprint {syntax.ROW}">{records.row(parts)}</p>' if parts else ""


def _picture(brief: Brief) -> str:
    return figure(brief.image, syntax.PICTURE, ' class="lead"') if brief.image else ""


def _content(brief: Brief, marks: Marks) -> tuple[str, list[tuple[str, str]]]:
    """All that is said, and the id and the label of each part."""
    marks.enter(_TITLE_RANK + 1)
    html = [blocks(brief.body, marks)] if brief.body else []
    parts = []
    notes: Sequence[Block] = ()
    for at, section in enumerate(brief.sections, 1):
        place = marks.part(section.label, section.kind)
        parts.append((place, section.label))
        body: Sequence[Block] = section.body
        if at == len(brief.sections):
            body, notes = _without_notes(section.body)
        html.append(_part(section, body, place, marks))
    if notes:
        html.append(blocks(notes, marks))
    return "\n".join(html), parts


def _without_notes(body: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """The body of the last part, and the footnotes at its end, which are those of the document."""
    end = len(body)
    while end and isinstance(body[end - 1], FootnoteDefinition):
        end -= 1
    return body[:end], body[end:]


def _part(section: Section, content: Sequence[Block], place: str, marks: Marks) -> str:
    marks.enter(_LABEL_RANK + 1)
    label = inlines(section.label_markup, marks) if section.label_markup else escape(section.label)
    body = blocks(content, marks) + "\n" if content else ""
    kind = f' data-kind="{section.kind}"' if section.kind != CUSTOM else ""
    return (
        f'<section class="{syntax.PART}" id="{place}"{kind}>\n<h2 class="{syntax.LABEL}">{label}</h2>\n{body}</section>'
    )


def _footer(brief: Brief, marks: Marks) -> str:
    parts = [records.sources(brief.sources, marks)] if brief.sources else []
    if brief.authors:
        parts.append(records.generated(marks.words.author, marks, "h2"))
        parts += [records.author(person, at, marks) for at, person in enumerate(brief.authors, 1)]
    if brief.topics:
        topics = "".join([f'<li class="{syntax.TOPIC}">{escape(topic)}</li>' for topic in brief.topics])
        parts.append(f'<ul class="{syntax.TOPICS}">{topics}</ul>')
    if colophon := _colophon(brief):
        parts.append(f'<p class="colophon {syntax.ROW}">{colophon}</p>')
    if brief.extra:
        parts.append(records.kept(brief.extra))
    return "\n".join(parts)


def _colophon(brief: Brief) -> str:
    """Where the brief is to be found, and by which name."""
    parts = [records.address(brief.url)] if brief.url else []
    if brief.id:
        parts.append(records.field(syntax.IDENTIFIER, brief.id))
    return records.row(parts) if parts else ""
