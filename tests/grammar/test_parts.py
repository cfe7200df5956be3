"""Labels in every shape that people give them, what belongs to each, and what only looks like one."""

import pytest

import briefs
from briefs import Brief, Reading
from briefs.model.walk import plain_text


def read(text: str, format: str = "markdown") -> tuple[Reading, Brief]:
    reading = briefs.read(text, format)
    assert reading.brief is not None
    return reading, reading.brief


def parts(brief: Brief) -> list[tuple[str, str]]:
    return [(part.label, plain_text(part.body).strip()) for part in brief.sections]


A, B = "The ferry stops.", "The council votes."

SHAPES = {
    "colon inside": f"**Why it matters:** {A}\n\n**The old wall:** {B}",
    "colon outside": f"**Why it matters**: {A}\n\n**The old wall**: {B}",
    "space inside": f"**Why it matters: **{A}\n\n**The old wall: **{B}",
    "no space at all": f"**Why it matters:**{A}\n\n**The old wall:**{B}",
    "after a hard break": f"**Why it matters:** {A}\\\n**The old wall:** {B}",
    "after two breaks": f"**Why it matters:** {A}\\\n\\\n**The old wall:** {B}",
    "on adjacent lines": f"**Why it matters:** {A}\n**The old wall:** {B}",
    "text on the next line": f"**Why it matters:**\n{A}\n\n**The old wall:**\n{B}",
    "alone with a colon": f"**Why it matters:**\n\n{A}\n\n**The old wall:**\n\n{B}",
    "alone without a colon": f"**Why it matters**\n\n{A}\n\n**The old wall**\n\n{B}",
    "headings": f"## Why it matters\n\n{A}\n\n## The old wall\n\n{B}",
    "headings in bold": f"### **Why it matters**\n\n{A}\n\n### **The old wall**\n\n{B}",
    "headings with a colon": f"## Why it matters:\n\n{A}\n\n## The old wall:\n\n{B}",
    "list items": f"- **Why it matters:** {A}\n- **The old wall:** {B}",
    "list items, colon outside": f"* **Why it matters**: {A}\n* **The old wall**: {B}",
    "list items with a dash": f"1. **Why it matters** — {A}\n2. **The old wall** — {B}",
    "list items apart": f"- **Why it matters:** {A}\n\n- **The old wall:** {B}",
    "em dash": f"**Why it matters** — {A}\n\n**The old wall** — {B}",
    "en dash": f"**Why it matters** – {A}\n\n**The old wall** – {B}",
    "hyphen": f"**Why it matters** - {A}\n\n**The old wall** - {B}",
    "dash inside": f"**Why it matters —** {A}\n\n**The old wall —** {B}",
    "French colon": f"**Why it matters** : {A}\n\n**The old wall :** {B}",
    "wide colon": f"**Why it matters**：{A}\n\n**The old wall**：{B}",
    "italic": f"*Why it matters:* {A}\n\n*The old wall*: {B}",
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)
def test_a_label_of_any_shape_begins_its_part(text: str) -> None:
    _, brief = read(f"# T\n\nIntro.\n\n{text}\n")
    assert plain_text(brief.body) == "Intro."
    assert parts(brief) == [("Why it matters", A), ("The old wall", B)]
    assert [part.kind for part in brief.sections] == ["why-it-matters", "custom"]


@pytest.mark.parametrize(
    "shape", sorted(set(SHAPES) - {"space inside", "no space at all", "list items, colon outside"})
)
def test_a_document_keeps_its_shape(shape: str) -> None:
    text = f"# T\n\nIntro.\n\n{SHAPES[shape]}\n"
    reading, brief = read(text)
    assert briefs.dumps(brief, "markdown", layout=reading.layout) == text


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES)
def test_any_shape_becomes_the_usual_one(text: str) -> None:
    _, brief = read(f"# T\n\nIntro.\n\n{text}\n")
    canonical = f"# T\n\nIntro.\n\n**Why it matters:** {A}\n\n**The old wall:** {B}\n"
    assert briefs.dumps(brief, "markdown") == canonical


HTML = {
    "colon inside": f"<p><b>Why it matters:</b> {A}</p><p><b>The old wall:</b> {B}</p>",
    "space inside": f"<p><strong>Why it matters: </strong>{A}</p><p><strong>The old wall: </strong>{B}</p>",
    "after breaks": f"<p>Intro.<br><br><b>Why it matters:</b> {A}<br><br><strong>The old wall:</strong> {B}</p>",
    "headings": f"<h3>Why it matters</h3><p>{A}</p><h3>The old wall</h3><p>{B}</p>",
    "list items": f"<ul><li><b>Why it matters:</b> {A}</li><li><b>The old wall</b> – {B}</li></ul>",
    "break after the label": f"<p><b>Why it matters</b><br>{A}</p><p><b>The old wall</b><br>{B}</p>",
    "italic": f"<p><em>Why it matters:</em> {A}</p><p><i>The old wall:</i> {B}</p>",
}


@pytest.mark.parametrize("shape", HTML)
def test_a_label_in_html_begins_its_part(shape: str) -> None:
    intro = "" if shape == "after breaks" else "<p>Intro.</p>"
    _, brief = read(f"<h1>T</h1>{intro}{HTML[shape]}", "html")
    assert plain_text(brief.body) == "Intro."
    assert parts(brief) == [("Why it matters", A), ("The old wall", B)]


def test_without_any_markup_known_labels_vouch_for_others() -> None:
    text = f"# T\n\nWhy it matters: {A}\n\nThe old wall: {B}\n\nYes, but: Nobody knows.\n"
    reading, brief = read(text)
    assert [label for label, _ in parts(brief)] == ["Why it matters", "The old wall", "Yes, but"]
    assert briefs.dumps(brief, "markdown", layout=reading.layout) == text


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("🔴 **Alert:**", "🔴 Alert"),
        ("**🟢 Alert:**", "🟢 Alert"),
        ("## 🏛️ Alert\n\n", "🏛️ Alert"),
        ("**Who pays?**", "Who pays?"),
        ("## Who pays?\n\n", "Who pays?"),
        ("**Why it matters.**", "Why it matters"),
        ("**Why it matters**", "Why it matters"),
    ],
)
def test_emoji_questions_and_known_words_need_no_colon(head: str, label: str) -> None:
    text = f"# T\n\nIntro.\n\n{head} {A}\n".replace("\n\n ", "\n\n")
    reading, brief = read(text)
    assert parts(brief) == [(label, A)]
    assert briefs.dumps(brief, "markdown", layout=reading.layout) == text


def test_what_follows_a_label_belongs_to_it_until_the_next() -> None:
    _, brief = read("**A part:** One sentence.\n\n- a\n- b\n\n> q\n\n**Another:** x\n")
    assert [type(block).__name__ for block in brief.sections[0].body] == ["Paragraph", "List", "Blockquote"]


def test_a_list_with_labels_belongs_to_the_label_before_it() -> None:
    _, brief = read("**By the numbers:** So it stands.\n\n- **Ferries:** 4\n- **Bridges:** 1\n")
    assert [part.label for part in brief.sections] == ["By the numbers"]
    _, brief = read("# T\n\n## Numbers\n\n- **Ferries:** 4\n- **Bridges:** 1\n\nBoth grow.\n")
    assert [part.label for part in brief.sections] == ["Numbers", "Ferries", "Bridges"]
    assert len(brief.sections[2].body) == 2


def test_headings_below_the_highest_are_content_unless_they_are_known() -> None:
    _, brief = read("# T\n\n## Harbour\n\nx\n\n### Quay\n\ny\n\n### What's next\n\nz\n")
    assert [part.label for part in brief.sections] == ["Harbour", "What's next"]


LOOK_ALIKES = {
    "a whole bold sentence": "**The council of Veldmark has voted for the bridge.** It took all night.",
    "credits": "**Photo:** Ada Lind",
    "an editor's note": "*Editor's note: This was corrected.*",
    "a note with its colon outside": "*Editor's note*: This was corrected.",
    "a salutation": "**Dear friends:** Welcome back.",
    "a time": "**10:30:** The gates open.",
    "a date": "**7 May 2019:** The gates open.",
    "words in bold that run on": "**Veldmark** votes on Monday.",
    "an aside after a bold name": "**Veldmark** — a town of bridges — votes on Monday.",
    "a ratio": "Ratio 3:1 in favour.",
    "a sentence with a colon": "She said: nobody knows.",
    "an interview": "**Ada Lind:** Yes.\n\n**Reporter:** Why?\n\n**Ada Lind:** Because.\n\n**Reporter:** Thanks.",
    "a short interview": "**Ada Lind:** Yes.\n\n**Bo von Falk:** Why?\n\n**Ada Lind:** Because.",
    "a panel": "**Ada Lind** (Quay): Yes.\n\n**Bo Falk** (Monitor): Why?\n\n**Ada Lind:** Because.\n\n**Bo Falk:** No.",
    "people with titles": "**Captain Lind:** We sail.\n\n**Mayor Falk:** We wait.",
    "a link to read on": "**[Read the full minutes](https://quay.example/m)**\n\nThe council votes.",
    "questions and answers": "**Q:** Why?\n\n**A:** Because.",
    "underscores": "__Why it matters:__ x",
}


@pytest.mark.parametrize("text", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_what_only_looks_like_a_label_is_text(text: str) -> None:
    reading, brief = read(f"# T\n\nIntro.\n\n{text}\n")
    assert brief.sections == ()
    assert briefs.dumps(brief, "markdown", layout=reading.layout) == f"# T\n\nIntro.\n\n{text}\n"


def test_what_could_be_a_label_is_reported() -> None:
    reading, _ = read("# T\n\nIntro.\n\n**Veldmark** — a town of bridges.\n")
    assert [found.name for found in reading.diagnostics] == ["possible-label"]
    assert reading.diagnostics[0].span is not None
    assert reading.diagnostics[0].span.line == 5


@pytest.mark.parametrize(
    "label", ["Photo", "Editor's note", "2019", "10:30", "Dear friends", "x" * 500, "word " * 40 + "x"]
)
def test_a_part_whose_label_looks_like_something_else_says_that_it_is_one(label: str) -> None:
    brief = Brief(title="T", sections=[{"label": label, "body": "x"}])
    written = briefs.dumps(brief, "markdown")
    assert "<!-- label -->" in written
    assert briefs.loads(written, "markdown") == brief


def test_parts_that_look_like_a_transcript_are_parts() -> None:
    labels = ["Ada", "Bo", "Ada", "Bo"]
    brief = Brief(title="T", sections=[{"label": label, "body": "x"} for label in labels])
    assert briefs.loads(briefs.dumps(brief, "markdown"), "markdown") == brief


def test_text_that_looks_like_a_label_says_that_it_is_text() -> None:
    brief = Brief(
        title="T", body=["Why it matters: x", "a"], sections=[{"label": "B", "body": ["What's next: c", "d"]}]
    )
    written = briefs.dumps(brief, "markdown")
    assert "&#87;hy it matters: x" in written
    assert briefs.loads(written, "markdown") == brief


def test_a_brief_with_other_parts_than_its_layout_is_written_all_the_same() -> None:
    reading, brief = read("# T\n\n## A\n\nx\n\n## B\n\ny\n")
    more = Brief.model_validate({**dict(brief), "sections": [*brief.sections, {"label": "C", "body": "z"}]})
    assert briefs.dumps(more, "markdown", layout=reading.layout) == "# T\n\n## A\n\nx\n\n## B\n\ny\n\n## C\n\nz\n"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("**Money:** It is gone.\n\n**Data:** The board counted nine boats last week.", ["Money", "Data"]),
        ("**Wer zahlt?** Niemand.\n\n**Daten:** Der Rat zählte neun Boote im Hafen.", ["Wer zahlt?", "Daten"]),
        ("**数据**——委员会周二投票决定延长。\n\n**钱**——房租翻了一番。", ["数据", "钱"]),
        ("**Money:** It is gone.\n\n**Data:** Ada Lind", ["Money"]),
        ("**Money:** It is gone.\n\n**Photo:** The quay at night, and the boats in it.", ["Money"]),
        ("**Data:** The board counted nine boats last week.", []),
    ],
)
def test_a_word_for_a_credit_is_a_label_where_a_sentence_follows_and_others_are_set_alike(
    text: str, labels: list[str]
) -> None:
    _, brief = read(f"# T\n\nIntro.\n\n{text}\n")
    assert [section.label for section in brief.sections] == labels


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Money**:The boat.", [("Money", "The boat.")]),
        ("**Money** ：The boat.", [("Money", "The boat.")]),
        ("[**Money:**](/x) The boat.", [("Money", "The boat.")]),
        ("[**Money**](/x): The boat.", [("Money", "The boat.")]),
        ("**谁付钱？**船开了。", [("谁付钱？", "船开了。")]),
        ("**Money**\nThe boat.\n\n**Mortar**\nThe crane.", [("Money", "The boat."), ("Mortar", "The crane.")]),
        ("SUMMARY: The boat.\n\nMONEY: The crane.", [("SUMMARY", "The boat."), ("MONEY", "The crane.")]),
    ],
)
def test_a_label_set_in_a_rare_way_begins_its_part(text: str, expected: list[tuple[str, str]]) -> None:
    _, brief = read(f"# T\n\nIntro.\n\n{text}\n")
    assert parts(brief) == expected


@pytest.mark.parametrize(
    "text",
    [
        "**Ratio 5**:1 it was.",
        "**Money**:the boat.",
        "[**Read the minutes**](/x) The boat.",
        "**Ada Lind**\nFellow\n\n**Bo Falk**\nAnalyst",
        "**Money**\nThe boat.",
    ],
)
def test_bold_words_without_what_makes_them_a_label_stay_text(text: str) -> None:
    _, brief = read(f"# T\n\nIntro.\n\n{text}\n\nThe end.\n")
    assert brief.sections == ()


def test_a_credit_before_a_sentence_is_reported_where_it_stays_text() -> None:
    reading, _ = read("# T\n\nIntro.\n\n**Data:** The board counted nine boats last week.\n")
    assert [found.name for found in reading.diagnostics] == ["possible-label"]
