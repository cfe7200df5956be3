"""What a code means, as a SARIF `reportingDescriptor`.

Knows troubles. Must not know findings.
"""

from collections.abc import Mapping
from typing import Final

from briefs.diagnostics import Severity, Trouble
from briefs.pattern import pattern

ROOT: Final = "%SRCROOT%"
"""What GitHub calls the folder that relative addresses begin in."""

LEVELS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}
"""What each severity is called."""

_LONGEST: Final = 1024
"""So many characters of a description GitHub takes."""
_GITHUB: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "info": "recommendation"}
_AREAS: Final[Mapping[str, str]] = {
    "0": "reading",
    "1": "structure",
    "2": "facts",
    "3": "style",
    "4": "analytic-standards",
    "9": "tool",
}
"""What the first digit of a code says."""
_OURS: Final = pattern(r"BRF(\d)\d\d")
_MARKUP: Final = pattern(r"`(?P<code>[^`]*)`|\[(?P<link>[^\]\n]*)\]\([^)\s]*\)|\*\*?")


def rule(trouble: Trouble, documentation: str | None = None) -> dict[str, object]:
    """A trouble with its name, meaning, reason and advice."""
    described: dict[str, object] = {
        "id": trouble.code,
        "name": trouble.name,
        "shortDescription": {"text": _cut(_plain(trouble.summary))},
        "fullDescription": {"text": _cut(_plain(_joined(trouble.summary, trouble.why)))},
        "help": {"text": _plain(trouble.help), "markdown": _joined(trouble.summary, trouble.why, trouble.help)},
        "defaultConfiguration": {"level": LEVELS[trouble.severity]},
        "properties": {"tags": ["brief", *_areas(trouble.code)], "problem.severity": _GITHUB[trouble.severity]},
    }
    if documentation is not None:
        described["helpUri"] = f"{documentation}#{trouble.name}"
    return described


def _areas(code: str) -> list[str]:
    found = _OURS.fullmatch(code)
    return [_AREAS[found[1]]] if found and found[1] in _AREAS else []


def _joined(*parts: str) -> str:
    return "\n\n".join(filter(None, parts))


def _plain(markdown: str) -> str:
    """The words of a text that may have emphasis, code and links."""
    return _MARKUP.sub(lambda found: found["code"] or found["link"] or "", markdown)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
