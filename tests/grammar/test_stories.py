"""A newsletter is told from a long brief by what its titles have below them, and is divided at them."""

import pytest

import briefs
from briefs import Reading, plain_text

WHY = "**Why it matters:** It does.\n\n"
NEXT = "**What's next:** A vote.\n\n"


def titles(text: str) -> list[str | None]:
    return [reading.brief.title if reading.brief else None for reading in briefs.read_all(text, "markdown")]


def is_told(text: str) -> bool:
    return any(found.name == "several-briefs" for found in briefs.read(text, "markdown").diagnostics)


SEVERAL = {
    "under h1": (f"# A\n\n{WHY}# B\n\n{WHY}", ["A", "B"]),
    "under h2": (f"## A\n\n{WHY}{NEXT}## B\n\n{NEXT}", ["A", "B"]),
    "under h3": (f"### A\n\n{WHY}### B\n\n{WHY}### C\n\ntext", ["A", "B", "C"]),
    "below a title of its own": (f"# Letter\n\n## A\n\n{WHY}## B\n\n{WHY}", ["Letter", "A", "B"]),
    "labels of the rank of the titles": (
        "## A\n\n## Why it matters\n\nx\n\n## B\n\n## Why it matters\n\ny",
        ["A", "B"],
    ),
    "labels below the rank of the titles": (
        "# A\n\n## Why it matters\n\nx\n\n# B\n\n## Why it matters\n\ny",
        ["A", "B"],
    ),
    "labels in lists": ("## A\n\n- **What's new:** x\n\n## B\n\n- **What's new:** y\n", ["A", "B"]),
    "labels that CommonMark does not see": ("## A\n\n**What's new: **x\n\n## B\n\n**What's new: **y\n", ["A", "B"]),
    "labels in other words for the same": (f"## A\n\n**Why this matters:** x\n\n## B\n\n{WHY}", ["A", "B"]),
    "in another language": ("## A\n\n**Warum das wichtig ist:** x\n\n## B\n\n**Warum das wichtig ist:** y", ["A", "B"]),
    "with bold lines for titles": (f"Hello.\n\n---\n\n**A**\n\n{WHY}---\n\n**B**\n\n{WHY}", [None, "A", "B"]),
    "with a bold line first": (f"**A**\n\n{WHY}---\n\n**B**\n\n{WHY}", ["A", "B"]),
    "h1, each with its lede": ("# A\n\n**Led.**\n\ntext\n\n# B\n\n**Led.**\n\ntext", ["A", "B"]),
    "h1, each with its date": ("1 May 2024\n\n# A\n\ntext\n\n2 May 2024\n\n# B\n\ntext", ["A", "B"]),
    "each with lede and source": (
        "## A\n\n**Led.**\n\n*Source:* [x](http://x.example)\n\n## B\n\n**Led.**\n\n*Source:* [x](http://x.example)",
        ["A", "B"],
    ),
    "labels of its own, and rules": (
        "## A\n\n**In numbers:** 1\n\n---\n\n## B\n\n**In numbers:** 2\n\n*Source:* [x](http://x.example)\n\n---\n\n"
        "## C\n\n**In numbers:** 3\n\n**Why it matters:** x\n\n---\n\n## D\n\n**In numbers:** 3\n\n**Outlook:** x\n\n"
        "---\n\n## E\n\n**In numbers:** 3\n\n**What's next:** x",
        ["A", "B", "C", "D", "E"],
    ),
    "in groups": (
        f"# Letter\n\n## World\n\n### A\n\n{WHY}### B\n\n{WHY}## Home\n\n### C\n\n{WHY}",
        ["Letter", "A", "B", "C"],
    ),
    "in groups that say something": (
        f"## World\n\nQuiet.\n\n### A\n\n{WHY}### B\n\n{WHY}## Home\n\nLoud.\n\n### C\n\n{WHY}",
        ["World", "A", "B", "Home", "C"],
    ),
}

ONE = {
    "headings that are labels": "# T\n\n## Why it matters\n\nx\n\n## What's next\n\ny\n\n## The big picture\n\nz",
    "headings without labels": "# T\n\n## First\n\nx\n\n## Second\n\ny",
    "headings with rules between, and a label": f"# T\n\n---\n\n## A\n\n{WHY}---\n\n## B\n\ny\n\n---\n\n## C\n\nz",
    "the same label twice under one heading": f"# T\n\n{WHY}{WHY}",
    "the same label under few of many headings": f"## A\n\n{WHY}## B\n\n{WHY}"
    + "".join(f"## {n}\n\nx\n\n" for n in range(9)),
    "notes in a manual": "# T\n\n## A\n\n**Note:** x\n\n## B\n\n**Note:** y",
    "chapters under h1": "# A\n\nx\n\n# B\n\ny\n\n# C\n\nz",
    "a list of changes with dates": "# Changes\n\n## 1.2\n\n2024-05-01\n\nx\n\n## 1.1\n\n2024-04-01\n\ny",
    "parts with sources, and the author": f"# T\n\n{WHY}## Author\n\n**A. B.**\n\nEditor",
    "rules between paragraphs": "x\n\n---\n\ny\n\n---\n\nz",
    "bold text that looks like a label but is not": "## A\n\n__Why it matters:__ x\n\n## B\n\n__Why it matters:__ y",
    "headings and labels in quotes": f"## A\n\n> ## B\n>\n> {WHY}\n\n{WHY}",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "expected"), SEVERAL.values(), ids=list(SEVERAL))
def test_a_newsletter_is_several(text: str, expected: list[str | None]) -> None:
    assert titles(text) == expected
    assert is_told(text)


@pytest.mark.parametrize("text", ONE.values(), ids=list(ONE))
def test_a_long_brief_is_one(text: str) -> None:
    assert len(titles(text)) == 1
    assert not is_told(text)


def words(reading: Reading) -> list[str]:
    assert reading.brief is not None
    return [plain_text(block) for block in reading.brief.body]


def test_rules_between_stories_are_in_none_and_rules_in_one_stay() -> None:
    first, second = briefs.read_all(f"## A\n\nx\n\n---\n\ny\n\n{WHY}---\n\n---\n\n## B\n\n{WHY}---\n", "markdown")
    assert words(first) == ["x", "", "y"]
    assert first.brief is not None
    assert len(first.brief.sections[0].body) == 1
    assert words(second) == []


def test_a_footnote_goes_to_the_stories_that_refer_to_it() -> None:
    text = f"## A\n\nx[^1]\n\n{WHY}## B\n\ny[^1] z[^2]\n\n{WHY}[^1]: One.\n\n[^2]: Two.\n\n[^3]: None.\n"
    first, second = briefs.read_all(text, "markdown")
    assert first.brief is not None
    assert second.brief is not None
    assert [node.type for node in first.brief.sections[0].body] == ["paragraph", "footnoteDefinition"]
    assert [plain_text(node) for node in second.brief.sections[0].body] == ["It does.", "None.", "One.", "Two."]


def test_a_heading_over_several_stories_is_their_topic() -> None:
    text = f"# Letter\n\n## World\n\n---\n\n### A\n\n{WHY}### B\n\n{WHY}---\n\n## Home\n\n### C\n\n{WHY}"
    assert [reading.brief.topics for reading in briefs.read_all(text, "markdown") if reading.brief] == [
        (),
        ("World",),
        ("World",),
        ("Home",),
    ]


def test_a_date_above_a_title_is_that_of_the_story_and_one_above_all_is_common() -> None:
    dated = f"1 May 2024\n\n## A\n\n{WHY}2 May 2024\n\n## B\n\n{WHY}"
    common = f"# Letter\n\n1 May 2024\n\n## A\n\n{WHY}## B\n\n{WHY}"
    for text, expected in ((dated, ["2024-05-01", "2024-05-02"]), (common, ["2024-05-01"] * 3)):
        found = [str(reading.brief.published) for reading in briefs.read_all(text, "markdown") if reading.brief]
        assert found == expected


def test_the_days_that_another_story_speaks_of_decide_nothing() -> None:
    text = f"## A\n\n05/06/2024\n\nOn May 4.\n\n{WHY}## B\n\n05/06/2024\n\nOn June 4.\n\n{WHY}"
    found = [str(reading.brief.published) for reading in briefs.read_all(text, "markdown") if reading.brief]
    assert found == ["2024-05-06", "2024-06-05"]
