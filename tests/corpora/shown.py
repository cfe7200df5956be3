"""The words that a reader of a document sees, told by a renderer that is not ours.

Knows markdown-it-py, html5lib and PyYAML. Must not know what we make of the document.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

import attrs
import html5lib
import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

if TYPE_CHECKING:
    from tests.corpora.kept import Words

_RENDERER = (
    MarkdownIt("commonmark", {"html": True})
    .enable(["table", "strikethrough"])
    .use(footnote_plugin)
    .use(tasklists_plugin)
)
_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_NOTES = '<hr class="footnotes-sep" />'
_MARKS = frozenset({"footnote-ref", "footnote-backref"})
_UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "iframe", "select", "textarea", "button"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp"}
    | {"small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
_ALONE = "\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f"
_WORD = re.compile(rf"[{_ALONE}]|[^\W_{_ALONE}]+")
"""A run of letters and digits; where words are not set apart, each character."""


_REFERENCE = re.compile(r"\w*&#?\w+;\w*")


@attrs.frozen
class Shown:
    """The words of a document."""

    matter: tuple[str, ...]
    """Those of the values of its front matter."""
    body: tuple[str, ...]
    """Those of what follows, in order."""
    notes: tuple[str, ...] = ()
    """Those of its footnotes, which stand wherever a renderer puts them."""


def words(text: str) -> Words:
    """The words of a text."""
    return tuple(_WORD.findall(unicodedata.normalize("NFC", text)))


def markdown(source: str) -> Shown:
    matter = _MATTER.match(source)
    values = _values(yaml.load(matter[1], Loader=yaml.BaseLoader)) if matter else iter(())  # noqa: S506  # strings only
    html, _, notes = _RENDERER.render(source[matter.end() :] if matter else source).partition(_NOTES)
    return Shown(words(" ".join(values)), words(visible(html)), words(visible(notes)))


def visible(html: str) -> str:
    """The text of a page or a fragment as a browser shows it; blocks are apart, inlines are not."""
    return "".join(_text(html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)))


def _values(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _values(item)
    elif isinstance(value, list):
        for item in value:
            yield from _values(item)
    else:
        yield _REFERENCE.sub("", str(value))  # a site shows it as the character it names


def _text(root: Element) -> Iterator[str]:
    """Iterative: a page may be nested deeper than Python may call."""
    stack: list[Element | str] = [root]
    while stack:
        top = stack.pop()
        if isinstance(top, str):
            yield top
            continue
        if callable(top.tag) or top.tag in _UNSEEN or "hidden" in top.attrib or top.get("class") in _MARKS:
            continue
        edge = "" if top.tag in _INLINE else " "
        stack.append(edge)
        for child in reversed(top):
            stack.extend((child.tail or "", child))
        stack.extend((top.text or "", edge))
