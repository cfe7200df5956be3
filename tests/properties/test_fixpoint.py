"""L4: writing what was read, then reading and writing again, changes no byte, whatever the text was."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from tests.properties import strategies

documents = st.lists(
    strategies.texts | st.sampled_from(["\n\n", "\n", "\n- ", "\n> ", "\n# ", "**Label:** "]), max_size=12
).map("".join)


def assert_fixpoint(text: str, source: str) -> None:
    brief = briefs.read(text, source).brief
    assert brief is not None
    for target in ("markdown", "html", "json"):
        once = briefs.dumps(brief, target)
        assert briefs.dumps(briefs.loads(once, target), target) == once


@pytest.mark.law
@given(text=documents)
def test_markdown_settles_at_once(text: str) -> None:
    assert_fixpoint(text, "markdown")


@pytest.mark.law
@given(text=documents)
def test_html_settles_at_once(text: str) -> None:
    assert_fixpoint(text, "html")


def test_documents_of_other_people_settle_at_once(shared: Path) -> None:
    for path in sorted((shared / "corpora" / "markdown").glob("*.md")):
        assert_fixpoint(path.read_text("utf-8"), "markdown")
