"""Canonical Markdown, as edits: one thin door to what formats.

Knows what formatting refuses. Must not know how a text is formatted.
"""

from __future__ import annotations

from lsprotocol import types

from briefs import api
from briefs.diagnostics.difference import between
from briefs.errors import BriefsError, ReadError, ReformatError
from briefs.lsp.edits import text_edits
from briefs.lsp.sheet import Sheet


class DeclinedError(BriefsError):
    """What was asked for is not done; the message tells the user why."""


def formatted(sheet: Sheet) -> list[types.TextEdit]:
    """Edits that bring a document into canonical form.

    Raises:
        DeclinedError: It is not formatted; the message says why.
    """
    if sheet.format != "markdown":
        raise DeclinedError(f"Only Markdown is formatted, and this document is {sheet.format.upper()}.")
    return text_edits(sheet, between(sheet.text, _canonical(sheet)))


def _canonical(sheet: Sheet) -> str:
    try:
        return api.reformat(sheet.text)
    except ReadError:
        raise DeclinedError("This document cannot be read as a brief, so it was not formatted.") from None
    except ReformatError as error:
        raise DeclinedError(f"This document was not formatted: {error}") from None
