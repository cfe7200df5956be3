"""Dates as people write them, in ten languages: the only room that knows dateutil."""

from briefs.grammar.dates.evidence import mentions
from briefs.grammar.dates.lines import dateline, weekday
from briefs.grammar.dates.moments import may_be_one
from briefs.grammar.dates.openings import opening
from briefs.grammar.dates.orders import DateReading
from briefs.grammar.dates.parts import Dateline, Part
from briefs.grammar.dates.paths import in_path
from briefs.grammar.dates.reading import fault, looks_like_date, parse

__all__ = [
    "DateReading",
    "Dateline",
    "Part",
    "dateline",
    "fault",
    "in_path",
    "looks_like_date",
    "may_be_one",
    "mentions",
    "opening",
    "parse",
    "weekday",
]
