"""What fuzzing begins with: documents of ours, other people's where they are, and the words of each format.

Knows where documents are. Must not know what is done with them.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

import briefs
from tests.places import CASES, EXAMPLES, SHARED

LONGEST = 1200
"""Bytes of a seed: what is longer mutates slowly and teaches little."""

_COMMON = [
    "2019-05-07",
    "07.05.19",
    "May 7, 2019",
    "Why it matters",
    "What's next",
    "By ",
    "AUTHOR",
    "http://a.example/",
]
_WORDS = {
    "markdown": [
        *("**", "__", "*", "_", "~~", "`", "```\n", "~~~\n", "# ", "## ", "- ", "1. ", "> ", "| ", "|-|\n", "---\n"),
        *("[a](b)", "![a](b)", "[^1]", "[^1]: ", "[a]: b\n", "<b>", "</b>", "<br>", "<!--", "&amp;", "&#0;", "\\"),
        *("**L:** ", "**L**: ", "**L** - ", "*Source:* ", "*Original publication:* ", "title: ", "date: ", "+++\n"),
        *("author: ", "- [x] ", "  \n", "\n\n", "\t", "About the author\n", "**Location:** ", "Sources:\n", ": ", "— "),
    ],
    "html": [
        *("<p>", "</p>", "<div>", "<b>", "<strong>", "<em>", "<a href=", "<img src=", "<br>", "<ul><li>", "<ol>"),
        *("<table>", "<tr>", "<td>", "<pre>", "<code>", "<blockquote>", "<h1>", "<h2>", "<svg>", "<math>", "<style>"),
        *('<article class="brief h-entry">', 'class="p-name"', '<section class="part">', '<h2 class="label">', "<dl>"),
        *('<ul class="sources">', '<address class="p-author">', '<dl class="extra">', "<dt>", "<dd>", "<time>"),
        *(
            '<script type="application/ld+json">',
            "<meta ",
            "<template>",
            "<select>",
            "<!--",
            "&lt;",
            '<span class="ws">',
        ),
    ],
    "json": [
        *('{"', '"}', '":', '","', "[]", "{}", "null", "true", "NaN", "1e9", '"\\ud800"', '"type": "', '"children": ['),
        *('"title"', '"sections"', '"label"', '"body"', '"paragraph"', '"text"', '"value"', '"strong"', '"link"'),
        *('"url"', '"list"', '"listItem"', '"checked"', '"table"', '"tableRow"', '"tableCell"', '"extra"', '"lede"'),
        *(
            '"authors"',
            '"name"',
            '"sources"',
            '"kind"',
            '"published"',
            '"footnoteDefinition"',
            '"identifier"',
            '"code"',
        ),
    ],
}


def dictionary(path: Path, format: str) -> Path:
    """The words of a format as libFuzzer wants them, in a file."""
    words = [*_COMMON, *_WORDS[format]]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f'"{"".join(map(_escaped, word.encode()))}"\n' for word in words), "ascii")
    return path


def _escaped(byte: int) -> str:
    return chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\x{byte:02X}"


def plant(folder: Path, format: str) -> Path:
    """Every document there is, as files of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for text in _documents():
        for piece in _as_format(text, format):
            data = piece.encode(errors="replace")[:LONGEST]
            (folder / sha256(data).hexdigest()[:16]).write_bytes(data)
    return folder


def _as_format(text: str, format: str) -> Iterable[str]:
    """A document as it is, and as the format has it."""
    yield text
    brief = briefs.read(text, "markdown").brief
    if format != "markdown" and brief is not None:
        yield briefs.dumps(brief, format, **({"page": False} if format == "html" else {"indent": None}))


def _documents() -> Iterator[str]:
    for path in sorted([*CASES.rglob("*.md"), *EXAMPLES.rglob("*.md")]):
        yield path.read_text("utf-8")
    suites = SHARED / "suites"
    for name, key in (
        ("commonmark-0.31.2.json", "markdown"),
        ("gfm-extensions.json", "markdown"),
        ("micromark.json", "md"),
        ("dompurify.json", "payload"),
    ):
        if (suites / name).is_file():
            yield from (case[key] for case in json.loads((suites / name).read_text("utf-8")))
    for path in sorted((SHARED / "corpora" / "markdown").glob("*.md"))[::4]:
        yield path.read_text("utf-8")
    for path in sorted((SHARED / "corpora" / "pages").glob("*.html.gz"))[::8]:
        yield gzip.decompress(path.read_bytes()).decode("utf-8", "replace")[-20_000:]
