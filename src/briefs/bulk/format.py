"""Formatting documents, one or many, and what came of each, as data.

Knows the api and files. Must not know where the documents were found, or who is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal, TypeAlias

import attrs

from briefs import api
from briefs.bulk.discover import STDIN, Input
from briefs.bulk.replace import replace
from briefs.diagnostics import Diagnostic
from briefs.diagnostics.render import Findings
from briefs.errors import ReadError, ReformatError
from briefs.files import sweep
from briefs.passage import decode

Ending: TypeAlias = Literal["unchanged", "changed", "unreadable", "failed"]
"""`changed`: the new text is another one; `unreadable`: the document is no brief, and its diagnostics say why;
`failed`: it was not formatted, or the file could not be read or written, and `problem` says why."""

_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


@attrs.frozen
class Formatted:
    """What came of one document."""

    ending: Ending
    name: str
    """The document as it is spoken of."""
    old: str = ""
    """Its text."""
    new: str = ""
    """The same in canonical form."""
    problem: str | None = None
    """Why it was not formatted, with its name."""
    findings: Findings | None = None
    """What makes it unreadable."""


def format_all(documents: Sequence[Input], *, write: bool = True) -> Iterator[Formatted]:
    """Every document in canonical form, in their order, each as soon as it is there.

    Args:
        documents: The documents.
        write: Whether files that change are replaced; standard input never is.
    """
    if write:
        for folder in dict.fromkeys(document.path.parent for document in documents if document.path != STDIN):
            sweep(folder)
    for document in documents:
        try:
            formatted = _format(document)
            if formatted.ending == "changed" and write and document.path != STDIN:
                replace(document, formatted.old.encode(), formatted.new.encode(), "formatted")
        except OSError as error:
            yield Formatted("failed", document.name, problem=document.problem(error))
        else:
            yield formatted


def _format(document: Input) -> Formatted:
    name = document.name
    if document.format not in {None, "markdown"}:
        advice = f"only Markdown is formatted; 'briefs convert {name} --to markdown' makes Markdown of it"
        return Formatted("failed", name, problem=f"{name}: {advice}")
    data = document.read()
    if data.startswith(_UTF_16):
        return Formatted(
            "failed", name, problem=f"{name}: the file is in UTF-16; save it as UTF-8 to have it formatted"
        )
    try:
        new = api.reformat(data)
    except ReadError as error:
        return Formatted("unreadable", name, findings=_findings(name, data, error.diagnostics))
    except ReformatError as error:
        return Formatted("failed", name, problem=f"{name}:{error}")
    old = data.decode()
    return Formatted("unchanged" if new == old else "changed", name, old, new)


def _findings(name: str, data: bytes, found: tuple[Diagnostic, ...]) -> Findings:
    return Findings(name, decode(data, "markdown")[0].text, found)
