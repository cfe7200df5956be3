"""Themes: those that are built in, and stylesheets of one's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import briefs
from briefs import Brief
from briefs.formats.html import syntax
from briefs.formats.html.theme import THEMES, Theme, theme_of

BRIEF = Brief(title="Tolls")
OTHERS = {
    "lede",
    "imprint",
    "lead",
    "table",
    "left",
    "right",
    "center",
    "unseen",
    "parts",
    "back",
    "colophon",
    "h-entry",
}
"""Classes for looks alone."""


def css(theme: str) -> str:
    found = theme_of(theme)
    assert found is not None
    return found.css


def channels(colour: str) -> list[float]:
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    shares = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    return [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2, section 1.4.3."""
    light, dark = sorted(
        (sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels(each), strict=True)) for each in (one, other)),
        reverse=True,
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_a_stylesheet_fetches_nothing_and_cannot_end_early(theme: str) -> None:
    assert not re.search(r"url\(|@import|@font-face|</|expression", css(theme))


@pytest.mark.parametrize("theme", THEMES)
def test_a_stylesheet_is_small(theme: str) -> None:
    assert len(css(theme)) < 14_000


@pytest.mark.parametrize("theme", THEMES)
def test_a_stylesheet_knows_only_classes_that_are_written(theme: str) -> None:
    written = {value for name, value in vars(syntax).items() if name.isupper() and isinstance(value, str)}
    styled = set(re.findall(r"\.([a-z][a-z-]+)", re.sub(r"/\*.*?\*/", "", css(theme), flags=re.DOTALL)))
    assert styled <= written | OTHERS


@pytest.mark.parametrize("theme", THEMES)
def test_letters_have_the_contrast_that_wcag_asks_for(theme: str) -> None:
    palettes = re.findall(r":root \{ (--paper: [^}]*)\}", css(theme))
    assert len(palettes) == (3 if theme in THEMES else 0), "light, dark, print"
    for palette in palettes:
        colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", palette))
        for letters in ("ink", "quiet", "accent"):
            for ground in ("paper", "tint"):
                assert contrast(colours[letters], colours[ground]) >= 4.5, (theme, letters, ground)


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_has_the_theme_that_was_asked_for(theme: str) -> None:
    page = briefs.dumps(BRIEF, "html", theme=theme)
    assert re.findall(r"<style>\n(.*?)\n</style>", page, re.DOTALL) == [css(theme)]
    assert f"/* {theme}: " in page


def test_the_usual_theme_is_that_of_a_newsroom() -> None:
    assert briefs.dumps(BRIEF, "html") == briefs.dumps(BRIEF, "html", theme="newsroom")


def test_a_page_without_a_theme_has_no_style() -> None:
    page = briefs.dumps(BRIEF, "html", theme=None)
    assert "style" not in page
    assert briefs.loads(page, "html") == BRIEF


def test_a_stylesheet_of_ones_own_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "own.CSS"
    path.write_bytes("\ufeff.brief > h1 { color: teal }\r\n".encode())
    for given in (path, str(path)):
        assert "<style>\n.brief > h1 { color: teal }\n</style>" in briefs.dumps(BRIEF, "html", theme=given)
    other = tmp_path / "looks"
    other.write_text("p {}", encoding="utf-8")
    assert theme_of(other) == Theme(str(other), "p {}")
    assert theme_of(Theme("x", "p {}")) == Theme("x", "p {}")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"p {}\n/* </StYlE> */", r"says '</StYlE' in line 2, which would end it in a page"),
        (b"p {}\n\np { content: '\xff' }", "is not UTF-8, in line 3"),
        ("p {}".encode("utf-16-le"), "is not UTF-8, in line 1"),
        ("p {}".encode("utf-16-be"), "is not UTF-8, in line 1"),
        ("p {}".encode("utf-16"), "is not UTF-8, in line 1"),
        (b"p {}\n\0", "is not UTF-8, in line 2"),
    ],
)
def test_a_file_that_cannot_stand_in_a_page_is_refused(data: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "own.css"
    path.write_bytes(data)
    with pytest.raises(ValueError, match=message):
        briefs.dumps(BRIEF, "html", theme=path)


def test_what_is_no_theme_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"unknown theme 'nwsroom'; expected newsroom, paper, plain, or the path of a"):
        briefs.dumps(BRIEF, "html", theme="nwsroom")
    with pytest.raises(TypeError, match="expected a theme as the name of one or as a path, found int"):
        briefs.dumps(BRIEF, "html", theme=1)
    with pytest.raises(FileNotFoundError):
        briefs.dumps(BRIEF, "html", theme=tmp_path / "none.css")
