"""Several briefs as one text, which `read_all` takes apart again.

    JSON       a list
    Markdown   documents with front matter one after the other
    HTML       a page with an `<article>` for each

A message holds one brief only.

Knows which form each format has for several. Must not know how a brief is written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefs import passage
from briefs.formats.markdown.options import Options as MarkdownOptions
from briefs.formats.registry import Format
from briefs.grammar.layout import FRONT_MATTER
from briefs.model.brief import Brief

__all__ = ["write_all", "write_lines"]


def write_all(briefs: Sequence[Brief], format: Format, options: Mapping[str, object]) -> str:
    """Briefs one after the other.

    Two or more are read again as the same; one alone is written as such, and is read as one unless it looks like
    several itself. In JSON and HTML that cannot be.

    Args:
        briefs: The briefs.
        format: The format.
        options: Options of its writer. Markdown is always laid out with front matter, which tells where each begins.

    Raises:
        TypeError, ValueError: The format has no such option, or the option no such value, or not for several.
    """
    match format.name:
        case "json":
            return _write_json(briefs, options)
        case "markdown":
            return _write_markdown(briefs, format, options)
        case "html":
            return _write_html(briefs, options)
        case "eml":
            if len(briefs) != 1:
                raise ValueError("a message holds one brief; write each into a file of its own")
            return passage.write(briefs[0], format, options)


def write_lines(briefs: Sequence[Brief]) -> str:
    """Briefs as JSON Lines, one a line."""
    from briefs.formats.json.write import write_lines as write  # noqa: PLC0415 - opened where needed (see `passage`)

    return write(briefs)


def _write_json(briefs: Sequence[Brief], options: Mapping[str, object]) -> str:
    from briefs.formats.json.options import Options  # noqa: PLC0415
    from briefs.formats.json.write import write_all as write_json  # noqa: PLC0415

    return write_json(briefs, passage.chosen(Options, "json", options))


def _write_markdown(briefs: Sequence[Brief], format: Format, options: Mapping[str, object]) -> str:
    from briefs.formats.markdown.write import join  # noqa: PLC0415

    layout = passage.chosen(MarkdownOptions, "markdown", {"layout": FRONT_MATTER, **options}).layout
    if layout.name != FRONT_MATTER.name:
        raise ValueError("several briefs in one Markdown text need their front matter, which tells them apart")
    return join([passage.write(brief, format, {"layout": FRONT_MATTER}) for brief in briefs])


def _write_html(briefs: Sequence[Brief], options: Mapping[str, object]) -> str:
    from briefs.formats.html.options import Options  # noqa: PLC0415
    from briefs.formats.html.write import write_all as write_html  # noqa: PLC0415

    return write_html(briefs, passage.chosen(Options, "html", options))
