import pytest

from briefs.bulk import Summary
from briefs.diagnostics import Diagnostic, Severity
from briefs.diagnostics.render import Findings


def findings(*severities: Severity) -> Findings:
    return Findings("a.md", "", tuple(Diagnostic("BRF999", "test", severity, "m") for severity in severities))


@pytest.mark.parametrize(
    ("found", "told", "flawed"),
    [
        ([], "Nothing found in 0 documents.", False),
        ([findings()], "Nothing found in 1 document.", False),
        ([findings("info")], "Found 1 note in 1 of 1 document.", False),
        ([findings("warning", "warning"), findings()], "Found 2 warnings in 1 of 2 documents.", True),
        (
            [findings("error"), findings("info", "info", "warning"), findings()],
            "Found 1 error, 1 warning, 2 notes in 2 of 3 documents.",
            True,
        ),
    ],
)
def test_a_summary_counts_documents_and_findings(found: list[Findings], told: str, flawed: bool) -> None:
    summary = Summary.of(found)
    assert str(summary) == told
    assert summary.reaches("warning") == flawed
    assert sum((Summary.of([each]) for each in found), start=Summary.of([])) == summary
