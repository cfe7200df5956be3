"""Every trouble of the catalogue with a document that has it, and what `briefs check` prints of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import briefs
from briefs.diagnostics import CATALOGUE
from briefs.diagnostics.render import Findings, text
from tools.specification.examples import fence

EXAMPLES: Final[Mapping[str, tuple[str, str]]] = {
    "syntax-error": ("brief.json", '{"title": "Three towns, one ferry",}'),
    "invalid-value": ("brief.json", '{"titel": "Three towns, one ferry", "published": "7 May"}'),
    "schema-version": ("brief.json", '{"schema_version": "7.0", "title": "Three towns, one ferry"}'),
    "broken-front-matter": ("brief.md", "---\ntitle: Three towns: one ferry\n---\n\nThe boards met on Thursday."),
    "front-matter-value": ("brief.md", "---\ntitle: Three towns, one ferry\ndate: last spring\n---"),
    "impossible-date": ("brief.md", "31.02.2024\n\n# Three towns, one ferry\n\nThe boards met on March 1."),
    "ambiguous-date": ("brief.md", "07.03.24\n\n# Three towns, one ferry\n\nThe boards met on March 1."),
    "label-not-bold": ("brief.md", "**Why it matters: **It is the only way across."),
    "dead-link": ("brief.md", "*Source:* [Minutes of the meeting](#)"),
    "unsafe-url": ("brief.md", "Read [the minutes](javascript:print) first."),
    "dropped-markup": ("brief.html", '<article><p>Watch it.</p><iframe src="/film"></iframe></article>'),
    "left-out": ("brief.html", "<nav>Home, News</nav><article><p>The ferry sails on Monday.</p></article>"),
    "possible-label": (
        "brief.md",
        "# A ferry for three towns\n\n**Veldmark** — a town of bridges — votes on Monday.\n",
    ),
    "duplicate-key": ("brief.json", '{"title": "Three towns, one ferry", "title": "A ferry for three towns"}'),
    "several-briefs": (
        "brief.md",
        "## Three towns, one ferry\n\n**Why it matters:** It is the only way across.\n\n---\n\n"
        "## A market after dark\n\n**Why it matters:** At noon the square is too hot.",
    ),
    "conflicting-evidence": (
        "brief.html",
        '<meta property="article:published_time" content="2024-03-07">\n'
        '<meta name="dc.date" content="2024-03-01">\n'
        "<h1>Three towns, one ferry</h1>\n<p>The boards met on Thursday.</p>",
    ),
    "broken-metadata": (
        "brief.html",
        '<script type="application/ld+json">\n{"@type": "NewsArticle", "headline": "Three towns, one ferry",}\n'
        "</script>\n"
        "<h1>Three towns, one ferry</h1>\n<p>The boards met on Thursday.</p>",
    ),
    "no-text": (
        "brief.html",
        '<title>Three towns, one ferry</title>\n<div id="app"></div>\n<script src="/app.js"></script>\n'
        "<noscript>Please turn on JavaScript.</noscript>",
    ),
}
"""A small document for each trouble that has one, and the name of its file."""

EXPRESSIONS: Final[Mapping[str, str]] = {
    "too-large": 'briefs.read(" " * (briefs.MAX_BYTES + 1))',
    "bad-characters": 'briefs.read(b"Caf\\xe9 Merrin", "markdown")',
    "too-deep": 'briefs.read("> " * 40 + "So deep.", "markdown")',
}
"""An expression for the troubles that need a document which is large, or no text at all."""


def troubles() -> Iterator[str]:
    """A section a trouble: code and name, meaning, advice, and an example."""
    for trouble in CATALOGUE.values():
        yield f"({trouble.name})=\n### {trouble.code} {trouble.name}\n"
        yield f"**{trouble.severity.capitalize()}.** {trouble.summary} {trouble.help}\n"
        if trouble.name in EXAMPLES:
            name, document = EXAMPLES[trouble.name]
            yield fence(_LANGUAGES[name], document)
            yield fence("text", printed(name, document, trouble.name))
        elif trouble.name in EXPRESSIONS:
            expression = EXPRESSIONS[trouble.name]
            yield fence("python", f">>> print({expression}.diagnostics[0])\n{evaluated(expression).diagnostics[0]}")


_LANGUAGES: Final = {"brief.md": "markdown", "brief.html": "html", "brief.json": "json"}


def printed(name: str, document: str, trouble: str) -> str:
    """What `briefs check` prints of a trouble in a document."""
    found = briefs.read(document, _LANGUAGES[name]).diagnostics
    chosen = tuple(diagnostic for diagnostic in found if diagnostic.name == trouble)
    return "".join(text.render([Findings(name, document, chosen)], width=80)).rstrip("\n")


def evaluated(expression: str) -> briefs.Reading:
    """The reading that an expression gives."""
    reading = eval(expression, {"briefs": briefs})  # noqa: S307 - our own expressions
    assert isinstance(reading, briefs.Reading)  # noqa: S101
    return reading
