"""From older schema versions to today's, one explicit step at a time.

A step is a pure function from a document of one version to one of the next, and the way back for paths, so that a
fault found in the newer document is shown where it stands in the older. Steps are never changed or taken out: an old
file is read for ever.

Knows documents as JSON has them. Must not know the classes of the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import attrs

from briefs.formats.json.places import Path
from briefs.model.brief import SCHEMA_VERSION
from briefs.pattern import pattern

Document: TypeAlias = dict[str, object]

_VERSION: Final = pattern(r"[0-9]{1,6}\.[0-9]{1,6}")


@attrs.frozen
class Upgrade:
    """One step."""

    since: str
    """The version it takes documents of."""
    to: str
    """The version it makes them."""
    change: Callable[[Document], Document]
    """The newer document; the older one stays as it is."""
    origin: Callable[[Path], Path]
    """Where a value of the newer document stood in the older."""


@attrs.frozen
class Upgraded:
    """A document in today's version."""

    document: object
    """What it says, as today's version says it."""
    stated: str
    """The version it stated, or today's where it stated none that can be read."""
    steps: tuple[Upgrade, ...] = ()
    """What was done, in order."""

    def origin(self, path: Path) -> Path:
        """Where a value stands in the document as it was written."""
        for step in reversed(self.steps):
            path = step.origin(path)
        return path


def upgrade(document: object) -> Upgraded | None:
    """A document in today's version, or None where it states a version from which no step leads here.

    A version of today's major is today's; one that is no version at all is left for the model to refuse.
    """
    stated = document.get("schema_version", SCHEMA_VERSION) if isinstance(document, dict) else SCHEMA_VERSION
    if not isinstance(document, dict) or not isinstance(stated, str) or not _VERSION.fullmatch(stated):
        return Upgraded(document, SCHEMA_VERSION)
    version, steps = stated, []
    while _major(version) != _major(SCHEMA_VERSION):
        step = next((step for step in UPGRADES if step.since == version), None)
        if step is None:
            return None
        document, version = step.change(document), step.to
        steps.append(step)
    return Upgraded(document, stated, tuple(steps))


def _major(version: str) -> int:
    return int(version.partition(".")[0])


def _name_the_sections(document: Document) -> Document:
    """0.9 to 1.0: `parts` with a `heading` became `sections` with a `label`, and `date` became `published`."""
    newer = _renamed(document, _SINCE_1_0)
    if isinstance(parts := newer.get("sections"), list):
        newer["sections"] = [_renamed(part, {"heading": "label"}) if isinstance(part, dict) else part for part in parts]
    return {**newer, "schema_version": "1.0"}


def _renamed(record: Document, names: Mapping[str, str]) -> Document:
    """A record with newer names; one whose newer name is there as well keeps its own, and is found to be unknown."""
    return {name if (newer := names.get(name, name)) in record else newer: value for name, value in record.items()}


def _before_1_0(path: Path) -> Path:
    match path:
        case ("sections", position, "label", *rest):
            return ("parts", position, "heading", *rest)
        case (str(name), *rest):
            return (_UNTIL_1_0.get(name, name), *rest)
        case _:
            return path


_SINCE_1_0: Final = {"parts": "sections", "date": "published"}
_UNTIL_1_0: Final = {newer: older for older, newer in _SINCE_1_0.items()}

UPGRADES: Final[tuple[Upgrade, ...]] = (Upgrade("0.9", "1.0", _name_the_sections, _before_1_0),)
"""Every step there is, oldest first."""
