"""The pages of the documentation that hold generated stretches, each between two comments with its name.

    <!-- begin: limits -->
    …
    <!-- end: limits -->

What stands around them is written by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from briefs.formats.markdown import syntax
from briefs.model import normal
from tools.specification import cases, profiles, rules, tables
from tools.specification.commands import help_of
from tools.specification.examples import describe
from tools.specification.signatures import classes

ROOT: Final = Path(__file__).resolve().parent.parent.parent

REGIONS: Final[Mapping[str, Callable[[], Iterable[str]]]] = {
    "brief": lambda: describe(cases.BRIEF, 2),
    "section": lambda: describe(cases.SECTION, 2),
    "source": lambda: describe(cases.SOURCE, 2),
    "author": lambda: describe(cases.AUTHOR, 2),
    "inlines": lambda: describe(cases.INLINES),
    "blocks": lambda: describe(cases.BLOCKS),
    "api-records": lambda: classes(["Brief", "Section", "Source", "Author", "Fact"]),
    "api-inlines": lambda: classes(cases.INLINES),
    "api-blocks": lambda: classes(cases.BLOCKS),
    "help-convert": help_of("convert"),
    "help-check": help_of("check"),
    "help-explain": help_of("explain"),
    "help-format": help_of("format"),
    "help-lsp": help_of("lsp"),
    "help-show": help_of("show"),
    "help-schema": help_of("schema"),
    "help-completion": help_of("completion"),
    "escapes": lambda: tables.rules_of(syntax),
    "normal-form": lambda: tables.rules_of(normal),
    "limits": tables.limits,
    "formats": tables.formats,
    "keys": tables.keys,
    "heads": tables.heads,
    "facts": tables.facts,
    "kinds": tables.kinds,
    "usual-labels": tables.usual_labels,
    "labels": tables.labels,
    "trust": tables.trust,
    "rules": rules.table,
    "fired": rules.corpora,
    **{f"rules-{name}": rules.family(name) for name in rules.FAMILIES},
    "profiles": profiles.profiles,
}
"""What stands between the comments of each name."""

_REGION: Final = re.compile(r"<!-- begin: (?P<name>[\w-]+) -->\n.*?<!-- end: (?P=name) -->", re.DOTALL)


def pages() -> Iterator[Path]:
    """The pages with generated stretches."""
    for path in sorted(ROOT.glob("docs/**/*.md")):
        if _REGION.search(path.read_text(encoding="utf-8")):
            yield path


def names_in(page: str) -> list[str]:
    """The names of the generated stretches of a page."""
    return [found["name"] for found in _REGION.finditer(page)]


def refreshed(page: str) -> str:
    """The page as it is to be."""
    return _REGION.sub(lambda found: _region(found["name"]), page)


def _region(name: str) -> str:
    text = "\n".join(REGIONS[name]()).rstrip("\n")
    return f"<!-- begin: {name} -->\n\n{text}\n\n<!-- end: {name} -->"
