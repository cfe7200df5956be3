"""What a rule is, and what it finds.

A rule is data: a code and a name that never change, how much it matters, the text that explains it, and a function
from a document to findings. Rules that a reader or the tool itself reports have no function: their file holds what
they mean.

Knows documents and diagnostics. Must not know any single rule, or which of them are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Final, TypeAlias

import attrs

from briefs.checks.document import Document
from briefs.checks.explanation import Explanation, docstring
from briefs.diagnostics import Fix, Severity, Span, Trouble
from briefs.model.brief import Brief
from briefs.reading import Path

OURS: Final = "BRF"
"""The letters of our own codes; those of plug-ins have others."""
TOOL: Final = "BRF9"
"""How the codes of the rules begin by which the checker speaks of itself."""

Check: TypeAlias = "Callable[[Document], Iterable[Finding]]"
"""Says what is wrong with a document; tried on every document, so it looks first whether it has anything to do."""
Keeps: TypeAlias = Callable[[Brief], object]
"""What a fix of a rule leaves as it is: equal before and after. A fix that changes no meaning keeps the whole brief."""


@attrs.frozen
class Finding:
    """One place where a rule is broken."""

    message: str
    """What is wrong here, in one sentence; it names what it is about."""
    path: Path = ()
    """Where in the brief; the place in the source is found by it."""
    span: Span | None = None
    """Where in the source, where that is known better than by the path."""
    fix: Fix | None = None
    """How to mend it, where that is known."""


def whole(brief: Brief) -> object:
    """All of a brief."""
    return brief


def all_but(*fields: str) -> Keeps:
    """All of a brief but some of its fields.

    Args:
        fields: Names of fields of a brief.
    """
    # Through the model, so that a misspelt field is an error, and what is derived from one is left out with it.
    empty = {name: Brief.model_fields[name].get_default(call_default_factory=True) for name in fields}
    return lambda brief: brief.model_copy(update=empty)


@attrs.frozen(slots=False, kw_only=True, eq=False)
class Rule:
    """A rule that documents are held to."""

    code: str
    """Its stable code, e.g. `BRF101`; letters that say whose rule it is, and three digits."""
    name: str
    """Its stable name, e.g. `missing-title`."""
    severity: Severity
    """How much it matters. A rule of style is never an error."""
    doc: str | None = attrs.field(repr=False)
    """What explains it: the docstring of its module (see `Explanation`)."""
    check: Check | None = attrs.field(default=None, repr=False)
    """What finds it; None where a reader or the tool itself does."""
    keeps: Keeps = attrs.field(default=whole, repr=False)
    """What its fixes leave as it is."""
    options: type | None = None
    """The class of its options: frozen, every field with a default; None where it has none."""

    @cached_property
    def explanation(self) -> Explanation:
        """What there is to know about it."""
        return Explanation.parse(self.doc or docstring(self._module))

    @property
    def _module(self) -> str:
        """Where it is written down, if it is one of ours or has a function."""
        here = f"briefs.checks.rules.tool.{self.name.replace('-', '_')}"
        return here if self.check is None else self.check.__module__

    @cached_property
    def trouble(self) -> Trouble:
        """The kind of problem that it finds."""
        told = self.explanation
        return Trouble(self.code, self.name, self.severity, told.summary, told.help, told.why)

    def __str__(self) -> str:
        return f"{self.code} {self.name}"
