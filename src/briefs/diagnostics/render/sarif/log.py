"""A SARIF log of one run: its results as they come, then the tool with the rules that they name.

Results come first, so that those of a large folder need not be kept until the rules that they name are known; the
members of a JSON object have no order (RFC 8259, section 4).

Knows how a log is put together. Must not know what is in a result or a rule.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from briefs.__about__ import __version__
from briefs.diagnostics import Diagnostic, Trouble
from briefs.diagnostics.render.findings import Findings
from briefs.diagnostics.render.sarif.results import results
from briefs.diagnostics.render.sarif.rules import ROOT, rule

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_RUN: Final = {
    # UTF-16 is the default, but readers differ where it is left out.
    "columnKind": "utf16CodeUnits",
    # The default too; a carriage return alone ends no line.
    "newlineSequences": ["\r\n", "\n"],
    "originalUriBaseIds": {ROOT: {"description": {"text": "The folder that briefs was run in."}}},
}


def render(
    findings: Iterable[Findings], troubles: Mapping[str, Trouble], *, documentation: str | None = None
) -> Iterator[str]:
    """The log, a result a line.

    Args:
        findings: What was found, document by document.
        troubles: What was looked for, by code. A code that is not there is described by its first finding.
        documentation: The address of the page that describes the troubles, each under its name.
    """
    known = list(troubles.values())
    index = {code: number for number, code in enumerate(troubles)}
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"results": ['
    separator = "\n"
    for found in findings:
        for diagnostic in found.diagnostics:
            if diagnostic.code not in index:
                index[diagnostic.code] = len(known)
                known.append(_described(diagnostic))
        for result in results(found, index):
            yield separator + json.dumps(result)
            separator = ",\n"
    driver = {"name": "briefs", "semanticVersion": __version__, "rules": [rule(each, documentation) for each in known]}
    yield "\n]," + json.dumps({"tool": {"driver": driver}, **_RUN})[1:] + "]}\n"


def _described(diagnostic: Diagnostic) -> Trouble:
    words = diagnostic.name.replace("-", " ").capitalize() + "."
    return Trouble(diagnostic.code, diagnostic.name, diagnostic.severity, words, diagnostic.help or words)
