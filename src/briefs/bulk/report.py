"""How a run over many documents went, in numbers.

Knows outcomes and findings. Must not know how they are told.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from briefs.diagnostics import Diagnostic, Severity
from briefs.diagnostics.render import Findings


@attrs.frozen
class Summary:
    """What was found in a number of documents, and what of it was mended."""

    documents: int
    """How many documents there were."""
    troubled: int
    """In how many of them something is found."""
    errors: int
    """How many findings say that a document cannot be used."""
    warnings: int
    """How many say that it probably means something else."""
    infos: int
    """How many tell of a decision."""
    fixed: Mapping[Severity, int] | None = None
    """How many more were mended; None where nobody wanted that."""
    fixable: int = 0
    """How many findings have a fix that may be made."""
    unsafe: int = 0
    """How many have one that may not, because it could change what the document means."""

    @classmethod
    def of(
        cls, findings: Iterable[Findings], *, fixed: Iterable[Diagnostic] | None = None, unsafe: bool = False
    ) -> "Summary":
        """The numbers of these findings.

        Args:
            findings: What is found, document by document.
            fixed: What was mended, where anybody wanted that.
            unsafe: Whether fixes may be made that could change what a document means.
        """
        findings = tuple(findings)
        every = [each for found in findings for each in found.diagnostics]
        seen: Counter[Severity] = Counter(each.severity for each in every)
        fixes = [each.fix for each in every if each.fix]
        may = sum(fix.safe or unsafe for fix in fixes)
        return cls(
            len(findings),
            sum(bool(found.diagnostics) for found in findings),
            seen["error"],
            seen["warning"],
            seen["info"],
            None if fixed is None else Counter(each.severity for each in fixed),
            may,
            len(fixes) - may,
        )

    def __add__(self, other: "Summary") -> "Summary":
        """The numbers of both together, as long as they are of different documents."""
        fixed = None if self.fixed is None and other.fixed is None else Counter(self.fixed) + Counter(other.fixed)
        return Summary(
            self.documents + other.documents,
            self.troubled + other.troubled,
            self.errors + other.errors,
            self.warnings + other.warnings,
            self.infos + other.infos,
            fixed,
            self.fixable + other.fixable,
            self.unsafe + other.unsafe,
        )

    def reaches(self, level: Severity) -> bool:
        """Whether anything is left that is as grave as that, or graver."""
        return bool(self.errors or (self.warnings and level != "error") or (self.infos and level == "info"))

    @property
    def intended(self) -> str:
        """What would be mended, where that was only tried."""
        count = sum((self.fixed or {}).values())
        return " ".join([f"{_number(count, 'problem')} would be fixed.", *self._offers])

    def __str__(self) -> str:
        fixed = self.fixed or {}
        many, left = sum(fixed.values()), self.errors + self.warnings + self.infos
        if not many + left:
            return f"Nothing found in {_number(self.documents, 'document')}."
        kinds: list[tuple[int, Severity, str]] = [
            (self.errors, "error", "error"),
            (self.warnings, "warning", "warning"),
            (self.infos, "info", "note"),
        ]
        counts = [(count + fixed.get(severity, 0), word) for count, severity, word in kinds]
        found = ", ".join(_number(count, word) for count, word in counts if count)
        where = "" if many else f" in {self.troubled} of {_number(self.documents, 'document')}"
        parts = f" ({many} fixed, {left} remaining)" if self.fixed is not None else ""
        return " ".join([f"Found {found}{where}{parts}.", *self._offers])

    @property
    def _offers(self) -> list[str]:
        """Which flags would mend more."""
        if self.fixed is not None:
            return [f"{self.unsafe} more can be fixed with --unsafe-fixes."] if self.unsafe else []
        safe = [f"{self.fixable} can be fixed with --fix."] if self.fixable else []
        more = " more" if safe else ""
        return [*safe, f"{self.unsafe}{more} can be fixed with --fix --unsafe-fixes."] if self.unsafe else safe


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
