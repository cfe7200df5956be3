"""The page around an article: what a browser needs to show it well by itself.

Knows the frame of an HTML page and the built-in stylesheet. Must not know the inside of an article.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from briefs.formats.html.write.escape import escape, quote
from briefs.model.brief import Brief


@cache
def stylesheet() -> str:
    """The built-in stylesheet: for a phone, a desk, paper, and the dark."""
    return Path(__file__).with_name("brief.css").read_text("utf-8").strip()


def page(brief: Brief, article: str) -> str:
    """A whole page that shows one article."""
    language = f" lang={quote(brief.language)}" if brief.language else ""
    canonical = f'<link rel="canonical" href={quote(brief.url)}>\n' if brief.url else ""
    return (
        f"<!doctype html>\n<html{language}>\n<head>\n"
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(brief.title or '')}</title>\n{canonical}"
        f"<style>\n{stylesheet()}\n</style>\n</head>\n<body>\n{article}</body>\n</html>\n"
    )
