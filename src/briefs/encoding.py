"""A text as the bytes that its document was: the way back of `passage.decode`.

Knows encodings. Must not know what a document says.
"""

from __future__ import annotations

from collections.abc import Callable

from briefs.formats.registry import Format
from briefs.passage import MARKS, decode


def encoder(data: str | bytes, format: Format) -> Callable[[str], str | bytes | None]:
    """What turns a text into what `data` is: a text, or bytes in its encoding, with its byte order mark.

    It gives None where a text cannot be written so, or where the encoding cannot be told to the byte.
    """
    if isinstance(data, str):
        return lambda text: text
    raw = bytes(data)
    text = decode(raw, format.name)[0].text
    mark = next((name for mark, name in MARKS if raw.startswith(mark)), None)
    from briefs.formats.html.read.encoding import candidates  # noqa: PLC0415 - for pages alone

    names = (mark or "utf-8", *(candidates(raw) if format.name == "html" and mark is None else ()))
    name = next((name for name in names if _in_encoding(text, name) == raw), None)
    return lambda text: None if name is None else _in_encoding(text, name)


def _in_encoding(text: str, name: str) -> bytes | None:
    try:
        return text.encode(name)
    except (UnicodeEncodeError, LookupError):
        return None
