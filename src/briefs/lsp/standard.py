"""The rules that a document is held to: the same as `briefs check` tries.

Knows selections. Must not know what any rule finds.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs

from briefs.checks.selection import Selection
from briefs.settings import Configuration, Overrides

SETTINGS: Final = ("**/briefs.toml", "**/pyproject.toml")
"""The files that say which rules there are, as patterns of paths."""


@attrs.frozen
class Wishes:
    """What an editor has been told about rules, in its own settings."""

    profile: str | None = None
    """The profile."""
    select: tuple[str, ...] = ()
    """These rules and no others."""
    extend_select: tuple[str, ...] = ()
    """Rules besides those."""
    ignore: tuple[str, ...] = ()
    """Rules that are not tried."""

    @classmethod
    def parse(cls, told: object) -> Wishes:
        """The wishes in what an editor sends: an object, or that below its key `briefs`. The rest of it is passed."""
        if isinstance(told, Mapping) and isinstance(told.get("briefs"), Mapping):
            told = told["briefs"]
        if not isinstance(told, Mapping):
            return cls()
        profile = told.get("profile")
        return cls(
            profile if isinstance(profile, str) else None,
            _words(told.get("select")),
            _words(told.get("extend-select")),
            _words(told.get("ignore")),
        )


def chosen(path: Path | None, wishes: Wishes) -> Selection | None:
    """The rules for a document; None where it is not to be looked at.

    Args:
        path: Where the document is kept; None where it never was.
        wishes: What the editor has been told.

    Raises:
        SettingsError: The settings of its folder cannot be followed.
        UnknownRuleError: A word stands for no rule.
        ValueError: There is no such profile.
        OSError: The settings cannot be read.
    """
    said = Overrides(
        profile=wishes.profile, select=wishes.select, extend_select=wishes.extend_select, ignore=wishes.ignore
    )
    # Read anew each time: not every editor says that a file has changed.
    if path is None:
        return Configuration(overrides=said, isolated=True).of(Path()).selection()
    settings = Configuration(overrides=said).of(path)
    return None if settings.excludes(path) else settings.selection(path)


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(word for word in value if isinstance(word, str)) if isinstance(value, list | tuple) else ()
