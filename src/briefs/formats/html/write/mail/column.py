"""An article as it stands in an e-mail: pictures become links, boxes characters, and its first words a preview.

What a stylesheet sets apart in a page is set apart by characters here, since a mail program may show no style at all.

Knows the elements of our own article. Must not know its fields, or how it looks.
"""

from __future__ import annotations

from typing import Final

from briefs.formats.html import syntax, tree
from briefs.formats.html.tree import Element
from briefs.formats.html.write.escape import escape
from briefs.formats.html.write.machine.plain import summary
from briefs.formats.html.write.mail.pictures import link
from briefs.formats.words import language_of, words_for
from briefs.model.brief import Brief

_LONGEST_PREVIEW: Final = 140
"""What a list of mails shows after the subject, in characters: the first words of the brief."""
_MANY_COLUMNS: Final = 4
"""How many columns of a table a phone shows in letters of the usual size."""
_BETWEEN: Final = " · "


def column(brief: Brief, article: str) -> str:
    """The article of a brief for an e-mail."""
    root = tree.fragment(article)
    for image in root.select("img"):
        image.replace_with(link(image, brief))
    for box in root.select("input"):
        box.replace_with(_character(box))
    for contents in root.select("nav"):
        contents.decompose()  # a table of parts is for pages that scroll in one piece
    for code in root.select("pre, code"):
        code.attrs["dir"] = "ltr"
    for table in root.select("table"):
        _narrow(table)
    _set_apart(root, words_for(language_of(brief)).comma)
    if (first := root.select_one("article")) is not None and (words := summary(brief, _LONGEST_PREVIEW)):
        preview = tree.element("div", {"class": f"{syntax.GENERATED} {syntax.PREVIEW}"}, escape(words))
        first.insert(0, preview)
    return root.inner_html


def _character(box: Element) -> Element:
    done = box.attr("checked") is not None
    return tree.element("span", {"class": syntax.TASK}, syntax.TASK_BOXES[done])


def _narrow(table: Element) -> None:
    """Smaller cells for a table of many columns: a phone has no more room, and a mail that is wide is small to read."""
    row = table.select_one("tr")
    if row is not None and sum(1 for _ in row.iter_elements(("td", "th"))) > _MANY_COLUMNS:
        table.add_class(syntax.MANY)


def _set_apart(root: Element, comma: str) -> None:
    """Characters between facts that stand on one line."""
    for selector, sign in ((f".{syntax.TOPICS}", _BETWEEN), (f".{syntax.COMPETENCE} > ul", comma)):
        for items in root.select(selector):
            for item in _elements(items)[:-1]:
                item.append(_mark(sign))


def _elements(around: Element) -> list[Element]:
    return [node for node in around.children if isinstance(node, Element)]


def _mark(sign: str) -> Element:
    return tree.element("span", {"class": syntax.GENERATED}, sign)
