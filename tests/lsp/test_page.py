"""The page of the documentation shows what the server says, to the letter."""

import json
import re

import pytest

from tests.lsp.client import JSON, session
from tests.places import ROOT

PAGE = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
URI = "file:///desk/ferry.md"


def block(name: str) -> str:
    """The block below the comment of a name."""
    found = re.search(rf"^<!-- {re.escape(name)} -->\n```\w+\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert found, name
    return found[1]


@pytest.fixture(scope="module")
def said() -> dict[str, JSON]:
    """What a server says of the document on the page."""
    with session() as editor:
        editor.initialize()
        told = editor.open(URI, block("document"))["diagnostics"]
        date = next(found for found in told if found["code"] == "BRF010")
        fix = next(each for each in editor.actions(URI, date["range"]) if each.get("isPreferred"))
        return {"diagnostic": date, "edit": fix["edit"], "hover": editor.at("hover", URI, 6, 4)}


@pytest.mark.parametrize("name", re.findall(r"<!-- answer: (\w+) -->", PAGE))
def test_an_answer_on_the_page_is_the_answer_of_the_server(name: str, said: dict[str, JSON]) -> None:
    assert json.loads(block(f"answer: {name}")) == said[name]


def test_every_block_of_json_is_json() -> None:
    blocks = re.findall(r"^```json\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert len(blocks) > 5
    for text in blocks:
        json.loads(text)
