"""Every answer for any text at any place: none fails, and each is what the protocol allows."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lsprotocol import types
from pygls.protocol import default_converter

from briefs.diagnostics import Edit, edited
from briefs.lsp.answers import ANSWERS
from briefs.lsp.client import Client, Encoding
from briefs.lsp.formatting import DeclinedError
from briefs.lsp.sheet import Sheet
from tests.lsp.sheets import sheet

PIECES = st.sampled_from(
    [
        *(
            "---\n",
            "+++\n",
            "title: Ferry\n",
            "date: 07.05.19\n",
            "lint: {ignore: [\n",
            "tags:",
            "# Ferry 🐟\n",
            "## ",
            "\n\n",
        ),
        *(
            "**Why it matters:** x\n",
            "**",
            "__",
            "> ",
            "- ",
            "| a | b |\n",
            "|---|---|\n",
            "```\n",
            "<!-- ",
            "-->",
            "<p>",
        ),
        *(
            "briefs-disable-next-line ",
            "BRF010 ",
            "07.05.19\n",
            "April 30",
            "[a](#)",
            "[^1]",
            "[^1]: x\n",
            "\r\n",
            "\r",
            "\t",
        ),
        *(
            '{"title": "x", ',
            '"lede": ',
            '"sections": [',
            "]",
            "}",
            '"',
            "\u2028",
            "\x0b",
            "\ud800",
            "é",
            "\ufeff",
            "\x00",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)
NAMES = st.sampled_from(["ferry.md", "ferry.html", "ferry.brief.json"])
ENCODINGS: st.SearchStrategy[Encoding] = st.sampled_from(["utf-8", "utf-16", "utf-32"])


class Asked:
    """A request with everything that any answer asks for."""

    def __init__(self, found: Sheet, position: types.Position) -> None:
        self.text_document = types.TextDocumentIdentifier(found.uri)
        self.position = position
        self.range = types.Range(position, position)
        self.context = types.CodeActionContext([])


@settings(max_examples=150, deadline=None)
@given(TEXTS, NAMES, ENCODINGS, st.data())
def test_every_answer_can_be_given_and_sent(text: str, name: str, encoding: Encoding, data: st.DataObject) -> None:
    found = sheet(text, name, Client(encoding=encoding, nested=True, versioned=True))
    offset = data.draw(st.integers(0, len(text)))
    asked = Asked(found, found.positions.position(offset))
    converter = default_converter()  # type: ignore[no-untyped-call]  # pygls
    for _, _, answer in ANSWERS:
        with suppress(DeclinedError):
            converter.unstructure(answer(found, asked))


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.data())
def test_what_is_completed_stands_around_the_cursor_in_its_line(text: str, data: st.DataObject) -> None:
    found = sheet(text)
    position = found.positions.position(data.draw(st.integers(0, len(text))))
    (answer,) = [row[2] for row in ANSWERS if row[0] == types.TEXT_DOCUMENT_COMPLETION]
    answered = answer(found, Asked(found, position))
    for item in answered.items if isinstance(answered, types.CompletionList) else ():
        assert isinstance(item.text_edit, types.TextEdit)
        place = item.text_edit.range
        assert place.start.line == place.end.line == position.line
        assert place.start.character <= position.character <= place.end.character


@settings(max_examples=100, deadline=None)
@given(TEXTS, NAMES)
def test_what_is_offered_fits_the_text(text: str, name: str) -> None:
    found = sheet(text, name)
    (answer,) = [row[2] for row in ANSWERS if row[0] == types.TEXT_DOCUMENT_CODE_ACTION]
    for each in found.findings:
        start = each.span.start if each.span else 0
        actions = answer(found, Asked(found, found.positions.position(start)))
        assert isinstance(actions, list)
        for action in actions:
            (change,) = action.edit.document_changes
            edits = [
                Edit(found.positions.offset(edit.range.start), found.positions.offset(edit.range.end), edit.new_text)
                for edit in change.edits
            ]
            assert edited(text, edits) != text


@pytest.mark.parametrize("row", ANSWERS, ids=lambda row: row[0])
def test_of_a_document_that_is_not_open_nothing_is_known(row: tuple[str, object, object]) -> None:
    method, _, answer = row
    assert callable(answer)
    found = answer(None, Asked(sheet(""), types.Position(0, 0)))
    if method == types.TEXT_DOCUMENT_DIAGNOSTIC:
        assert found == types.RelatedFullDocumentDiagnosticReport([])
    else:
        assert found is None
