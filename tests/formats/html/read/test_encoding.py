"""Pages that name an encoding that nobody knows."""

from __future__ import annotations

import briefs


def test_an_unknown_encoding_is_named() -> None:
    page = '<meta charset="klingon-8"><p>The quay of Élm closes.</p>'
    for data in (page.encode(), page.encode("windows-1252")):
        (found,) = briefs.read(data, format="html").diagnostics
        assert "klingon-8" in found.message
