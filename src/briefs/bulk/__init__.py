"""Many documents: finding them, deciding where each one goes, reading and writing them, saying how it went.

Knows the api and files. Must not know commands, options or terminals.
"""

from briefs.bulk.discover import STDIN, SUFFIXES, Input, NothingFoundError, discover, named
from briefs.bulk.format import Formatted, format_all
from briefs.bulk.mend import Repair, mend_all
from briefs.bulk.plan import Job, PlanError, check_output, plan
from briefs.bulk.report import Summary
from briefs.bulk.run import Conversion, Outcome, convert, convert_all, examine, examine_all, examine_each

__all__ = [
    "STDIN",
    "SUFFIXES",
    "Conversion",
    "Formatted",
    "Input",
    "Job",
    "NothingFoundError",
    "Outcome",
    "PlanError",
    "Repair",
    "Summary",
    "check_output",
    "convert",
    "convert_all",
    "discover",
    "examine",
    "examine_all",
    "examine_each",
    "format_all",
    "mend_all",
    "named",
    "plan",
]
