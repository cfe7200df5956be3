"""What is to be said about a document: places, problems and mends, as plain data.

Knows text offsets. Must not know the model, the grammar or any format.
"""

from briefs.diagnostics.catalogue import CATALOGUE, Trouble
from briefs.diagnostics.diagnostic import Diagnostic, Edit, Fix, Severity, by_place, edited
from briefs.diagnostics.span import Source, Span

__all__ = ["CATALOGUE", "Diagnostic", "Edit", "Fix", "Severity", "Source", "Span", "Trouble", "by_place", "edited"]
