"""Every rule, one file each, in families; a test holds files, lists and documentation together.

    reading     BRF0xx  what the readers report
    structure   BRF1xx  the parts of a brief, and their order
    facts       BRF2xx  dates, people, sources, links and languages that do not agree
    style       BRF3xx  the craft of short news, by profile only
    analytic    BRF4xx  the standards of intelligence analysis, by profile only
    tool        BRF9xx  what the checker says about itself

A family is imported when somebody asks for it: most documents are held to no rule of style or analysis.

Knows the families. Must not know what a rule finds.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final

from briefs.checks.rule import Rule

FAMILIES: Final = {
    "BRF0": "reading",
    "BRF1": "structure",
    "BRF2": "facts",
    "BRF3": "style",
    "BRF4": "analytic",
    "BRF9": "tool",
}
"""What the codes of a family begin with, and its room, in the order of the codes."""

RULES: tuple[Rule, ...]
"""Every rule of ours, in the order of its code."""


@cache
def family(start: str) -> tuple[Rule, ...]:
    """The rules whose codes begin so, in their order; none where there is no such family."""
    room = FAMILIES.get(start)
    rules: tuple[Rule, ...] = import_module(f"{__name__}.{room}").RULES if room is not None else ()
    return rules


def __getattr__(name: str) -> tuple[Rule, ...]:
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    every = tuple(rule for start in FAMILIES for rule in family(start))
    globals()[name] = every
    return every
