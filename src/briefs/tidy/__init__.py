"""Formatting Markdown: a text in canonical form that says what it said, in the words it had, in the order they had."""

from briefs.tidy.reformat import reformat

__all__ = ["reformat"]
