"""One version of a document that is open, with what was found in it.

Knows the api. Must not know the protocol, but for positions.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

import attrs
from pygls.uris import to_fs_path

from briefs import api
from briefs.checks import run
from briefs.checks.selection import Selection
from briefs.diagnostics import Diagnostic
from briefs.formats import registry
from briefs.formats.registry import FormatName
from briefs.lsp.client import Client
from briefs.lsp.positions import Positions
from briefs.reading import Reading

_LANGUAGES: Final[dict[str, FormatName]] = {"markdown": "markdown", "html": "html", "json": "json", "jsonc": "json"}
_OF_BRIEF: Final = re.compile(r'"(?:schema_version|lede|sections)"\s*:')
"""What an object in JSON has that is a brief. An editor opens settings and manifests all day."""


@attrs.frozen(eq=False, slots=False)
class Sheet:
    """A version of a document."""

    uri: str
    """What the editor calls it."""
    version: int | None
    """Which version it is."""
    text: str
    """What it says."""
    format: FormatName
    """What it is written in."""
    client: Client
    """The editor."""
    selection: Selection
    """The rules that it is held to."""

    @cached_property
    def reading(self) -> Reading:
        """What reading it gives."""
        return api.read(self.text, self.format)

    @cached_property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What there is to say about it."""
        return run.check(self.reading, self.selection)

    @cached_property
    def positions(self) -> Positions:
        """Places in it, as the editor counts."""
        return Positions(self.text, self.client.encoding)


def format_of(uri: str, language: str | None, text: str) -> FormatName | None:
    """The format of a document; None where it is none of ours.

    Args:
        uri: What the editor calls it.
        language: What the editor takes it for.
        text: What it says; what is JSON has to look like a brief, unless its name says that it is one.
    """
    name = PurePosixPath(unquote(urlsplit(uri).path)).name
    by_name = registry.of_path(name)
    found = _LANGUAGES.get(language or "") or (by_name.name if by_name and by_name.is_read else None)
    if found == "json" and not (name.lower().endswith(".brief.json") or _OF_BRIEF.search(text)):
        return None
    return found


def path_of(uri: str) -> Path | None:
    """Where a document is kept; None where it is not a file."""
    path = to_fs_path(uri) if urlsplit(uri).scheme == "file" else None
    return Path(path) if path else None
