"""A brief as it looks in a terminal.

Knows the model and rich. Must not know commands, files or where the words come from.
"""

from briefs.cli.typeset.page import typeset

__all__ = ["typeset"]
