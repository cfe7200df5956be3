"""Which settings hold for a document: those of the nearest folder above it that has any, and no others.

In one folder `briefs.toml` comes before `pyproject.toml`, and a pyproject.toml without `[tool.briefs]` is passed over.
Settings of folders above are not mixed in: what holds for a document stands in one file.

Knows files. Must not know what settings mean.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from briefs.checks.registry import matching
from briefs.checks.rules.tool.unknown_setting import RULE
from briefs.checks.selection import Selection
from briefs.diagnostics import Severity
from briefs.settings.read import Found, SettingsError, parsed, read
from briefs.settings.settings import Overrides, Settings

OURS: Final = "briefs.toml"
"""The file that holds settings and nothing else."""

PYPROJECT: Final = "pyproject.toml"
"""The file that holds them in the table `tool.briefs`."""


class Configuration:
    """The settings of every document of one run; each file is read once."""

    def __init__(self, file: Path | None = None, overrides: Overrides | None = None, *, isolated: bool = False) -> None:
        """Settings for one run.

        Args:
            file: The file that holds for all documents, in the place of those above them.
            overrides: What was said for this run.
            isolated: Whether files are passed over.

        Raises:
            SettingsError: The file has no settings, or some that cannot be followed.
            OSError: The file cannot be read.
        """
        self._overrides = overrides or Overrides()
        self._nobody = Settings().under(self._overrides)
        self._found: dict[Path, Found] = {}
        self._folders: dict[str, Settings] = {}
        self._here = Path.cwd()
        self._seen: dict[str, Settings] = {}  # by the folder as it is named: most documents share a few
        self._for_all: Settings | None = self._nobody if isolated else None
        if file is not None and not isolated:
            self._for_all = self._read(file, asked=True)

    def of(self, path: Path) -> Settings:
        """The settings for a document.

        Args:
            path: The document; it need not be there.

        Raises:
            SettingsError: Its settings cannot be followed.
            OSError: The file with its settings cannot be read.
        """
        return self._for_all if self._for_all is not None else self.within(path.parent)

    def within(self, folder: Path) -> Settings:
        """The settings for documents in a folder.

        Args:
            folder: The folder.

        Raises:
            SettingsError: Its settings cannot be followed.
            OSError: The file with its settings cannot be read.
        """
        if self._for_all is not None:
            return self._for_all
        if (seen := self._seen.get(str(folder))) is not None:
            return seen
        # As it is named, not where links lead to: settings are looked for where the user sees the document.
        key = os.path.normpath(self._here / folder)
        if key not in self._folders:
            self._folders[key] = self._looked_for(key)
        self._seen[str(folder)] = self._folders[key]
        return self._folders[key]

    def selection(self, path: Path) -> Selection:
        """The rules for a document, by its settings.

        Args:
            path: The document; it need not be there.
        """
        return self.of(path).selection(path)

    @property
    def fail_level(self) -> Severity:
        """From which severity on a run has failed: what is settled for the folder it is started in."""
        return self.within(Path()).fail_level

    def excludes(self, path: Path) -> bool:
        """Whether a file or folder is not looked at, unless it is named itself."""
        return self.of(path).excludes(path)

    @property
    def faulty(self) -> Iterator[tuple[str, Found]]:
        """The files with keys that nobody knows, with their names, where that is to be told."""
        for file, found in self._found.items():
            settings = found.settings.under(self._overrides)
            ignored = any(RULE in matching(word) for word in settings.ignore)
            if found.diagnostics and not ignored and settings.min_severity != "error":
                yield spoken(file), found

    def _looked_for(self, folder: str) -> Settings:
        for name in (OURS, PYPROJECT):
            file = Path(folder, name)
            if file.is_file() and (settings := self._read(file)) is not None:
                return settings
        above = str(Path(folder).parent)
        if above == folder:
            return self._nobody
        if above not in self._folders:
            self._folders[above] = self._looked_for(above)
        return self._folders[above]

    def _read(self, file: Path, *, asked: bool = False) -> Settings | None:
        """The settings in a file; None where it has no place for them, and nobody has asked for them."""
        name = spoken(file)
        try:
            text = file.read_bytes().decode("utf-8-sig")  # editors on Windows put a byte order mark before it
        except UnicodeDecodeError as error:
            raise SettingsError(f"{name}: this is not TOML, which is written in UTF-8") from error
        table = parsed(text, name)
        above: tuple[str, ...] = ()
        if file.name == PYPROJECT:
            tool = table.get("tool")
            ours = tool.get("briefs") if isinstance(tool, Mapping) else None
            if ours is None and asked:
                raise SettingsError(f"{name}: there is no table [tool.briefs] in it")
            if ours is None:
                return None
            if not isinstance(ours, Mapping):
                raise SettingsError(f"{name}: tool.briefs: expected a table")
            table, above = ours, ("tool", "briefs")
        self._found[file] = found = read(self._here / file, text, table, above, name)
        return found.settings.under(self._overrides)


def spoken(file: Path) -> str:
    """A file as it is spoken of: from here, where it is below."""
    try:
        return str(file.relative_to(Path.cwd()))
    except ValueError:
        return str(file)
