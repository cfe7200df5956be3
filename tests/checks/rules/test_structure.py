"""What the rules of structure report, where, and what they leave alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefs
from briefs import Brief, FootnoteDefinition, Heading, Paragraph, Section
from briefs.checks import run
from briefs.checks.profile import Profile
from briefs.checks.rule import Rule
from briefs.checks.rules import structure
from briefs.checks.rules.structure import label_order, missing_section
from briefs.checks.rules.structure.label_order import Order
from briefs.checks.rules.structure.missing_lede import keeps
from briefs.checks.rules.structure.missing_section import Expected
from briefs.checks.rules.structure.no_sections import Unlabelled
from briefs.checks.selection import choose
from briefs.diagnostics import Diagnostic
from tests.properties import strategies

HEAD = "2024-03-07\n\n# Ferry to Mole sails again\n\n**The ferry sails on Monday.**\n\n"


def held(text: str, code: str, format: str = "markdown", options: tuple[object, ...] = ()) -> tuple[Diagnostic, ...]:
    profile = Profile(name="its-own", doc="For a test.", rules=("BRF1",), options=options)
    return run.check(briefs.read(text, format), choose(profile, select=[code]))


def places(found: tuple[Diagnostic, ...]) -> list[str]:
    return [str(each.span) for each in found]


@pytest.mark.parametrize(
    ("code", "text", "place", "message"),
    [
        ("BRF101", "\nThe ferry sails.\n", "2:1", "The brief has no title."),
        (
            "BRF102",
            "# Ferry\n\nIt sails.\n",
            "3:1",
            "The brief has no lede: it does not begin with a paragraph in bold.",
        ),
        ("BRF103", HEAD, "1:1", "The brief names neither an author nor a publisher."),
        ("BRF104", HEAD, "1:1", "The brief names no source, and nothing in it is a link."),
        ("BRF105", "\n# Ferry\n\n**It sails.**\n", "2:1", "The brief does not say when it was published."),
        ("BRF106", f"{HEAD}**What's next:**\n", "7:1", "The part 'What's next' has no text."),
        ("BRF106", f"{HEAD}**What's next:**\n\n---\n", "7:1", "The part 'What's next' has no text."),
        (
            "BRF106",
            f"{HEAD}## What's next\n\n## Why it matters\n\nIt does.\n",
            "7:1",
            "The part 'What's next' has no text.",
        ),
        (
            "BRF107",
            f"{HEAD}**What’s next:** A.\n\n**So what:** B.\n\n**WHAT'S NEXT** – C.\n\n**What's next:** D.\n",
            "11:1",
            "The label 'WHAT'S NEXT' stands here again; it is on line 7 too.",
        ),
        (
            "BRF107",
            f"{HEAD}**Pourquoi :** A.\n\n**So what:** B.\n\n**Pourquoi :** C.\n",
            "11:1",
            "The label 'Pourquoi' stands here again; it is on line 7 too.",
        ),
        (
            "BRF109",
            "# Ferry\n\n## Analysis\n\nA.\n\n##### Ramp\n\nB.\n",
            "7:1",
            "The heading 'Ramp' has rank 5 below a heading of rank 2; ranks 3 and 4 are left out.",
        ),
        (
            "BRF109",
            "# Ferry\n\nText.\n\n### Ramp\n\nB.\n",
            "5:1",
            "The heading 'Ramp' has rank 3 below a heading of rank 1; rank 2 is left out.",
        ),
        (
            "BRF110",
            f"{HEAD}Text.\n\n[^a]: It points at itself.[^a]\n",
            "9:1",
            "Nothing in the text refers to the footnote 'a'.",
        ),
        ("BRF111", f"{HEAD}**Why:** Text[^1] and “more”.[^b-2]\n", "7:14", "There is no footnote for the mark '[^1]'."),
        (
            "BRF113",
            f"{HEAD}A.\n\nB.\n\nC.\n\nD.\n",
            "7:1",
            "The text has 4 paragraphs and no labelled part; up to 3 need none.",
        ),
        (
            "BRF114",
            "# Ferry\n\nText.\n\n# Quay\n\nA.\n\n## Ramp\n\nB.\n\n# Crane\n\nC.\n",
            "5:1",
            "The heading 'Quay' has rank 1; the title has rank 1. It is the first of 2.",
        ),
        (
            "BRF114",
            "Ferry\n=====\n\nText.\n\nQuay\n====\n\nA.\n",
            "6:1",
            "The heading 'Quay' has rank 1; the title has rank 1.",
        ),
        ("BRF115", "# Ferry\n", "1:1", "The brief has no text."),
    ],
)
def test_what_is_wrong_is_said_where_it_stands(code: str, text: str, place: str, message: str) -> None:
    found = held(text, code)
    assert found
    assert (str(found[0].span), found[0].message) == (place, message)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("BRF102", "# Ferry\n\n**Summary:** It sails.\n\n**Why it matters:** It does.\n"),
        ("BRF102", "# Ferry\n"),
        ("BRF103", "---\npublisher: The Ostrand Post\n---\n\nText.\n"),
        ("BRF103", "# Ferry\n"),
        ("BRF104", f"{HEAD}The [board](https://example.org) says so.\n"),
        ("BRF104", f"{HEAD}The board says so: https://example.org/minutes\n"),
        ("BRF104", f"{HEAD}The board says so.[^1]\n\n[^1]: Minutes.\n"),
        ("BRF104", f"{HEAD}**References:** Minutes of the board.\n"),
        ("BRF105", "---\ntitle: Ferry\nupdated: 2024-03\n---\n\nText.\n"),
        ("BRF105", "---\ntitle: Ferry\nurl: https://example.org/2024/03/07/ferry\n---\n\nText.\n"),
        ("BRF106", f"{HEAD}## The islands\n\n### Why it matters\n\nIt does.\n"),
        ("BRF106", f"{HEAD}**In pictures:**\n\n![The quay](quay.png)\n"),
        # an interview, a form, cases below headings of their own, boxes of links
        ("BRF107", f"{HEAD}**Post:** A?\n\n**Quill:** B.\n\n**Post:** C?\n\n**Quill:** D.\n"),
        ("BRF107", f"{HEAD}**Price:** 4.\n\n**Note:** A.\n\n**Price:** 5.\n\n**Then:** B.\n\n**Price:** 6.\n"),
        (
            "BRF107",
            "# Ferry\n\n## Mole\n\n### What's next\n\nA.\n\n## Ostrand\n\nC.\n\n### What's next\n\nD.\n",
        ),
        ("BRF107", f"{HEAD}**Read more:** A.\n\n**So what:** B.\n\n**Read more:** C.\n"),
        ("BRF107", f"{HEAD}**What's next:** A.\n\n**What happens next:** B.\n"),
        ("BRF108", f"{HEAD}**Conclusion:** A.\n\n**Summary:** B.\n"),
        (
            "BRF109",
            "# Ferry\n\n**Analysis:** A.\n\n> ##### Ramp\n\n### Quay\n\nB.\n\n#### Ramp\n\nC.\n\n### Crane\n\nD.\n",
        ),
        ("BRF109", "---\ntitle: Ferry\n---\n\n**It sails.**\n\n### Ramp\n\nB.\n"),
        ("BRF110", f"{HEAD}Text[^a] and[^b].\n\n[^a]: One, see[^c].\n\n[^b]: Two.\n\n[^c]: Three.\n"),
        ("BRF111", f"{HEAD}Write `[^1]` or:\n\n```\nText[^2]\n```\n"),
        ("BRF111", f"{HEAD}The pattern x[^a-z]+ and y[^0-9] and [^abc]* match others; a[^b](c) is a link.\n"),
        ("BRF111", f"{HEAD}Text.[^1]\n\n[^1]: Note.\n"),
        ("BRF112", f"{HEAD}**Conclusion:** A.\n"),
        ("BRF113", f"{HEAD}A.\n\nB.\n\nC.\n\n- D.\n- E.\n"),
        ("BRF113", f"{HEAD}A.\n\nB.\n\nC.\n\nD.\n\n**What's next:** E.\n"),
        ("BRF114", "# Ferry\n\nText.\n\n## Quay\n\nA.\n\n### Ramp\n\nB.\n"),
        ("BRF114", "---\ntitle: Ferry\n---\n\n# Quay\n\nA.\n\n# Ramp\n\nB.\n"),
    ],
)
def test_what_is_good_is_left_alone(code: str, text: str) -> None:
    assert held(text, code) == ()


@pytest.mark.parametrize(
    ("code", "text", "place"),
    [
        ("BRF106", '{"title": "T", "sections": [{"label": "A", "body": "x"},\n {"label": "B"}]}', "2:12"),
        ("BRF107", '{"sections": [{"label": "A", "body": "x"},\n {"label": "a:", "body": "y"}]}', "2:12"),
        ("BRF111", '{"title": "T",\n "lede": "Text.[^1]"}', "2:16"),
        ("BRF102", '{"title": "T",\n "body": ["Text."]}', "2:11"),
    ],
)
def test_in_json_too(code: str, text: str, place: str) -> None:
    assert places(held(text, code, "json")) == [place]


def test_in_html_too() -> None:
    page = "<h1>T</h1>\n<p>One.</p>\n<h2>Analysis</h2>\n<p>Text.[^1]</p>\n<h4>Ramp</h4>\n<p>B.</p>\n<h2>Outlook</h2>\n"
    assert places(held(page, "BRF111", "html")) == ["4:9"]
    assert places(held(page, "BRF109", "html")) == ["5:1"]
    assert places(held(page, "BRF106", "html")) == ["7:1"]


def test_a_page_is_not_blamed_for_headings_that_are_no_part_of_the_brief() -> None:
    page = "<article><h1>T</h1><p>One.</p><aside><h2>More</h2><p>x</p></aside><h3>Part</h3><p>Two.</p></article>"
    assert held(page, "BRF109", "html") == ()


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ("Conclusion Summary Analysis", "'Conclusion' is out of order: it belongs after 'Analysis'."),
        ("Summary Conclusion Analysis Conclusions", "'Conclusion' is out of order: it belongs after 'Conclusions'."),
        ("Analysis Conclusion Summary", "'Summary' is out of order: it belongs before 'Analysis'."),
        (
            "Summary Conclusion Ferries Analysis Verdict",
            "'Conclusion' is out of order: it belongs between 'Analysis' and 'Verdict'.",
        ),
        ("Ferries Summary Summary Analysis", None),
        ("Verdict", None),
    ],
)
def test_the_part_that_has_to_move_is_named_with_its_place(labels: str, message: str | None) -> None:
    text = HEAD + "".join(f"**{label}:** Text.\n\n" for label in labels.split())
    found = held(text, "BRF108", options=(Order(labels=("summary", "analysis", "conclusion", "VERDICT:")),))
    assert [each.message for each in found] == ([f"The part {message}"] if message else [])


@pytest.mark.parametrize(
    ("text", "kinds", "message"),
    [
        ("**Summary:** A.", ("summary", "recommendations"), "The brief has no part 'Recommendations'."),
        (
            "**Key Judgments** – A.",
            ("key judgments", "lede", "sources|references"),
            "The brief has no sources or part 'References'.",
        ),
        ("**Options:** A.", ("recommendations | alternatives",), None),
        ("> ### Recommendations\n>\n> A.", ("recommendations",), None),
        ("**Summary:** A.", ("Ways out",), "The brief has no part 'Ways out'."),
    ],
)
def test_parts_that_are_expected_and_missing_are_named(text: str, kinds: tuple[str, ...], message: str | None) -> None:
    found = held(HEAD + text, "BRF112", options=(Expected(kinds=kinds),))
    assert [each.message for each in found] == ([message] if message else [])


@pytest.mark.parametrize(
    ("rule", "options"),
    [
        (label_order.RULE, Order(labels=("summary", "introduction", "analysis", "recommendations", "conclusion"))),
        (label_order.RULE, Order(labels=("summary", "recommendations", "introduction", "analysis", "conclusion"))),
        (missing_section.RULE, Expected(kinds=("summary|lede", "introduction|analysis", "recommendations"))),
    ],
)
def test_the_examples_hold_for_any_usual_order_of_a_policy_brief(rule: Rule, options: object) -> None:
    (bad,), (good,) = rule.explanation.bad, rule.explanation.good
    assert held(bad.text, rule.code, options=(options,))
    assert held(good.text, rule.code, options=(options,)) == ()


def test_a_missing_part_is_named_in_the_language_of_the_brief() -> None:
    text = "---\nlang: de-AT\n---\n\nText.\n"
    (found,) = held(text, "BRF112", options=(Expected(kinds=("summary",)),))
    assert found.message == "The brief has no part 'Zusammenfassung'."


def test_more_paragraphs_may_go_without_labels() -> None:
    assert held(f"{HEAD}A.\n\nB.\n\nC.\n\nD.\n", "BRF113", options=(Unlabelled(at_most=4),)) == ()


def mended(text: str, found: Diagnostic) -> str:
    assert found.fix
    (edit,) = found.fix.edits
    return text[: edit.start] + edit.text + text[edit.end :]


@pytest.mark.parametrize(
    "text",
    [
        "# Ferry\n\nThe ferry sails on Monday again.\n\n**Why it matters:** It does.\n",
        "# Ferry\n\nThe ferry\nsails again on [Monday](https://example.org) `at` noon!\n\nMore.\n",
        "---\ntitle: Ferry\n---\nThe ferry sails on Monday again[^1].\n\n[^1]: Note.\n",
        "07.03.24\n\n## Ferry\n\nBy Ada Quill\n\nDie Fähre fährt am Montag wieder.\n",
    ],
)
def test_the_first_paragraph_can_be_made_the_lede(text: str) -> None:
    (found,) = held(text, "BRF102")
    after = mended(text, found)
    assert held(after, "BRF102") == ()
    assert keeps(briefs.loads(after, "markdown")) == keeps(briefs.loads(text, "markdown"))
    assert found.fix
    assert not found.fix.safe


@pytest.mark.parametrize(
    "first",
    [
        "It *sails* on Monday again.",
        "It sails on Monday: at noon.",
        "It sails.",
        "It sails on Monday again",
        "- It sails on Monday again.",
        "It sails on <b>Monday</b> once again.",
    ],
)
def test_no_fix_is_offered_where_it_might_not_do_what_it_says(first: str) -> None:
    (found,) = held(f"# Ferry\n\n{first}\n\nMore.\n", "BRF102")
    assert found.fix is None


@pytest.mark.law
@given(
    brief=strategies.briefs(),
    words=st.lists(st.sampled_from(["The", "ferry", "sails", "07.03.24", "By", "-", "[a](b)", "`c`", "#"]), min_size=4),
)
def test_a_fix_mends_and_keeps_every_brief(brief: Brief, words: list[str]) -> None:
    sentence = Paragraph([" ".join(["It", *words]) + "."])
    brief = brief.model_copy(update={"lede": (), "body": (sentence, *brief.body)})
    text = briefs.dumps(brief, "markdown")
    before = briefs.loads(text, "markdown")
    for found in held(text, "BRF102"):
        if found.fix:
            after = mended(text, found)
            assert held(after, "BRF102") == ()
            assert keeps(briefs.loads(after, "markdown")) == keeps(before)


@pytest.mark.law
@given(brief=strategies.briefs(), format=st.sampled_from(["markdown", "html", "json"]))
def test_any_brief_can_be_checked(brief: Brief, format: str) -> None:
    reading = briefs.read(briefs.dumps(brief, format), format)
    options = (Order(labels=("summary", "A", "custom")), Expected(kinds=("summary|A", "", "|")))
    profile = Profile(name="its-own", doc="For a test.", rules=("BRF1",), options=options)
    for found in run.check(reading, choose(profile)):
        assert found.span
        assert 0 <= found.span.start <= found.span.end <= len(reading.text)


@pytest.mark.law
@given(
    text=st.lists(strategies.texts | st.sampled_from(["# ", "\n\n", "**A:** ", "[^1]", "[^1]: ", "##### "]), max_size=9)
)
def test_any_text_can_be_checked(text: list[str]) -> None:
    for name in ("markdown", "html"):
        briefs.check(briefs.read("".join(text), name), select=["BRF1"])


@pytest.mark.parametrize("code", ["BRF106", "BRF107", "BRF109", "BRF110", "BRF111"])
def test_thousands_of_findings_are_counted_and_not_told(code: str) -> None:
    many = range(300)
    brief = Brief(
        title="T",
        body=[Heading("a", depth=1), *(Heading("b", depth=1 + 3 * (at % 2)) for at in many)]
        + [Paragraph(f"Text.[^x{at}]") for at in many]
        + [FootnoteDefinition(f"n{at}", "Note.") for at in many],
        sections=[Section(label="Why it matters") for at in many],
    )
    found = held(briefs.dumps(brief, "json"), code, "json")
    assert len(found) == 100
    assert " Below it are " in found[-1].message


def test_every_code_is_held_here() -> None:
    assert [rule.code for rule in structure.RULES] == [f"BRF{number}" for number in range(101, 116)]
