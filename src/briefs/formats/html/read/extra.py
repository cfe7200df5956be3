"""What our own article keeps of the fields that no brief has: keys and values as nested lists.

Knows the lists of HTML. Must not know any field.
"""

from __future__ import annotations

from briefs.formats.html.read.fields import entries, items, line, texts, words
from briefs.formats.html.read.flow import Flow
from briefs.formats.html.tree import Element
from briefs.model.extra import MAX_EXTRA_DEPTH
from briefs.model.text import one_line
from briefs.outline import Wire

_Value = str | list[object] | Wire


def extra(flow: Flow, element: Element, depth: int = 1) -> Wire | None:
    """The keys and values of a `<dl>`; None where it holds anything else. Of two values of a key the first counts."""
    found = entries(element)
    if found is None:
        return None
    record: Wire = {}
    for term, values in found:
        key = line(flow, term)
        if key in record or len(values) > 1:
            flow.report("duplicate-key", term, f"There is more than one value of {key}; the first was read.")
        record.setdefault(key, _value(flow, values[0], depth) if values else "")
    return record


def _value(flow: Flow, element: Element, depth: int) -> _Value:
    """A text, a list or a mapping; below the depth that a brief can hold, its words."""
    inner = [child for child in element.children if isinstance(child, Element) or one_line(child.text)]
    only = inner[0] if len(inner) == 1 and depth < MAX_EXTRA_DEPTH else None
    if isinstance(only, Element) and only.tag == "dl" and (record := extra(flow, only, depth + 1)) is not None:
        return record
    if isinstance(only, Element) and only.tag in ("ul", "ol") and not texts(only):
        return [_value(flow, item, depth + 1) for item in items(only)]
    return words(flow.inlines(element))
