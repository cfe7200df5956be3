"""The requests about a document, each with what answers it.

Knows requests. Must not know streams or threads.
"""

from __future__ import annotations

from typing import Final, Protocol, TypeAlias, cast

from lsprotocol import types

from briefs.lsp import completion, formatting, hover, quick, symbols
from briefs.lsp.report import SOURCE, diagnostics
from briefs.lsp.sheet import Sheet


class Document(Protocol):
    """What a request calls a document."""

    uri: str


class Asked(Protocol):
    """A request about a document."""

    @property
    def text_document(self) -> Document:
        """The document."""


class Answer(Protocol):
    """What answers a request; the document is None where it is not open, or is none of ours."""

    __name__: str

    def __call__(self, sheet: Sheet | None, params: Asked) -> object:
        """The answer."""


Row: TypeAlias = tuple[str, object, Answer]


def _report(sheet: Sheet | None, params: Asked) -> object:
    del params
    return types.RelatedFullDocumentDiagnosticReport(diagnostics(sheet) if sheet else [])


def _actions(sheet: Sheet | None, params: Asked) -> object:
    return quick.actions(sheet, cast("types.CodeActionParams", params)) if sheet else None


def _formatting(sheet: Sheet | None, params: Asked) -> object:
    del params
    return formatting.formatted(sheet) if sheet else None


def _hover(sheet: Sheet | None, params: Asked) -> object:
    return hover.hover(sheet, cast("types.HoverParams", params).position) if sheet else None


def _symbols(sheet: Sheet | None, params: Asked) -> object:
    del params
    return symbols.symbols(sheet) if sheet else None


def _completion(sheet: Sheet | None, params: Asked) -> object:
    return completion.completions(sheet, cast("types.CompletionParams", params).position) if sheet else None


ANSWERS: Final[tuple[Row, ...]] = (
    (
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=False, identifier=SOURCE),
        _report,
    ),
    (types.TEXT_DOCUMENT_CODE_ACTION, quick.OPTIONS, _actions),
    (types.TEXT_DOCUMENT_FORMATTING, None, _formatting),
    (types.TEXT_DOCUMENT_HOVER, None, _hover),
    (types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, None, _symbols),
    (types.TEXT_DOCUMENT_COMPLETION, completion.OPTIONS, _completion),
)
"""Every request that is answered: its name, what is said of it beforehand, and what answers it."""
