import re

from briefs.diagnostics import Edit, Fix
from briefs.diagnostics.render import Findings, concise
from tests.diagnostics.render.documents import DOCUMENT, FINDINGS, FIXED, NOWHERE, found


def test_a_finding_is_a_line() -> None:
    assert "".join(concise.render(FINDINGS)) == (
        "intel.md:2:1: warning BRF010 ambiguous-date: 07.05.19 can be 7 May or 5 July.\n"
        "intel.md:6:11: warning BRF012 dead-link: The source leads nowhere.\n"
    )


def test_a_safe_fix_is_marked_and_another_is_not() -> None:
    unsafe = found("07.05.19", "ambiguous-date", "Two ways.", Fix("Drop it", (Edit(1, 9, ""),), safe=False))
    safe, other = concise.render([Findings("a.md", DOCUMENT, (FIXED, unsafe))])
    assert safe == "a.md:2:1: warning BRF010 ambiguous-date: [*] Two ways.\n"
    assert other == "a.md:2:1: warning BRF010 ambiguous-date: Two ways.\n"


def test_a_finding_without_a_place_names_the_document() -> None:
    assert list(concise.render([Findings("a.json", "", (NOWHERE,))])) == [
        "a.json: error BRF002 invalid-value: A value is wrong.\n"
    ]


def test_a_line_stays_one_whatever_is_in_it() -> None:
    awkward = found("A title", "dead-link", "One\nof\u2028two.")
    [line] = concise.render([Findings("a\nb.md", DOCUMENT, (awkward,))])
    assert re.fullmatch(r"a<U\+000A>b\.md:4:4: warning BRF012 dead-link: One<U\+000A>of<U\+2028>two\.\n", line)
