"""What must hold for any bytes whatever: the laws of docs/laws.md, as one function.

Knows the public API. Must not know where the bytes come from.
"""

from __future__ import annotations

import copy
import pickle

import briefs
from briefs import Brief, ReadError, Reading

FORMATS = ("markdown", "html", "json")
"""The readers, in the order of the targets."""

_WAYS: tuple[tuple[str, dict[str, object]], ...] = (
    ("json", {}),
    ("markdown", {}),
    ("markdown", {"layout": "front-matter"}),
    ("html", {}),
    ("html", {"page": False}),
)


class LawBrokenError(AssertionError):
    """A law does not hold for a document; `law` says which, shortly."""

    def __init__(self, law: str, found: str) -> None:
        super().__init__(f"{law}: {found}")
        self.law = law


def hold(data: bytes, format: str) -> None:
    """Read bytes as a format and hold everything that comes of them against the laws.

    Raises:
        LawBrokenError: A law does not hold.
        Exception: Anything else is an error that should not have left the library.
    """
    reading = briefs.read(data, format)
    _reported(reading)
    if reading.brief is None:
        _refused(data, format)
        return
    if briefs.loads(data, format) != reading.brief:
        raise LawBrokenError("read and loads agree", "they do not")
    _value(reading.brief)
    for target, options in _WAYS:
        _round_trip(reading.brief, target, options)
    _fixpoint(reading)


def _reported(reading: Reading) -> None:
    if reading.brief is None and not any(found.severity == "error" for found in reading.diagnostics):
        raise LawBrokenError("L7 a refusal has a reason", "no brief and no error")
    for found in reading.diagnostics:
        if found.span is None or not 0 <= found.span.start <= found.span.end:
            raise LawBrokenError("every diagnostic has a place", str(found))
        if len(found.message) > 1000:
            raise LawBrokenError("every message is short", found.message[:80])
    if any(span.start > span.end for span in reading.spans.values()):
        raise LawBrokenError("every part has a place", "a span ends before it starts")


def _refused(data: bytes, format: str) -> None:
    try:
        briefs.loads(data, format)
    except ReadError:
        return
    raise LawBrokenError("read and loads agree", "only loads gives a brief")


def _value(brief: Brief) -> None:
    copies = copy.copy(brief), copy.deepcopy(brief), pickle.loads(pickle.dumps(brief))  # noqa: S301 - our own
    if any(same != brief for same in copies) or not repr(brief):
        raise LawBrokenError("a brief is a value", "a copy differs")


def _round_trip(brief: Brief, target: str, options: dict[str, object]) -> None:
    text = briefs.dumps(brief, target, **options)
    again = briefs.loads(text, target)
    if again != brief:
        way = target + "".join(f" {value}" for value in options.values())
        raise LawBrokenError(f"L1-L3 {way} {difference(brief, again)}", text[:300])


def _fixpoint(reading: Reading) -> None:
    if reading.format != "markdown" or reading.brief is None:
        return  # for the other formats it follows from the round trip
    once = briefs.dumps(reading.brief, "markdown", layout=reading.layout)
    second = briefs.read(once, "markdown")
    if second.brief != reading.brief:
        raise LawBrokenError(f"L4 own layout {difference(reading.brief, second.brief)}", once[:300])
    if briefs.dumps(reading.brief, "markdown", layout=second.layout) != once:
        raise LawBrokenError("L4 a second pass changes no byte", once[:300])


def difference(first: Brief, second: Brief | None) -> str:
    """Where two briefs differ first, as a path without positions."""
    if second is None:
        return "nothing"
    return _where(first.model_dump(mode="json"), second.model_dump(mode="json"))


def _where(first: object, second: object) -> str:
    if isinstance(first, dict) and isinstance(second, dict):
        for key in sorted({*first, *second}):
            if first.get(key) != second.get(key):
                return f".{key}" + _where(first.get(key), second.get(key)) if key != "extra" else ".extra"
    if isinstance(first, list) and isinstance(second, list):
        for one, other in zip(first, second, strict=False):
            if one != other:
                return _where(one, other)
        return "[more]"
    return ""
