import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.formats.json.places import Map, Place
from briefs.formats.json.survey import DEEPEST, ENOUGH, LONGEST_NUMBER, survey, values
from briefs.formats.json.syntax import legible, nesting, shown

ATOMS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
TREES = st.recursive(ATOMS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


def flaws(text: str) -> list[tuple[str, str, str]]:
    """Each flaw's name, the text it points at, and its message."""
    return [(flaw.name, text[flaw.start : flaw.end], flaw.message) for flaw in survey(text).flaws]


def value_of(place: Place | None, text: str) -> object:
    """What a map says a text holds, read piece by piece where it says the pieces stand."""
    assert place is not None
    if isinstance(place.parts, dict):
        return {key: value_of(part, text) for key, part in place.parts.items()}
    if isinstance(place.parts, list):
        return [value_of(part, text) for part in place.parts]
    return json.loads(text[place.start : place.end])


@given(tree=TREES, indent=st.none() | st.integers(0, 3), ascii_only=st.booleans())
def test_every_value_is_where_the_map_has_it(tree: object, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=ascii_only)
    found = survey(text)
    if not found.is_sound:  # A string may hold half a surrogate pair only as an escape.
        assert ascii_only
        return
    assert value_of(found.root, text) == tree == values(text)


@given(text=st.text(st.sampled_from('[]{},:"\\u00dD8a1-+.eENnulltrue \n\t\ufeff')) | st.text())
def test_no_text_breaks_it_and_it_agrees_with_python(text: str) -> None:
    found = survey(text)
    for flaw in found.flaws:
        assert 0 <= flaw.start <= flaw.end <= len(text)
    if found.is_sound:
        values(text)
    elif not found.flaws or found.flaws[-1].name == "syntax-error":
        assert found.flaws
        assert not is_json(text.removeprefix("\ufeff"))


def is_json(text: str) -> bool:
    """Whether Python's own parser takes a text, without the constants that it adds to JSON."""
    constants: list[str] = []
    try:
        json.loads(text, parse_constant=constants.append)
    except ValueError:
        return False
    return not constants


@pytest.mark.parametrize(
    ("text", "at", "message"),
    [
        ("", "", "expected a JSON value, found the end of the text"),
        ("{", "", "expected a key in double quotes or '}', found the end of the text"),
        ('{"a"', "", "expected ':' after the key, found the end of the text"),
        ('{"a": 1,}', "}", "expected a key in double quotes, found '}'"),
        ("{a: 1}", "a", "expected a JSON value, found a"),
        ('{"a": 1 "b": 2}', '"b"', "expected ',' or '}', found the string 'b'"),
        ("[1, 2,]", "]", "expected a JSON value, found ']'"),
        ("[1 2]", "2", "expected ',' or ']', found 2"),
        ("[1] [2]", "[", "expected the end of the text, found '['"),
        ("[01]", "01", "expected a JSON value, found 01"),
        ("[.5]", ".5", "expected a JSON value, found .5"),
        ("[True]", "True", "expected a JSON value, found True"),
        ("{'a': 1}", "'", "expected double quotes: JSON has no strings in single quotes"),
        ("[1] // one", "/", "expected a JSON value: JSON has no comments"),
        ('["a', '"a', "expected a closing double quote, found the end of the text"),
        ('["a\nb"]', "\n", "expected the character U+000A in a string to be written as an escape"),
        (
            '["\\x41"]',
            "\\x",
            'expected an escape that JSON knows: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex',
        ),
        (
            '["\\u12"]',
            "\\u",
            'expected an escape that JSON knows: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex',
        ),
        ("[\u202e1]", "\u202e", "expected a JSON value, found '\\u202e'"),
    ],
)
def test_what_is_no_json_is_reported_where_it_breaks_off(text: str, at: str, message: str) -> None:
    [(name, found, said)] = flaws(text)
    assert (name, found) == ("syntax-error", at)
    assert said.startswith(message)
    assert survey(text).root is None


def test_what_readers_pass_over_in_silence_is_reported_wherever_it_stands() -> None:
    assert flaws('{"a": NaN, "b": [-Infinity], "a": "\\ud83d\\ude00\\ud83d", "\\u0062": 1}') == [
        ("syntax-error", "NaN", "expected a JSON value, found NaN, which is no JSON number"),
        ("syntax-error", "-Infinity", "expected a JSON value, found -Infinity, which is no JSON number"),
        ("duplicate-key", '"a"', "the key 'a' stands twice in this object; the last value was read"),
        ("invalid-value", "\\ud83d", "expected a character, found half of a surrogate pair"),
        ("duplicate-key", '"\\u0062"', "the key 'b' stands twice in this object; the last value was read"),
    ]


def test_a_flaw_has_the_path_of_the_value_it_is_in() -> None:
    [flaw] = survey('{"a": [{"b": 1}, {"c": [NaN]}]}').flaws
    assert flaw.path == ("a", 1, "c", 0)


def test_of_two_values_of_a_key_the_last_one_is_in_the_map() -> None:
    text = '{"a": 1, "a": 2}'
    assert survey(text).find(("a",))[0] == Place(14, 15, key=(9, 12))
    assert value_of(survey(text).root, text) == {"a": 2}


def test_a_byte_order_mark_is_no_flaw() -> None:
    assert survey("\ufeff[1]").find((0,)) == (Place(2, 3), True)
    assert values("\ufeff[1]") == [1]


def test_what_is_not_there_is_looked_for_around_it() -> None:
    found = survey('{"a": [1]}')
    outer, is_exact = found.find(("a", 1, "b"))
    assert (outer.start, outer.end, is_exact) == (6, 9, False)
    assert Map().find(("a",)) == (Place(0, 0), False)


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_depth_is_bounded_and_costs_nothing_beyond(opening: str) -> None:
    [(name, at, message)] = flaws(opening * 500_000)
    assert (name, at) == ("invalid-value", opening[0])
    assert message == f"expected at most {DEEPEST} levels of lists and objects, found more"
    assert survey("[" * DEEPEST + "]" * DEEPEST).is_sound


def test_numbers_are_bounded_where_python_bounds_them() -> None:
    assert survey("[" + "1" * LONGEST_NUMBER + "]").is_sound
    [(name, _, message)] = flaws("[" + "1" * 5000 + "]")
    assert (name, message) == ("invalid-value", "expected a number of at most 4300 digits, found 5000")


def test_a_flood_of_flaws_is_cut_off() -> None:
    assert len(survey("[" + "NaN," * 5000 + "1]").flaws) == ENOUGH
    repeated = survey("{" + '"a":1,' * 5000 + '"a":1}')
    assert len(repeated.flaws) == ENOUGH
    assert repeated.is_sound


def test_messages_quote_little_and_nothing_that_steers_a_terminal() -> None:
    assert shown("x" * 500) == f"'{'x' * 40}…'"
    assert legible("a\x1b[31m\u202eb\ud800é") == "a\\u001b[31m\\u202eb\\ud800é"


def test_it_decides_as_the_suite_of_json_parsers_does(shared: Path) -> None:
    cases = json.loads((shared / "suites" / "json-parsing.json").read_text("utf-8"))
    wrong = []
    for case in cases:
        try:
            text = base64.b64decode(case["base64"]).decode()
        except UnicodeDecodeError:
            continue  # What is not UTF-8 never comes this far.
        if case["expect"] != "either" and survey(text).is_sound != (case["expect"] == "accept"):
            wrong.append(case["name"])
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("1", 0),
        ("{}", 1),
        ('{"a": [], "b": {"c": 1}}', 2),
        ('{"a": [{"b": [{}]}]}', 3),
        ('["]", "[", "\\"]", "\\\\", ["[\\\\\\"["]]', 2),
        ("[" * 80 + "]" * 80, 80),
        ("[" * 500 + "]" * 500, 100),
    ],
)
def test_how_deep_a_text_nests_is_seen_without_reading_it(text: str, levels: int) -> None:
    json.loads(text)
    assert nesting(text) == levels
