"""What an editor shows under the pointer."""

import pytest
from lsprotocol import types

from briefs.checks.explain import explain
from briefs.checks.registry import find
from briefs.lsp.hover import hover
from tests.lsp.sheets import sheet


def shown(text: str, name: str = "ferry.md") -> tuple[str, str]:
    """What is shown at the sign `|` of a text, and what of the text it is about."""
    at = text.index("|")
    found = sheet(text.replace("|", ""), name)
    answer = hover(found, found.positions.position(at))
    if answer is None:
        return "", ""
    assert isinstance(answer.contents, types.MarkupContent)
    assert answer.range
    start, end = found.positions.offset(answer.range.start), found.positions.offset(answer.range.end)
    return answer.contents.value, found.text[start:end]


def test_a_label_says_its_kind_and_what_that_means() -> None:
    told, about = shown("# Ferry\n\n**The la|test:** It sails.\n")
    assert about == "**The latest:**"
    assert told.startswith(
        "**The latest** · `whats-new`\n\nThe fact that made the brief necessary: what happened, and when."
    )
    assert "\n\nAlso written: What's new, " in told


def test_other_labels_are_named_in_the_same_language() -> None:
    assert "Warum es wichtig ist" in shown("# Fähre\n\n**Warum das |wichtig ist:** Weil.\n")[0]


def test_a_label_of_its_own_is_no_fault() -> None:
    assert "`custom`" in shown("# Ferry\n\n**The harb|our:** It is small.\n")[0]


def test_the_words_of_a_document_are_shown_and_do_nothing() -> None:
    told, _ = shown('{"sections": [{"label": "![|x](https://x.example/p.png) <b>", "body": "y"}]}', "ferry.json")
    assert told.startswith(r"**\!\[x\](https://x.example/p.png) \<b\>** · `custom`")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('{"title": "Ferry", "sections": [{"label": "The la|test", "body": "x"}]}', "ferry.json"),
        ("<h1>Ferry</h1><p><b>The la|test:</b> It sails.</p>", "ferry.html"),
    ],
)
def test_labels_are_known_in_every_format(text: str, name: str) -> None:
    assert "`whats-new`" in shown(text, name)[0]


@pytest.mark.parametrize(
    ("text", "key", "meaning"),
    [
        ("---\ntitle: Ferry\nki|cker: NEWS\n---\n", "kicker", "The word above or before the headline"),
        ("---\n'pub_|date': 2019\n---\n", "pub_date", "When the brief was published"),
        ("---\ntags|:\n  - ferries\n---\n", "tags", "What it is about"),
        ("+++\n|title = 'Ferry'\n+++\n", "title", "The headline"),
        ("---\nlint|: {ignore: [BRF301]}\n---\n", "lint", "Rules that this document is not held to"),
    ],
)
def test_a_key_of_front_matter_says_what_its_field_means(text: str, key: str, meaning: str) -> None:
    told, about = shown(text)
    assert about == key
    assert told.startswith(f"`{key}`\n\n{meaning}")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ('{"tit|le": "Ferry", "lede": "x"}', "The headline, without its kicker."),
        ('{"sections": [{"la|bel": "x", "body": "y"}]}', "The label as written, without its closing colon."),
        ('{"lede": "x", "authors": [{"na|me": "Ada Lind"}]}', ""),
    ],
)
def test_a_key_of_json_says_what_its_field_means(text: str, meaning: str) -> None:
    told, _ = shown(text, "ferry.json")
    assert told
    assert meaning in told


def test_a_finding_explains_its_rule() -> None:
    told, about = shown("# Ferry\n\n07.0|5.19\n\nSince April 30 it sails.\n")
    assert about == "07.05.19"
    assert told == explain(find("BRF010")).strip()


@pytest.mark.parametrize("text", ["# Ferry\n\nIt |sails.\n", "---\nmine|: 1\n---\n\n# Ferry\n", "# A\n\nb |"])
def test_of_the_rest_nothing_is_said_but_what_is_found_there(text: str) -> None:
    told, _ = shown(text)
    assert not told or told.startswith("# BRF")
