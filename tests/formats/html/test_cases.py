"""The table of cases, both ways."""

from __future__ import annotations

import pytest

import briefs
from briefs import Brief
from tests.formats.html.cases import CASES, Case

cases = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
FRAME = '<article class="brief h-entry" dir="auto">\n<div class="e-content">\n{}\n</div>\n</article>\n'


@cases
def test_blocks_are_written_like_this(case: Case) -> None:
    assert briefs.dumps(Brief(body=case.blocks), "html", page=False) == FRAME.format(case.html)


@cases
def test_what_was_written_like_this_is_read_as_these_blocks(case: Case) -> None:
    reading = briefs.read(FRAME.format(case.html), "html")
    assert reading.brief == Brief(body=case.blocks)
    assert not reading.diagnostics
