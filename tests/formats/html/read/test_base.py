"""What the relative addresses of a page are relative to."""

from __future__ import annotations

import pytest

import briefs

TEXT = "<p>See <a href='b'>here</a>, <a href='/c'>there</a> and <a href='#d'>below</a>.</p>"
OWN = '<link rel=canonical href="https://observer.example/2025/a">'


@pytest.mark.parametrize(
    ("head", "addresses"),
    [
        ("", ["b", "/c", "#d"]),
        (OWN, ["https://observer.example/2025/b", "https://observer.example/c", "#d"]),
        (
            '<meta property="og:url" content="https://observer.example/2025/a">',
            ["https://observer.example/2025/b", "https://observer.example/c", "#d"],
        ),
        (
            "<base href='https://other.example/x/'>" + OWN,
            ["https://other.example/x/b", "https://other.example/c", "#d"],
        ),
        (f"<base href=/y/>{OWN}", ["https://observer.example/y/b", "https://observer.example/c", "#d"]),
        ("<base href=/y/>", ["b", "/c", "#d"]),
        ("<link rel=canonical href=/a>", ["b", "/c", "#d"]),
    ],
)
def test_links_are_whole_where_the_page_says_where_it_is(head: str, addresses: list[str]) -> None:
    written = briefs.dumps(briefs.loads(f"<head>{head}</head><body>{TEXT}", format="html"), "markdown")
    assert [f"]({each})" in written for each in addresses] == [True] * 3


def test_pictures_are_whole_too() -> None:
    written = briefs.dumps(
        briefs.loads(f"{OWN}<p>A quay.</p><img src=/q.jpg alt=q><p>Ships.</p>", format="html"), "markdown"
    )
    assert "![q](https://observer.example/q.jpg)" in written
