"""Heads of source lines in asterisks that CommonMark does not see as bold (6.2), as converters leave them."""

from __future__ import annotations

import pytest

import briefs


@pytest.mark.parametrize(
    "line",
    [
        "**Source: **[Minutes](https://a.example/m), The Quay",
        "**Source:**[Minutes](https://a.example/m), The Quay",
        "**Source : **[Minutes](https://a.example/m), The Quay",
        "**Source**:[Minutes](https://a.example/m), The Quay",
    ],
)
def test_no_asterisk_is_left_in_a_source(line: str) -> None:
    [source] = briefs.loads(f"# T\n\nThe boards met.\n\n{line}\n", "markdown").sources
    assert (source.kind, source.title, source.publisher) == ("source", "Minutes", "The Quay")


def test_what_announces_no_source_stays_text() -> None:
    assert not briefs.loads("# T\n\n**Weather: **[Minutes](https://a.example/m)\n", "markdown").sources
