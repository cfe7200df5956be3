import pytest

from briefs.diagnostics import CATALOGUE, Diagnostic, Edit, Fix, Severity, Source
from briefs.diagnostics.render import Findings, text
from tests.diagnostics.render.documents import DOCUMENT, FINDINGS, found


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


def test_a_carriage_return_before_the_line_feed_is_not_shown() -> None:
    document = "# A title\r\n\r\nText\r\n"
    span = Source(document).span(2, len(document) - 1)
    shown = rendered(Findings("a.md", document, (CATALOGUE["dropped-markup"].at(span, "m"),)))
    assert "1 | # A title\n  |   ^^^^^^^\n… |\n3 | Text\n  | ^^^^\n" in shown


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


def test_a_fix_that_changes_the_meaning_is_called_unsafe() -> None:
    fix = Fix("Drop the date", (Edit(1, 9, ""),), safe=False)
    fixed = found("07.05.19", "ambiguous-date", "Two ways.", fix)
    assert "\n  = unsafe fix: Drop the date\n" in rendered(Findings("a.md", DOCUMENT, (fixed,)))


def test_of_a_part_over_several_lines_the_last_is_shown_too() -> None:
    span = Source(DOCUMENT).span(DOCUMENT.index("title"), DOCUMENT.index(" [A"))
    shown = rendered(Findings("a.md", DOCUMENT, (CATALOGUE["dropped-markup"].at(span, "m"),)))
    assert "4 | ## A title\n  |      ^^^^^\n… |\n6 | *Source:* [A report](#)\n  | ^^^^^^^^^\n" in shown


def test_a_part_that_ends_where_a_line_begins_has_nothing_of_that_line() -> None:
    lines = "".join(f"{number}\n" for number in range(1, 13))
    span = Source(lines).span(lines.index("9"), lines.index("11"))
    shown = rendered(Findings("a.md", lines, (CATALOGUE["dropped-markup"].at(span, "m"),)))
    assert "   |\n 9 | 9\n   | ^\n10 | 10\n   | ^^\n   = help" in shown
