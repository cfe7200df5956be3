"""Ways to keep a rule quiet, written into the document: a comment, or the key `lint` of its metadata.

A comment is not always nothing: above a line in the middle of a paragraph it would cut the paragraph in two. So a way
is offered only where the document is read as the same brief with it.

Knows the forms of comments and keys. Must not know what they do.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from briefs import api
from briefs.checks import run
from briefs.diagnostics import Diagnostic, Edit, edited
from briefs.lsp import matter
from briefs.lsp.report import place
from briefs.lsp.sheet import Sheet
from briefs.model.brief import Brief

KEY: Final = "lint"
"""The key of the metadata under which a brief says what is not wanted."""

_LONGEST: Final = 50_000
"""So long a document is read again to see whether a comment changes it."""
_INDENT: Final = re.compile(r"(?:[ \t]|>)*")
_OPENING: Final = re.compile(r"[\ufeff\s]*\{")
_EXTRA: Final = re.compile(r'"extra"\s*:\s*\{')
_IGNORE: Final = re.compile(r'"lint"\s*:\s*\{\s*"ignore"\s*:\s*\[')
_KEY: Final = re.compile(r"^lint:[ \t]*\{[ \t]*ignore:[ \t]*\[", re.MULTILINE)


def ways(sheet: Sheet, found: Diagnostic) -> Iterator[tuple[str, Edit]]:
    """What can be written so that a finding is not told again: the title of each way, and the edit.

    Args:
        sheet: The document.
        found: The finding.
    """
    if found.severity == "error" or len(sheet.text) > _LONGEST or sheet.reading.brief is None:
        return  # what cannot be read is told whatever a comment says
    if sheet.format == "json":
        groups = [(f"Suppress {found.code} for this file", _in_json(sheet.text, found.code))]
    elif _is_in_matter(sheet, found):
        groups = [(f"Suppress {found.code} for this file", _in_matter(sheet.text, found.code))]
    else:
        groups = [
            (f"Suppress {found.code} for this line", _for_line(sheet, found)),
            (f"Suppress {found.code} for this file", _for_file(sheet.text, found.code)),
        ]
    for title, edits in groups:
        fitting = next((edit for edit in edits if _does_it(sheet, found, edit)), None)
        if fitting is not None:
            yield title, fitting


def _for_line(sheet: Sheet, found: Diagnostic) -> Iterator[Edit]:
    """A comment above the line, or at its end."""
    positions = sheet.positions
    number = positions.position(place(found)[0]).line
    start, line = positions.starts[number], positions.line(number)
    signs = _INDENT.match(line)
    for indent in dict.fromkeys(("", signs[0] if signs else "")):  # inside a quotation its signs stand before it
        yield Edit(start, start, f"{indent}<!-- briefs-disable-next-line {found.code} -->\n")
    end = start + len(line.rstrip())
    for space in (" ", ""):  # before a line end inside a paragraph the space would be one of its words' own
        yield Edit(end, end, f"{space}<!-- briefs-disable-line {found.code} -->")


def _for_file(text: str, code: str) -> Iterator[Edit]:
    """A comment below all else, or above it."""
    comment = f"<!-- briefs-disable-file {code} -->"
    end = len(text.rstrip())
    yield Edit(end, end, f"\n\n{comment}")
    top = matter.end(text)
    yield Edit(top, top, f"{comment}\n\n")


def _is_in_matter(sheet: Sheet, found: Diagnostic) -> bool:
    return sheet.format == "markdown" and place(found)[0] < matter.end(sheet.text)


def _in_matter(text: str, code: str) -> Iterator[Edit]:
    region = matter.region(text)
    if region is None or region.fence != "---":
        return
    if there := _KEY.search(text, region.start, region.stop):
        yield Edit(there.end(), there.end(), f"{code}, ")
    yield Edit(region.stop, region.stop, f"{KEY}: {{ignore: [{code}]}}\n")


def _in_json(text: str, code: str) -> Iterator[Edit]:
    if there := _IGNORE.search(text):
        rest = "" if text[there.end() :].lstrip().startswith("]") else ", "
        yield Edit(there.end(), there.end(), f'"{code}"{rest}')
    if there := _EXTRA.search(text):
        yield Edit(there.end(), there.end(), f'"{KEY}": {{"ignore": ["{code}"]}}, ')
        yield Edit(there.end(), there.end(), f'"{KEY}": {{"ignore": ["{code}"]}}')
    elif opening := _OPENING.match(text):
        yield Edit(opening.end(), opening.end(), f'\n  "extra": {{"{KEY}": {{"ignore": ["{code}"]}}}},')


def _does_it(sheet: Sheet, found: Diagnostic, edit: Edit) -> bool:
    """Whether the document is the same brief with an edit, but for what it says about rules, and tells less."""
    after = api.read(edited(sheet.text, [edit]), sheet.format)
    before = sheet.reading.brief
    if before is None or after.brief is None or _without(before) != _without(after.brief):
        return False
    told, left = _codes(sheet.findings), _codes(run.check(after, sheet.selection))
    return left[found.code] < max(told[found.code], 1) and left["BRF901"] <= told["BRF901"]


def _codes(found: Iterable[Diagnostic]) -> Counter[str]:
    return Counter(each.code for each in found)


def _without(brief: Brief) -> str:
    return json.dumps(
        brief.model_dump(mode="json") | {"extra": {key: value for key, value in brief.extra.items() if key != KEY}},
        default=str,
    )
