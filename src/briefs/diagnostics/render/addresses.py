"""The names of documents as other programs want them: relative to a folder, with slashes, as a URI.

Knows names. Must not look at files.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Final
from urllib.parse import quote

import attrs

from briefs.diagnostics.render.findings import Findings
from briefs.pattern import pattern

_LONE: Final = pattern("[\ud800-\udc7f\udd00-\udfff]")
"""Surrogates that hide no byte."""


def relative_to(root: str, findings: Iterable[Findings]) -> Iterator[Findings]:
    """The same findings; a document named by its whole path is named by the way to it from a folder."""
    for found in findings:
        yield attrs.evolve(found, name=_relative(found.name, root))


def readable(name: str) -> str:
    """A name as text: what is not UTF-8 in it becomes U+FFFD."""
    return _bytes(name).decode(errors="replace")


def path_of(name: str) -> str:
    """A name as text with slashes, on every system."""
    return readable(_slashed(name))


def uri_of(name: str) -> str:
    """A name as a relative reference (RFC 3986, section 4.2), or a `file:` URI where it is a whole path."""
    path = PurePath(_LONE.sub("\ufffd", name))
    # As bytes, so that a name which is not UTF-8 is found again.
    return path.as_uri() if path.is_absolute() else quote(_bytes(_slashed(name)))


def _relative(name: str, root: str) -> str:
    if not PurePath(name).is_absolute():
        return name
    try:
        return os.path.relpath(name, root)
    except ValueError:  # another drive of Windows
        return name


def _bytes(name: str) -> bytes:
    """The bytes of a name as the system has it, which Python hides in surrogates where they are not UTF-8 (PEP 383)."""
    return _LONE.sub("\ufffd", name).encode(errors="surrogateescape")


def _slashed(name: str) -> str:
    return name.replace(os.sep, "/")
