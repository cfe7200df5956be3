"""Diagnostics on their way out: one output format a file, all of them made from the same `Findings`.

Knows diagnostics and the text they are about. Must not know documents, files or terminals.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from briefs.diagnostics.render import json, statistics, text
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.visible import visible

Output: TypeAlias = Callable[[Iterable[Findings]], Iterator[str]]
"""Turns what was found in several documents into pieces of text; joined, they are the whole output."""

OUTPUTS: Final[Mapping[str, Output]] = {"text": text.render, "json": json.render}
"""Every output format by its name."""

STATISTICS: Final[Mapping[str, Output]] = {"text": statistics.render_text, "json": statistics.render_json}
"""For every output format, how often each problem was found instead of where."""

__all__ = ["OUTPUTS", "STATISTICS", "Findings", "Output", "visible"]
