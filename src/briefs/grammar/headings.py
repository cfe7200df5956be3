"""The label that a heading is.

Knows headings. Must not know which of them are labels.
"""

from __future__ import annotations

from briefs.grammar import labels
from briefs.grammar.layout import LabelStyle
from briefs.grammar.wire import children_of, line, sole, words
from briefs.model.brief import label_text
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.model.text import one_line
from briefs.outline import Wire


def of_heading(heading: Wire, *, certain: bool = False) -> labels.Label | None:
    """The label that a heading could be; None where it says nothing.

    Args:
        heading: The heading.
        certain: Whether its markup says that it is a label, and then just these words are.
    """
    nodes = children_of(heading)
    strong = None if certain else sole(heading, "strong")
    inner = children_of(strong) if strong else nodes
    text = words(inner)
    kept = label_text(text)
    if not one_line(kept):
        return None
    last = str(inner[-1].get("value") or "") if inner[-1]["type"] == "text" else ""
    closing = last[len(label_text(last)) :].strip(labels.SPACE)
    style = LabelStyle(
        form="heading", closing=closing, gap="", alone=True, depth=heading["depth"], strong=strong is not None
    )
    return labels.Label(one_line(kept), labels.markup_of(inner, closing), [], shape="alone", style=style)


def in_heading(heading: Wire) -> str | None:
    """The label that a heading says, where the lexicon knows it."""
    text = line(children_of(heading))
    return text if text and len(text) <= 80 and kind_of(text) != CUSTOM else None
