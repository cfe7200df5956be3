"""Fixes are made where they keep their promise, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

import briefs
from briefs import Edit, Finding, Fix, Fixed, Rule
from briefs.checks import registry
from briefs.checks.document import Document
from briefs.checks.mending import mend, verdict
from briefs.checks.rule import all_but
from briefs.checks.selection import Selection

FAULTY = "07.05.19\n\n# A title\n\n**Why it matters: **It does.\n\n**What's next:**Then.\n"
MENDED = "2019-05-07\n\n# A title\n\n**Why it matters:** It does.\n\n**What's next:** Then.\n"

DOC = """Made up.

## Why
Tests.

## Bad
```markdown
x
```

## Good
```markdown
y
```

## Help
Nothing.
"""


def rule(find: Callable[[Document], Iterator[Finding]], code: str = "TST101", *changes: str) -> Rule:
    keeps = {"keeps": all_but(*changes)} if changes else {}
    return Rule(code=code, name=f"made-up-{code[-3:]}", severity="warning", doc=DOC, check=find, **keeps)  # type: ignore[arg-type]


def replacing(old: str, new: str, *, safe: bool = True) -> Callable[[Document], Iterator[Finding]]:
    """A rule that does not want a word, and knows a better one."""

    def find(document: Document) -> Iterator[Finding]:
        at = document.text.find(old)
        while at >= 0:
            span = document.source.span(at, at + len(old))
            yield Finding(f"It says {old}.", (), span, document.replace(span, new, f"Write {new}", safe=safe))
            at = document.text.find(old, at + len(old))

    return find


@pytest.fixture
def fix(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Fixed]:
    def mended(text: str, *rules: Rule, unsafe: bool = False, format: str = "markdown") -> Fixed:
        known = {each.code: each for each in rules}
        monkeypatch.setattr(verdict, "rule_of", known.get)
        return mend(text, format, Selection(rules), unsafe=unsafe)

    return mended


def test_what_can_be_mended_is_mended_and_the_rest_stays_to_the_byte() -> None:
    done = briefs.fix(FAULTY, select=["BRF0"])
    assert done.text == MENDED
    assert [each.name for each in done.applied] == ["ambiguous-date", "label-not-bold", "label-not-bold"]
    assert not done.remaining
    assert not done.refused
    assert briefs.fix(done.text).edits == ()


@pytest.mark.parametrize(
    "made",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.replace("A title", "Ein Söller 😀 \U00020000").encode(),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16-le", "utf-16-be", "crlf", "cr", "astral"],
)
def test_bytes_come_back_in_their_own_encoding(made: Callable[[str], bytes]) -> None:
    assert briefs.fix(made(FAULTY)).data == made(MENDED)


def test_the_edits_lead_from_the_given_text_to_the_mended_one() -> None:
    text = FAULTY
    for edit in reversed(briefs.fix(FAULTY).edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert text == MENDED


PAGE = (
    '<!doctype html><meta charset="{}"><title>x</title><article><h1>Fähre</h1><p>07.05.19</p>'
    "<p><b>Why:</b> It is so.</p></article>"
)


@pytest.mark.parametrize("encoding", ["windows-1252", "iso-8859-2", "utf-8"])
def test_a_page_in_an_old_encoding_stays_in_it(encoding: str) -> None:
    page = PAGE.format(encoding)
    done = briefs.fix(page.encode(encoding))
    assert done.data == page.replace("07.05.19", "2019-05-07").encode(encoding)


@pytest.mark.parametrize(
    "data", [FAULTY.encode().replace(b"title", b"t\xfftle"), FAULTY.replace("title", "t\ud800tle")]
)
def test_what_cannot_be_written_back_to_the_byte_is_left_alone(data: str | bytes) -> None:
    done = briefs.fix(data)
    assert not done.applied
    assert not done.edits
    assert done.data == (data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    assert {each.reason for each in done.refused} == {
        "the file is not in an encoding that it can be written back in to the byte; save it as UTF-8 first"
    }
    assert len(done.refused) == 3


def test_a_fix_that_changes_more_than_its_rule_is_about_is_refused(fix: Callable[..., Fixed]) -> None:
    harmful = rule(replacing("title", "name"))
    done = fix("# A title\n\ntext\n", harmful)
    [refusal] = done.refused
    assert refusal.reason == "it would change `title` of the brief"
    assert done.text == "# A title\n\ntext\n"
    assert [each.code for each in done.remaining] == ["TST101"]
    assert fix("# A title\n\ntext\n", rule(replacing("title", "name"), "TST101", "title", "title_markup")).text == (
        "# A name\n\ntext\n"
    )


def test_only_the_culprit_of_many_is_refused(fix: Callable[..., Fixed]) -> None:
    text = "# A title\n\n" + "x red\n\n" * 7 + "**Why it matters:** red\n\n" + "x red\n\n" * 9
    only_of_sections = rule(replacing("red", "blue"), "TST101", "body", "sections")
    assert fix(text, only_of_sections).text == text.replace("red", "blue")
    only_of_body = rule(replacing("red", "blue"), "TST101", "body")
    done = fix(text, only_of_body)
    assert done.text == text.replace("red", "blue", 7)
    assert len(done.applied) == 7
    assert len(done.refused) == 10


def test_a_fix_that_leaves_its_problem_is_refused(fix: Callable[..., Fixed]) -> None:
    growing = rule(replacing("red", "red red"), "TST101", "body")
    done = fix("# A\n\nred\n", growing)
    assert done.text == "# A\n\nred\n"
    assert [each.reason for each in done.refused] == ["the problem would still be there"]


def test_two_rules_that_undo_each_other_come_to_an_end(fix: Callable[..., Fixed]) -> None:
    done = fix(
        "# A\n\nred\n",
        rule(replacing("red", "blue"), "TST101", "body"),
        rule(replacing("blue", "red"), "TST102", "body"),
    )
    assert done.text == "# A\n\nblue\n"
    assert [each.reason for each in done.refused] == ["it would undo what another fix has done"]


def test_rules_that_follow_each_other_need_one_call(fix: Callable[..., Fixed]) -> None:
    done = fix(
        "# A\n\nred\n",
        rule(replacing("blue", "green"), "TST101", "body"),
        rule(replacing("red", "blue"), "TST102", "body"),
    )
    assert done.text == "# A\n\ngreen\n"
    assert done.edits == (Edit(5, 8, "green"),)


def test_rules_that_never_end_are_ended(fix: Callable[..., Fixed]) -> None:
    def find(document: Document) -> Iterator[Finding]:
        size = document.text.count("x")
        span = document.source.span(len(document.text) - 1, len(document.text) - 1)
        yield Finding(f"{size}", ("body", size), span, document.replace(span, "x", "More"))

    assert 0 < fix("# A\n\nx\n", rule(find, "TST101", "body")).text.count("x") <= 20


def test_of_two_insertions_at_one_point_the_first_comes_first(fix: Callable[..., Fixed]) -> None:
    def find(document: Document) -> Iterator[Finding]:
        for word in ("one", "two"):
            if word not in document.text:
                span = document.source.span(5, 5)
                yield Finding(word, (), span, document.replace(span, f"{word} ", "Add it"))

    assert fix("# A\n\nx\n", rule(find, "TST101", "body")).text == "# A\n\ntwo one x\n"


def test_unsafe_fixes_are_made_only_where_that_is_wanted(fix: Callable[..., Fixed]) -> None:
    unsafe = rule(replacing("red", "blue", safe=False), "TST101", "body")
    assert fix("# A\n\nred\n", unsafe).text == "# A\n\nred\n"
    assert fix("# A\n\nred\n", unsafe).refused == ()
    assert fix("# A\n\nred\n", unsafe, unsafe=True).text == "# A\n\nblue\n"


def test_a_fix_that_makes_the_document_unreadable_is_refused(fix: Callable[..., Fixed]) -> None:
    breaking = rule(replacing('"title"', '"titel"'), "TST101", "title", "title_markup")
    done = fix('{"title": "A"}', breaking, format="json")
    assert [each.reason for each in done.refused] == ["the document could not be read any more"]


def test_edits_that_make_no_sense_are_refused(fix: Callable[..., Fixed]) -> None:
    def find(document: Document) -> Iterator[Finding]:
        yield Finding("x", (), None, Fix("x", (Edit(0, 3, "y"), Edit(2, 4, "z"))))
        yield Finding("y", (), document.source.span(4, 5), Fix("x", (Edit(5, 10_000, "y"),)))

    done = fix("# A\n\nred\n", rule(find))
    assert [each.reason for each in done.refused] == ["its edits do not fit the text"] * 2


def test_many_fixes_that_fail_do_not_take_for_ever(fix: Callable[..., Fixed]) -> None:
    done = fix("# A\n\n" + "red\n\n" * 500, rule(replacing("red", "blue")))
    assert done.applied == ()
    assert len(done.refused) == 100  # no more findings of one rule are told
    assert any("was not tried" in each.reason for each in done.refused)


def test_the_briefs_of_one_text_are_mended_together() -> None:
    letter = "".join(f"---\ntitle: {name}\ndate: 2024-05-07\n---\n\n**Why it matters: **It does.\n\n" for name in "ABC")
    done = briefs.fix(letter, "markdown", split=True)
    assert len(briefs.read_all(letter, "markdown")) == 3
    assert done.text == letter.replace("matters: **", "matters:** ")
    assert len(done.applied) == 3


def test_the_rules_are_those_that_are_selected() -> None:
    done = briefs.fix(FAULTY, select=["label-not-bold"])
    assert done.text.startswith("07.05.19")
    assert len(done.applied) == 2
    assert briefs.fix(FAULTY, ignore=["BRF010"]).text == done.text


def test_every_diagnostic_has_a_rule_that_says_what_its_fix_keeps() -> None:
    assert all(registry.rule_of(each.code) for each in briefs.fix(FAULTY).applied)
