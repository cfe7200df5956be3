"""An expression that is compiled late does what one does that is compiled at once."""

import ast
import importlib
import re

import pytest

from briefs.pattern import pattern
from tests.places import ROOT

SOURCE = ROOT / "src" / "briefs"


def test_it_finds_what_the_expression_finds() -> None:
    late, at_once = pattern(r"(?P<word>[a-z])\b", re.IGNORECASE), re.compile(r"(?P<word>[a-z])\b", re.IGNORECASE)
    text = "A bc D"
    assert late.findall(text) == at_once.findall(text) == ["A", "c", "D"]
    assert late.sub("-", text) == "- b- -"
    assert late.match(text, 1) is None
    assert (late.flags, late.pattern, dict(late.groupindex)) == (at_once.flags, at_once.pattern, {"word": 1})


def test_it_is_compiled_once_and_when_it_is_used() -> None:
    late = pattern("(")
    assert late.pattern == "("
    with pytest.raises(re.error):
        late.search("")
    late = pattern("a")
    assert late.search is late.search


def test_it_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError):
        _ = pattern("a").scanner  # type: ignore[attr-defined]


def test_every_expression_of_ours_can_be_compiled() -> None:
    """An error in one would else show with the first document that needs it."""
    names = []
    for path in sorted(SOURCE.rglob("*.py")):
        constants = [
            target.id
            for node in ast.parse(path.read_text("utf-8")).body
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.value, ast.Call)
            and isinstance(node.value.func, ast.Name)
            and node.value.func.id == "pattern"
            and isinstance(target := node.target, ast.Name)
        ]
        if constants:
            room = importlib.import_module(".".join(path.relative_to(SOURCE.parent).with_suffix("").parts))
            for name in constants:
                getattr(room, name).search("")
        names += constants
    assert len(names) > 100
