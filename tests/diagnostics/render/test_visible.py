import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics.render import visible

ACTING = {"\u2028", "\u2029", *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("a\u202eb", "a<U+202E>b"),
        ("\x9b2J", "<U+009B>2J"),
        ("one\ntwo\tthree", "one<U+000A>two<U+0009>three"),
        ("caf\udce9.md", "caf<0xE9>.md"),
        ("\ud800", "<U+D800>"),
        ("Z\udcc3\udcbcrich\udcff", "Zürich<0xFF>"),  # a name in UTF-8, in the locale C
        ("\udce2\udc80\udcae", "<U+202E>"),
        ("x\U000e0041", "x<U+E0041>"),
        ("a\ufeffb", "a<U+FEFF>b"),
    ],
)
def test_what_acts_on_a_terminal_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["plain", "שלום", "مرحبًا", "日本語", "é", "e\u0301", "می\u200cخواهم", "👩\u200d🚀", "\u200f-"]
)
def test_text_in_any_script_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_nothing_that_acts_is_left_and_nothing_else_is_changed(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert not any(unicodedata.category(character) == "Cc" or character in ACTING for character in shown)
    rest = "".join(character for character in text if visible(character) == character)
    assert re.sub("<(U\\+[0-9A-F]{4,6}|0x[0-9A-F]{2})>", "", shown) == re.sub(
        "<(U\\+[0-9A-F]{4,6}|0x[0-9A-F]{2})>", "", rest
    )
