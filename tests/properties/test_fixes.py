"""Every fix that is offered keeps its promise in whatever document: nothing else changes, and the fault is gone.

The rules need not be named here: every rule that has fixes is tried on its own bad examples, as they stand and in
awkward surroundings, and on random briefs.
"""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import briefs
from briefs import Brief, Fixed
from briefs.checks.profiles import PROFILES
from briefs.checks.registry import rule_of
from briefs.checks.rule import Rule
from briefs.checks.rules import RULES
from tests.properties import strategies

DATES = {"BRF010"}
"""Dates are read in each other's light, so that to settle one could turn another; then the fix is refused."""
FORMATS = ["markdown", "html", "json"]
DAYS = ["07.05.19", "05/07/2019", "7/5/19", "1-2-2003", "03.04.2005", "5/6"]
LABEL = re.compile(r"^(?P<before>[ >]*(?:[-*+] |\d+[.)] )?)\*\*(?P<label>[^*\n:]+):\*\* (?=\S)", re.MULTILINE)
DATE = re.compile(r"\d{4}-\d\d-\d\d")
FORMS = [
    "**{}: **",
    "**{}:**",
    "**{} :**",
    "**{}:  **",
    "**{}**:",
    "** {}:**",
    "**{}: ** ",
    "**{}：**",
    "**{}? **",
    "**{}?**",
]


def held(
    text: str | bytes,
    format: str,
    profile: str = "default",
    *,
    unsafe: bool = False,
    select: str = "",
    lenient: Collection[str] = (),
) -> Fixed:
    """A document with its fixes, all of which were made (but for `lenient` rules) and kept their promise."""
    chosen = [select] if select else []
    before = briefs.read(text, format)
    done = briefs.fix(text, format, profile, chosen, unsafe=unsafe)
    assert [(str(each.diagnostic), each.reason) for each in done.refused if each.diagnostic.code not in lenient] == []
    after = briefs.read(done.data if isinstance(text, bytes) else done.text, format)
    codes = {each.code for each in done.applied}
    if before.brief is not None and len(codes) == 1:
        rule = rule_of(next(iter(codes)))
        assert rule is not None
        assert after.brief is not None
        assert rule.keeps(after.brief) == rule.keeps(before.brief)
    again = briefs.fix(done.data if isinstance(text, bytes) else done.text, format, profile, chosen, unsafe=unsafe)
    assert not again.edits
    left = [each for each in done.remaining if each.fix and (each.fix.safe or unsafe)]
    assert {each.code for each in left} <= {each.diagnostic.code for each in done.refused}
    return done


words = st.sampled_from(
    ["It does.", "the quay", "a *b* c", "`x`", "[a](b)", "é", "文", "😀", "1", "07.05.19", "May 7", "- x"]
)
known = st.sampled_from(["Why it matters", "What's next", "The big picture", "Expanding the agenda", "Go deeper", "x"])
typed = st.builds(lambda form, label, text: form.format(label) + text, st.sampled_from(FORMS), known, words)
days = st.sampled_from(DAYS)
starts = st.sampled_from(["", "", "", "> ", "- ", "1. ", "   ", "- > "])
paragraphs = st.one_of(
    typed,
    typed,
    words,
    days,
    st.lists(typed | words, min_size=2, max_size=3).map("\n".join),
    st.builds("{} {}".format, typed, typed),
    days.map("*Source:* [A report](https://a.example), {}".format),
    days.map("By Ada Lind, {}".format),
    days.map("**Updated:** {}".format),
    strategies.texts,
)
blocks = st.builds(lambda start, text: start + text.replace("\n", "\n" + " " * len(start)), starts, paragraphs)
keys = st.sampled_from(["title", "date", "updated", "author", "desk", "tags", "publisher", "lede", "sources", "x y"])
values = st.one_of(
    st.sampled_from(
        ["Three towns: one ferry", "'Night", '"Night quay" opens', "@ada", "a: b: c", "x #y", "%", "[a", "- a: b: c"]
    ),
    st.builds("{}: {}".format, words, words),
    st.lists(
        st.sampled_from(["a", ": ", "'", '"', "#", " ", "&", "*", "\\", "é", "{", "]", "|", "!", "\u2028", "\x85"])
    ).map("".join),
    days,
    strategies.texts.map(lambda text: text.replace("\n", " ")),
)
matter = st.lists(st.builds("{}: {}\n".format, keys, values), max_size=5).map(
    lambda lines: f"---\n{''.join(lines)}---\n\n" if lines else ""
)
titles = st.sampled_from(
    ["", "# A title\n\n", "## A TITLE\n\n", "07.05.19\n\n# A title\n\n", "# A title\n\n7/5/19\n\n"]
)
ends = st.sampled_from(["\n", "\n", "\r\n", "\r"])


@st.composite
def faulty(draw: st.DrawFn) -> str:
    """Markdown that has faults as people and converters make them."""
    body = "\n\n".join(draw(st.lists(blocks, max_size=6)))
    return (draw(matter) + draw(titles) + body).replace("\n", draw(ends))


@pytest.mark.law
@given(text=faulty())
@example("**Why it matters: **x\n**What's next:**y")
def test_what_people_type_is_mended(text: str) -> None:
    held(text, "markdown", lenient=DATES)


@pytest.mark.law
@given(
    brief=strategies.briefs(), form=st.sampled_from(FORMS), layout=st.sampled_from(["prose", "front-matter"]), day=days
)
def test_a_brief_that_was_typed_badly_is_mended(brief: Brief, form: str, layout: str, day: str) -> None:
    text = briefs.dumps(brief, "markdown", layout=layout)
    held(LABEL.sub(lambda found: found["before"] + form.format(found["label"]), text), "markdown")
    held(DATE.sub(day, text), "markdown", lenient=DATES)


@pytest.mark.law
@given(brief=strategies.briefs(), format=st.sampled_from(FORMATS), profile=st.sampled_from([p.name for p in PROFILES]))
def test_any_brief_is_mended_in_every_format(brief: Brief, format: str, profile: str) -> None:
    held(briefs.dumps(brief, format), format, profile, unsafe=True)


@pytest.mark.law
@given(brief=strategies.briefs(), day=days)
def test_a_date_on_a_page_or_in_json_is_mended(brief: Brief, day: str) -> None:
    for kind in ("html", "json"):
        held(DATE.sub(day, briefs.dumps(brief, kind)), kind, lenient=DATES)


CASES = [
    (rule, each.text, each.format, each.profile)
    for rule in RULES
    for each in rule.explanation.bad
    if each.format in FORMATS
]
each_case = pytest.mark.parametrize(("rule", "text", "format", "profile"), CASES, ids=lambda value: str(value)[:20])


def fixable(text: str, format: str, profile: str, rule: Rule) -> bool:
    found = briefs.check(briefs.read(text, format), profile, extend_select=[rule.code])
    return any(each.code == rule.code and each.fix for each in found)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_rule_tells_of_its_fix_and_shows_one(rule: Rule) -> None:
    shown = any(
        fixable(each.text, each.format, each.profile, rule) for each in rule.explanation.bad if each.format in FORMATS
    )
    assert shown == bool(rule.explanation.fix)


@each_case
def test_a_bad_example_is_mended_in_awkward_surroundings(rule: Rule, text: str, format: str, profile: str) -> None:
    for made in (text, text.rstrip("\n"), text.replace("\n", "\r\n"), "\ufeff" + text, text.replace("\n", "\n\n")):
        held(made, format, profile, unsafe=True)
        held(made, format, profile, unsafe=True, select=rule.code)
        held(made.encode(), format, profile, unsafe=True)
    if format != "markdown":
        return
    for made in (
        "> " + text.replace("\n", "\n> "),
        "- " + text.replace("\n", "\n  "),
        text + "\n\n" + text,
        text.replace("\n", "\r"),
        text.replace("a", "\U0001f600a"),
        text.replace(" ", "  "),
    ):
        held(made, format, profile, unsafe=True)
        held(made, format, profile, unsafe=True, select=rule.code)


@pytest.mark.law
@given(data=st.data(), case=st.sampled_from(CASES), brief=strategies.briefs())
def test_a_bad_example_is_mended_inside_any_brief(
    data: st.DataObject, case: tuple[Rule, str, str, str], brief: Brief
) -> None:
    _, text, kind, profile = case
    if kind != "markdown":
        return
    around = briefs.dumps(brief, "markdown").splitlines(keepends=True)
    at = data.draw(st.integers(0, len(around)))
    # What a first paragraph is depends on all that stands around it: where it would not become the lede, that is seen.
    lenient = {*DATES, "BRF102"}
    held("".join([*around[:at], "\n", text, "\n", *around[at:]]), kind, profile, unsafe=True, lenient=lenient)


@pytest.mark.law
@given(
    text=st.lists(
        st.one_of(paragraphs, strategies.texts, st.sampled_from(["\n\n", "\n", "---\n", "---\na: b: c\n---\n"]))
    ).map("".join)
)
def test_any_text_is_mended(text: str) -> None:
    for kind in FORMATS:
        # Asterisks that pair up with others further on are no label's alone, which shows only when it is mended.
        held(text, kind, unsafe=True, lenient={*DATES, "BRF011"})
