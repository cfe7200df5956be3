"""Front matter in JSON: an object at the top of a text.

Knows JSON. Must not know what any key means.
"""

from __future__ import annotations

import json
import re
from typing import Final

from briefs.formats.markdown.read.matter.flow import Dialect, Flow
from briefs.formats.markdown.read.matter.head import Matter
from briefs.pattern import pattern

_TOKEN: Final = pattern(
    r"""[ \t\r\n]*+(?:
      (?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+")
    | (?P<sign>[\[\]{},:])
    | (?P<bare>[\w.+-]++)
    | (?P<end>\Z)
    )""",
    re.VERBOSE | re.DOTALL,
)
_NUMBER: Final = pattern(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?")


def _decode(token: str) -> str:
    text: str = json.loads(token, strict=False)
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _value(token: str) -> str | None:
    if token == "null":  # noqa: S105 - a token of JSON
        return ""
    return token if token in ("true", "false") or _NUMBER.fullmatch(token) else None


_JSON: Final = Dialect(_TOKEN, ":", _decode, _value, re.compile("(?!)"))


def read_json(text: str, start: int, end: int, matter: Matter) -> int:
    """Read an object.

    Args:
        text: The whole text.
        start: Where the object begins.
        end: Where it must have ended.
        matter: Takes the keys.

    Returns:
        Where it ends.

    Raises:
        RefusedError: It is no JSON object, or one that is not read here; the place is one of the whole text.
    """
    flow = Flow(text, start, end, _JSON, matter)
    flow.members()
    return flow.at
