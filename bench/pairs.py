"""What is measured: each job of ours beside the peer that does it, on one document.

The document is the sample where it is to be had, and an example of ours of the same length where it is not.
"""

import json
import subprocess
import sys
from pathlib import Path

import markdown_it
import mdformat
import mistune
from bs4 import BeautifulSoup

import briefs
from bench.timing import Pair
from bench.whole_pages import page_pairs
from tests.places import EXAMPLES, SHARED

_SAMPLE = SHARED / "samples" / "intel-2019-05-07.md"
TEXT = (_SAMPLE if _SAMPLE.is_file() else next(iter(sorted(Path(EXAMPLES, "briefs").glob("*.md"))))).read_text("utf-8")
BRIEF = briefs.loads(TEXT, "markdown")
JSON = briefs.dumps(BRIEF, "json")
PAGE = briefs.dumps(BRIEF, "html")

_tokens = markdown_it.MarkdownIt().parse
_mistune = mistune.create_markdown()

_ONE_MODEL = """
import pydantic
class One(pydantic.BaseModel):
    name: str
One(name="x")
"""


def _start(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own code


PAIRS = (
    Pair(
        "Markdown -> Brief : markdown-it-py, tokens",
        lambda: briefs.loads(TEXT, "markdown"),
        lambda: _tokens(TEXT),
        1 / 4,
    ),
    Pair(
        "Markdown -> Brief -> page : mistune, HTML",
        lambda: briefs.dumps(briefs.loads(TEXT, "markdown"), "html"),
        lambda: _mistune(TEXT),
        1 / 5,
    ),
    Pair(
        "Markdown -> Brief -> Markdown : mdformat",
        lambda: briefs.dumps(briefs.loads(TEXT, "markdown"), "markdown"),
        lambda: mdformat.text(TEXT),
        1 / 12,
    ),
    Pair("briefs format : mdformat", lambda: briefs.reformat(TEXT), lambda: mdformat.text(TEXT), 2),
    Pair("JSON -> Brief : json.loads", lambda: briefs.loads(JSON, "json"), lambda: json.loads(JSON), 2),
    Pair(
        "page -> Brief : BeautifulSoup, lxml",
        lambda: briefs.loads(PAGE, "html"),
        lambda: BeautifulSoup(PAGE, "lxml"),
        1 / 4,
    ),
    *page_pairs(),
    Pair("import briefs : pydantic and one model", lambda: _start("import briefs"), lambda: _start(_ONE_MODEL), 1.5),
    Pair(
        "first Brief : pydantic and one model",
        lambda: _start("import briefs; briefs.Brief(title='x')"),
        lambda: _start(_ONE_MODEL),
        1.5,
    ),
)
"""Every pair, in the order of the table."""
