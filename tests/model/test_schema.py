import copy
import dataclasses
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from briefs.model import nodes
from briefs.model.brief import SCHEMA_VERSION, Brief, Section
from briefs.model.faults import from_json
from briefs.model.people import Author, Fact
from briefs.model.schema import json_schema
from briefs.model.sources import Source
from tests.places import ROOT
from tests.properties import strategies
from tools import write_schema

SCHEMA: dict[str, Any] = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
RECORDS = (Brief, Section, Source, Author, Fact)
NODES = get_args(nodes.Node)


def definition(name: str) -> dict[str, Any]:
    found: dict[str, Any] = SCHEMA if name == "Brief" else SCHEMA["$defs"][name]
    return found


def errors(document: object) -> list[str]:
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in VALIDATOR.iter_errors(document)]


def both_take(document: dict[str, object]) -> tuple[bool, bool]:
    """Whether the schema takes a document, and whether the model does."""
    return VALIDATOR.is_valid(document), from_json(json.dumps(document)) is not None


def subschemas(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from subschemas(part)


def test_it_is_a_schema_of_its_draft_under_a_name_with_the_version() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"] == f"urn:analysis-briefs:schema:brief:{SCHEMA_VERSION}"


@pytest.mark.parametrize("name", write_schema.files())
def test_a_committed_file_is_what_the_model_says(name: str) -> None:
    expected = write_schema.text_of(write_schema.files()[name])
    assert (ROOT / "schema" / name).read_text("utf-8") == expected, "the model has changed: run tools/write_schema.py"


# After the catalogue's documentation (SchemaStore, CONTRIBUTING, "About catalog.json", and its schema-catalog.json).
CATALOG = {
    "type": "object",
    "required": ["$schema", "version", "schemas"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"const": "https://json.schemastore.org/schema-catalog.json"},
        "version": {"type": "number"},
        "schemas": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["name", "description", "url"],
                "additionalProperties": False,
                "properties": {
                    "name": {"type": "string", "minLength": 1},
                    "description": {"type": "string", "pattern": "[^:.]$"},
                    "fileMatch": {"type": "array", "uniqueItems": True, "items": {"type": "string"}},
                    "url": {"type": "string", "pattern": "^https://"},
                    "versions": {"additionalProperties": {"type": "string", "pattern": "^https://"}},
                },
            },
        },
    },
}


def test_the_catalogue_has_an_entry_as_schemastore_wants_it() -> None:
    catalog: dict[str, Any] = write_schema.catalog()
    Draft202012Validator(CATALOG).validate(catalog)
    [entry] = catalog["schemas"]
    assert entry["fileMatch"] == ["*.brief.json", "*.brief.yaml", "*.brief.yml"]
    assert entry["versions"][SCHEMA_VERSION] == entry["url"]


def test_it_is_a_new_value_each_time_in_the_same_order() -> None:
    spoilt = json_schema()
    spoilt.clear()
    assert json.dumps(json_schema()) == json.dumps(SCHEMA)


def test_it_costs_nothing_until_it_is_asked_for() -> None:
    script = "import sys, briefs; briefs.Brief; print(*[m for m in sys.modules if m.startswith('briefs.model.schema')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == []


@pytest.mark.parametrize("record", [*RECORDS, *NODES], ids=lambda record: record.__name__)
def test_every_field_is_there_and_says_what_it_is(record: type[Any]) -> None:
    schema = definition(record.__name__)
    known = record.model_fields if record in RECORDS else {field.name for field in dataclasses.fields(record)}
    assert set(schema["properties"]) == set(known)
    assert schema["additionalProperties"] is False
    assert schema["description"].endswith(".")
    for name, about in schema["properties"].items():
        assert about["description"].endswith((".", '".')), name
        assert "\n" not in about["description"]


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
def test_every_node_must_say_what_it_is(node: type[Any]) -> None:
    schema = definition(node.__name__)
    assert "type" in schema["required"]
    assert schema["properties"]["type"]["const"] == node.__dataclass_fields__["type"].default


def test_every_reference_leads_somewhere_and_every_definition_is_used() -> None:
    used = {found["$ref"].removeprefix("#/$defs/") for found in subschemas(SCHEMA) if "$ref" in found}
    assert used == set(SCHEMA["$defs"])
    assert list(SCHEMA["$defs"]) == sorted(SCHEMA["$defs"])


def test_nothing_of_pydantics_own_making_is_left_in_it() -> None:
    keywords = {key for found in subschemas(SCHEMA) for key in found}
    assert not keywords & {"discriminator", "oneOf", "format"}
    assert not any("default" in found and found["default"] in (None, "", [], {}) for found in subschemas(SCHEMA))


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_brief_as_it_is_written_satisfies_it(brief: Brief) -> None:
    assert errors(json.loads(brief.model_dump_json())) == []


@pytest.mark.parametrize(
    "document",
    [
        {
            "lede": "text",
            "body": "a\n\nb",
            "topics": "one",
            "image": "https://a.example/x.png",
            "extra": {"a": [1, None]},
        },
        {"title": None, "published": None, "authors": [{"name": "A", "image": {"type": "image", "url": "x"}}]},
        {"language": "", "url": "", "schema_version": "1.9"},
        {"body": [{"type": "list", "children": "x"}, {"type": "code", "meta": ""}]},
        {"body": [{"type": "list", "children": [{"type": "listItem", "checked": None}]}]},
    ],
)
def test_what_may_be_written_shorter_satisfies_it_too(document: dict[str, object]) -> None:
    assert both_take(document) == (True, True), errors(document)


@pytest.mark.parametrize(
    "document",
    [
        {"titel": "x"},
        {"schema_version": "2.0"},
        {"schema_version": 1.0},
        {"title": 3},
        {"published": "soon"},
        {"published": "2019-13"},
        {"language": "en_US"},
        {"url": "javascript:x"},
        {"url": " \tJavaScript:x"},
        {"url": "java\nscript:x"},
        {"sources": [{"url": "data:text/html,x"}]},
        {"sources": [{"kind": "blog"}]},
        {"sections": [{}]},
        {"sections": [{"label": ""}]},
        {"sections": [{"label": " :\u00a0"}]},
        {"authors": [{"name": " \n"}]},
        {"extra": {" ": 1}},
        {"extra": {"a": [{"": 1}]}},
        {"lede": ["x"]},
        {"lede": [{"value": "x"}]},
        {"lede": [{"type": "html", "value": "x"}]},
        {"lede": [{"type": "paragraph", "children": "x"}]},
        {"body": [{"type": "text", "value": "x"}]},
        {"body": [{"type": "heading", "children": "x", "depth": 0}]},
        {"body": [{"type": "list", "children": []}]},
        {"body": [{"type": "list", "children": "x", "start": -1}]},
        {"body": [{"type": "list", "children": [{"type": "listItem", "checked": True}]}]},
        {
            "body": [
                {"type": "list", "children": [{"type": "listItem", "checked": True, "children": [{"type": "list"}]}]}
            ]
        },
        {"body": [{"type": "table", "children": [{"type": "tableRow", "children": []}]}]},
        {"body": [{"type": "table", "children": "x"}]},
        {"body": [{"type": "table", "children": [{"type": "tableRow", "children": "x"}], "align": ["top"]}]},
        {"body": [{"type": "code", "meta": "x"}]},
        {"body": [{"type": "code", "lang": "a b"}]},
        {"body": [{"type": "footnoteDefinition", "identifier": "a b"}]},
        {"body": [{"type": "blockquote", "children": [{"type": "footnoteDefinition", "identifier": "a"}]}]},
    ],
)
def test_what_the_model_refuses_it_refuses(document: dict[str, object]) -> None:
    assert both_take(document) == (False, False)


@pytest.mark.parametrize(
    "document",
    [
        {"published": "2019-02-30"},
        {"published": "0000"},
        {"title": "a", "title_markup": "b"},
        {"body": [{"type": "heading", "children": "x", "depth": 1.0}]},
        {"body": [{"type": "footnoteDefinition", "identifier": "a\u2003b"}]},
        {"body": [{"type": "list", "children": [{"type": "listItem", "checked": True, "children": [
            {"type": "paragraph", "children": []}]}]}]},
    ],
)  # fmt: skip
def test_what_json_schema_cannot_say_is_written_down_where_it_is_made(document: dict[str, object]) -> None:
    # The list stands in the docstring of briefs.model.schema.limits.
    assert both_take(document) == (True, False)


def test_a_wrong_node_gives_the_errors_of_one_branch() -> None:
    deep: dict[str, Any] = {"type": "text", "valu": "x"}
    for _ in range(30):
        deep = {"type": "strong", "children": [copy.deepcopy(deep)]}
    place = "lede/0" + "/children/0" * 30
    assert sorted(errors({"lede": [deep]})) == [
        f"{place}: 'value' is a required property",
        f"{place}: Additional properties are not allowed ('valu' was unexpected)",
    ]
