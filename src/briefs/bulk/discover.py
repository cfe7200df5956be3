"""From what a user names to the documents that are meant: files, all of a folder, standard input.

Knows files by their names. Must not know what is in them.
"""

import errno
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Final

import attrs

from briefs.errors import BriefsError
from briefs.formats import registry
from briefs.formats.registry import FormatName

STDIN: Final = Path("-")
"""The path that stands for standard input."""

STDIN_NAME: Final = "<stdin>"
"""How standard input is spoken of."""


SUFFIXES: Final[Mapping[str, FormatName]] = {
    suffix: known.name for known in registry.FORMATS for suffix in known.suffixes
}
"""The endings of documents, in lower case and with their dot, and what they announce."""

_READ: Final = frozenset(each.name for each in registry.FORMATS if each.is_read)


class NothingFoundError(BriefsError):
    """A folder was named, and there is no document in it."""


@attrs.frozen
class Input:
    """A document to read."""

    path: Path
    """Where it is, by the way the user named it; `-` is standard input."""
    below: PurePath
    """Its place below what the user named: the name of a file, the way from a folder down to a file in it."""
    known_as: Path | None = None
    """What standard input is called, where it has a name: an editor knows the file that it has open."""

    @property
    def name(self) -> str:
        """The document as it is spoken of."""
        return STDIN_NAME if self.place == STDIN else str(self.place)

    @property
    def place(self) -> Path:
        """Where it is, or would be by its name."""
        return self.known_as or self.path

    @classmethod
    def at(cls, path: Path) -> "Input":
        """The one document at a path."""
        return cls(path, PurePath(path.name))

    @property
    def format(self) -> FormatName | None:
        """The format that its name announces, if it does."""
        return SUFFIXES.get(self.place.suffix.lower())

    def problem(self, error: OSError) -> str:
        """What the system says of it, with the name of the file."""
        return f"{error.filename or self.name}: {error.strerror or error}"

    def read(self) -> bytes:
        """All of it; `OSError` where that is not possible."""
        return _read_stdin() if self.path == STDIN else self.path.read_bytes()


def discover(
    paths: Sequence[Path], format: str | None = None, passed: Callable[[Path], bool] = lambda _: False
) -> tuple[Input, ...]:
    """Every document that is meant, once, in the order of the paths and sorted by name within a folder.

    Args:
        paths: Files, folders, or `-`. A file is taken whatever its name; a folder stands for the files below it that
            have the ending of a format. What begins with a dot is not looked at, and links to folders are not followed.
            Where there is nothing, that is found out on reading: one missing file does not keep the others waiting.
        format: Take only the files of this format from folders.
        passed: Whether a file or folder below a named one is passed over.

    Raises:
        NothingFoundError: A folder has no document in it.
    """
    suffixes = [suffix for suffix, name in SUFFIXES.items() if name in _READ and format in {None, name}]
    found: dict[str, Input] = {}
    for path in paths:
        for identity, item in _at(path, suffixes, passed):
            found.setdefault(identity, item)
    return tuple(found.values())


def named(documents: Iterable[Input], name: Path | None) -> tuple[Input, ...]:
    """The same documents, where standard input has a name if there is one for it."""
    if name is None:
        return tuple(documents)
    return tuple(attrs.evolve(each, known_as=name) if each.path == STDIN else each for each in documents)


def _at(path: Path, suffixes: Collection[str], passed: Callable[[Path], bool]) -> Sequence[tuple[str, Input]]:
    """What a path stands for, each document with what tells it from all others."""
    if path == STDIN or not path.is_dir():
        return [(_identity(path), Input.at(path))]
    inputs = [(identity, Input(file, below)) for identity, file, below in _below(path, suffixes, passed)]
    if not inputs:
        looked_for = ", ".join(f"*{suffix}" for suffix in suffixes)
        hint = "; what the settings exclude was passed over" if passed(path) else ""
        raise NothingFoundError(f"there is no document in the folder '{path}' (looked for {looked_for}{hint})")
    return sorted(inputs, key=lambda each: each[1].below.parts)


def _below(
    folder: Path, suffixes: Collection[str], passed: Callable[[Path], bool]
) -> Iterator[tuple[str, Path, PurePath]]:
    """The documents below a folder. What the system tells with a name is not asked for again, file by file."""
    rest = [(os.fspath(folder), os.path.realpath(folder), PurePath())]
    while rest:
        where, identity, below = rest.pop()
        with os.scandir(where) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                own = os.path.join(identity, entry.name)  # noqa: PTH118 - a third of the time of making a Path
                place = below / entry.name
                if entry.is_dir(follow_symlinks=False):
                    if not passed(folder / place):
                        rest.append((entry.path, own, place))
                elif place.suffix.lower() in suffixes and not _is_special(entry) and not passed(file := folder / place):
                    yield os.path.realpath(entry.path) if entry.is_symlink() else own, file, place


def _is_special(entry: os.DirEntry[str]) -> bool:
    # Reading a pipe that somebody left in the folder would wait for ever. A broken link is kept, to be reported.
    return not entry.is_file() and (not entry.is_symlink() or Path(entry.path).exists())


def _read_stdin() -> bytes:
    if sys.stdin is None:  # Python starts so where the shell has closed it: `<&-`
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), STDIN_NAME)
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise OSError(error.errno, error.strerror, STDIN_NAME) from error


def _identity(path: Path) -> str:
    return str(path) if path == STDIN else os.path.realpath(path)
