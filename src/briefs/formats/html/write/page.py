"""The page around an article: what a browser needs to show it well by itself.

Knows the frame of an HTML page and the built-in stylesheet. Must not know the inside of an article.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from briefs.formats.html.options import Options
from briefs.formats.html.write import machine
from briefs.formats.html.write.escape import escape, quote
from briefs.model.brief import Brief


@cache
def stylesheet() -> str:
    """The built-in stylesheet: for a phone, a desk, paper, and the dark."""
    return Path(__file__).with_name("brief.css").read_text("utf-8").strip()


def page(brief: Brief, article: str, options: Options) -> str:  # noqa: ARG001 - themes and templates are to come
    """A whole page that shows one article, as the options want it."""
    return _framed(article, brief.title or "", machine.head(brief), brief.language)


def joint_page(briefs: Sequence[Brief], articles: str) -> str:
    """A whole page that shows several articles; its title is that of the first."""
    title = next((brief.title for brief in briefs if brief.title), "")
    return _framed(articles, title)


def _framed(content: str, title: str, links: str = "", lang: str | None = None) -> str:
    language = f" lang={quote(lang)}" if lang else ""
    return (
        f"<!doctype html>\n<html{language}>\n<head>\n"
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n{links}"
        f"<style>\n{stylesheet()}\n</style>\n</head>\n<body>\n{content}</body>\n</html>\n"
    )
