"""A brief -> its `<article>`: header, labelled parts, footer.

Knows the order of a brief in HTML. Must not know the page around it.
"""

from __future__ import annotations

from briefs.formats.html import syntax
from briefs.formats.html.write import records
from briefs.formats.html.write.blocks import blocks
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.inlines import image, inlines
from briefs.formats.html.write.words import Words, direction, words_for
from briefs.model.brief import Brief, Section


def article(brief: Brief) -> str:
    """The brief as one `<article>` that stands in any page."""
    words = words_for(brief.language)
    language = f" lang={quote(brief.language)}" if brief.language else ""
    parts = [f'<article class="{syntax.ARTICLE} h-entry"{language} dir="{direction(brief.language)}">']
    if header := _header(brief, words):
        parts.append(f"<header>\n{header}\n</header>")
    if content := _content(brief):
        parts.append(f'<div class="{syntax.CONTENT}">\n{content}\n</div>')
    if footer := _footer(brief, words):
        parts.append(f"<footer>\n{footer}\n</footer>")
    parts.append("</article>\n")
    return "\n".join(parts)


def _header(brief: Brief, words: Words) -> str:
    parts = []
    if brief.kicker:
        parts.append(f'<p class="{syntax.KICKER} {syntax.TOPIC}">{escape(brief.kicker)}</p>')
    if brief.title_markup:
        parts.append(f'<h1 class="{syntax.TITLE}">{inlines(brief.title_markup)}</h1>')
    elif brief.title:
        parts.append(f'<h1 class="{syntax.TITLE}">{escape(brief.title)}</h1>')
    if brief.lede:
        parts.append(f'<p class="lede {syntax.LEDE}">{inlines(brief.lede)}</p>')
    if imprint := _imprint(brief, words):
        parts.append(f'<p class="imprint">{imprint}</p>')
    if brief.image:
        parts.append(f'<figure class="lead">{image(brief.image, syntax.PICTURE)}</figure>')
    if brief.topics:
        topics = "".join([f'<li class="{syntax.TOPIC}">{escape(topic)}</li>' for topic in brief.topics])
        parts.append(f'<ul class="{syntax.TOPICS}">{topics}</ul>')
    return "\n".join(parts)


def _imprint(brief: Brief, words: Words) -> str:
    """When it appeared, where, and under which name."""
    parts = []
    if brief.published:
        parts.append(records.moment(brief.published, syntax.PUBLISHED))
    if brief.updated:
        updated = records.moment(brief.updated, syntax.UPDATED)
        parts.append(f"<span>{records.generated(words.updated)} {updated}</span>")
    if brief.publisher:
        parts.append(f'<span class="{syntax.PUBLISHER}">{escape(brief.publisher)}</span>')
    if brief.url:
        parts.append(records.address(brief.url))
    if brief.id:
        parts.append(f'<span class="{syntax.IDENTIFIER}">{escape(brief.id)}</span>')
    return "\n".join(parts)


def _content(brief: Brief) -> str:
    parts = [blocks(brief.body)] if brief.body else []
    parts += [_part(section) for section in brief.sections]
    return "\n".join(parts)


def _part(section: Section) -> str:
    label = inlines(section.label_markup) if section.label_markup else escape(section.label)
    body = blocks(section.body) + "\n" if section.body else ""
    return (
        f'<section class="{syntax.PART}" data-kind="{section.kind}">\n'
        f'<h2 class="{syntax.LABEL}">{label}</h2>\n{body}</section>'
    )


def _footer(brief: Brief, words: Words) -> str:
    parts = [records.sources(brief.sources, words)] if brief.sources else []
    parts += [records.author(person, words) for person in brief.authors]
    if brief.extra:
        parts.append(records.kept(brief.extra))
    return "\n".join(parts)
