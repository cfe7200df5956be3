"""What can be typed: labels that are read as what they announce, keys that are not there yet, codes of rules."""

import pytest
from lsprotocol import types

import briefs
from briefs.checks.suppression.comments import SIGN, VERBS
from briefs.lsp.completion import completions
from briefs.lsp.sheet import Sheet
from briefs.model.lexicon import CUSTOM, kinds
from tests.lsp.sheets import sheet


def offered(text: str, name: str = "ferry.md") -> tuple[Sheet, list[types.CompletionItem]]:
    """What is offered at the sign `|` of a text."""
    at = text.index("|")
    found = sheet(text.replace("|", ""), name)
    answer = completions(found, found.positions.position(at))
    return found, list(answer.items) if answer else []


def labels(text: str, name: str = "ferry.md") -> list[str]:
    return [item.label for item in offered(text, name)[1]]


def typed(text: str, label: str, name: str = "ferry.md") -> str:
    """The text when an offer was taken."""
    found, items = offered(text, name)
    edit = next(item for item in items if item.label == label).text_edit
    assert isinstance(edit, types.TextEdit)
    start, end = found.positions.offset(edit.range.start), found.positions.offset(edit.range.end)
    return found.text[:start] + edit.new_text + found.text[end:]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("# Ferry\n\n**|", "# Ferry\n\n**Why it matters:** "),
        ("# Ferry\n\n**Why|", "# Ferry\n\n**Why it matters:** "),
        ("# Ferry\n\n**wh|**", "# Ferry\n\n**Why it matters:** "),
        ("# Ferry\n\n**|:** It sails.", "# Ferry\n\n**Why it matters:** It sails."),
        ("# Ferry\n\n**Why| so:** It sails.", "# Ferry\n\n**Why it matters:** It sails."),
        ("# Ferry\n\n**Why| it is **so", "# Ferry\n\n**Why it matters:** it is **so"),
        ("# Ferry\n\n- **W|", "# Ferry\n\n- **Why it matters:** "),
        ("# Ferry\n\n## |", "# Ferry\n\n## Why it matters"),
        ("# Ferry\n\n### W|", "# Ferry\n\n### Why it matters"),
        ("# Ferry\n\n**The catch**: None.\n\n**W|", "# Ferry\n\n**The catch**: None.\n\n**Why it matters**: "),
    ],
)
def test_a_label_is_written_as_the_document_writes_labels(text: str, after: str) -> None:
    assert typed(text, "Why it matters") == after


@pytest.mark.parametrize("text", ["# |", "**x** and **|", "Ferry |", "```\n|\n```", "[|](x)", "*|", "a|"])
def test_elsewhere_no_label_is_offered(text: str) -> None:
    assert labels(text) == []


def test_labels_are_offered_in_the_language_of_the_document() -> None:
    assert "Warum das wichtig ist" in labels("---\nlanguage: de-AT\n---\n\n**|")
    assert "Warum das wichtig ist" in labels("# Fähre\n\n**Der Haken:** Keiner.\n\n**|")
    assert "Why it matters" in labels("---\nlanguage: tlh\n---\n\n**|")


def test_labels_that_are_there_come_last() -> None:
    _, items = offered("# Ferry\n\n**Why it matters:** It is.\n\n**|")
    last = max(items, key=lambda item: item.sort_text or "")
    assert last.label == "Why it matters"


@pytest.mark.parametrize("language", sorted({each for kind in kinds().values() for each in kind.labels}))
def test_every_label_that_is_offered_is_read_as_its_kind(language: str) -> None:
    start = f"---\nlanguage: {language}\ntitle: Ferry\n---\n\n**Lede:** It sails.\n\n**|"
    for slug, kind in kinds().items():
        if slug != CUSTOM and language in kind.labels:
            text = typed(start, kind.labels[language][0]) + "It is so.\n\n**An end of its own:** So it is.\n"
            assert briefs.loads(text, "markdown").sections[-2].kind == slug, text


def test_keys_of_front_matter_are_offered_that_are_not_there() -> None:
    found = labels("---\ntitle: Ferry\nheadline: x\nlang: en\n|\n---\n\nIt sails.\n")
    assert "topics" in found
    assert "lint" in found
    assert not {"title", "language"} & set(found)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("---\ntop|\n---\n", "---\ntopics: \n---\n"),
        ("---\n|\n", "---\ntopics: \n"),
        ("---\ntop|: ferries\n---\n", "---\ntopics: ferries\n---\n"),
        ("+++\ntop|\n+++\n", "+++\ntopics = \n+++\n"),
        ("---\r\ntop|\r\n---\r\n", "---\r\ntopics: \r\n---\r\n"),
    ],
)
def test_a_key_is_written_with_its_sign(text: str, after: str) -> None:
    assert typed(text, "topics") == after


@pytest.mark.parametrize("text", ["---\ntitle: F|\n---\n", "---\ntitle: x\n---\n|", "title|"])
def test_elsewhere_no_key_is_offered(text: str) -> None:
    assert labels(text) == []


def test_codes_are_offered_in_comments_those_of_this_document_first() -> None:
    text = "# Ferry\n\n07.05.19\n\nSince April 30 it sails.\n\n<!-- briefs-disable-file |"
    _, items = offered(text)
    first = min(items, key=lambda item: item.sort_text or "")
    assert first.label in {found.code for found in briefs.check(briefs.read(text.replace("|", ""), "markdown"))}
    assert {item.filter_text for item in items} >= {"BRF010 ambiguous-date"}
    assert typed("<!-- briefs-disable-next-line BRF010, BRF1|", "BRF012").endswith("BRF010, BRF012")
    assert "BRF010" in labels("<p>x</p>\n<!-- briefs-disable |", "ferry.html")


def test_the_words_of_comments_are_offered() -> None:
    assert typed("<!-- briefs-dis|", "briefs-disable-file") == "<!-- briefs-disable-file "
    assert labels("<!-- done --> |") == []
    assert labels("<!-- a note |") == []


def test_the_words_of_comments_are_those_that_the_checker_knows() -> None:
    assert set(labels("# Ferry\n\n<!-- |")) == {f"{SIGN}{verb}" for verb in VERBS}


def test_json_has_a_schema_for_that() -> None:
    assert labels('{"title": "x", "sections": [], |}', "ferry.json") == []
