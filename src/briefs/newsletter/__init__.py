"""Several briefs in one text: reading each, and writing them so that they can be told apart again.

Knows the doors. Must not know what several looks like in a format.
"""

from briefs.newsletter.read import COMMON, read_all
from briefs.newsletter.write import write_all, write_lines

__all__ = ["COMMON", "read_all", "write_all", "write_lines"]
