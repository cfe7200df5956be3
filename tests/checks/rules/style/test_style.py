"""The rules of style beyond their own examples: what they must find, where, and what they must leave alone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

import briefs
from briefs.checks.rules.style import (
    bottom_line_late,
    click_here,
    exclamation_in_title,
    headline_words,
    lede_repeats_title,
    long_sentence,
    section_sentences,
    section_words,
    total_words,
    why_it_matters_late,
)
from briefs.checks.rules.style.measure import PerPart
from briefs.checks.wording import MOST


def found(text: str, code: str, *options: object, profile: str = "default", format: str = "markdown") -> list[str]:
    """Where a rule finds something, as `line:column`."""
    reading = briefs.read(text, format)
    return [str(each.span) for each in briefs.check(reading, profile, select=[code], options=options)]


FIRES = [
    ("headline-words", "# One two three four five six seven\n", ["1:1"]),
    ("headline-words", "# 渡轮今天又从奥斯特兰开往莫尔\n", ["1:1"]),
    ("lede-sentences", "# T\n\n**It sails. It *really* does. Yes.**\n", ["3:13"]),
    ("lede-sentences", "# T\n\n**It sails. It does. Yes.**\n", ["3:13"]),
    ("section-sentences", "# T\n\n**Why it matters:** One. Two. Three. Four.\n", ["3:31"]),
    ("section-sentences", "# T\n\n**Warum das wichtig ist:** Eins.\n\n- Zwei.\n- Drei.\n", ["6:3"]),
    ("single-item-list", "# T\n\n- one\n\ntext\n\n1. one\n", ["3:1", "7:1"]),
    ("bare-url", "See [https://a.example/x](https://a.example/x), www.a.example/y.\n", ["1:5", "1:49"]),
    ("click-here", "[Here](x), [**click here**](y) or [Lire la suite…](z).\n", ["1:1", "1:12", "1:35"]),
    ("click-here", "[更多](x) [こちら](y) [здесь](z) [BURADA](u)\n", ["1:1", "1:9", "1:18", "1:29"]),
    ("lede-repeats-title", "# The ferry sails to Mole\n\n**The ferry sails to Mole again.**\n", ["3:1"]),
    ("why-it-matters-late", "# T\n\n**Lede.**\n\nText.\n\n**Why it matters:** X.\n", ["7:1"]),
    ("go-deeper-without-link", "# T\n\n**Go deeper:** The minutes.\n", ["3:1"]),
    ("title-ends-with-period", "# Ferry to Mole sails again.\n", ["1:1"]),
    ("title-ends-with-period", "# 渡轮又开航了。\n", ["1:1"]),
    ("exclamation-in-title", "# It sails! And how\n", ["1:1"]),
    ("exclamation-in-title", "# ¡Vuelve el ferry!\n", ["1:1"]),
    ("relative-date", "---\nlanguage: en\n---\n\nThey vote tomorrow, and next Friday again.\n", ["5:11", "5:25"]),
    ("relative-date", "---\nlanguage: fr\n---\n\nIls votent demain.\n", ["5:12"]),
    ("relative-date", "They vote tomorrow. Они голосуют завтра.\n", ["1:11", "1:34"]),
    ("bottom-line-late", "# T\n\n**Background:** X.\n", ["3:1"]),
    ("long-list", "# T\n\n" + "- x\n" * 8, ["3:1"]),
    ("mixed-quotes", "It’s “late”, “she” says, and it's over.\n", ["1:32"]),
]

SILENT = [
    ("headline-words", "# Three-year, U.S.-led plan: 3,000 jobs\n"),
    ("headline-words", "# 渡轮今天又开航了\n"),
    ("headline-words", "Text.\n"),
    ("lede-sentences", "# T\n\n**Mr. Vane of the U.S. says no at 5 p.m. on Friday.**\n"),
    ("section-sentences", "# T\n\n**Background:** One. Two. Three.\n"),
    ("single-item-list", "# T\n\n1. one\n\ntext\n\n2. two\n"),
    ("single-item-list", "# T\n\n- [ ] call the yard\n"),
    ("single-item-list", "# T\n\n**Go deeper:**\n\n- [The minutes](x)\n"),
    ("bare-url", "See [lake.example](https://lake.example), <pier@lake.example> and www.lake.example.\n"),
    ("bare-url", "Type `https://a.example/x`, or\n\n    https://a.example/y\n"),
    ("click-here", "[Here come the ferries](x) and [the minutes](y)\n"),
    ("lede-repeats-title", "# Ferry sails\n\n**Ferry sails.**\n"),
    (
        "lede-repeats-title",
        "# The ferry sails to Mole\n\n**Ice kept the steel away; now the ferry sails to Mole, a tenth dearer.**\n",
    ),
    ("why-it-matters-late", "# T\n\nNo lede, only this.\n\n**Why it matters:** X.\n"),
    ("why-it-matters-late", "# T\n\n**Background:** X.\n"),
    ("go-deeper-without-link", "# T\n\n**Go deeper:** https://lake.example/minutes\n"),
    ("go-deeper-without-link", "# T\n\n**Background:** The minutes.\n"),
    ("title-ends-with-period", "# Yard is run by Pier Inc.\n"),
    ("title-ends-with-period", "# The wait goes on...\n"),
    ("title-ends-with-period", "# It sails. It floats.\n"),
    ("title-ends-with-period", "# Does it sail?\n"),
    ("exclamation-in-title", "# “Enough!”, says Mole\n"),
    ("exclamation-in-title", "# Yahoo! buys a ferry\n"),
    ("exclamation-in-title", "# if a != b\n"),
    ("relative-date", "---\nlanguage: en\n---\n\n“We vote tomorrow,” he said. The next week was tomorrow's world.\n"),
    ("relative-date", "---\nlanguage: de\n---\n\nHier am Morgen und demain.\n"),
    ("relative-date", "---\nlanguage: fi\n---\n\nHuomenna tomorrow.\n"),
    ("relative-date", "Hier, morgen, demain, mañana.\n"),
    ("bottom-line-late", "# T\n\n**Lede.**\n\n**Background:** X.\n\n**The bottom line:** Y.\n"),
    ("bottom-line-late", "# T\n\n**BLUF:** Y.\n\n**Background:** X.\n"),
    ("long-list", "# T\n\n" + "1. x\n" * 9),
    ("long-list", "# T\n\n**Go deeper:**\n\n" + "- [x](y)\n" * 9),
    ("mixed-quotes", "It’s 5' 10\" “long”; `it's` code.\n"),
    ("mixed-quotes", '«It\'s» "late".\n'),
    ("long-sentence", "# T\n\n" + "ภาษาไทยไม่มีช่องว่าง" * 40),
]


@pytest.mark.parametrize(("code", "text", "places"), FIRES)
def test_it_is_found_in_its_place(code: str, text: str, places: list[str]) -> None:
    assert found(text, code) == places


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_it_is_left_alone(code: str, text: str) -> None:
    assert found(text, code) == []


WORDS = "word " * 99 + "word"


@pytest.mark.parametrize(
    ("code", "text", "options", "fires"),
    [
        ("headline-words", f"# {WORDS}", headline_words.Limits(at_most=0), False),
        ("headline-words", f"# {WORDS}", headline_words.Limits(at_most=95, tolerance=10), False),
        ("headline-words", f"# {WORDS}", headline_words.Limits(at_most=90, tolerance=10), True),
        ("total-words", WORDS, total_words.Limits(at_least=105), False),
        ("total-words", WORDS, total_words.Limits(at_least=120), True),
        ("total-words", "ภาษาไทย" * 400, total_words.Limits(at_least=120), False),
        ("section-words", f"**Our numbers:** {WORDS}", section_words.Limits(of={"our Numbers": 10}), True),
        ("section-words", f"**Our numbers:** {WORDS}", section_words.Limits(of={"bottom-line": 10}), False),
        ("section-words", f"**Bottom line:** {WORDS}", section_words.Limits(of={"bottom-line": 10}), True),
        ("section-words", f"**Bottom line:** {WORDS}", section_words.Limits(at_most=9, of={"bottom-line": 0}), False),
        ("section-sentences", "**Bottom line:** It is. It was.", section_sentences.Limits(at_most=1), True),
        ("section-sentences", "**Bottom line:** It is. It was.", section_sentences.Limits(of={"bottom-line": 1}), True),
        ("click-here", "[Our website](x)", click_here.Words(also=("our website",)), True),
        ("exclamation-in-title", "# Pop! sails", exclamation_in_title.Names(names=("Pop!",)), False),
        ("lede-repeats-title", "# A b c d\n\n**A b c d e.**", lede_repeats_title.Limits(at_most=90), False),
        (
            "why-it-matters-late",
            "**The latest:** X.\n\n**Why it matters:** Y.",
            why_it_matters_late.Before(after=("whats-new",)),
            False,
        ),
        ("bottom-line-late", "**Background:** X.", bottom_line_late.Carriers(kinds=("background",)), False),
        ("long-sentence", "One two three.", long_sentence.Limits(at_most=2), True),
    ],
)
def test_limits_can_be_set(code: str, text: str, options: object, fires: bool) -> None:
    assert hash(options) == hash(options)
    assert bool(found(text, code, options)) is fires


def test_a_limit_and_what_was_counted_are_told() -> None:
    def told(text: str, code: str) -> list[str]:
        return [each.message for each in briefs.check(briefs.read(text, "markdown"), select=[code])]

    assert told("# One two three four five six seven", "BRF301") == ["The title has 7 words; at most 6 are allowed."]
    assert told("# " + "渡" * 14, "BRF301") == ["The title has 14 signs, about 7 words; at most 6 are allowed."]
    assert told("**It is. It was.**", "BRF302") == ["The lede has 2 sentences; at most 1 is allowed."]
    assert told(f"**{'x ' * 59}x**", "BRF303") == ["The lede has 60 words; at most 35 are allowed (up to 38 pass)."]


def test_places_are_exact_in_json_too() -> None:
    def paragraph(words: str) -> str:
        return f'{{"type": "paragraph", "children": [{{"type": "text", "value": "{words}"}}]}}'

    text = f'{{"sections": [{{"label": "Why it matters", "body": [\n{paragraph("One. Two. Three.")}]}}]}}'
    assert found(text, "section-sentences", format="json") == ["2:73"]
    text = f'{{"body": [\n{paragraph("They vote tomorrow.")}]}}'
    assert found(text, "relative-date", format="json") == ["2:73"]
    text = '{"title": "Ferry to Mole sails again."}'
    assert found(text, "title-ends-with-period", format="json") == ["1:11"]


def test_places_are_exact_in_html_too() -> None:
    text = "<h1>T</h1>\n<p><b>Why it matters:</b> One. Two. Three. They vote tomorrow.</p>"
    assert found(text, "section-sentences", format="html") == ["2:37"]
    assert found(text, "relative-date", format="html") == ["2:54"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bare-url", "[https://a.example](https://a.example) " * 3000),
        ("bare-url", "https://a.example/x " * 50_000),
        ("long-sentence", ("Word " * 41 + "end. ") * 4000),
        ("relative-date", "tomorrow " * 100_000),
        ("click-here", "[here](x) " * 3000),
        ("single-item-list", "- x\n\n<!-- -->\n\n" * 3000),
    ],
)
def test_of_thousands_the_first_are_shown_and_the_others_counted(code: str, text: str) -> None:
    messages = [each.message for each in briefs.check(briefs.read(text, "markdown"), select=[code])]
    assert len(messages) == MOST
    assert messages[-1].endswith(" more.")


def test_a_title_loses_its_full_stop_only_where_it_is_certain() -> None:
    def fixed(text: str, format: str) -> Mapping[str, str]:
        reading = briefs.read(text, format)
        (each,) = briefs.check(reading, select=["BRF315"])
        return {} if each.fix is None else {"": text[: each.fix.edits[0].start] + text[each.fix.edits[0].end :]}

    assert fixed("# Ferry to Mole sails.\n\nX.", "markdown") == {"": "# Ferry to Mole sails\n\nX."}
    assert fixed("# Ferry to Mole sails. #\n\nX.", "markdown") == {"": "# Ferry to Mole sails #\n\nX."}
    assert fixed("---\ntitle: 'Ferry to Mole sails.'\n---\n", "markdown") == {
        "": "---\ntitle: 'Ferry to Mole sails'\n---\n"
    }
    assert fixed("<h1>Ferry to Mole sails.</h1><p>X.</p>", "html") == {"": "<h1>Ferry to Mole sails</h1><p>X.</p>"}
    assert fixed("<title>Ferry to Mole sails.</title><h1>Ferry to Mole sails.</h1><p>X.</p>", "html") == {}
    assert fixed('{"title": "Ferry to Mole sails."}', "json") == {"": '{"title": "Ferry to Mole sails"}'}
    assert fixed("# Ferry to *Mole* sails.\n\nX.", "markdown") == {}
    assert fixed("# Ferry sails.\n\nX.", "markdown") == {}


def test_marks_are_written_in_the_way_of_most_of_them() -> None:
    def fixed(text: str) -> str | None:
        reading = briefs.read(text, "markdown")
        (each,) = briefs.check(reading, select=["BRF309"])
        if each.fix is None:
            return None
        assert not each.fix.safe
        for edit in reversed(each.fix.edits):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text

    assert fixed("“It’s late,” he said. “Yes.” “It’s 'over'.”") is None
    assert fixed('“It’s late,” he said. "It\'s over."') == "“It’s late,” he said. “It’s over.”"
    assert fixed('"It\'s late," he said. "It’s over."') == '"It\'s late," he said. "It\'s over."'
    assert fixed('"Late," he said, "very," „spät“.') == '"Late," he said, "very," "spät".'
    assert fixed('„Spät“, „früh“ und "nie".') is None
    assert fixed("It’s [late](x \"it's\"), it’s over. It's.") is None
    assert fixed("# It's\n\nIt’s, it’s.") is None


def test_limits_per_part_are_equal_however_they_are_given() -> None:
    as_table = section_words.Limits(of={"summary": 200, "bottom-line": 40})
    as_pairs = section_words.Limits(of=PerPart((("bottom-line", 40), ("summary", 200))))
    assert as_table == as_pairs
    assert hash(as_table) == hash(as_pairs)
    assert repr(as_table.of) == "{'summary': 200, 'bottom-line': 40}"
