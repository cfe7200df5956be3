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


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("May 2019\n\nMay2019\n", id="a date twice, and no title"),
        pytest.param("INTEL\n\n# A *fine* title\n\n07.05.19\n\nText.\n", id="a kicker above a title with markup"),
        pytest.param("&lt;b&gt;\n*Autor:*\n**e**:\n", id="a label over nothing beside one that needs its comment"),
        pytest.param("# May 7, 2019\n\n# May 8, 2019\n\nText.\n\n*Source:* The Quay\n", id="a date as the title"),
    ],
)
def test_a_document_in_its_own_layout_settles_at_once(text: str) -> None:
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    once = briefs.dumps(reading.brief, "markdown", layout=reading.layout)
    again = briefs.read(once, "markdown")
    assert again.brief is not None
    assert briefs.dumps(again.brief, "markdown", layout=again.layout) == once
