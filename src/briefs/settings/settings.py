"""What was settled for the documents of a folder, and the rules that follow from it.

Knows profiles, and the words for rules. Must not know how settings are written down.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from briefs.checks.profiles import profile_named
from briefs.checks.selection import Selection, choose
from briefs.diagnostics import Severity
from briefs.settings.globs import expression
from briefs.settings.options import given

SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")
"""How much a finding can matter, the gravest first."""

Words: TypeAlias = tuple[str, ...]
Chosen: TypeAlias = tuple[tuple[type, tuple[tuple[str, object], ...]], ...]
"""Values of options, by their class."""


@attrs.frozen(kw_only=True)
class Overrides:
    """What was said for one run, over all that is settled."""

    profile: str | None = None
    """A profile, in the place of the settled one and of what was selected."""
    select: Words = ()
    """Rules, in the place of those of the profile and of what was selected."""
    extend_select: Words = ()
    """Rules besides."""
    ignore: Words = ()
    """Rules that are not tried either."""
    min_severity: Severity | None = None
    """The least severity that is told."""
    fail_level: Severity | None = None
    """The least severity that makes a run fail."""


@attrs.frozen(kw_only=True, cache_hash=True)
class Settings:
    """What was settled for documents."""

    file: Path | None = None
    """The file that says it; None where nobody has said anything."""
    profile: str = "default"
    """The profile that documents are held to."""
    select: Words = ()
    """Rules, in the place of those of the profile."""
    extend_select: Words = ()
    """Rules besides these."""
    ignore: Words = ()
    """Rules that are not tried."""
    per_file_ignores: tuple[tuple[str, Words], ...] = ()
    """Rules that are not tried in some files: patterns of names, and the rules."""
    exclude: Words = ()
    """Patterns of files that are not looked at where a folder is named."""
    min_severity: Severity = "info"
    """The least severity that is told."""
    fail_level: Severity = "warning"
    """The least severity that makes a run fail."""
    options: Chosen = ()
    """Values of the rules' options."""

    def under(self, said: Overrides) -> Settings:
        """These settings, under what was said for one run."""
        anew = bool(said.select)
        return attrs.evolve(
            self,
            profile=said.profile or self.profile,
            select=said.select or (() if said.profile else self.select),
            extend_select=(*(() if anew else self.extend_select), *said.extend_select),
            ignore=(*self.ignore, *said.ignore),
            min_severity=said.min_severity or self.min_severity,
            fail_level=said.fail_level or self.fail_level,
        )

    def selection(self, path: Path | None = None) -> Selection:
        """The rules that are tried, in a file where one is named."""
        ignored = self.ignored_in(path)
        return _selected_in(self, ignored) if ignored else _selected(self)

    def ignored_in(self, path: Path | None) -> Words:
        """The rules that are not tried in one file."""
        if path is None or not self.per_file_ignores:
            return ()
        below = self._below(path)
        return tuple(word for glob, words in self.per_file_ignores if _fits(glob, below) for word in words)

    def excludes(self, path: Path) -> bool:
        """Whether a file or folder is not looked at, unless it is named itself."""
        if not self.exclude:
            return False
        below = self._below(path)
        return any(_fits(glob, below) or _fits(glob, f"{below}/x") for glob in self.exclude)

    def _below(self, path: Path) -> str:
        return _way(str(self.file), str(path.parent), os.getcwd()) + path.name  # noqa: PTH109 - for every file


@lru_cache(maxsize=256)
def _way(file: str, folder: str, here: str) -> str:
    """The way from the folder of a settings file to another, written with `/` and with one at its end."""
    way = os.path.relpath(Path(here, folder), Path(here, file).parent).replace(os.sep, "/")
    return "" if way == "." else f"{way}/"


def _fits(glob: str, path: str) -> bool:
    if glob.startswith("!"):
        return not expression(glob[1:]).fullmatch(path)
    return bool(expression(glob).fullmatch(path))


@lru_cache(maxsize=256)
def _selected_in(settings: Settings, ignored: Words) -> Selection:
    return _selected(settings).without(ignored)


@lru_cache(maxsize=64)
def _selected(settings: Settings) -> Selection:
    options: dict[type, object] = {type(each): each for each in profile_named(settings.profile).options}
    for kind, values in settings.options:
        made = options.get(kind)
        options[kind] = attrs.evolve(kind() if made is None else made, **given(kind, dict(values)))  # type: ignore[misc]  # attrs
    chosen = choose(
        settings.profile,
        select=settings.select,
        extend_select=settings.extend_select,
        ignore=settings.ignore,
        options=options.values(),
    )
    told = SEVERITIES[: SEVERITIES.index(settings.min_severity) + 1]
    if len(told) == len(SEVERITIES):
        return chosen
    return Selection(tuple(rule for rule in chosen.rules if rule.severity in told), chosen.settings, narrowed=True)


def options_of(selection: Selection) -> Mapping[type, object]:
    """The options of the rules that have any, as they were chosen or as they are where nobody chose."""
    kinds = [rule.options for rule in selection.rules if rule.options is not None]
    return {kind: selection.settings.get(kind) or kind() for kind in kinds}
