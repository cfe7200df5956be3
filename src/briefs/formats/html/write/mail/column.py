"""An article as it stands in an e-mail: pictures become links, boxes characters, and its first words a preview.

Knows the elements of our own article. Must not know its fields, or how it looks.
"""

from __future__ import annotations

from typing import Final

from briefs.formats.html import syntax, tree
from briefs.formats.html.tree import Element
from briefs.formats.html.write.escape import escape
from briefs.formats.html.write.inlines import plain
from briefs.formats.html.write.machine.plain import summary
from briefs.model.brief import Brief
from briefs.model.text import WHITE_SPACE

_LONGEST_PREVIEW: Final = 140
"""What a list of mails shows after the subject, in characters: the first words of the brief."""
_KEPT: Final = ("title", syntax.TOOLTIP)


def column(brief: Brief, article: str) -> str:
    """The article of a brief for an e-mail."""
    root = tree.fragment(article)
    for image in root.select("img"):
        image.replace_with(_link(image))
    for box in root.select("input"):
        box.replace_with(_character(box))
    for contents in root.select("nav"):
        contents.decompose()  # a table of parts is for pages that scroll in one piece
    if (first := root.select_one("article")) is not None and (words := summary(brief, _LONGEST_PREVIEW)):
        preview = tree.element("div", {"class": f"{syntax.GENERATED} {syntax.PREVIEW}"}, escape(words))
        first.insert(0, preview)
    return root.inner_html


def _link(image: Element) -> Element:
    """A picture as a link to it; in another link, where HTML allows none, as its words (HTML section 4.5.1)."""
    url, words = image.attr("src") or "", image.attr("alt") or ""
    tag, place = ("a", "href") if image.closest("a") is None else ("span", syntax.PICTURE_ADDRESS)
    attributes = {name: told for name in _KEPT if (told := image.attr(name)) is not None}
    classes = f"{image.attr('class') or ''} {syntax.LINKED_PICTURE}".strip()
    shown = plain(words) if words else ""
    if not words.strip(WHITE_SPACE):
        shown += f'<span class="{syntax.GENERATED}">{escape(_name(url))}</span>'
    return tree.element(tag, {"class": classes, place: url, **attributes}, shown)


def _name(url: str) -> str:
    """What a picture without words is called: its file, or its address."""
    path = url.partition("#")[0].partition("?")[0].rstrip("/")
    return path.rpartition("/")[2] or url or "…"


def _character(box: Element) -> Element:
    done = box.attr("checked") is not None
    return tree.element("span", {"class": syntax.TASK}, syntax.TASK_BOXES[done])
