"""How a run over many documents went, in numbers.

Knows outcomes and findings. Must not know how they are told.
"""

from collections import Counter
from collections.abc import Iterable
from operator import add

import attrs

from briefs.diagnostics import Severity
from briefs.diagnostics.render import Findings


@attrs.frozen
class Summary:
    """What was found in a number of documents."""

    documents: int
    """How many documents there were."""
    troubled: int
    """In how many of them something was found."""
    errors: int
    """How many findings say that a document cannot be used."""
    warnings: int
    """How many say that it probably means something else."""
    infos: int
    """How many tell of a decision."""

    @classmethod
    def of(cls, findings: Iterable[Findings]) -> "Summary":
        """The numbers of these findings."""
        findings = tuple(findings)
        seen: Counter[Severity] = Counter(each.severity for found in findings for each in found.diagnostics)
        troubled = sum(bool(found.diagnostics) for found in findings)
        return cls(len(findings), troubled, seen["error"], seen["warning"], seen["info"])

    def __add__(self, other: "Summary") -> "Summary":
        """The numbers of both together, as long as they are of different documents."""
        return Summary(*map(add, attrs.astuple(self), attrs.astuple(other)))

    @property
    def flawed(self) -> bool:
        """Whether anything was found that should be mended."""
        return self.reaches("warning")

    def reaches(self, level: Severity) -> bool:
        """Whether anything was found that is as grave as that, or graver."""
        return bool(self.errors or (self.warnings and level != "error") or (self.infos and level == "info"))

    def __str__(self) -> str:
        if not self.troubled:
            return f"Nothing found in {_number(self.documents, 'document')}."
        kinds = [(self.errors, "error"), (self.warnings, "warning"), (self.infos, "note")]
        found = ", ".join(_number(count, word) for count, word in kinds if count)
        return f"Found {found} in {self.troubled} of {_number(self.documents, 'document')}."


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
