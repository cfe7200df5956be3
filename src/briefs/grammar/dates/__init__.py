"""Dates as people write them, in ten languages: the only room that knows dateutil."""

from briefs.grammar.dates.evidence import mentions
from briefs.grammar.dates.lines import dateline, weekday
from briefs.grammar.dates.openings import opening
from briefs.grammar.dates.orders import DateReading
from briefs.grammar.dates.parts import Dateline, Part
from briefs.grammar.dates.reading import fault, looks_like_date, parse

__all__ = [
    "DateReading",
    "Dateline",
    "Part",
    "dateline",
    "fault",
    "looks_like_date",
    "mentions",
    "opening",
    "parse",
    "weekday",
]
