import json

import pytest

from briefs.formats.json.options import Options
from briefs.formats.json.write import write
from briefs.model.brief import Brief, Section
from briefs.model.nodes import Paragraph, Strong

FERRY = Brief(
    title="Fähre “Ardin” 😀 \u2028",
    lede="It sails.",
    sections=[Section(label="Why it matters", body=[Paragraph(["It is ", Strong("late"), "."])])],
)


def test_it_is_written_as_people_read_it() -> None:
    assert write(FERRY, Options()) == (
        """{
  "schema_version": "1.0",
  "title": "Fähre “Ardin” 😀 \u2028",
  "lede": [
    {
      "type": "text",
      "value": "It sails."
    }
  ],
  "sections": [
    {
      "label": "Why it matters",
      "kind": "why-it-matters",
      "body": [
        {
          "type": "paragraph",
          "children": [
            {
              "type": "text",
              "value": "It is "
            },
            {
              "type": "strong",
              "children": [
                {
                  "type": "text",
                  "value": "late"
                }
              ]
            },
            {
              "type": "text",
              "value": "."
            }
          ]
        }
      ]
    }
  ]
}
"""
    )


def test_it_is_what_pydantic_writes() -> None:
    assert write(FERRY, Options(indent=None)) == FERRY.model_dump_json() + "\n"
    assert write(FERRY, Options(indent=4)) == FERRY.model_dump_json(indent=4) + "\n"
    assert json.loads(write(FERRY, Options())) == FERRY.model_dump(mode="json")


def test_a_brief_that_says_nothing_still_says_its_version() -> None:
    assert write(Brief(), Options(indent=None)) == '{"schema_version":"1.0"}\n'


@pytest.mark.parametrize("indent", [-1, 33, 1.5, "2"])
def test_a_wrong_indent_is_refused_when_it_is_chosen(indent: object) -> None:
    with pytest.raises((TypeError, ValueError), match="indent"):
        Options(indent=indent)  # type: ignore[arg-type]
