import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics import CATALOGUE, Diagnostic, Edit, Fix, Severity, Source
from briefs.diagnostics.render import OUTPUTS, STATISTICS, Findings, text

DOCUMENT = "\n07.05.19\n\n## A title\n\n*Source:* [A report](#)\n"


def found(words: str, name: str, message: str, fix: Fix | None = None) -> Diagnostic:
    at = DOCUMENT.index(words)
    return CATALOGUE[name].at(Source(DOCUMENT).span(at, at + len(words)), message, fix=fix)


DATE = found("07.05.19", "ambiguous-date", "07.05.19 can be 7 May or 5 July.")
LINK = found("[A report](#)", "dead-link", "The source leads nowhere.")
FINDINGS = [Findings("intel.md", DOCUMENT, (DATE, LINK)), Findings("fine.md", "", ())]


def rendered(*findings: Findings, **options: bool | int) -> str:
    return "".join(text.render(findings, **options))  # type: ignore[arg-type]


def test_text_has_place_code_name_message_line_caret_and_help() -> None:
    assert rendered(*FINDINGS) == (
        "intel.md:2:1: warning BRF010 ambiguous-date: 07.05.19 can be 7 May or 5 July.\n"
        "  |\n"
        "2 | 07.05.19\n"
        "  | ^^^^^^^^\n"
        "  = help: Write the date as year-month-day.\n"
        "\n"
        "intel.md:6:11: warning BRF012 dead-link: The source leads nowhere.\n"
        "  |\n"
        "6 | *Source:* [A report](#)\n"
        "  |           ^^^^^^^^^^^^^\n"
        "  = help: Give the address of the source, or remove the link.\n"
        "\n"
    )


def test_text_says_what_a_fix_would_do() -> None:
    fix = Fix("Write the date as 2019-05-07.", (Edit(1, 9, "2019-05-07"),))
    fixed = found("07.05.19", "ambiguous-date", "Two ways.", fix)
    assert "\n  = fix: Write the date as 2019-05-07.\n" in rendered(Findings("a.md", DOCUMENT, (fixed,)))


def test_text_without_a_place_is_a_line_and_its_help() -> None:
    nowhere = CATALOGUE["too-large"].at(None, "40 MB.")
    assert rendered(Findings("a.md", "", (nowhere,))) == (
        "a.md: error BRF004 too-large: 40 MB.\n = help: Split it, or check that this is the right file.\n\n"
    )


def test_a_part_over_several_lines_is_pointed_at_to_the_end_of_the_first() -> None:
    span = Source(DOCUMENT).span(DOCUMENT.index("title"), len(DOCUMENT))
    shown = rendered(Findings("a.md", DOCUMENT, (CATALOGUE["dropped-markup"].at(span, "m"),)))
    assert "4 | ## A title\n  |      ^^^^^\n" in shown


def test_the_end_of_a_document_can_be_pointed_at() -> None:
    end = Source(DOCUMENT).span(len(DOCUMENT), len(DOCUMENT))
    assert "7 |\n  | ^\n" in rendered(Findings("a.md", DOCUMENT, (CATALOGUE["syntax-error"].at(end, "m"),)))


@pytest.mark.parametrize(("severity", "codes"), [("error", "1;31"), ("warning", "1;33"), ("info", "1;36")])
def test_colour_says_how_much_a_finding_matters(severity: Severity, codes: str) -> None:
    diagnostic = Diagnostic("BRF999", "test", severity, "m", Source("x").span(0, 1))
    shown = rendered(Findings("a.md", "x", (diagnostic,)), colour=True)
    assert f"\x1b[{codes}m{severity}\x1b[0m" in shown
    assert f"\x1b[{codes}m^\x1b[0m" in shown


def test_without_colour_there_is_no_colour_code() -> None:
    assert "\x1b" not in rendered(*FINDINGS)


@given(st.text(st.characters()), st.text(), st.text())
def test_nothing_in_a_document_or_its_name_acts_on_the_terminal(document: str, name: str, message: str) -> None:
    span = Source(document).span(0, len(document))
    findings = [Findings(name, document, (Diagnostic("BRF999", "test", "error", message, span, help=message),))]
    for output in OUTPUTS.values():
        for character in "".join(output(findings)):
            assert character == "\n" or character.isprintable() or ord(character) >= 0xA0


def test_json_is_an_array_with_every_field_of_every_finding() -> None:
    fix = Fix("Write the date as 2019-05-07.", (Edit(1, 9, "2019-05-07"),))
    fixed = found("07.05.19", "ambiguous-date", "Two ways.", fix)
    nowhere = CATALOGUE["invalid-value"].at(None, "m", path=("sections", 0, "label"))
    records = json.loads("".join(OUTPUTS["json"]([Findings("a.md", DOCUMENT, (fixed, nowhere))])))
    assert records == [
        {
            "file": "a.md",
            "code": "BRF010",
            "name": "ambiguous-date",
            "severity": "warning",
            "message": "Two ways.",
            "span": {"start": 1, "end": 9, "line": 2, "column": 1, "end_line": 2, "end_column": 9},
            "path": "",
            "help": "Write the date as year-month-day.",
            "fix": {
                "message": "Write the date as 2019-05-07.",
                "safe": True,
                "edits": [{"start": 1, "end": 9, "text": "2019-05-07"}],
            },
        },
        {
            "file": "a.md",
            "code": "BRF002",
            "name": "invalid-value",
            "severity": "error",
            "message": "m",
            "span": None,
            "path": "/sections/0/label",
            "help": "Give a value as described, or take the field out.",
            "fix": None,
        },
    ]


def test_json_without_findings_is_an_empty_array() -> None:
    assert "".join(OUTPUTS["json"]([Findings("a.md", "", ())])) == "[]\n"


def test_json_is_ascii_and_has_a_name_that_is_not_utf8_as_far_as_it_can() -> None:
    written = "".join(OUTPUTS["json"]([Findings("caf\udce9/ü.md", DOCUMENT, (DATE,))]))
    assert written.isascii()
    assert json.loads(written)[0]["file"] == "caf\ufffd/ü.md"


def test_statistics_count_each_problem_the_most_frequent_first() -> None:
    findings = [*FINDINGS, *[Findings("b.md", DOCUMENT, (LINK,))] * 9]
    assert "".join(STATISTICS["text"](findings)) == "10  BRF012  dead-link\n 1  BRF010  ambiguous-date\n"
    assert json.loads("".join(STATISTICS["json"](findings))) == [
        {"code": "BRF012", "name": "dead-link", "count": 10},
        {"code": "BRF010", "name": "ambiguous-date", "count": 1},
    ]


def test_statistics_of_nothing_are_empty() -> None:
    assert "".join(STATISTICS["text"]([])) == ""
    assert "".join(STATISTICS["json"]([])) == "[]\n"


def test_every_output_format_has_statistics() -> None:
    assert STATISTICS.keys() == OUTPUTS.keys()
