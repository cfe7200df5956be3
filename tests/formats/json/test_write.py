import json

import pytest

from briefs.formats.json.options import Options
from briefs.formats.json.write import write
from briefs.model.brief import Brief, Section
from briefs.model.nodes import Block, Blockquote, Paragraph, Strong
from briefs.model.normal import MAX_DEPTH

FERRY = Brief(
    title="Fähre “Ardin” 😀 \u2028",
    lede="It sails.",
    sections=[Section(label="Why it matters", body=[Paragraph([Strong("late")])])],
)


def test_it_is_written_as_people_read_it() -> None:
    assert write(FERRY, Options()) == (
        """{
  "schema_version": "1.0",
  "title": "Fähre “Ardin” 😀 \u2028",
  "lede": [
    {"type":"text","value":"It sails."}
  ],
  "sections": [
    {
      "label": "Why it matters",
      "kind": "why-it-matters",
      "body": [
        {"type":"paragraph","children":[{"type":"strong","children":[{"type":"text","value":"late"}]}]}
      ]
    }
  ]
}
"""
    )


def test_it_is_what_pydantic_writes() -> None:
    assert write(FERRY, Options(indent=None)) == FERRY.model_dump_json() + "\n"
    for indent in (None, 0, 2, 4):
        assert json.loads(write(FERRY, Options(indent=indent))) == FERRY.model_dump(mode="json")


def test_the_indent_is_that_of_records() -> None:
    assert '\n            {"type":"text","value":"It sails."}\n' not in write(FERRY, Options(indent=4))
    assert '\n        {"type":"text","value":"It sails."}\n' in write(FERRY, Options(indent=4))


def test_what_a_document_says_beside_the_fields_is_a_line_a_key() -> None:
    extra = {"type": "node?", "layout": {"a": ["b", {"c": ""}]}, "empty": []}
    assert write(Brief(extra=extra), Options()) == (
        """{
  "schema_version": "1.0",
  "extra": {
    "type": "node?",
    "layout": {"a":["b",{"c":""}]},
    "empty": []
  }
}
"""
    )


def test_depth_does_not_make_a_text_long() -> None:
    deep: Block = Paragraph("x")
    for _ in range(MAX_DEPTH):
        deep = Blockquote(deep)
    brief = Brief(body=[deep] * 100)
    assert len(write(brief, Options())) < 1.1 * len(write(brief, Options(indent=None)))


def test_a_brief_that_says_nothing_still_says_its_version() -> None:
    assert write(Brief(), Options(indent=None)) == '{"schema_version":"1.0"}\n'


@pytest.mark.parametrize("indent", [-1, 33, 1.5, "2"])
def test_a_wrong_indent_is_refused_when_it_is_chosen(indent: object) -> None:
    with pytest.raises((TypeError, ValueError), match="indent"):
        Options(indent=indent)  # type: ignore[arg-type]
