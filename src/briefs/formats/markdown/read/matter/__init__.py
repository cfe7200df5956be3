"""What stands above the body of a Markdown text: front matter in YAML, TOML or JSON, or lines of `Key: value`.

`cut` finds it and says where the body begins; one module reads each form. All of them read text only: a word stays
the word that was written, whatever type another tool would give it.
"""

from briefs.formats.markdown.read.matter.cut import cut
from briefs.formats.markdown.read.matter.head import MAX_LEVELS, Flaw, Head

__all__ = ["MAX_LEVELS", "Flaw", "Head", "cut"]
