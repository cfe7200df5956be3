"""How Markdown is written. Knows the layouts; must not know how one is carried out."""

from __future__ import annotations

import attrs

from briefs.grammar.layout import Layout, LayoutName


def _layout(value: LayoutName | Layout) -> Layout:
    if isinstance(value, Layout):
        return value
    if value not in ("prose", "front-matter"):
        raise ValueError(f"expected the layout 'prose' or 'front-matter', found {value!r}")
    return Layout(value)


@attrs.frozen(kw_only=True)
class Options:
    """How Markdown is written."""

    layout: Layout = attrs.field(default=Layout(), converter=_layout)
    """`prose`: date line, title, lede, parts, sources and author card as a reader sees them, front matter only for
    what has no form in prose; `front-matter`: all metadata in YAML above the body. A `reading.layout` is taken too."""
