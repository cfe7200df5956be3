import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator

from briefs.model.brief import SCHEMA_VERSION, Brief
from briefs.model.schema import json_schema
from briefs.model.schema.draft07 import as_draft07
from tests.properties import strategies

TODAY: dict[str, Any] = json_schema()
SCHEMA: dict[str, Any] = json_schema("draft-07")
VALIDATORS = (Draft202012Validator(TODAY), Draft7Validator(SCHEMA))


def subschemas(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for part in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from subschemas(part)


def errors(validator: Draft202012Validator | Draft7Validator, document: object) -> list[str]:
    found = validator.iter_errors(document)
    return sorted(f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in found)


def test_it_is_a_schema_of_its_draft_under_a_name_of_its_own() -> None:
    Draft7Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert SCHEMA["$id"] == f"urn:analysis-briefs:schema:brief:{SCHEMA_VERSION}:draft-07"
    assert SCHEMA["$id"] != TODAY["$id"]


def test_it_has_no_keyword_that_its_draft_does_not_know() -> None:
    known = set(Draft7Validator.META_SCHEMA["properties"])
    names = {name for found in subschemas(SCHEMA) for name in found.get("properties", {}) if "type" in found}
    used = {keyword for found in subschemas(SCHEMA) for keyword in found}
    assert used - known - names - set(SCHEMA["definitions"]) == set()
    assert not used & {"$defs", "prefixItems"}


def test_a_reference_stands_alone_because_its_neighbours_would_not_be_heard() -> None:
    assert all(set(found) == {"$ref"} for found in subschemas(SCHEMA) if "$ref" in found)


def test_every_reference_leads_somewhere() -> None:
    used = {found["$ref"].removeprefix("#/definitions/") for found in subschemas(SCHEMA) if "$ref" in found}
    assert used == set(SCHEMA["definitions"]) == set(TODAY["$defs"])


def test_every_field_keeps_its_description() -> None:
    def described(schema: dict[str, Any], definitions: str) -> dict[str, dict[str, str]]:
        records = {"Brief": schema, **schema[definitions]}
        return {
            name: {field: about["description"] for field, about in record.get("properties", {}).items()}
            for name, record in records.items()
        }

    assert described(SCHEMA, "definitions") == described(TODAY, "$defs")


def test_an_unknown_draft_is_an_error() -> None:
    with pytest.raises(ValueError, match="unknown draft 'draft-04'; there are '2020-12' and 'draft-07'"):
        json_schema("draft-04")  # type: ignore[arg-type]


SCRAPS = st.sampled_from(
    [None, True, 0, -1, 1.5, "", "text", " ", "javascript:x", "2024-13", [], ["x"], {}, {"type": "text"}]
) | st.sampled_from([[{"type": "list", "children": [{"type": "listItem", "checked": True}]}], [{"type": "paragraph"}]])

NAMES = st.sampled_from(["type", "checked", "meta", "lang", "children", "unknown"])


def places(value: object) -> Iterator[tuple[Any, Any]]:
    """Everything that can be taken out of a document or replaced in it: a container and a key."""
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from places(value[key])  # type: ignore[index]


@st.composite
def broken(draw: st.DrawFn) -> object:
    """A brief as it is written, with a wrong value, without a field or with one too many, a few times."""
    document = json.loads(draw(strategies.briefs()).model_dump_json())
    for _ in range(draw(st.integers(1, 3))):
        container, key = draw(st.sampled_from(list(places(document)) or [(document, "title")]))
        match draw(st.sampled_from(["replace", "remove", "add"])):
            case "replace":
                container[key] = draw(SCRAPS)
            case "remove" if key in container or isinstance(key, int):
                del container[key]
            case _ if isinstance(container, dict):
                container[draw(st.sampled_from(["type", "checked", "meta", "lang", "children", "unknown"]))] = draw(
                    SCRAPS
                )
    return document


@given(brief=strategies.briefs())
def test_every_brief_as_it_is_written_satisfies_both(brief: Brief) -> None:
    document = json.loads(brief.model_dump_json())
    assert [errors(validator, document) for validator in VALIDATORS] == [[], []]


@given(document=broken())
def test_both_find_the_same_faults_in_the_same_places(document: object) -> None:
    today, editors = (errors(validator, document) for validator in VALIDATORS)
    assert today == editors


# The rules, on schemas made for them: what a brief needs tomorrow is translated or refused, never dropped.


@pytest.mark.parametrize(
    ("today", "editors"),
    [
        ({"$ref": "#/$defs/A"}, {"$ref": "#/definitions/A"}),
        ({"$defs": {"$ref": {"type": "string"}}}, {"definitions": {"$ref": {"type": "string"}}}),
        ({"title": "a", "$ref": "#/$defs/A"}, {"title": "a", "allOf": [{"$ref": "#/definitions/A"}]}),
        (
            {"description": "a", "$ref": "#"},
            {"description": "a", "allOf": [{"description": "a"}, {"$ref": "#"}]},
        ),
        (
            {"$ref": "#", "allOf": [{"minLength": 1}], "type": "string"},
            {"allOf": [{"$ref": "#"}, {"minLength": 1}], "type": "string"},
        ),
        ({"prefixItems": [{"type": "null"}]}, {"items": [{"type": "null"}]}),
        ({"prefixItems": [True], "items": False}, {"items": [True], "additionalItems": False}),
        ({"items": {"$ref": "#/$defs/A"}}, {"items": {"$ref": "#/definitions/A"}}),
        ({"dependentRequired": {"items": ["$defs"]}}, {"dependencies": {"items": ["$defs"]}}),
        ({"dependentSchemas": {"a": {"prefixItems": [True]}}}, {"dependencies": {"a": {"items": [True]}}}),
        (
            {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"minProperties": 2}}},
            {"dependencies": {"a": ["b"]}, "allOf": [{"dependencies": {"a": {"minProperties": 2}}}]},
        ),
        (
            {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": True}, "allOf": [{"$ref": "#/$defs/A"}]},
            {"dependencies": {"a": ["b"]}, "allOf": [{"dependencies": {"a": True}}, {"$ref": "#/definitions/A"}]},
        ),
        ({"const": {"$ref": "#/$defs/A", "x": 1}}, {"const": {"$ref": "#/$defs/A", "x": 1}}),
        ({"examples": [{"$defs": 1}], "enum": [{"$defs": 1}]}, {"examples": [{"$defs": 1}], "enum": [{"$defs": 1}]}),
        ({"properties": {"$ref": True, "items": {}}}, {"properties": {"$ref": True, "items": {}}}),
        ({"if": {"required": ["a"]}, "then": {"$ref": "#"}}, {"if": {"required": ["a"]}, "then": {"$ref": "#"}}),
    ],
)
def test_a_keyword_is_translated(today: dict[str, Any], editors: dict[str, Any]) -> None:
    before = json.dumps(today)
    assert as_draft07(today) == editors
    assert json.dumps(today) == before
    Draft202012Validator.check_schema(today)
    Draft7Validator.check_schema(editors)


@pytest.mark.parametrize("keyword", ["unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "minContains"])
def test_what_the_draft_cannot_say_is_an_error(keyword: str) -> None:
    with pytest.raises(ValueError, match=r"draft-07 has no words for \$?\w+$"):
        as_draft07({"properties": {"a": {"items": {keyword: 1}}}})
