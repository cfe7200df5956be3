"""Every trouble a reader can report: its code, name, gravity and standing advice. Codes are never used again.

Knows nothing but the table below; a test holds it against the documentation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from briefs.diagnostics.diagnostic import Diagnostic, Fix, Severity
from briefs.diagnostics.span import Span


@attrs.frozen
class Trouble:
    """A kind of problem."""

    code: str
    name: str
    severity: Severity
    summary: str
    """What it means, in one sentence."""
    help: str
    """What to do about it."""
    why: str = ""
    """Why it is a problem, and who says so, in Markdown; empty where the summary says it all."""

    def at(
        self, span: Span | None, message: str, *, path: tuple[str | int, ...] = (), fix: Fix | None = None
    ) -> Diagnostic:
        """This trouble, found at a place."""
        return Diagnostic(self.code, self.name, self.severity, message, span, path, self.help, fix)


_TABLE: Final = (
    Trouble(
        "BRF001",
        "syntax-error",
        "error",
        "The text is not a document of its format.",
        "Mend the text at this place; nothing of it was read.",
    ),
    Trouble(
        "BRF002",
        "invalid-value",
        "error",
        "A value is not one that a brief can hold there.",
        "Give a value as described, or take the field out.",
    ),
    Trouble(
        "BRF003",
        "schema-version",
        "error",
        "The document was written for another major version of the schema.",
        "Read it with a version of briefs that knows that schema.",
    ),
    Trouble(
        "BRF004",
        "too-large",
        "error",
        "The document is larger than any brief.",
        "Split it, or check that this is the right file.",
    ),
    Trouble(
        "BRF005",
        "bad-characters",
        "warning",
        "Some characters could not be decoded, or cannot stand in a document, and were replaced by U+FFFD.",
        "Save the file as UTF-8.",
    ),
    Trouble(
        "BRF006",
        "too-deep",
        "warning",
        "Markup is nested deeper than a brief can hold; what is below the limit keeps its words only.",
        "Nest less: a reader cannot follow so many levels either.",
    ),
    Trouble(
        "BRF007",
        "broken-front-matter",
        "warning",
        "Front matter, or a value in it, breaks the rules of its form; it was read as far as it goes.",
        "Mend the front matter: put a value with a colon in quotes, close its fences.",
    ),
    Trouble(
        "BRF008",
        "front-matter-value",
        "warning",
        "A front-matter value is not one its field can hold; it was kept under `extra`.",
        "Give a value of the kind the field has.",
    ),
    Trouble(
        "BRF010",
        "ambiguous-date",
        "warning",
        "A date can be read in two ways.",
        "Write the date as year-month-day.",
    ),
    Trouble(
        "BRF011",
        "label-not-bold",
        "warning",
        "A label is typed in asterisks but CommonMark does not see it as bold.",
        "Move the space out of the asterisks.",
    ),
    Trouble(
        "BRF012",
        "dead-link",
        "warning",
        "A link leads nowhere.",
        "Give the address of the source, or remove the link.",
    ),
    Trouble(
        "BRF013",
        "unsafe-url",
        "warning",
        "An address could run code or read files, and was taken out; its words were kept.",
        "Use an http, https, mailto, tel or relative address.",
    ),
    Trouble(
        "BRF014",
        "dropped-markup",
        "info",
        "Markup that a brief has no node for was read as the words in it.",
        "Use Markdown or HTML that a brief can hold where the markup matters.",
    ),
    Trouble(
        "BRF015",
        "duplicate-key",
        "warning",
        "A key stands twice; the last value was read.",
        "Remove one of the two.",
    ),
    Trouble(
        "BRF016",
        "several-briefs",
        "warning",
        "The file looks like several briefs, one after the other, and was read as one.",
        "Read it with `briefs.read_all`, or give the command `--split`.",
    ),
    Trouble(
        "BRF017",
        "possible-label",
        "info",
        "Words look like a label, but the document does not say that they are one; they were kept as text.",
        "Set the label in bold and close it with a colon, as in `**Why it matters:**`.",
    ),
    Trouble(
        "BRF018",
        "impossible-date",
        "warning",
        "A date names a day that the calendar does not have.",
        "Write the day that was meant as year-month-day.",
    ),
    Trouble(
        "BRF019",
        "left-out",
        "info",
        "A stretch of a web page is no part of its article, as far as its markup shows, and was left out.",
        "Give the part of the page that you want alone, as a piece of HTML, if this belongs to the text.",
    ),
    Trouble(
        "BRF020",
        "conflicting-evidence",
        "info",
        "A page says two things of itself that cannot both be so; the better evidence was taken.",
        "Make the page say the same in its text, its `<meta>` elements and its JSON-LD.",
    ),
    Trouble(
        "BRF021",
        "broken-metadata",
        "warning",
        "Metadata of a page breaks the rules of its form; it was read as far as it could be mended.",
        "Mend the JSON: search engines read none of it as it stands.",
    ),
    Trouble(
        "BRF022",
        "no-text",
        "warning",
        "A page has no text of its own: it is empty, or what it shows is made by a script.",
        "Give the page as a browser has it once its scripts have run.",
    ),
)

CATALOGUE: Final[Mapping[str, Trouble]] = {trouble.name: trouble for trouble in _TABLE}
"""Every trouble by its name."""
