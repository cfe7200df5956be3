"""SECURITY.md names a test beside each promise; here each of them is looked up."""

from __future__ import annotations

import ast
import re

import briefs
from tests.places import ROOT

PAGE = (ROOT / "SECURITY.md").read_text("utf-8")


def test_each_promise_names_tests_that_exist() -> None:
    rows = PAGE.partition("## Promises")[2].partition("\n\n`make fuzz`")[0].strip().splitlines()[2:]
    assert len(rows) >= 12
    for row in rows:
        named = re.findall(r"`(tests/\S+?\.py)::(\w+)`", row)
        assert named, row
        for path, name in named:
            tree = ast.parse((ROOT / path).read_text("utf-8"))
            assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, (path, name)


def test_the_limits_are_those_of_the_library() -> None:
    assert f"`briefs.MAX_BYTES` | {briefs.MAX_BYTES // 2**20} MiB" in PAGE
    assert f"`briefs.MAX_DEPTH` | {briefs.MAX_DEPTH} blocks" in PAGE
