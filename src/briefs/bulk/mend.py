"""Mending documents, one or many, in their files: each is replaced whole, by what was checked, or not at all.

Knows the checker and files. Must not know where the documents were found, or who is told.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from briefs import api
from briefs.bulk.discover import STDIN, Input
from briefs.bulk.replace import replace
from briefs.bulk.run import Outcome
from briefs.checks.selection import Selection
from briefs.diagnostics.render import Findings
from briefs.files import sweep
from briefs.passage import decode

if TYPE_CHECKING:
    from briefs.checks.mending import Fixed


@attrs.frozen
class Repair:
    """What came of the mending of one document."""

    input: Input
    """The document."""
    outcome: Outcome
    """What is left to say about it."""
    given: str = ""
    """Its text before."""
    fixed: "Fixed | None" = None
    """What was done; None where it could not be read or written."""


def mend_all(
    documents: Sequence[Input],
    source: str | None = None,
    *,
    split: bool = False,
    unsafe: bool = False,
    write: bool = True,
    tried: Callable[[Input], Selection] | None = None,
) -> Iterator[Repair]:
    """Mend every document, in their order, each as soon as it is done.

    Args:
        documents: The documents.
        source: Their format; found out for each one where it is not said.
        split: Whether a document may hold several briefs.
        unsafe: Whether fixes are made too that may change what a document means.
        write: Whether the files are replaced; standard input never is.
        tried: The rules for a document; those of the default profile where it is not said.
    """
    from briefs.checks.mending import mend  # noqa: PLC0415 - where something is to be mended

    if write:
        for folder in dict.fromkeys(document.path.parent for document in documents if document.path != STDIN):
            sweep(folder)
    for document in documents:
        try:
            rules = api.selection() if tried is None else tried(document)
            data = document.read()
            fixed = mend(data, source or document.format, rules, unsafe=unsafe, split=split)
            if write and fixed.data != data and document.path != STDIN:
                replace(document, data, fixed.data, "mended")
        except OSError as error:
            yield Repair(document, Outcome.failure(document, error))
        else:
            readable = all(each.severity != "error" for each in fixed.remaining)
            findings = Findings(document.name, fixed.text if fixed.remaining else "", fixed.remaining)
            given = decode(data, source or document.format)[0].text
            yield Repair(document, Outcome("done" if readable else "unreadable", findings), given, fixed)
