"""Where each document goes, decided and checked for all of them before the first is written.

Knows paths. Must not know documents.
"""

import errno
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

import attrs

from briefs.bulk.discover import STDIN, Input
from briefs.errors import BriefsError
from briefs.formats import registry
from briefs.pattern import pattern


class PlanError(BriefsError):
    """The documents cannot go where they are told to: it says why, and what would do."""


_NUMBERED: Final = pattern(r"(.+)-\d+", re.DOTALL)


@attrs.frozen
class Job:
    """A document and where it goes."""

    input: Input
    """What is read."""
    output: Path | None = None
    """What is written; None hands the text back instead."""
    numbered: bool = False
    """Whether each brief of the document gets a file of its own, its number at the end of the output's name."""


def plan(
    inputs: Sequence[Input],
    *,
    to: str,
    output: Path | None = None,
    out_dir: Path | None = None,
    split: bool = False,
    read: Mapping[str, Path] = MappingProxyType({}),
) -> tuple[Job, ...]:
    """A job an input, in the same order.

    Args:
        inputs: The documents.
        to: The format to write.
        output: The one file to write; nothing and `-` hand the text back.
        out_dir: The folder to write into, each file at the place below it that it has below the folder it was found in.
        split: Whether each brief of a document gets a file of its own there.
        read: Files that are read besides the documents, by what they are.

    Raises:
        PlanError: Two documents would go to one place, or one would replace a file that is read.
        OSError: There is no folder to write to.
    """
    if out_dir is not None:
        jobs = tuple(Job(item, out_dir / _written(item, registry.named(to).suffixes[0]), split) for item in inputs)
        _check_folder(out_dir)
    else:
        if len(inputs) > 1:
            raise PlanError(f"{len(inputs)} documents cannot go to one place; name a folder for them with --out-dir")
        jobs = tuple(Job(item, None if output == STDIN else output) for item in inputs)
        _check_file(output)
    _check_apart(jobs)
    _check_kept(jobs, read)
    if split:
        _check_numbers_apart(jobs)
        _check_numbers_kept(jobs, read)
    return jobs


def check_output(output: Path | None, inputs: Sequence[Input]) -> None:
    """Refuse a place that a report cannot go to; nothing and `-` stand for standard output.

    Raises:
        PlanError: It is a folder, or one of the documents that are read, which would be lost.
        OSError: There is no folder to write to.
    """
    if output is None or output == STDIN:
        return
    if output.is_dir():
        raise PlanError(f"'{output}' is a folder; name a file in it")
    _check_file(output)
    _check_kept([Job(item, output) for item in inputs], {})


def numbered(output: Path, number: int, total: int) -> Path:
    """The file of one brief of several, all names as long; the only one keeps the name."""
    return output if total == 1 else output.with_stem(f"{output.stem}-{number:0{len(str(total))}}")


def _written(item: Input, suffix: str) -> Path:
    if item.path == STDIN:
        raise PlanError("standard input has no name to keep below a folder; name its file with --output")
    return Path(item.below).with_suffix(suffix)


def _check_folder(folder: Path) -> None:
    for ancestor in (folder, *folder.parents):
        if ancestor.exists():
            if not ancestor.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, "it is a file, not a folder", str(ancestor))
            return


def _check_file(output: Path | None) -> None:
    if output is None or output == STDIN:
        return
    if output.is_dir():
        raise PlanError(f"'{output}' is a folder; write into it with --out-dir")
    if not output.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, f"there is no folder '{output.parent}' to write it into", str(output))


def _check_apart(jobs: Iterable[Job]) -> None:
    taken: dict[str, Job] = {}
    for job in jobs:
        if job.output is not None:
            # Case makes no difference to some systems' file names; `normcase` knows.
            other = taken.setdefault(os.path.normcase(job.output), job)
            if other is not job:
                raise PlanError(f"'{other.input.name}' and '{job.input.name}' would both become '{job.output}'")


def _check_kept(jobs: Sequence[Job], besides: Mapping[str, Path]) -> None:
    """Refuse to replace what is read: it would be lost, and what is read of it later would be something else."""
    documents = [(job.input.path, f"the document '{job.input.name}'") for job in jobs if job.input.path != STDIN]
    others = [(path, f"the {kind} '{path}'") for kind, path in besides.items()]
    kept = {_file(path): called for path, called in [*others, *documents] if path.exists()}
    for job in jobs:
        if job.output is not None and job.output.is_file() and (called := kept.get(_file(job.output))):
            raise PlanError(f"'{job.output}' would replace {called}; write to another place")


def _check_numbers_kept(jobs: Sequence[Job], besides: Mapping[str, Path]) -> None:
    """The same for names that a story could have."""
    outputs = {_place(job.output): job for job in jobs if job.output is not None and job.numbered}
    for kind, path in besides.items():
        found = _NUMBERED.fullmatch(path.stem)
        job = outputs.get(_place(path.with_stem(found[1]))) if found else None
        if job is not None:
            raise PlanError(f"a brief of '{job.input.name}' could become the {kind} '{path}'; write to another place")


def _check_numbers_apart(jobs: Sequence[Job]) -> None:
    """Refuse names that a story could have: how many there are is known only when all is read."""
    stems = {os.path.normcase(job.output): job for job in jobs if job.output is not None and job.numbered}
    for job in jobs:
        for path in filter(None, (job.output, job.input.path)):
            found = _NUMBERED.fullmatch(path.stem)
            other = stems.get(os.path.normcase(path.with_stem(found[1]))) if found else None
            if other is not None and other is not job:
                raise PlanError(f"a brief of '{other.input.name}' could become '{path}'; convert them one by one")


def _place(path: Path) -> str:
    """Where a path is, whether there is anything or not."""
    return os.path.normcase(path.parent.resolve() / path.name)


def _file(path: Path) -> tuple[int, int]:
    """What a path leads to, the same for every name and link of one file."""
    status = path.stat()
    return status.st_dev, status.st_ino
