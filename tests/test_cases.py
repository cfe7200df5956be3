r"""The golden dialogues of `tests/cases`: documents somebody could have sent, and what is read and reported.

A case is a Markdown file: a title, a sentence on what it shows, and the document in a first fenced block whose info
string names its format and how its bytes differ from what the page shows (`crlf`, `bom`, `escapes` for `\u202e`);
`split` says that it holds several briefs, and each is shown. What follows is written by
`pytest tests/test_cases.py --update-cases`, which fails so that somebody looks at the diff: the brief as JSON, what was
reported, and, where the case has such a block, the document rewritten in its own layout.
"""

import json
import re
from pathlib import Path
from typing import Final, NamedTuple

import pytest

import briefs
from briefs import Diagnostic, Reading
from tests.places import CASES

WIDTH: Final = 110
READ: Final = "Read as:"
REPORTED: Final = "Reported:"
REWRITTEN: Final = "Rewritten:"
_FENCE: Final = re.compile(r"^(?P<fence>`{3,})(?P<info>[^`\n]*)\n(?P<text>.*?)^(?P=fence)\n", re.MULTILINE | re.DOTALL)
_ESCAPE: Final = re.compile(r"\\u([0-9a-f]{4})")


class Case(NamedTuple):
    opening: str
    """The page up to the end of the input."""
    format: str
    document: str
    answer: str
    """The page after the input: what was read, reported and rewritten."""
    split: bool
    """Whether the document holds several briefs."""


def parse_case(page: str) -> Case:
    found = _FENCE.search(page)
    assert found is not None, "a case begins with a fenced block"
    name, *flags = found["info"].split()
    assert set(flags) <= {"crlf", "bom", "escapes", "split"}, flags
    document = found["text"]
    if "escapes" in flags:
        document = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), document)
    if "crlf" in flags:
        document = document.replace("\n", "\r\n")
    if "bom" in flags:
        document = "\ufeff" + document
    return Case(page[: found.end()], name, document, page[found.end() :], "split" in flags)


def answer(case: Case) -> str:
    """What a case gives today, as the page says it."""
    if case.split:
        return all_answers(case)
    reading = briefs.read(case.document, case.format)
    parts = []
    if reading.brief is not None:
        parts.append(block(READ, "json", laid_out(json.loads(briefs.dumps(reading.brief)))))
    if reading.diagnostics:
        parts.append(block(REPORTED, "text", "\n".join(map(line, reading.diagnostics))))
    if REWRITTEN in case.answer:
        parts.append(block(REWRITTEN, "markdown", visible(rewritten(reading))))
    return "\n" + "\n".join(parts)


def all_answers(case: Case) -> str:
    """What is reported where the document is read as one, then each of its briefs, and what is reported of them."""
    readings = briefs.read_all(case.document, case.format)
    found = [json.loads(briefs.dumps(reading.brief)) for reading in readings if reading.brief]
    parts = [
        block("Reported as one:", "text", "\n".join(map(line, briefs.read(case.document, case.format).diagnostics))),
        block(READ, "json", laid_out(found)),
    ]
    if reported := [line(each) for reading in readings for each in reading.diagnostics]:
        parts.append(block(REPORTED, "text", "\n".join(reported)))
    return "\n" + "\n".join(parts)


def rewritten(reading: Reading) -> str:
    assert reading.brief is not None
    return briefs.dumps(reading.brief, "markdown", layout=reading.layout).removesuffix("\n")


def line(found: Diagnostic) -> str:
    span = found.span
    assert span is not None
    place = f"{span.line}:{span.column}-{span.end_line}:{span.end_column}"
    return visible(f"{place} {found.code} {found.name}: {found.message}")


def block(title: str, info: str, text: str) -> str:
    longest = max((len(run) for run in re.findall("^`+", text, re.MULTILINE)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{title}\n\n{fence}{info}\n{text}\n{fence}\n"


def visible(text: str) -> str:
    """Text in which marks that an editor hides or acts on are spelled out."""
    return re.sub("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", lambda match: f"\\u{ord(match[0]):04x}", text)


def laid_out(value: object, margin: int = 0) -> str:
    """JSON whose short values stand on one line, as a person would write it."""
    flat = visible(json.dumps(value, ensure_ascii=False))
    if len(flat) + margin <= WIDTH or not isinstance(value, dict | list):
        return flat
    if isinstance(value, list) and len(value) == 1:
        return f"[{laid_out(value[0], margin)}]"
    inner, pad = margin + 2, " " * margin
    if isinstance(value, list):
        items = [laid_out(item, inner) for item in value]
        opening, closing = "[", "]"
    else:
        items = [f"{json.dumps(key, ensure_ascii=False)}: {laid_out(item, inner)}" for key, item in value.items()]
        opening, closing = "{", "}"
    return f"{opening}\n" + ",\n".join(f"{pad}  {item}" for item in items) + f"\n{pad}{closing}"


PAGES: Final = sorted(CASES.glob("*/*.md"))
pages = pytest.mark.parametrize("page", PAGES, ids=[f"{path.parent.name}/{path.stem}" for path in PAGES])


@pages
def test_a_case_gives_what_its_page_says(page: Path, update_cases: bool) -> None:
    text = page.read_text("utf-8")
    case = parse_case(text)
    given = answer(case)
    if update_cases and case.answer != given:
        page.write_text(case.opening + given, "utf-8")
        pytest.fail(f"{page.name} was rewritten: look at the difference, then run again without --update-cases")
    assert case.answer == given


@pages
def test_what_a_case_gives_is_the_same_after_every_format(page: Path) -> None:
    case = parse_case(page.read_text("utf-8"))
    brief = briefs.read(case.document, case.format).brief
    if brief is None:
        with pytest.raises(briefs.ReadError):
            briefs.loads(case.document, case.format)
        return
    assert briefs.loads(case.document, case.format) == brief
    assert briefs.loads(briefs.dumps(brief, "json"), "json") == brief
    assert briefs.loads(briefs.dumps(brief, "markdown", layout="prose"), "markdown") == brief
    assert briefs.loads(briefs.dumps(brief, "markdown", layout="front-matter"), "markdown") == brief
    assert briefs.loads(briefs.dumps(brief, "html", page=True), "html") == brief
    assert briefs.loads(briefs.dumps(brief, "html", page=False), "html") == brief


@pages
def test_every_place_of_a_case_lies_in_its_document(page: Path) -> None:
    case = parse_case(page.read_text("utf-8"))
    reading = briefs.read(case.document, case.format)
    for span in [found.span for found in reading.diagnostics if found.span] + list(reading.spans.values()):
        assert 0 <= span.start <= span.end <= len(case.document)
    for found in reading.diagnostics:
        for edit in found.fix.edits if found.fix else ():
            assert 0 <= edit.start <= edit.end <= len(case.document)


@pages
def test_every_case_says_what_it_shows(page: Path) -> None:
    opening = parse_case(page.read_text("utf-8")).opening
    title, _, prose = opening.partition("\n\n")
    assert title.startswith("# ")
    assert prose.partition("\n\n```")[0].endswith(".")
