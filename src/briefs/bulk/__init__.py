"""Many documents: finding them, deciding where each one goes, reading and writing them, saying how it went.

Knows the api and files. Must not know commands, options or terminals.
"""

from briefs.bulk.discover import STDIN, SUFFIXES, Input, NothingFoundError, discover
from briefs.bulk.mend import Repair, mend_all
from briefs.bulk.plan import Job, PlanError, plan
from briefs.bulk.report import Summary
from briefs.bulk.run import Conversion, Outcome, convert, convert_all, examine, examine_all, examine_each

__all__ = [
    "STDIN",
    "SUFFIXES",
    "Conversion",
    "Input",
    "Job",
    "NothingFoundError",
    "Outcome",
    "PlanError",
    "Repair",
    "Summary",
    "convert",
    "convert_all",
    "discover",
    "examine",
    "examine_all",
    "examine_each",
    "mend_all",
    "plan",
]
