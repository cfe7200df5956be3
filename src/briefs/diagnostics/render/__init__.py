"""Diagnostics on their way out: one output format a file, all of them made from the same `Findings`.

The formats of other programs are imported when they are asked for: people who look at the text wait for none of them.

Knows diagnostics and the text they are about. Must not know documents, files or terminals.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from briefs.diagnostics.catalogue import Trouble
from briefs.diagnostics.render import concise, json, jsonl, statistics, text
from briefs.diagnostics.render.addresses import relative_to
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible

Troubles: TypeAlias = Mapping[str, Trouble]
"""What each code means; one that is not there, such as a plug-in's, is described from its findings."""

Output: TypeAlias = Callable[[Iterable[Findings], Troubles], Iterator[str]]
"""Turns what was found in several documents into pieces of text; joined, they are the whole output."""


def _alone(render: Callable[[Iterable[Findings]], Iterator[str]]) -> Output:
    """An output that says nothing of what codes mean."""
    return lambda findings, _: render(findings)


def _sarif(findings: Iterable[Findings], troubles: Troubles) -> Iterator[str]:
    from briefs.diagnostics.render.sarif import render  # noqa: PLC0415 - see the module's docstring

    return render(findings, troubles)


def _github(findings: Iterable[Findings], _: Troubles) -> Iterator[str]:
    from briefs.diagnostics.render.github import render  # noqa: PLC0415

    return render(findings)


def _rdjson(findings: Iterable[Findings], _: Troubles) -> Iterator[str]:
    from briefs.diagnostics.render.rdjson import render  # noqa: PLC0415

    return render(findings)


def _junit(findings: Iterable[Findings], _: Troubles) -> Iterator[str]:
    from briefs.diagnostics.render.junit import render  # noqa: PLC0415

    return render(findings)


OUTPUTS: Final[Mapping[str, Output]] = {
    "text": _alone(text.render),
    "concise": _alone(concise.render),
    "json": _alone(json.render),
    "jsonl": _alone(jsonl.render),
    "sarif": _sarif,
    "github": _github,
    "rdjson": _rdjson,
    "junit": _junit,
}
"""Every output format by its name."""

STATISTICS: Final[Mapping[str, Output]] = {
    "text": _alone(statistics.render_text),
    "concise": _alone(statistics.render_text),
    "json": _alone(statistics.render_json),
    "jsonl": _alone(statistics.render_lines),
}
"""How often each problem was found instead of where, for the formats that can say it; the others have places only."""

OF_ROOT: Final = frozenset({"sarif", "github", "rdjson", "junit"})
"""Formats of programs that know a document by the way to it from the root of a repository: see `relative_to`."""

__all__ = ["OF_ROOT", "OUTPUTS", "STATISTICS", "Findings", "Output", "Troubles", "relative_to", "visible"]
