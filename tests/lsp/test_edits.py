"""Edits as an editor wants them."""

from briefs.diagnostics import Edit
from briefs.lsp.edits import text_edits
from tests.lsp import client
from tests.lsp.sheets import sheet


def test_an_editor_gets_them_in_its_own_places_and_line_ends() -> None:
    text = "# 🐟 Ferry\r\n\r\nIt sails.\r\n"
    (edit,) = text_edits(sheet(text), [Edit(4, 9, "Boat\nand all")])
    found = {"range": {"start": vars_of(edit.range.start), "end": vars_of(edit.range.end)}, "newText": edit.new_text}
    assert client.applied(text, [found]) == "# 🐟 Boat\r\nand all\r\n\r\nIt sails.\r\n"


def vars_of(position: object) -> dict[str, int]:
    return {"line": getattr(position, "line", -1), "character": getattr(position, "character", -1)}
