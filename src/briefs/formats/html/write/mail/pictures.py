"""A picture in an e-mail: a link that says what it shows, since nothing is fetched when the mail is opened.

Knows the elements of pictures. Must not know where in an article they stand.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin, urlsplit

from briefs.formats.html import syntax, tree
from briefs.formats.html.tree import Element
from briefs.formats.html.write.escape import escape
from briefs.formats.html.write.inlines import plain
from briefs.formats.words import language_of, words_for
from briefs.model.brief import Brief
from briefs.model.text import WHITE_SPACE

_KEPT: Final = ("title", syntax.TOOLTIP)


def link(image: Element, brief: Brief) -> Element:
    """A picture as a link to it; in another link, where HTML allows none, as its words (HTML section 4.5.1)."""
    url, words = image.attr("src") or "", image.attr("alt") or ""
    attributes = {name: told for name in _KEPT if (told := image.attr(name)) is not None}
    classes = f"{image.attr('class') or ''} {syntax.LINKED_PICTURE}".strip()
    in_link = image.closest("a") is not None
    shown = _word(brief) if image.closest("figure") is not None else ""
    shown += plain(words) if words else ""
    if not words.strip(WHITE_SPACE):
        shown += f'<span class="{syntax.GENERATED}">{escape(_name(url))}</span>'
    target = url if in_link else _resolved(url, brief.url)
    if in_link or target != url:
        attributes[syntax.PICTURE_ADDRESS] = url
    if not in_link:
        attributes["href"] = target
    return tree.element("span" if in_link else "a", {"class": classes, **attributes}, shown)


def _word(brief: Brief) -> str:
    """What says that a line of its own stands for a picture."""
    language = language_of(brief)
    words = words_for(language)
    is_other = language is not None and language.partition("-")[0].lower() != words.language
    said = f' lang="{words.language}"' if is_other else ""
    return f'<span class="{syntax.GENERATED}"{said}>{words.picture}: </span>'


def _resolved(url: str, base: str | None) -> str:
    """Where an address leads from a mail, which itself stands nowhere: taken from the address of the brief."""
    try:
        if not url or base is None or urlsplit(url).scheme or urlsplit(base).scheme not in ("http", "https"):
            return url
        return urljoin(base, url)
    except ValueError:
        return url  # no address that anybody can follow


def _name(url: str) -> str:
    """What a picture without words is called: its file, or its address."""
    path = url.partition("#")[0].partition("?")[0].rstrip("/")
    return path.rpartition("/")[2] or url or "…"
