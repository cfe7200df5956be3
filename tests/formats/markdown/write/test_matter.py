"""Front matter that reads as the same text, here and in other tools."""

import pytest
import yaml

from briefs.formats.markdown.read.matter import cut
from briefs.formats.markdown.write.matter import write_matter
from briefs.model.text import one_line


def test_no_keys_are_no_front_matter() -> None:
    assert write_matter({}) == ""


def test_keys_keep_their_order_and_a_date_needs_no_quotes() -> None:
    text = write_matter({"title": "B", "date": "2019-05-07", "author": ["Ada"], "desk": {"b": "1", "a": "x"}})
    assert text == "---\ntitle: B\ndate: 2019-05-07\nauthor:\n- Ada\ndesk:\n  b: '1'\n  a: x\n---\n"


@pytest.mark.parametrize("text", ["no", "Yes", "null", "~", "", "1.10", "12:30", "0x1f", "1e3", "on", "<<", "="])
def test_a_text_that_others_would_take_for_something_else_is_quoted(text: str) -> None:
    written = write_matter({"key": text})
    assert yaml.safe_load(written.split("---\n")[1]) == {"key": text}
    assert cut(written).matter == {"key": text}


@pytest.mark.parametrize(
    "text",
    [
        "a: b",
        "- a",
        "# a",
        "a # b",
        "'",
        '"',
        "[a",
        "{a",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "---",
        "...",
        "a\nb",
        "a\n\nb\n",
        " a ",
        "\ta",
        "a\n---\nb",
        "\n",
        "a\r\nb",
        "\x00",
        "\x7f\x85\u2028",
        "é文😀\u202e",
        "\ufeff",
        "x" * 3000,
        "a " * 300,
    ],
)
def test_a_text_is_read_as_it_was_written(text: str) -> None:
    assert cut(write_matter({"key": text})).matter == {"key": text}
    assert cut(write_matter({"list": [text]})).matter == {"list": [text]}
    if one_line(text):
        assert cut(write_matter({one_line(text): "value"})).matter == {one_line(text): "value"}


def test_the_same_value_twice_is_no_alias() -> None:
    same = ["a"]
    assert "&" not in write_matter({"one": same, "two": same})


def test_letters_of_every_plane_stand_for_themselves() -> None:
    assert write_matter({"title": "é 文 😀"}) == "---\ntitle: é 文 😀\n---\n"
