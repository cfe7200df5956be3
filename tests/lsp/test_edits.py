"""Edits by lines make the one text of the other."""

from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics import Edit, edited
from briefs.lsp.edits import between, text_edits
from tests.lsp import client
from tests.lsp.sheets import sheet

LINES = st.lists(st.sampled_from(["", "a", "b", "cc", "🐟"]), max_size=12).map("\n".join)


@given(LINES, LINES)
def test_what_is_between_two_texts_leads_from_one_to_the_other(old: str, new: str) -> None:
    assert edited(old, between(old, new)) == new


def test_what_is_the_same_is_not_touched() -> None:
    assert between("a\nb\nc\nd\n", "a\nx\nc\nd\n") == [Edit(2, 4, "x\n")]
    assert between("a\n", "a\n") == []


def test_where_all_is_new_one_edit_says_so() -> None:
    old, new = ("".join(f"{word} {n}\n" for n in range(3000)) for word in ("old", "new"))
    assert between(f"top\n{old}end\n", f"top\n{new}end\n") == [Edit(4, 4 + len(old), new)]


def test_an_editor_gets_them_in_its_own_places_and_line_ends() -> None:
    text = "# 🐟 Ferry\r\n\r\nIt sails.\r\n"
    (edit,) = text_edits(sheet(text), [Edit(4, 9, "Boat\nand all")])
    found = {"range": {"start": vars_of(edit.range.start), "end": vars_of(edit.range.end)}, "newText": edit.new_text}
    assert client.applied(text, [found]) == "# 🐟 Boat\r\nand all\r\n\r\nIt sails.\r\n"


def vars_of(position: object) -> dict[str, int]:
    return {"line": getattr(position, "line", -1), "character": getattr(position, "character", -1)}
