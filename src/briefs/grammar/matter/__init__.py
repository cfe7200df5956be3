"""Front-matter keys and the fields of a brief.

`read_matter` fills fields from keys; what no field can hold stays under `extra`. `grammar.compose` is its mirror.
Knows the names of keys and what their values mean. Must not know YAML, or any other form of front matter.
"""

from briefs.grammar.matter.keys import KEYS, NESTED, field_of, is_of_brief
from briefs.grammar.matter.read import language_of, read_matter
from briefs.grammar.matter.values import Means, RefusedError

__all__ = ["KEYS", "NESTED", "Means", "RefusedError", "field_of", "is_of_brief", "language_of", "read_matter"]
