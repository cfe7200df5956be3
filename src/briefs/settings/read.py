"""A settings file taken apart: every key is known, every value is of its kind, or somebody is told where it is not.

    profile           a name                          per-file-ignores  { pattern = [code or name, …] }
    select            [code or name, …]               exclude           [pattern, …]
    extend-select     [code or name, …]               min-severity      error, warning or info
    ignore            [code or name, …]               fail-level        error, warning or info
    rules.NAME        { option = value }

A key that we do not know is a finding (BRF903): another version may know it. A value that cannot be is an error, and
nothing is checked: what would be checked is not what was meant.

Knows the keys. Must not know which file holds for a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from briefs.checks import registry
from briefs.checks.profiles import profile_named
from briefs.checks.rules.tool.unknown_setting import RULE
from briefs.diagnostics import Diagnostic, Severity, Source
from briefs.errors import BriefsError
from briefs.settings import options
from briefs.settings.globs import expression
from briefs.settings.places import Path as KeyPath
from briefs.settings.places import Places
from briefs.settings.settings import SEVERITIES, Chosen, Settings, Words

_Table: TypeAlias = Mapping[str, object]
_AT: Final = re.compile(r"(?P<reason>.*?) ?\(at line (?P<line>\d+), column (?P<column>\d+)\)")
_KEYS: Final = (
    *("profile", "select", "extend-select", "ignore", "per-file-ignores"),
    *("exclude", "min-severity", "fail-level", "rules"),
)


class SettingsError(BriefsError):
    """Settings that cannot be followed; the message names file, line and column."""


@attrs.frozen
class Found:
    """A settings file as it was read."""

    settings: Settings
    """What it says."""
    text: str
    """The file."""
    diagnostics: tuple[Diagnostic, ...]
    """Keys in it that nobody knows."""


def parsed(text: str, name: str) -> _Table:
    """A TOML file.

    Args:
        text: What is in it.
        name: The file as it is spoken of.

    Raises:
        SettingsError: It is not TOML.
    """
    import tomllib  # noqa: PLC0415 - where there is a file

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _AT.fullmatch(str(error))
        last = text.count("\n") + 1, len(text) - text.rfind("\n")
        line, column = (found["line"], found["column"]) if found else last
        reason = found["reason"] if found else str(error).partition(" (at ")[0]
        raise SettingsError(f"{name}:{line}:{column}: this is not TOML: {reason}") from error


def read(file: Path, text: str, table: _Table, above: KeyPath, name: str) -> Found:
    """The settings in a file.

    Args:
        file: The file.
        text: What is in it.
        table: The table of our settings in it.
        above: The keys that lead to that table.
        name: The file as it is spoken of.

    Raises:
        SettingsError: A value cannot be what it is.
    """
    reader = _Reader(text, above, name)
    return Found(reader.settings(table, file), text, tuple(reader.diagnostics))


class _Reader:
    """Takes the values of one file, and knows where they stand."""

    def __init__(self, text: str, above: KeyPath, name: str) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._source = Source(text)
        self._places = Places(text)
        self._above = above
        self._name = name

    def settings(self, table: _Table, file: Path) -> Settings:
        self._known((), table, _KEYS)
        return Settings(
            file=file,
            profile=self._profile(table),
            select=self._rules(("select",), table.get("select", [])),
            extend_select=self._rules(("extend-select",), table.get("extend-select", [])),
            ignore=self._rules(("ignore",), table.get("ignore", [])),
            per_file_ignores=self._per_file(table.get("per-file-ignores", {})),
            exclude=self._globs(("exclude",), table.get("exclude", [])),
            min_severity=self._severity("min-severity", table, "info"),
            fail_level=self._severity("fail-level", table, "warning"),
            options=self._options(table.get("rules", {})),
        )

    def _profile(self, table: _Table) -> str:
        name = table.get("profile", "default")
        if not isinstance(name, str):
            raise self._error(("profile",), f"expected the name of a profile, found {options.toml(name)}")
        try:
            return profile_named(name).name
        except ValueError as error:
            raise self._error(("profile",), str(error)) from error

    def _severity(self, key: str, table: _Table, default: Severity) -> Severity:
        value = table.get(key, default)
        if value not in SEVERITIES:
            raise self._error((key,), f"expected {' or '.join(map(repr, SEVERITIES))}, found {options.toml(value)}")
        return value

    def _texts(self, path: KeyPath, value: object, of: str) -> Words:
        if not isinstance(value, list):
            raise self._error(path, f"expected a list of {of}, found {options.toml(value)}")
        for at, each in enumerate(value):
            if not isinstance(each, str):
                raise self._error((*path, at), f"expected {of}, found {options.toml(each)}")
        return tuple(value)

    def _rules(self, path: KeyPath, value: object) -> Words:
        words = self._texts(path, value, "codes or names of rules")
        for at, word in enumerate(words):
            try:
                registry.matching(word)
            except BriefsError as error:
                raise self._error((*path, at), str(error)) from error
        return words

    def _globs(self, path: KeyPath, value: object) -> Words:
        words = self._texts(path, value, "patterns of file names")
        for at, word in enumerate(words):
            self._glob((*path, at), word)
        return words

    def _glob(self, path: KeyPath, word: str) -> str:
        try:
            expression(word.removeprefix("!"))
        except re.error as error:
            raise self._error(path, f"{word!r} is no pattern of file names: {error.msg}") from error
        return word

    def _per_file(self, value: object) -> tuple[tuple[str, Words], ...]:
        path = ("per-file-ignores",)
        table = self._table(path, value, "patterns of file names and the rules that are not tried there")
        return tuple((self._glob((*path, key), key), self._rules((*path, key), words)) for key, words in table.items())

    def _options(self, value: object) -> Chosen:
        tables = self._table(("rules",), value, "names of rules and their options")
        return tuple(each for name, table in tables.items() for each in self._options_of(name, table))

    def _options_of(self, name: str, value: object) -> Iterable[tuple[type, tuple[tuple[str, object], ...]]]:
        path = ("rules", name)
        try:
            rule = registry.find(name)
        except BriefsError as error:
            raise self._error(path, str(error)) from error
        table = self._table(path, value, f"options of {rule}")
        if rule.options is None:
            for key in table:
                self._unknown((*path, key), f"{rule} has no options.")
            return
        kinds = options.kinds(rule.options)
        self._known(path, table, tuple(kinds))
        chosen = []
        for key in table.keys() & kinds.keys():
            try:
                chosen.append((key.replace("-", "_"), options.fitted(table[key], kinds[key])))
                rule.options(**options.given(rule.options, dict(chosen[-1:])))
            except (ValueError, TypeError) as error:
                raise self._error((*path, key), str(error)) from error
        yield rule.options, tuple(sorted(chosen, key=lambda each: each[0]))

    def _table(self, path: KeyPath, value: object, of: str) -> _Table:
        if not isinstance(value, dict):
            raise self._error(path, f"expected a table of {of}, found {options.toml(value)}")
        return value

    def _known(self, path: KeyPath, table: _Table, known: Sequence[str]) -> None:
        for key in table:
            if key not in known:
                from difflib import get_close_matches  # noqa: PLC0415 - for a key that is mistyped

                near = get_close_matches(key.replace("_", "-"), known, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"the keys here are {', '.join(known)}."
                self._unknown((*path, key), f"There is no setting {key!r}; {hint}")

    def _unknown(self, path: KeyPath, message: str) -> None:
        start, end = self._places.keys.get((*self._above, *path), (0, 0))
        self.diagnostics.append(RULE.trouble.at(self._source.span(start, end), message))

    def _error(self, path: KeyPath, message: str) -> SettingsError:
        """That a value cannot be, at its place, or that of its key, or of the nearest table around it."""
        whole = (*self._above, *path)
        nearest = (whole[:end] for end in range(len(whole), 0, -1))
        places = (self._places.values.get(each) or self._places.keys.get(each) for each in nearest)
        place = next(filter(None, places), (0, 0))
        keys = ".".join(str(part) for part in whole if isinstance(part, str))
        return SettingsError(f"{self._name}:{self._source.span(*place)}: {keys}: {message}")
