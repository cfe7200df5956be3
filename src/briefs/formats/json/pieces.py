"""Several briefs in one JSON text: a list of them, or one to a line (JSON Lines).

Knows where values stand. Must not know what is in one.
"""

from __future__ import annotations

import json

from briefs.formats.json.survey import survey
from briefs.formats.json.syntax import BYTE_ORDER_MARK
from briefs.outline import Place

_SPACE = " \t\r\n"


def cut_list(text: str) -> list[Place] | None:
    """Where each brief stands in a JSON list or in JSON Lines; None where the text is neither.

    A list with a fault in its JSON is none; of lines, the first two must be JSON objects.
    """
    start = text.lstrip(BYTE_ORDER_MARK + _SPACE)[:1]
    if start == "[":
        root = survey(text).root
        return [(part.start, part.end) for part in root.parts] if root and isinstance(root.parts, list) else None
    return _lines(text) if start == "{" else None


def _lines(text: str) -> list[Place] | None:
    found: list[Place] = []
    at = len(text) - len(text.lstrip(BYTE_ORDER_MARK))
    for line in text[at:].split("\n"):
        if words := line.strip(_SPACE):
            begin = at + line.index(words[0])
            found.append((begin, begin + len(words)))
            if len(found) <= 2 and not _is_object(words):
                return None
        at += len(line) + 1
    return found if len(found) > 1 else None


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
