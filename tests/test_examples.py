"""Every script of `examples/` runs as a reader would run it, and prints what it promises."""

import subprocess
import sys
from pathlib import Path

import pytest

import briefs
from tests.places import EXAMPLES

BRIEFS = sorted((EXAMPLES / "briefs").glob("*.md"))

PROMISED = {
    "build_a_brief.py": ["Two villages share one snowplough", "**How it works:** The plough", "**Edda Marlow**"],
    "convert_a_folder.py": [f"{path.name} -> pages" for path in BRIEFS],
    "fill_a_template.py": [
        "1 article in ",
        "title: Dellbrook tries a market after dark | The Quay",
        "the same brief: True",
    ],
    "list_problems.py": ["ferry-timetable.md, line 1, column 1: ", "BRF010 (ambiguous-date)", "BRF012 (dead-link)"],
    "read_a_brief.py": [
        "Published:  2024-03-07",
        "Kicker:     INTEL",
        "Part:       Why it matters (why-it-matters), 1 blocks",
        "Part:       Splitting the bill (custom), 3 blocks",
        "Source:     Minutes of the joint harbour meeting (source), no address",
        "Author:     Nadia Velkamp, Transport Correspondent: Public transport, Local government",
    ],
    "rewrite_nodes.py": ["= 420", "struck before: 1", "struck after:  0"],
    "split_a_newsletter.py": [
        "line 7: The lake this week (2024-06-06): no parts",
        "line 11: The night market stays until October (2024-06-06): Why it matters, What's next",
        "line 23: Merrin counts its seeds (2024-06-06): Why it matters",
    ],
    "validate_json.py": ["/published", "/lead", "/sources/0/kind", "/sources/0/url", "4 faults"],
}


def test_every_script_is_tried() -> None:
    assert sorted(PROMISED) == sorted(path.name for path in EXAMPLES.glob("*.py"))


@pytest.mark.parametrize("script", PROMISED)
def test_a_script_prints_what_it_promises(script: str, tmp_path: Path) -> None:
    command = [sys.executable, "-X", "utf8", str(EXAMPLES / script)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for promise in PROMISED[script]:
        assert promise in done.stdout


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: path.stem)
def test_every_example_brief_has_the_parts_of_one(path: Path) -> None:
    brief = briefs.load(path)
    assert brief.title
    assert brief.published
    assert brief.lede
    assert brief.sections
    assert brief.sources


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", ["markdown", "html", "json"])
def test_every_example_brief_survives_every_format(path: Path, name: str) -> None:
    brief = briefs.load(path)
    assert briefs.loads(briefs.dumps(brief, name), name) == brief
