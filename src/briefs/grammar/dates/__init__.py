"""Dates as people write them, in ten languages: the only room that knows dateutil."""

from briefs.grammar.dates.evidence import mentions
from briefs.grammar.dates.reading import DateReading, looks_like_date, parse

__all__ = ["DateReading", "looks_like_date", "mentions", "parse"]
