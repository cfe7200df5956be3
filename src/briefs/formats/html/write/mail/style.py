"""A stylesheet put into the `style` attributes of the elements that it speaks of, as mail programs want it.

The only room that knows css-inline, which is needed for e-mail alone: the optional extra `email`. It is given HTML and
CSS of ours, and neither loads anything nor opens a file.

Knows css-inline. Must not know briefs.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefs.errors import MissingLibraryError

if TYPE_CHECKING:
    from css_inline import CSSInliner


def inline(html: str, *, whole: bool) -> str:
    """HTML with the style of an e-mail in its elements; a whole page without its doctype, or a piece of one."""
    if whole:
        return _inliner().inline(html).strip() + "\n"
    return _inliner().inline_fragment(html, "").strip() + "\n"


@cache
def stylesheet() -> str:
    """The style of an e-mail: selectors that need no state, and colours that stand on a ground of their own."""
    return Path(__file__).with_name("mail.css").read_text("utf-8")


@cache
def _inliner() -> CSSInliner:
    try:
        from css_inline import CSSInliner  # noqa: PLC0415 - only who writes e-mail needs it
    except ImportError:
        needed = (
            "an e-mail needs css-inline, which is not installed: pip install css-inline (the extra 'email' brings it)"
        )
        raise MissingLibraryError(needed) from None
    return CSSInliner(
        inline_style_tags=False,
        keep_style_tags=False,
        keep_link_tags=False,
        load_remote_stylesheets=False,
        extra_css=stylesheet(),
    )
