"""What the front matter says: fields it fills, and trouble with its values.

Knows what happens to the keys that `matter` reads. Must not know YAML, or the names of keys.
"""

from __future__ import annotations

from briefs.diagnostics import CATALOGUE, Source
from briefs.grammar import dates
from briefs.grammar.doubt import report_doubt
from briefs.grammar.draft import Draft
from briefs.grammar.layout import FRONT_MATTER
from briefs.grammar.matter import Means, language_of, read_matter


def read_front(draft: Draft) -> None:
    """Fill the fields that the front matter of a document names."""
    matter = draft.outline.matter
    if matter is None:
        return
    draft.language = language_of(matter)
    fields, keys, refused = read_matter(matter, Means(draft.inlines, draft.parse_date))
    draft.wire.update(fields)
    for field, key in keys.items():
        if key in draft.outline.matter_places:
            draft.matter_places[(field,)] = draft.outline.matter_places[key]
    source = Source(draft.outline.source.text)
    for field in {"published", "updated"} & keys.keys():
        _doubt(draft, field, keys[field], source)
    for key, reason in refused.items():
        place = draft.outline.matter_places.get(key)
        span, text = source.span(*place) if place else None, matter.get(key)
        if isinstance(text, str) and reason.startswith("expected a date") and dates.looks_like_date(text):
            trouble, told = "impossible-date", f"The value of '{key}', '{text}', is no day of the calendar"
        else:
            trouble, told = "front-matter-value", f"The value of '{key}' cannot be read: {reason}"
        message = f"{told}; it was kept under `extra`."
        draft.diagnostics.append(CATALOGUE[trouble].at(span, message, path=("extra", key)))
    if "title" in keys or "published" in keys:
        draft.layout = FRONT_MATTER


def _doubt(draft: Draft, field: str, key: str, source: Source) -> None:
    """Report a date of the front matter that can be read in two ways."""
    text = draft.outline.matter[key] if draft.outline.matter else ""
    place = draft.outline.matter_places.get(key)
    if not isinstance(text, str) or place is None or not draft.reports:
        return
    found = draft.parse_date(text)
    if found is not None and found.ambiguous:
        report_doubt(draft, source.trimmed(*place), text, found, field)
