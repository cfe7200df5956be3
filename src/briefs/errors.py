"""What the library raises.

    BriefsError
    ├── ReadError            a document that cannot be read; carries every diagnostic
    ├── UnknownFormatError   a format that is not one, or cannot be told (also a ValueError)
    ├── ReformatError        a text that is not formatted, because something in it would be lost
    ├── TemplateError        a template that no page can be made with (also a ValueError)
    ├── UnknownRuleError     a word that stands for no rule (also a ValueError)
    ├── PluginError          a plug-in that cannot be loaded, or brings what is no rule
    └── MissingLibraryError  an optional library that is needed is not installed (also an ImportError)

Values that a brief cannot hold raise `pydantic.ValidationError` where they are constructed, and a wrong argument raises
`TypeError` or `ValueError`, as everywhere in Python. Files raise `OSError`.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefs.diagnostics import Diagnostic


class BriefsError(Exception):
    """The base of every error that is this library's own."""


class ReadError(BriefsError):
    """A document that cannot be read as a brief.

    Attributes:
        diagnostics: Everything that was found in it, with places.
        name: What the document is called, e.g. its path; may be empty.
    """

    def __init__(self, diagnostics: Sequence[Diagnostic], name: str = "") -> None:
        self.diagnostics = tuple(diagnostics)
        self.name = name
        errors = [found for found in self.diagnostics if found.severity == "error"] or list(self.diagnostics)
        where = f"{name}:" if name else ""
        super().__init__("\n".join(f"{where}{found}" for found in errors))

    def __reduce__(self) -> tuple[type[ReadError], tuple[tuple[Diagnostic, ...], str]]:
        return type(self), (self.diagnostics, self.name)


class UnknownFormatError(BriefsError, ValueError):
    """A name that is not a format, or a document whose format cannot be told."""


class ReformatError(BriefsError):
    """A text that is not formatted, because something in it would be lost; the message says what."""


class TemplateError(BriefsError, ValueError):
    """A template that no page can be made with; the message names its file and line."""


class UnknownRuleError(BriefsError, ValueError):
    """A word that stands for no rule; the message names the nearest one."""


class PluginError(BriefsError):
    """A plug-in that cannot be loaded, or brings what is no rule; the message names it."""


class MissingLibraryError(BriefsError, ImportError):
    """An optional library that is needed is not installed; the message names the extra that brings it."""
