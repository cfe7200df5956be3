"""Read a brief from JSON, or say where and why there is none.

A brief's JSON is validated as it stands and nothing else happens to it. Only where that fails, or would be too dear if
it failed, is the text surveyed and its values examined, for messages that name places.

Knows the other rooms of this format, and what the model has to say about faults. Must not know Markdown or HTML.
"""

from __future__ import annotations

import json
from typing import Final

from briefs.diagnostics import Diagnostic, Source
from briefs.formats.json.report import report_faults, report_flaws, report_version
from briefs.formats.json.survey import survey, values
from briefs.formats.json.syntax import BYTE_ORDER_MARK, TOO_MANY, nesting
from briefs.formats.json.upgrade import upgrade
from briefs.model.brief import Brief
from briefs.model.faults import examine, from_json

SMALL: Final = 16_000
"""Characters up to which any text is tried at once."""

LARGE: Final = 1_100_000
"""Characters from which no text is: half a kilobyte is kept for each fault, and there may be as many as characters."""

COPIED: Final = 10_000_000
"""Characters that may be copied for one fault: pydantic keeps what is around it, once for every level around it."""


def read(source: Source) -> tuple[Brief | None, list[Diagnostic]]:
    """The brief in a JSON text with everything there is to report, or None with the errors that stand in its way.

    Never raises on content. Beside what `load` does, it looks for keys that stand twice (RFC 8259, section 4, leaves
    open which one counts; here it is the last), which takes about as long as reading itself.
    """
    brief = glance(source.text) or _from_values(source.text)
    if brief is None or _repeats_a_key(source.text):
        return _read_with_places(source)
    return brief, []


def load(source: Source) -> tuple[Brief | None, list[Diagnostic]]:
    """The same brief, and errors only: for those who want the brief or the reason why not, as fast as can be.

    What `read` reports as a warning is passed over in silence: of a key that stands twice the last value is read.
    """
    brief = glance(source.text) or _from_values(source.text)
    if brief is not None:
        return brief, []
    brief, found = _read_with_places(source)
    return brief, [diagnostic for diagnostic in found if diagnostic.severity == "error"]


def glance(data: str | bytes) -> Brief | None:
    """The brief in a JSON text, or None where it takes a closer look to have it, or to say why there is none.

    Bytes are taken for UTF-8, which saves two conversions where the text is not ASCII; in any other encoding they need
    the closer look.
    """
    brief = from_json(data) if len(data) <= SMALL or _is_shallow(data) else None
    if brief is not None and brief.extra and _has_no_numbers(data):
        return None
    return brief


def _is_shallow(data: str | bytes) -> bool:
    """Whether a fault in a text would be cheap, wherever it is."""
    if len(data) > LARGE:
        return False
    text = data if isinstance(data, str) else data.decode(errors="replace")
    return nesting(text) * len(text) <= COPIED


def _from_values(text: str) -> Brief | None:
    """The brief in a text whose faults would be dear: by its values, a portion first, where copies cost nothing.

    Several times slower than from the text itself, and several times faster than the survey.
    """
    if len(text) <= SMALL or _is_shallow(text) or nesting(text) >= TOO_MANY:
        return None
    try:
        wire = json.loads(text.removeprefix(BYTE_ORDER_MARK))
    except ValueError:
        return None
    result = examine(wire)
    return result if isinstance(result, Brief) else None


def _has_no_numbers(data: str | bytes) -> bool:
    """Whether NaN or Infinity may stand in a text: pydantic takes them for numbers, and JSON has none such.

    Only `extra` takes a number of any kind, so only there they could get through.
    """
    if isinstance(data, bytes):
        return b"NaN" in data or b"Infinity" in data
    return "NaN" in data or "Infinity" in data


def _repeats_a_key(text: str) -> bool:
    """Whether some object of a text that was read has a key twice."""
    repeated = False

    def look(members: list[tuple[str, object]]) -> None:
        nonlocal repeated
        repeated = repeated or len(members) != len({key for key, _ in members})

    json.loads(text, object_pairs_hook=look)
    return repeated


def _read_with_places(source: Source) -> tuple[Brief | None, list[Diagnostic]]:
    """The same by the long way: for a text that holds no brief, or is written for another version, or is large."""
    chart = survey(source.text)
    found = report_flaws(chart, source)
    if not chart.is_sound:
        return None, found
    document = values(source.text)
    upgraded = upgrade(document)
    if upgraded is None:
        return None, [*found, report_version(document, chart, source)]
    result = examine(upgraded.document)
    if isinstance(result, Brief):
        return result, found
    found += report_faults(result, upgraded, chart, source)
    return None, sorted(found, key=lambda diagnostic: diagnostic.span.start if diagnostic.span else 0)
