"""How a page looks: one of the themes that are built in, or a stylesheet of one's own.

The built-in ones are small files over the same HTML: what all of them need (`base.css`), then the theme. A stylesheet
of one's own is taken as it is.

Knows stylesheets. Must not know how a page is made.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

import attrs

ThemeName: TypeAlias = Literal["newsroom", "paper", "plain"]

THEMES: Final[tuple[ThemeName, ...]] = get_args(ThemeName)
"""The themes that are built in."""
_FOLDER: Final = Path(__file__).with_name("themes")
_END: Final = re.compile(r"</style", re.IGNORECASE)


@attrs.frozen
class Theme:
    """How a page looks."""

    name: str
    """The name of the theme, or of its file."""
    css: str
    """Its stylesheet."""


def theme_of(given: str | os.PathLike[str] | Theme | None) -> Theme | None:
    """The theme of a name or of a file; None is none.

    Raises:
        ValueError: There is no such theme, or the file is no stylesheet that can stand in a page.
        OSError: The file cannot be read.
        TypeError: It is neither.
    """
    if given is None or isinstance(given, Theme):
        return given
    if isinstance(given, str) and not given.lower().endswith(".css"):
        if given not in THEMES:
            known = ", ".join(THEMES)
            raise ValueError(f"unknown theme {given!r}; expected {known}, or the path of a .css file")
        return _built_in(given)
    if not isinstance(given, str | os.PathLike):
        raise TypeError(f"expected a theme as the name of one or as a path, found {type(given).__name__}")
    return _of_file(os.fspath(given))


@cache
def _built_in(name: str) -> Theme:
    parts = [Path(_FOLDER, f"{part}.css").read_text("utf-8").strip() for part in ("base", name)]
    return Theme(name, "\n\n".join(parts))


def _of_file(path: str) -> Theme:
    data = Path(path).read_bytes()
    if (at := data.find(b"\0")) >= 0:  # in UTF-16 without a mark, which is valid UTF-8; no stylesheet has one otherwise
        line = data.count(b"\n", 0, at) + 1
        raise ValueError(f"the stylesheet {path!r} is not UTF-8, in line {line}: it has a NUL")
    try:
        css = data.decode("utf-8-sig").replace("\r\n", "\n").strip()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ValueError(f"the stylesheet {path!r} is not UTF-8, in line {line}") from None
    if found := _END.search(css):
        line = css[: found.start()].count("\n") + 1
        raise ValueError(f"the stylesheet {path!r} says {found[0]!r} in line {line}, which would end it in a page")
    return Theme(path, css)
