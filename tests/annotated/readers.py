"""The two readers that are held against the gold: ours, and the regular expressions it has to beat.

Knows the public API. Must not know the gold.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import TypeAlias

import attrs

import briefs

Format: TypeAlias = str


@attrs.frozen
class Found:
    """What a reader found in a document."""

    labels: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    title: str | None = None
    kicker: str | None = None
    published: str | None = None
    updated: str | None = None
    authors: tuple[str, ...] = ()
    sources: tuple[tuple[frozenset[str], str | None], ...] = ()
    """The names of each source (its title, its publisher), and its address."""


Reader: TypeAlias = Callable[[str, Format], Found]


def ours(text: str, format: Format) -> Found:
    brief = briefs.read(text, format).brief
    if brief is None:
        return Found()
    return Found(
        labels=tuple(section.label for section in brief.sections),
        texts=tuple(briefs.plain_text(section.body) for section in brief.sections),
        title=brief.title,
        kicker=brief.kicker,
        published=brief.published,
        updated=brief.updated,
        authors=tuple(author.name for author in brief.authors),
        sources=tuple(
            (frozenset(name for name in (source.title, source.publisher) if name), source.url)
            for source in brief.sources
        ),
    )


_TAG = re.compile(
    r"<(h[1-6]|p|li|br|div|strong|b|em|i)\b[^>]*>|</(h[1-6]|p|li|div|strong|b|em|i)>|<[^>]*>", re.IGNORECASE
)
_MARK = {"strong": "**", "b": "**", "em": "*", "i": "*", "br": "\n", "p": "\n\n", "li": "\n- ", "div": "\n\n"}
_MATTER = re.compile(r"\A(?:---\n(.*?)\n---\n|\+\+\+\n(.*?)\n\+\+\+\n)", re.DOTALL)
_LABEL = re.compile(
    r"""^(?P<list>(?:[-*]|\d+\.)[ ]+)?(?:
        \#{2,6}[ ](?P<heading>.+)
      | (?P<lead>[^\w\s*]{1,2}[ ])?\*{1,2}(?P<bold>[^*\n]{2,60}?)
        (?:[ \u00a0]*[:：][ ]*\*{1,2} | \*{1,2}[ \u00a0]*[:：] | \*\*[ ]*[—–] | \*\*[ ]*$)
      | (?P<plain>[A-Z][\w'’ ]{2,30}):[ ]
    )""",
    re.MULTILINE | re.VERBOSE,
)
_ISO = re.compile(r"\b\d{4}-\d\d-\d\d(?:T[\d:]+(?:Z|[+-]\d\d:\d\d))?")


def _as_markdown(html: str) -> str:
    def mark(found: re.Match[str]) -> str:
        name = (found[1] or found[2] or "").lower()
        if name.startswith("h"):
            return "\n\n" + "#" * int(name[1]) + " " if found[1] else "\n\n"
        return _MARK.get(name, "") if found[1] or name in {"strong", "b", "em", "i", "p", "div"} else ""

    return unescape(_TAG.sub(mark, re.sub(r"(?s)<(script|style|head)\b.*?</\1>", "", html)))


def baseline(text: str, format: Format) -> Found:
    """What thirty lines of regular expressions find: the reference to beat."""
    matter = _MATTER.match(text)
    keys = dict(re.findall(r"(?m)^(\w+) ?[:=] *[\"']?(.*?)[\"']?$", (matter[1] or matter[2]) if matter else ""))
    head = text
    if format == "html":
        text = _as_markdown(text)
    text = text[matter.end() :] if matter else text
    heading = re.search(r"(?m)^#{1,2} (.+)", text)
    if heading and "title" not in keys:
        text = text[heading.end() :]
    found = list(_LABEL.finditer(text))
    ends = [*(label.start() for label in found[1:]), len(text)]
    date = _ISO.search(keys.get("date", "") if matter else head)
    author = keys.get("author") or (by[1] if (by := re.search(r"(?m)^\*?By ([^|·,*\n]+)", text)) else "")
    return Found(
        labels=tuple((f["lead"] or "") + (f["heading"] or f["bold"] or f["plain"]).strip("*: ") for f in found),
        texts=tuple(_plain(text[f.end() : end]) for f, end in zip(found, ends, strict=False)),
        title=keys.get("title") or (heading[1].strip("* ") if heading else None),
        published=date[0] if date else None,
        authors=tuple(name.strip() for name in re.split(r",| and ", author) if name.strip()),
        sources=tuple(
            (frozenset({title}), url) for title, url in re.findall(r"ources?:\W*\[([^\]]+)\]\(([^)]*)\)", text)
        ),
    )


def _plain(markdown: str) -> str:
    return re.sub(r"(?m)^(?:[-*>]|\d+\.|#+) +|\*+", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)).strip(
        " *\n-"
    )
