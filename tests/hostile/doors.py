"""Every way that a string can take into a brief, and every field it can end in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

import briefs
from briefs import (
    Author,
    Block,
    Blockquote,
    Brief,
    Code,
    Fact,
    FootnoteDefinition,
    FootnoteReference,
    Image,
    InlineCode,
    Link,
    Paragraph,
    Section,
    Source,
    Strong,
    Table,
    TableRow,
)

OWN = '<article class="brief h-entry">'

_KEYS = [
    "title",
    "kicker",
    "date",
    "updated",
    "language",
    "url",
    "id",
    "publisher",
    "topics",
    "image",
    "author",
    "authors",
    "source",
    "sources",
    "lede",
    "key",
]


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;")


MARKDOWN: Mapping[str, Callable[[str], str]] = {
    "text": lambda p: p,
    "after a title": lambda p: f"# T\n\nwords {p} words\n",
    "title": lambda p: f"# {p}\n",
    "label": lambda p: f"# T\n\n**{p}:** words\n",
    "destination": lambda p: f"[x]({p}) ![x]({p})",
    "destination in angles": lambda p: f"[x](<{p}>) ![x](<{p}>)",
    "title of a link": lambda p: f'[x](y "{p}")',
    "words of a picture": lambda p: f"![{p}](y)",
    "autolink": lambda p: f"<{p}>",
    "definition": lambda p: f"[x]: <{p}> '{p}'\n\n[x]",
    "code": lambda p: f"```{p}\n{p}\n```\n",
    "table": lambda p: f"|a|\n|-|\n|{p}|\n",
    "source": lambda p: f"# T\n\n*Source:* [{p}](<{p}>)\n",
    "author": lambda p: f"# T\n\nAUTHOR\n\n**{p}**\n\n**Location:** {p}\n",
    **{f"key {key}": lambda p, key=key: f"---\n{key}: {json.dumps(p)}\n---\n\n# T\n" for key in _KEYS},  # type: ignore[misc]
    "name of a key": lambda p: f"---\n{json.dumps(p)}: x\n---\n\n# T\n",
    "raw key": lambda p: f"---\ntitle: {p}\n---\n",
}
HTML: Mapping[str, Callable[[str], str]] = {
    "page": lambda p: p,
    "paragraph": lambda p: f"<p>{p}</p>",
    "address": lambda p: f'<a href="{_quoted(p)}">x</a><img src="{_quoted(p)}">',
    "attributes": lambda p: f'<a href=x title="{_quoted(p)}">x</a><img src=x alt="{_quoted(p)}" title="{_quoted(p)}">',
    "code": lambda p: f'<pre><code class="language-{_quoted(p)}" data-meta="{_quoted(p)}">{p}',
    "head": lambda p: f'<title>{p}</title><meta name=author content="{_quoted(p)}"><p>x',
    "canonical": lambda p: (
        f'<link rel=canonical href="{_quoted(p)}"><meta property="og:image" content="{_quoted(p)}"><p>x'
    ),
    "language": lambda p: f'<html lang="{_quoted(p)}"><p>x',
    "JSON-LD": lambda p: f'<script type="application/ld+json">{json.dumps(_linked_data(p))}</script><p>x',
    "our own title": lambda p: f'{OWN}<h1 class="p-name">{p}</h1>',
    "our own label": lambda p: f'{OWN}<section class="part" data-kind="{_quoted(p)}"><h2 class="label">{p}</h2>{p}',
    "our own source": lambda p: f'{OWN}<ul class="sources"><li class="h-cite"><a class="u-url" href="{_quoted(p)}">x',
    "our own author": lambda p: (
        f'{OWN}<address class="p-author"><b class="p-name">x</b><a class="u-email" href="{_quoted(p)}">{p}'
    ),
    "our own extra": lambda p: f'{OWN}<dl class="extra"><dt>{p}</dt><dd>{p}</dd></dl>',
    "our own date": lambda p: f'{OWN}<time class="dt-published" datetime="{_quoted(p)}">{p}</time>',
}


def _linked_data(text: str) -> dict[str, object]:
    person = {"@type": "Person", "name": text, "url": text, "email": text, "image": text, "jobTitle": text}
    return {
        "@type": "NewsArticle",
        "headline": text,
        "author": person,
        "url": text,
        "datePublished": text,
        "image": text,
    }


def through_text(text: str) -> Iterator[tuple[str, Brief]]:
    """The briefs that come of a string in every place of Markdown, HTML and JSON."""
    for kind, doors in (("markdown", MARKDOWN), ("html", HTML)):
        for name, door in doors.items():
            brief = briefs.read(door(text), kind).brief
            if brief is not None:
                yield f"{kind}, {name}", brief
    for name, brief in through_python(text):
        again = briefs.read(briefs.dumps(brief, "json"), "json").brief
        assert again == brief
        yield f"json, {name}", again


def through_python(text: str) -> Iterator[tuple[str, Brief]]:
    """Briefs with a string in every field that takes it; a field that refuses it says so with our own error."""
    for name, make in FIELDS.items():
        try:
            yield name, make(text)
        except ValueError:  # pydantic's ValidationError is one
            continue


def _in(node: Block) -> Brief:
    return Brief(body=[node])


FIELDS: Mapping[str, Callable[[str], Brief]] = {
    "title": lambda t: Brief(title=t),
    "kicker": lambda t: Brief(kicker=t, title="x"),
    "title markup": lambda t: Brief(title_markup=[Strong(t)]),
    "language": lambda t: Brief(language=t),
    "url": lambda t: Brief(url=t),
    "id": lambda t: Brief(id=t),
    "publisher": lambda t: Brief(publisher=t),
    "published": lambda t: Brief(published=t),
    "topics": lambda t: Brief(topics=[t, t]),
    "image": lambda t: Brief(image=t),
    "image words": lambda t: Brief(image=Image("x", t, t)),
    "lede": lambda t: Brief(lede=t),
    "body": lambda t: Brief(body=t),
    "label": lambda t: Brief(sections=[Section(label=t, body=t)]),
    "text": lambda t: _in(Paragraph(["a ", Strong(t), " b"])),
    "code span": lambda t: _in(Paragraph([InlineCode(t)])),
    "code": lambda t: _in(Code(t, lang="x", meta=t)),
    "language of code": lambda t: _in(Code("x", lang=t)),
    "link": lambda t: _in(Paragraph([Link("x", t)])),
    "title of a link": lambda t: _in(Paragraph([Link("x", "y", t)])),
    "picture": lambda t: _in(Paragraph([Image(t)])),
    "words of a picture": lambda t: _in(Paragraph([Image("x", t, t)])),
    "cell": lambda t: _in(Table([TableRow([t]), TableRow([t])])),
    "quote": lambda t: _in(Blockquote(t)),
    "footnote": lambda t: Brief(body=[Paragraph([FootnoteReference("n")]), FootnoteDefinition("n", t)]),
    "name of a footnote": lambda t: Brief(body=[Paragraph([FootnoteReference(t)]), FootnoteDefinition(t, "x")]),
    "source": lambda t: Brief(sources=[Source(title=t, publisher=t, note=t)]),
    "publisher of a source": lambda t: Brief(sources=[Source(publisher=t)]),
    "address of a source": lambda t: Brief(
        sources=[Source(url=t), Source(title="x", url=t), Source(publisher="x", url=t)]
    ),
    "author": lambda t: Brief(authors=[Author(name=t, role=t, affiliation=t, location=t, competence=[t])]),
    "author's words": lambda t: Brief(authors=[Author(name="x", expertise=t, experience=t)]),
    "author's facts": lambda t: Brief(authors=[Author(name="x", facts=[Fact(label=t, value=t)])]),
    "author's address": lambda t: Brief(authors=[Author(name="x", url=t)]),
    "author's mail": lambda t: Brief(authors=[Author(name="x", email=t)]),
    "author's picture": lambda t: Brief(authors=[Author(name="x", image=t)]),
    "extra": lambda t: Brief(extra={"k": t, "l": [t, {"m": t}]}),
    "key of extra": lambda t: Brief(extra={t: "v", "k": {t: ["v"]}}),
}
"""Every field of the model that a string can be given to."""
