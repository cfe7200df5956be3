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
_UNPRINTED: Final = pattern('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]')


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


def in_patch(name: str) -> str:
    """A name as the head of a patch has it, so that `patch` and `git apply` find the file again.

    A tab ends a name with spaces in it, as GNU diff writes one; a name of other signs than letters is quoted as in C.
    """
    name = _bytes(_slashed(name)).decode(errors="surrogateescape")  # UTF-8 is, whatever the locale says of it
    if _UNPRINTED.search(name) is None:
        return f"{name}\t" if " " in name else name
    return '"' + "".join(map(_in_c, _bytes(name).decode("latin-1"))) + '"'


def _in_c(byte: str) -> str:
    return f"\\{byte}" if byte in '"\\' else byte if " " <= byte <= "~" else f"\\{ord(byte):03o}"


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
