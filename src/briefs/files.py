"""Putting bytes into files so that nobody ever finds half a document.

A file is replaced in one step: the bytes go into a temporary file in the same folder, reach the disk, and take the
name of the file they replace. Whoever opens that name, at any moment, finds the old document or the new one. What is
left behind when a process is killed in between (SIGKILL, power) is found and removed by the next `sweep`.

Knows files. Must not know what is in them.
"""

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from itertools import count
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

_TEMPORARY: Final = re.compile(r"\.briefs-\d+-\d+\.tmp")


def replace_file(path: str | os.PathLike[str], data: bytes) -> None:
    """Make `data` the whole content of a file, in one step: others see the old file or the new one.

    A file that exists keeps its permissions and, where the system lets us, its owner; a symbolic link stays one, and
    what it leads to is replaced. A device or a pipe, which has no old content to lose, is written to as it is.

    Raises:
        OSError: The file cannot be written; it is as it was. `filename` is `path`, never the temporary file.
    """
    target = Path(os.path.realpath(path))
    try:
        old = _status(target)
        if old is not None and not stat.S_ISREG(old.st_mode):
            _write_through(target, data)
        else:
            _exchange(target, data, old)
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), os.fspath(path)) from error


def sweep(folder: str | os.PathLike[str]) -> int:
    """Remove the temporary files that killed processes left in a folder; how many there were.

    The file of a process that is still writing is locked by it, and is left alone.
    """
    try:
        found = [Path(entry) for entry in os.scandir(folder) if _TEMPORARY.fullmatch(entry.name)]
    except OSError:
        return 0
    return sum(map(_remove_stray, found))


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _write_through(target: Path, data: bytes) -> None:
    with target.open("wb", buffering=0) as file:  # a folder raises IsADirectoryError here
        _write_all(file, data)


def _exchange(target: Path, data: bytes, old: os.stat_result | None) -> None:
    if old is not None and not os.access(target, os.W_OK):
        # A rename needs no right to the file itself, but one that is marked read-only is to stay as it is.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    # A private file must be private from its first byte, so a copy of one starts closed to others.
    with _temporary(target.parent, 0o666 if old is None else 0o600) as (temporary, file):
        if old is not None:
            _take_over(temporary, old)
        _write_all(file, data)
        os.fsync(file.fileno())
        if sys.platform == "win32":
            file.close()  # Windows renames no open file.
        temporary.replace(target)


@contextmanager
def _temporary(folder: Path, mode: int) -> Iterator[tuple[Path, FileIO]]:
    """A new file that is locked while it is open, and removed when the block fails."""
    path, file = _create(folder, mode)
    try:
        yield path, file
    except BaseException:
        file.close()
        with suppress(OSError):
            path.unlink()
        raise
    file.close()


def _create(folder: Path, mode: int) -> tuple[Path, FileIO]:
    """A file that nobody had: the process number and a counter make its name, so no randomness is needed."""
    for number in count():
        path = folder / f".briefs-{os.getpid()}-{number}.tmp"
        try:
            # `tempfile` makes files for their owner only; here the umask decides, as for any new file.
            file = FileIO(path, "xb", opener=lambda name, flags: os.open(name, flags, mode))
        except FileExistsError:
            continue
        if _lock(file):
            return path, file
        file.close()
    raise AssertionError("count() does not end")


def _lock(file: FileIO) -> bool:
    """Say that a new file is in use; False where a sweep was quicker and has removed it."""
    if sys.platform == "win32":
        return True  # There an open file cannot be removed, so it needs no lock.
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # A file system without locks: no sweep can take the file for a stray there.
    return os.fstat(file.fileno()).st_nlink > 0


def _take_over(temporary: Path, old: os.stat_result) -> None:
    if sys.platform != "win32":
        new = temporary.stat()
        if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
            with suppress(OSError):
                os.chown(temporary, old.st_uid, old.st_gid)
    temporary.chmod(stat.S_IMODE(old.st_mode))


def _write_all(file: FileIO, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) or 0 :]


def _remove_stray(path: Path) -> bool:
    try:
        if sys.platform == "win32":
            path.unlink()
        else:
            with path.open("rb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
    except OSError:
        return False  # In use, already gone, or not ours to remove.
    return True
