"""What was found in one document, with all that an output format needs to say it.

Knows diagnostics. Must not know how they are shown.
"""

import attrs

from briefs.diagnostics import Diagnostic


@attrs.frozen
class Findings:
    """The diagnostics of one document, and the text whose places they name."""

    name: str
    """The document as people know it: its path as it was given, or `<stdin>`."""
    text: str
    """The text that the spans of the diagnostics count in."""
    diagnostics: tuple[Diagnostic, ...]
    """What was found, in the order it is to be shown."""
