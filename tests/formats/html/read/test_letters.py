"""Letters in HTML: what of one is text, and what belongs to its sending."""

from __future__ import annotations

import briefs

STORY = (
    '<table width="100%"><tr><td style="font-size:26px"><b>{title}</b></td></tr>'
    "<tr><td><p>{text}</p><p><b>Why it matters:</b> Ships must wait for days.</p></td></tr></table>"
)
LETTER = f"""<html><head><title>The Quay Letter</title></head><body bgcolor="#eeeeee">
<div style="display:none;max-height:0">Two stories before noon</div>
<div style="mso-hide:all;font-size:1px">More words for the list</div>
<table width="100%"><tr><td align="center"><table width="600"><tr><td>
<table><tr><td><a href="https://list.example/view">View in browser</a></td></tr></table>
<table><tr><td><img src="https://list.example/head.png" alt="The Quay Letter"></td></tr>
<tr><td><font size="2">Tuesday, March 18, 2025</font></td></tr>
<tr><td><font size="2">By Dana Whitlock</font></td></tr></table>
{STORY.format(title="1 big thing: The quay that could not wait", text="The board of Veldmark will close it.")}
{STORY.format(title="2. A minister leaves", text="He resigned on Monday after eleven months.")}
<table><tr><td><a href="https://x.example/s">Share</a> | <a href="https://list.example/u">Unsubscribe</a></td></tr>
<tr><td><font size="1">You get this mail because you signed up. 12 Mill Road, Elm.</font></td></tr></table>
<img src="https://list.example/open.gif" width="1" height="1">
</td></tr></table></td></tr></table></body></html>"""


def test_a_letter_is_text_and_no_table() -> None:
    reading = briefs.read(LETTER, format="html")
    assert reading.brief is not None
    written = briefs.dumps(reading.brief, "markdown")
    assert "|" not in written
    assert "The board of Veldmark" in written
    assert [author.name for author in reading.brief.authors] == ["Dana Whitlock"]
    assert reading.brief.published == "2025-03-18"
    for gone in ("View in browser", "Unsubscribe", "Mill Road", "before noon", "for the list", "open.gif", "head.png"):
        assert gone not in written
    told = " ".join(found.message for found in reading.diagnostics if found.code == "BRF019")
    assert "links for the reader of a letter" in told
    assert "text that the page does not show" in told


def test_each_story_of_a_letter_is_a_brief() -> None:
    found = [reading.brief for reading in briefs.read_all(LETTER, format="html")]
    assert [brief.title for brief in found if brief] == [
        "1 big thing: The quay that could not wait",
        "2. A minister leaves",
    ]
    assert all(brief and brief.published == "2025-03-18" for brief in found)
    assert all(brief and [section.label for section in brief.sections] == ["Why it matters"] for brief in found)


def test_a_letter_whose_headings_share_a_cell_is_one_brief() -> None:
    letter = """<table><tr><td><table><tr><td><h1>A quay closes</h1><p>The board has decided.</p><h2>Who pays</h2>
    <p>The ships.</p><h2>Who gains</h2><p>Nobody.</p></td></tr></table>
    <a href="https://list.example/u">Abbestellen</a></td></tr></table>"""
    (reading,) = briefs.read_all(letter, format="html")
    assert reading.brief is not None
    assert reading.brief.title == "A quay closes"


def test_a_table_of_data_stays_one() -> None:
    page = """<table><tr><td>Wheat</td><td>240</td></tr><tr><td>Barley</td><td>190</td></tr></table>
    <table><tr><th>Ship</th></tr><tr><td>Elm</td></tr></table>"""
    written = briefs.dumps(briefs.loads(page, format="html"), "markdown")
    assert "| Wheat | 240 |" in written.replace("  ", " ")
    assert "| Elm" in written


def test_a_table_of_one_column_without_a_head_is_text() -> None:
    written = briefs.dumps(
        briefs.loads("<table><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>", format="html"), "json"
    )
    assert "table" not in written
