"""Several stories in one outline: where each begins, and an outline for each.

Knows the doors. Must not know any markup.
"""

from briefs.grammar.stories.divide import divide
from briefs.grammar.stories.find import Start, find

__all__ = ["Start", "divide", "find"]
