import re

from hypothesis import given

from briefs.diagnostics import CATALOGUE, Source
from briefs.diagnostics.render import Findings, github
from tests.diagnostics.render.documents import DATE, DOCUMENT, NOTE, NOWHERE, findings, found

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::([^\n]*)\n")


def test_a_finding_is_a_command() -> None:
    assert list(github.render([Findings("intel.md", DOCUMENT, (DATE,))])) == [
        "::warning title=BRF010 ambiguous-date,file=intel.md,line=2,col=1,endLine=2,endColumn=9::"
        "intel.md:2:1: BRF010 ambiguous-date: 07.05.19 can be 7 May or 5 July.%0AWrite the date as year-month-day.\n"
    ]


def test_a_note_is_a_notice_and_a_finding_without_a_place_names_the_file() -> None:
    notice, error = github.render([Findings("a.md", DOCUMENT, (NOTE, NOWHERE))])
    assert notice.startswith("::notice title=BRF014 dropped-markup,file=a.md,line=4,col=4,endLine=4,endColumn=11::")
    assert error.startswith(
        "::error title=BRF002 invalid-value,file=a.md::a.md: BRF002 invalid-value: A value is wrong.%0A"
    )


def test_a_place_on_several_lines_has_no_columns() -> None:
    span = Source(DOCUMENT).span(1, DOCUMENT.index("title"))
    [line] = github.render([Findings("a.md", DOCUMENT, (CATALOGUE["dead-link"].at(span, "m"),))])
    assert ",line=2,endLine=4::" in line


def test_what_has_a_meaning_in_a_command_is_escaped() -> None:
    awkward = found("A title", "dead-link", "100% of a: b, c")
    [line] = github.render([Findings("50%,a:b.md", DOCUMENT, (awkward,))])
    assert "file=50%25%2Ca%3Ab.md," in line
    assert "::50%25,a:b.md:4:4: BRF012 dead-link: 100%25 of a: b, c%0A" in line


def test_columns_count_characters_and_no_byte_order_mark() -> None:
    text = "\ufeff😀 [x](#)"
    [line] = github.render([Findings("a.md", text, (found("[x]", "dead-link", "m", document=text),))])
    assert ",line=1,col=3,endLine=1,endColumn=6::" in line


@given(findings())
def test_whatever_is_found_is_one_command_that_the_runner_takes(documents: list[Findings]) -> None:
    lines = list(github.render(documents))
    assert len(lines) == sum(len(each.diagnostics) for each in documents)
    for line in lines:
        parsed = COMMAND.fullmatch(line)
        assert parsed, line
        properties = dict(part.split("=", 1) for part in parsed[2].split(","))
        assert not ("col" in properties and properties["line"] != properties["endLine"])
        assert int(properties.get("endColumn", 1)) >= int(properties.get("col", 1))
        assert len(properties["title"]) <= 255
