"""The page around an article: what a browser needs to show it well by itself.

Knows the frame of an HTML page. Must not know the inside of an article.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs

from briefs.formats.html.options import Options
from briefs.formats.html.syntax import GENERATED
from briefs.formats.html.template import Template
from briefs.formats.html.write import machine
from briefs.formats.html.write.escape import escape, quote
from briefs.formats.html.write.titles import title_of
from briefs.formats.words import direction, language_of, words_for
from briefs.model.brief import Brief

_META: Final = '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'


def page(brief: Brief, article: str, options: Options) -> str:
    """A whole page that shows one article, as the options want it."""
    return _filled(_Page((brief,), article, machine.head(brief)), options)


def joint_page(briefs: Sequence[Brief], articles: str, options: Options) -> str:
    """A whole page that shows several articles; its title and language are those of the first."""
    return _filled(_Page(tuple(briefs), articles, ""), options)


@attrs.frozen
class _Page:
    """What a page is made of."""

    briefs: tuple[Brief, ...]
    content: str
    machine: str


def _filled(made: _Page, options: Options) -> str:
    told = language_of(made.briefs[0])
    language = told or words_for(None).language
    style = f"<style>\n{options.theme.css}\n</style>\n" if options.theme else ""
    title = title_of(made.briefs)
    if options.template is not None:
        return _in_template(options.template, made, style, {"title": title, "lang": language, "dir": direction(told)})
    # A page is in a language even where no brief says so; the mark keeps that from being read as theirs.
    mark = "" if all(brief.language == language for brief in made.briefs) else f' class="{GENERATED}"'
    turned = ' dir="rtl"' if direction(told) == "rtl" else ""
    return (
        f"<!DOCTYPE html>\n<html lang={quote(language)}{turned}{mark}>\n<head>\n{_META}"
        f"<title>{escape(title)}</title>\n{made.machine}{style}</head>\n"
        f"<body>\n<main>\n{made.content}</main>\n</body>\n</html>\n"
    )


def _in_template(template: Template, made: _Page, style: str, values: dict[str, object]) -> str:
    markup = {"article": made.content, "head": _META + made.machine, "style": style}
    return template.fill(markup, {"brief": made.briefs[0], "briefs": made.briefs, **values})
