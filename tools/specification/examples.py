"""An expression as it is in Python, Markdown, HTML and JSON: written, and read back to be sure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from textwrap import indent
from typing import Final

import briefs
from briefs import Author, Brief, Section, Source
from tools.specification import fields
from tools.specification.cases import Cases

FRONT_MATTER: Final = "With all metadata in front matter:"
"""Stands before the second Markdown, where the layouts differ."""

_WIDTH: Final = 92
_NAMES: Final = {name: getattr(briefs, name) for name in briefs.__all__}


def describe(cases: Cases, level: int = 3) -> Iterator[str]:
    """The classes of some cases: heading, meaning, table of fields, examples."""
    for name, shown in cases.items():
        yield f"{'#' * level} {name}\n"
        yield fields.literal(fields.notes()[name]) + "\n"
        yield "\n".join(fields.table(name)) + "\n"
        for names, expression in shown:
            if names:
                yield f"{'#' * (level + 1)} {', '.join(f'`{name}`' for name in names.split())}\n"
            yield from _example(expression)


def _example(expression: str) -> Iterator[str]:
    value = eval(expression, _NAMES)  # noqa: S307 - our own cases
    brief = whole(value)
    yield fence("python", expression)
    prose, matter = (briefs.dumps(brief, "markdown", layout=layout) for layout in ("prose", "front-matter"))
    html, text = briefs.dumps(brief, "html", page=False), briefs.dumps(brief, "json")
    for name, written in (("markdown", prose), ("markdown", matter), ("html", html), ("json", text)):
        if briefs.loads(written, name) != brief:
            raise ValueError(f"{expression} is not read back from {name}")
    yield fence("markdown", prose)
    if matter != prose:
        yield FRONT_MATTER + "\n"
        yield fence("markdown", matter)
    yield fence("html", _part_of_html(value, html))
    yield fence("json", fold(_part_of_json(value, json.loads(text))))


def whole(value: object) -> Brief:
    """A brief with nothing but this value."""
    match value:
        case Brief():
            return value
        case Section():
            return Brief(sections=[value])
        case Source():
            return Brief(sources=[value])
        case Author():
            return Brief(authors=[value])
        case list():
            return Brief(body=value)
        case _:
            return Brief(body=[value])


_HTML_PARTS: Final[Mapping[type, str]] = {
    Brief: r"(.*)",
    Source: r'<ul class="sources">\n(.*)\n</ul>',
    Author: r"(<address.*</address>)",
    Section: r'<div class="e-content">\n(.*)\n</div>',
}


def _part_of_html(value: object, html: str) -> str:
    pattern = _HTML_PARTS.get(type(value), _HTML_PARTS[Section])
    found = re.search(pattern, html, re.DOTALL)
    if found is None:
        raise LookupError(f"no {type(value).__name__} in {html}")
    return found[1]


def _part_of_json(value: object, document: dict[str, object]) -> object:
    if isinstance(value, Brief):
        return document
    parts = next(part for part in document.values() if isinstance(part, list))
    return parts if isinstance(value, list) else parts[0]


def fold(value: object, indented: int = 0, before: int = 0) -> str:
    """JSON with what is short on one line.

    Args:
        value: What to write.
        indented: How far it is indented.
        before: How much stands before it on its line.
    """
    line = json.dumps(value, ensure_ascii=False)
    if indented + before + len(line) < _WIDTH or not isinstance(value, dict | list):
        return line
    within = indented + 2
    if isinstance(value, dict):
        rows = [f"{json.dumps(key)}: {fold(item, within, len(key) + 5)}" for key, item in value.items()]
    else:
        rows = [fold(item, within) for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{indent(f',{chr(10)}'.join(rows), '  ')}\n{closing}"


def fence(language: str, text: str) -> str:
    """A block of code, fenced with more backticks than it has itself."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    ticks = "`" * max(3, longest + 1)
    return f"{ticks}{language}\n{text.rstrip(chr(10))}\n{ticks}\n"
