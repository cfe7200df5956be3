"""Saying how a date was read that can be read in two ways.

Knows the words of that report. Must not know where dates stand.
"""

from __future__ import annotations

from briefs.diagnostics import CATALOGUE, Edit, Fix, Span
from briefs.grammar.dates import DateReading
from briefs.grammar.draft import Draft


def report_doubt(draft: Draft, span: Span, text: str, found: DateReading, field: str) -> None:
    """Report a date that can be read in two ways, and offer the one it was read as.

    Args:
        draft: The brief.
        span: Where the date stands.
        text: The date as written.
        found: How it was read.
        field: The field it fills.
    """
    message = f"'{text}' was read as {found.date}, not {found.other}: {found.reason}."
    bare = draft.outline.source.text[span.start : span.end] == text
    edits = (Edit(span.start, span.end, str(found.date)),)
    fix = Fix(f"Write the date as {found.date}", edits) if bare else None
    draft.diagnostics.append(CATALOGUE["ambiguous-date"].at(span, message, path=(field,), fix=fix))
