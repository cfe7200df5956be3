"""Reading and writing documents, one or many, and what came of each, as data.

Knows the api. Must not know where the documents were found, or who is told.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Final, Literal, TypeAlias

import attrs

from briefs import api, newsletter
from briefs.bulk.discover import Input
from briefs.bulk.plan import Job, numbered
from briefs.checks.run import check_all
from briefs.checks.selection import Selection, choose
from briefs.diagnostics.render import Findings
from briefs.errors import BriefsError, TemplateError
from briefs.files import replace_file, sweep
from briefs.formats import registry
from briefs.model.brief import Brief
from briefs.reading import Reading

Status: TypeAlias = Literal["done", "unreadable", "failed"]
"""`done`; `unreadable`: the document, or one of several in it, is no brief, and its diagnostics say why; `failed`: a
file could not be read or written, and `problem` says why."""

Tried: TypeAlias = Callable[[Input], Selection]
"""Says which rules are tried in a document."""

_CHUNK: Final = 16
"""How many documents a process is given at once: few enough to be interrupted soon, enough to keep it busy."""


class WorkerLostError(BriefsError):
    """A process that shared the work is gone, most often for want of memory."""


@attrs.frozen(kw_only=True)
class Conversion:
    """What is to be done with every document."""

    to: str
    """The format to write."""
    source: str | None = None
    """The format of the documents; found out for each one where it is not said."""
    options: Mapping[str, object] = attrs.field(factory=dict)
    """Options of the writer, by name."""
    split: bool = False
    """Whether a document may hold several briefs."""
    lines: bool = False
    """Whether several are written as JSON Lines."""


@attrs.frozen
class Outcome:
    """What came of one document."""

    status: Status
    """How it ended."""
    findings: Findings
    """What was found in the document."""
    problem: str | None = None
    """The system's error, with the name of the file."""
    text: str | None = None
    """What was written, where it was not to go to a file."""

    @classmethod
    def failure(cls, document: Input, error: OSError) -> Outcome:
        """What comes of a document that cannot be read or written."""
        return cls("failed", Findings(document.name, "", ()), document.problem(error))


def convert_all(jobs: Sequence[Job], conversion: Conversion, *, workers: int = 1) -> Iterator[Outcome]:
    """The outcome of every job, in the order of the jobs, each as soon as it is there.

    Args:
        jobs: The documents; a job with an output writes it.
        conversion: What is to be done.
        workers: How many processes share the work.
    """
    _make_folders(jobs)
    work = partial(convert, conversion=conversion)
    if workers == 1 or len(jobs) == 1:
        yield from map(work, jobs)
        return
    # The machinery of several processes is as long in coming as the reading of a hundred documents.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - where several processes are wanted
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    pool = ProcessPoolExecutor(min(workers, len(jobs)), initializer=_leave_interrupts_to_the_parent)
    try:
        yield from pool.map(work, jobs, chunksize=max(1, min(_CHUNK, len(jobs) // workers)))
    except BrokenProcessPool as error:
        raise WorkerLostError("a process that shared the work was ended by the system; try fewer --jobs") from error
    finally:
        pool.shutdown(cancel_futures=True)


def convert(job: Job, conversion: Conversion) -> Outcome:
    """Read one document and write it in another format."""
    try:
        if conversion.split:
            return _convert_each(job, conversion)
        reading, findings = examine(job.input, conversion.source)
        if reading.brief is None:
            return Outcome("unreadable", findings)
        text = api.dumps(reading.brief, conversion.to, **conversion.options)
        if job.output is None:
            return Outcome("done", findings, text=text)
        replace_file(job.output, text.encode())
    except OSError as error:
        return Outcome.failure(job.input, error)
    except TemplateError as error:
        return Outcome("failed", Findings(job.input.name, "", ()), f"{job.input.name}: {error}")
    return Outcome("done", findings)


def _convert_each(job: Job, conversion: Conversion) -> Outcome:
    """Read every brief of a document; each is written, or all of them one after the other."""
    readings, findings = examine_each(job.input, conversion.source)
    found = [(number, reading.brief) for number, reading in enumerate(readings, start=1) if reading.brief is not None]
    status: Status = "done" if len(found) == len(readings) else "unreadable"
    if job.output is not None and job.numbered:
        for number, brief in found:
            text = api.dumps(brief, conversion.to, **conversion.options)
            replace_file(numbered(job.output, number, len(readings)), text.encode())
        return Outcome(status, findings)
    if readings and not found:
        return Outcome(status, findings)
    text = _joined([brief for _, brief in found], conversion)
    if job.output is None:
        return Outcome(status, findings, text=text)
    replace_file(job.output, text.encode())
    return Outcome(status, findings)


def _joined(briefs: Sequence[Brief], conversion: Conversion) -> str:
    if conversion.lines:
        return newsletter.write_lines(briefs)
    return newsletter.write_all(briefs, registry.named(conversion.to), conversion.options)


def examine_all(
    documents: Iterable[Input], source: str | None = None, *, split: bool = False, tried: Tried | None = None
) -> Iterator[Outcome]:
    """What the checker finds in every document, in their order, each as soon as it is there.

    Args:
        documents: The documents.
        source: Their format; found out for each one where it is not said.
        split: Whether a document may hold several briefs.
        tried: The rules that are tried in a document; those of the default profile where it is not said.
    """
    for document in documents:
        selection = tried(document) if tried is not None else None
        try:
            readings, findings = (examine_each if split else _alone)(document, source, selection)
        except OSError as error:
            yield Outcome.failure(document, error)
        else:
            yield Outcome("unreadable" if any(each.brief is None for each in readings) else "done", findings)


def _alone(document: Input, source: str | None, selection: Selection | None) -> tuple[tuple[Reading, ...], Findings]:
    reading, findings = examine(document, source, selection)
    return (reading,), findings


def examine(document: Input, source: str | None = None, selection: Selection | None = None) -> tuple[Reading, Findings]:
    """Read one document; its reading, and what the checker finds in it.

    Raises:
        OSError: The document cannot be read.
    """
    reading = api.read(document.read(), source or document.format)
    return reading, _findings(document, (reading,), selection)


def examine_each(
    document: Input, source: str | None = None, selection: Selection | None = None
) -> tuple[tuple[Reading, ...], Findings]:
    """Read every brief of one document; their readings, and what the checker finds in all of them.

    Raises:
        OSError: The document cannot be read.
    """
    readings = api.read_all(document.read(), source or document.format)
    return readings, _findings(document, readings, selection)


@cache
def _default() -> Selection:
    return choose()


def _findings(document: Input, readings: Sequence[Reading], selection: Selection | None) -> Findings:
    # Each of several readings has the text of the whole document.
    found = check_all(readings, selection or _default())
    return Findings(document.name, readings[0].text if found else "", found)


def _make_folders(jobs: Sequence[Job]) -> None:
    for folder in dict.fromkeys(job.output.parent for job in jobs if job.output is not None):
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)


def _leave_interrupts_to_the_parent() -> None:
    # Ctrl-C reaches every process of the terminal; a worker finishes its document, and the parent stops asking.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
