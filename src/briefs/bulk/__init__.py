"""Many documents: finding them, deciding where each one goes, reading and writing them, saying how it went.

Knows the api and files. Must not know commands, options or terminals.
"""

from briefs.bulk.discover import SUFFIXES, Input, NothingFoundError, discover, named
from briefs.bulk.plan import Job, PlanError, plan
from briefs.bulk.report import Summary
from briefs.bulk.run import Conversion, Outcome, convert, convert_all, examine, examine_all, examine_each

__all__ = [
    "SUFFIXES",
    "Conversion",
    "Input",
    "Job",
    "NothingFoundError",
    "Outcome",
    "PlanError",
    "Summary",
    "convert",
    "convert_all",
    "discover",
    "examine",
    "examine_all",
    "examine_each",
    "named",
    "plan",
]
