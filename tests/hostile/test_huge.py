"""Ten megabytes of a letter, a million of a mark, a hundred thousand of a part, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest

from tests.places import ROOT

FORMATS = ("markdown", "html", "json")

HUGE: dict[str, tuple[str, str]] = {
    "10 MB of a letter": ("*", "'a' * 10_000_000"),
    "10 MB of spaces": ("*", "' ' * 10_000_000"),
    "10 MB of line ends": ("*", "'\\n' * 10_000_000"),
    "10 MB of NUL": ("html json", "'\\0' * 10_000_000"),
    "10 MB of digits": ("*", "'1' * 10_000_000"),
    "a million quotes": ("markdown", "'> ' * 1_000_000 + 'x'"),
    "a million lists": ("markdown", "'- ' * 1_000_000 + 'x'"),
    "a million divs": ("html markdown", "'<div>' * 1_000_000 + 'x'"),
    "a million brackets": ("*", "'[' * 1_000_000"),
    "a million backticks": ("markdown", "'`' * 1_000_000"),
    "200,000 asterisks": ("markdown", "'*a' * 200_000"),
    "100,000 labels": ("markdown", "'# T\\n\\n' + '**Why it matters:** x\\n\\n' * 100_000"),
    "100,000 labels of HTML": ("html", "'<p><b>Why it matters:</b> x</p>' * 100_000"),
    "100,000 sections": ("json", '\'{"sections":[\' + \',\'.join([\'{"label":"A","body":"x"}\'] * 100_000) + \']}\''),
    "100,000 authors": ("json", "'{\"authors\":[' + ','.join(['{\"name\":\"A\"}'] * 100_000) + ']}'"),
    "100,000 authors of front matter": ("markdown", "'---\\nauthors:\\n' + '- A B\\n' * 100_000 + '---\\n'"),
    "100,000 author cards": ("markdown", "'# T\\n\\n' + 'AUTHOR\\n\\n**Ada Lind**\\n\\n' * 100_000"),
    "100,000 bylines": ("markdown", "'# T\\n\\nBy ' + 'Ada Lind, ' * 100_000 + 'Bo Sund\\n'"),
}
SCRIPT = """
    import resource, sys, briefs
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    text = {expression}
    for format in {formats!r}:
        reading = briefs.read(text, format)
        assert reading.brief is not None or any(found.severity == "error" for found in reading.diagnostics)
        if reading.brief is not None:
            briefs.dumps(reading.brief, format)
"""


def _huge() -> Iterator[object]:
    for name, (formats, expression) in HUGE.items():
        yield pytest.param(FORMATS if formats == "*" else tuple(formats.split()), expression, id=name)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of memory as POSIX has them")
@pytest.mark.parametrize(("formats", "expression"), [*_huge()])
def test_huge_documents_are_read_and_written_in_4_gb(formats: tuple[str, ...], expression: str) -> None:
    # In a process of its own, so that a hang is an end by time, and memory has a bound.
    script = textwrap.dedent(SCRIPT).format(expression=expression, formats=formats)
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=120)
