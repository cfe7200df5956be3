"""A unified diff of edits is one that `patch` and `git apply` take."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefs import Edit
from briefs.diagnostics.render import diff

TEXT = st.lists(st.sampled_from(["a", "b", "\n", "\n", "x\r\n", "\u2028", "\x0c", "😀"]), max_size=60).map("".join)


def shown(text: str, *edits: Edit) -> str:
    return "".join(diff.render("f.md", text, edits))


def test_lines_that_differ_are_shown_with_those_around_them() -> None:
    text = "".join(f"{number}\n" for number in range(1, 21))
    assert shown(text, Edit(8, 9, "five"), Edit(len(text), len(text), "21")) == (
        "--- f.md\n+++ f.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
        "@@ -18,3 +18,4 @@\n 18\n 19\n 20\n+21\n\\ No newline at end of file\n"
    )


def test_a_last_line_without_an_end_is_marked() -> None:
    assert shown("a", Edit(0, 1, "b")) == (
        "--- f.md\n+++ f.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    )
    assert shown("a", Edit(1, 1, "\n")) == "--- f.md\n+++ f.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"


def test_a_text_that_was_empty_or_becomes_so() -> None:
    assert shown("", Edit(0, 0, "a\n")) == "--- f.md\n+++ f.md\n@@ -0,0 +1 @@\n+a\n"
    assert shown("a\n", Edit(0, 2, "")) == "--- f.md\n+++ f.md\n@@ -1 +0,0 @@\n-a\n"


def test_what_changes_nothing_is_not_shown() -> None:
    assert shown("a\n") == ""
    assert shown("a\n", Edit(0, 1, "a")) == ""


@given(TEXT, st.lists(st.integers(0, 60), max_size=8), st.lists(st.sampled_from(["", "q", "\n", "z\n", "q\nq"])))
def test_a_diff_leads_from_one_text_to_the_other(text: str, places: list[int], words: list[str]) -> None:
    cuts = sorted({min(place, len(text)) for place in places})
    pairs = zip(cuts[::2], cuts[1::2], words, strict=False)
    edits = [Edit(*pair) for pair in pairs]
    new, at = "", 0
    for edit in edits:
        new += text[at : edit.start] + edit.text
        at = edit.end
    new += text[at:]
    assert patched(text, shown(text, *edits)) == new


HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n")


def patched(text: str, patch: str) -> str:
    """A text with a diff applied to it, exactly where it says."""
    old = re.findall(r"[^\n]*\n|[^\n]+", text)
    lines = re.findall(r"[^\n]*\n|[^\n]+", patch)[2:]
    new: list[str] = []
    at = 0
    for number, line in enumerate(lines):
        if header := HUNK.fullmatch(line):
            start, size = int(header[1]), int(header[2] or 1)
            begin = start - 1 if size else start
            new += old[at:begin]
            at = begin
            assert len(new) == int(header[3]) - (1 if int(header[4] or 1) else 0)
            continue
        unended = lines[number + 1 : number + 2] == ["\\ No newline at end of file\n"]
        said = line[1:].removesuffix("\n") if unended else line[1:]
        if line[0] in " -":
            assert old[at] == said
            at += 1
        if line[0] in " +":
            new.append(said)
    return "".join([*new, *old[at:]])
