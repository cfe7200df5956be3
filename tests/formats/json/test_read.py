import base64
import copy
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.diagnostics import Diagnostic, Source
from briefs.formats.json.options import Options
from briefs.formats.json.read import COPIED, LARGE, SMALL, glance, load, read
from briefs.formats.json.syntax import nesting
from briefs.formats.json.write import write
from briefs.model.brief import Brief
from briefs.model.faults import MOST
from briefs.model.nodes import Paragraph, Text
from briefs.model.normal import MAX_DEPTH
from tests.properties import strategies


def told(text: str) -> list[str]:
    """What is said of a text: place, name, path as a JSON Pointer, message."""
    return [f"{d.span} {d.name} {d.pointer or '/'}: {d.message}" for d in read(Source(text))[1]]


def pointed_at(text: str, diagnostic: Diagnostic) -> str:
    assert diagnostic.span is not None
    return text[diagnostic.span.start : diagnostic.span.end]


@pytest.mark.law
@given(brief=strategies.briefs(), indent=st.none() | st.integers(0, 3))
def test_every_brief_comes_back_through_every_door(brief: Brief, indent: int | None) -> None:
    text = write(brief, Options(indent=indent))
    assert read(Source(text)) == (brief, [])
    assert load(Source(text)) == (brief, [])
    if nesting(text) * len(text) <= COPIED:
        assert glance(text) == glance(text.encode()) == brief
    assert write(brief, Options(indent=indent)) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", ["1:1 invalid-value /: expected a brief: an object, found an empty list"]),
        ('"x"', ["1:1 invalid-value /: expected a brief: an object, found the text 'x'"]),
        ("null", ["1:1 invalid-value /: expected a brief: an object, found null"]),
        ("12", ["1:1 invalid-value /: expected a brief: an object, found the number 12"]),
        ('{"title": 3}', ["1:11 invalid-value /title: expected text, found the number 3"]),
        ('{"topics": [true]}', ["1:13 invalid-value /topics/0: expected text, found true"]),
        ('{"sections": {}}', ["1:14 invalid-value /sections: expected a list, found an object"]),
        ('{"sections": ["x"]}', ["1:15 invalid-value /sections/0: expected a section: an object, found the text 'x'"]),
        ('{"lede": 3}', ["1:10 invalid-value /lede: expected text or a list of nodes, found the number 3"]),
        ('{"lede": {}}', ["1:10 invalid-value /lede: expected text or a list of nodes, found an object"]),
        ('{"lede": [3]}', ["1:11 invalid-value /lede/0: expected a node: an object with 'type', found the number 3"]),
        ('{"lede": ["x"]}', ["1:11 invalid-value /lede/0: expected a node: an object with 'type', found the text 'x'"]),
        ('{"lede": [{}]}', ["1:11 invalid-value /lede/0: expected a node: an object with 'type', found an object"]),
        (
            '{"lede": [{"type": "tex", "value": "x"}]}',
            [
                "1:20 invalid-value /lede/0/type: expected a type of node that can stand here, found the text 'tex'; "
                "did you mean 'text'?"
            ],
        ),
        (
            '{"lede": [{"type": "table", "children": []}]}',
            [
                "1:20 invalid-value /lede/0/type: expected a type of node that can stand here (text, emphasis, strong, "
                "delete, inlineCode, break, link, image, footnoteReference), found the text 'table'"
            ],
        ),
        (
            '{"lede": [{"type": "text", "valu": "x"}]}',
            [
                "1:11 invalid-value /lede/0/value: expected 'value' in this 'text' node, found none",
                "1:28 invalid-value /lede/0/valu: expected a field of this 'text' node, found 'valu'; "
                "did you mean 'value'?",
            ],
        ),
        (
            '{"body": [{"type": "list", "children": [{"type": "listItem", "checked": 1, "x": 0}]}]}',
            [
                "1:73 invalid-value /body/0/children/0/checked: expected true or false, found the number 1",
                "1:76 invalid-value /body/0/children/0/x: expected a field of this 'listItem' node "
                "(type, children, checked, spread), found 'x'",
            ],
        ),
        (
            '{"body": [{"type": "table", "children": [["a"]], "align": ["top"]}]}',
            [
                "1:42 invalid-value /body/0/children/0: expected a node: an object with 'type', found a list",
                "1:60 invalid-value /body/0/align/0: expected 'left', 'right' or 'center', found the text 'top'",
            ],
        ),
        (
            '{"body": [{"type": "heading", "children": "x", "depth": 7}]}',
            ["1:57 invalid-value /body/0/depth: expected a number of at most 6, found the number 7"],
        ),
        (
            '{"body": [{"type": "heading", "children": "x", "depth": 1.0}]}',
            ["1:57 invalid-value /body/0/depth: expected a whole number, found the number 1.0"],
        ),
        (
            '{"body": [{"type": "list", "children": []}]}',
            ["1:40 invalid-value /body/0/children: expected at least one item, found an empty list"],
        ),
        (
            '{"body": [{"type": "code", "meta": "x"}]}',
            ["1:36 invalid-value /body/0/meta: expected 'lang' where there is 'meta', found none"],
        ),
        (
            '{"title": "a", "title_markup": "b"}',
            ["1:32 invalid-value /title_markup: expected the same words as in 'title', found others"],
        ),
        (
            '{"body": [{"type": "footnoteDefinition", "identifier": "a b"}]}',
            [
                "1:56 invalid-value /body/0/identifier: expected a name of 1 to 100 letters, digits, '-', '_' and '.', "
                "found the text 'a b'"
            ],
        ),
        (
            '{"sections": [{"lable": "x"}, {"label": ":"}]}',
            [
                "1:15 invalid-value /sections/0/label: expected 'label' in this section, found none",
                "1:16 invalid-value /sections/0/lable: expected a field of this section, found 'lable'; "
                "did you mean 'label'?",
                "1:41 invalid-value /sections/1/label: expected a label, found only a colon",
            ],
        ),
        (
            '{"sources": [{"kind": "b", "url": "javascript:xyz"}]}',
            [
                "1:23 invalid-value /sources/0/kind: expected 'original', 'source' or 'reference', found the text 'b'",
                "1:35 invalid-value /sources/0/url: expected an http, https, mailto, tel or relative address, "
                "found the scheme 'javascript'",
            ],
        ),
        (
            '{"authors": [{"name": "A", "image": 3, "facts": [{"label": "x"}]}]}',
            [
                "1:37 invalid-value /authors/0/image: expected an address or an 'image' node, found the number 3",
                "1:50 invalid-value /authors/0/facts/0/value: expected 'value' in this fact, found none",
            ],
        ),
        (
            '{"image": {"type": "image", "image": 3}}',
            [
                "1:11 invalid-value /image/url: expected 'url' in this 'image' node, found none",
                "1:29 invalid-value /image/image: expected a field of this 'image' node (type, url, alt, title), "
                "found 'image'",
            ],
        ),
        ('{"extra": {"": 1}}', ["1:11 invalid-value /extra: expected a key for every value, found an empty one"]),
        ('{"extra": []}', ["1:11 invalid-value /extra: expected an object, found an empty list"]),
        (
            '{"language": "en_US"}',
            [
                "1:14 invalid-value /language: expected a BCP 47 language tag such as 'en' or 'pt-BR', "
                "found the text 'en_US'"
            ],
        ),
        (
            '{"published": "2019-02-30"}',
            [
                "1:15 invalid-value /published: expected a day of the calendar, and 2019-02-30 is none, "
                "found the text '2019-02-30'"
            ],
        ),
        ('{"title": "\\ud800"}', ["1:12 invalid-value /title: expected a character, found half of a surrogate pair"]),
        (
            '{"title": "\ud800"}',
            ["1:11 invalid-value /title: expected text without lone surrogates, found the text '\\ud800'"],
        ),
        ('{"title": x}', ["1:11 syntax-error /title: expected a JSON value, found x"]),
    ],
)
def test_a_fault_is_named_in_its_place_with_what_was_expected_and_what_was_found(text: str, said: list[str]) -> None:
    assert told(text) == said
    brief, diagnostics = load(Source(text))
    assert brief is None
    assert [d.message for d in diagnostics] == [d.message for d in read(Source(text))[1]]


def test_every_fault_is_told_of_in_the_order_of_the_text() -> None:
    text = """{
  "title": 1,
  "sections": [
    {"label": "Why", "body": [{"type": "paragraph", "children": [{"type": "text", "value": 2}]}]},
    {"label": "What", "mood": 3}
  ],
  "published": "soon"
}"""
    assert [line.partition(":  ")[0].split(": expected")[0] for line in told(text)] == [
        "2:12 invalid-value /title",
        "4:92 invalid-value /sections/0/body/0/children/0/value",
        "5:23 invalid-value /sections/1/mood",
        "7:16 invalid-value /published",
    ]


def test_an_unknown_field_is_pointed_at_by_its_name_and_a_missing_one_by_its_record() -> None:
    text = '{"sections": [{"name": "x"}]}'
    _, [missing, unknown] = read(Source(text))
    assert (pointed_at(text, missing), pointed_at(text, unknown)) == ("{", '"name"')


def test_a_message_shows_little_of_a_value_and_nothing_that_steers_a_terminal() -> None:
    [line] = told(
        json.dumps({"published": "\x1b[2J\u202e" + "x" * 5000}, ensure_ascii=False).replace("\x1b", "\\u001b")
    )
    assert line.endswith("found the text '\\u001b[2J\\u202e" + "x" * 35 + "…'")
    _, [diagnostic] = read(Source(json.dumps({"k" * 5000: 1})))
    assert len(diagnostic.message) < 300


def test_nan_is_no_number_wherever_it_stands() -> None:
    for constant in ("NaN", "Infinity", "-Infinity"):
        text = f'{{"extra": {{"rate": {constant}}}}}'
        assert told(text) == [
            f"1:20 syntax-error /extra/rate: expected a JSON value, found {constant}, which is no JSON number"
        ]
        assert load(Source(text))[0] is None
        assert glance(text) is None is glance(text.encode())
    named = '{"extra": {"rate": "NaN"}}'
    assert read(Source(named)) == load(Source(named)) == (Brief(extra={"rate": "NaN"}), [])


def test_of_a_key_that_stands_twice_the_last_value_is_read_and_the_place_is_told() -> None:
    text = '{"title": "a",\n "title": "b"}'
    brief, [diagnostic] = read(Source(text))
    assert brief == Brief(title="b")
    assert (diagnostic.name, diagnostic.severity, diagnostic.path) == ("duplicate-key", "warning", ("title",))
    assert (str(diagnostic.span), pointed_at(text, diagnostic)) == ("2:2", '"title"')
    assert load(Source(text)) == (Brief(title="b"), [])


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read(Source('\ufeff{"title": "x"}')) == (Brief(title="x"), [])


def test_numbers_of_any_size_are_values_like_others() -> None:
    assert read(Source('{"extra": {"n": ' + "9" * 400 + "}}"))[0] == Brief(extra={"n": "9" * 400})
    [line] = told('{"body": [{"type": "list", "start": ' + "9" * 400 + ', "children": "x"}]}')
    assert line.endswith(f"expected a number of at most 999999999, found the number {'9' * 40}…")
    assert told('{"extra": {"n": ' + "9" * 5000 + "}}")[0].endswith("at most 4300 digits, found 5000")


def nested(kind: str, depth: int, field: str) -> str:
    return f'{{"{field}": ' + f'[{{"type": "{kind}", "children": ' * depth + '"x"' + "}]" * depth + "}"


@pytest.mark.parametrize(("kind", "field"), [("strong", "lede"), ("blockquote", "body")])
def test_nesting_is_bounded_at_every_depth(kind: str, field: str) -> None:
    assert read(Source(nested(kind, MAX_DEPTH, field)))[0] is not None
    for depth in (MAX_DEPTH + 1, 60, 90, 94, 95, 96, 99, 100, 130, 200, 5000):
        brief, [diagnostic] = read(Source(nested(kind, depth, field)))
        assert brief is None
        assert diagnostic.name == "invalid-value"
        assert "expected at most" in diagnostic.message
        assert diagnostic.message.endswith("found more")


def test_the_deepest_brief_is_read_with_little_of_the_stack_left() -> None:
    inner = '[{"type": "strong", "children": ' * MAX_DEPTH + '"x"' + "}]" * MAX_DEPTH
    outer = '[{"type": "blockquote", "children": ' * MAX_DEPTH
    text = '{"body": ' + outer + f'[{{"type": "paragraph", "children": {inner}}}]' + "}]" * MAX_DEPTH + "}"
    brief, diagnostics = read(Source(text))
    assert brief is not None
    assert diagnostics == []
    assert write(brief, Options()) == write(copy.deepcopy(brief), Options())


@pytest.mark.parametrize(("size", "at_once"), [(SMALL - 1000, True), (SMALL * 3, True), (LARGE, False)])
def test_a_large_text_is_read_as_a_small_one_is(size: int, at_once: bool) -> None:
    blocks = ",".join(['{"type": "paragraph", "children": "x"}'] * (size // 38))
    text = f'{{"body": [{blocks}]}}'
    assert (glance(text) is not None) == at_once
    assert (glance(text.encode()) is not None) == at_once
    brief, diagnostics = read(Source(text))
    assert diagnostics == []
    assert brief == Brief.model_validate_json(text)
    broken = text[:-2] + ', {"type": "paragraph"}]}'
    assert [d.path[2:] for d in read(Source(broken))[1]] == [("children",)]


@pytest.mark.parametrize(
    "text",
    [
        '{"sections": [' + "1," * 300_000 + "1]}",
        '{"lede": [' + "{}," * 200_000 + "{}]}",
        '{"lede": [' + '{"type": "break"},' * 15_000 + "1," * 100_000 + "1]}",
        '{"body": [' + '"x",' * 100_000 + '"x"]}',
    ],
    ids=["numbers", "objects", "late", "strings"],
)
def test_a_flood_of_faults_is_cut_off(text: str) -> None:
    brief, diagnostics = read(Source(text))
    assert brief is None
    assert len(diagnostics) == MOST + 1
    assert diagnostics[0].path == () or diagnostics[-1].path == ()
    assert any("only the first 1000 are listed" in d.message for d in diagnostics)


def test_a_flood_of_fields_in_extra_is_no_fault() -> None:
    extra = {f"k{number}": "v" for number in range(30_000)}
    brief, diagnostics = read(Source(json.dumps({"extra": extra})))
    assert diagnostics == []
    assert brief == Brief(extra=extra)


def test_a_fault_deep_in_a_large_text_costs_no_copy_for_every_level() -> None:
    row = "[" + '{"type": "text", "value": "x"},' * 6000 + '{"type": "text"}]'
    spans = '[{"type": "strong", "children": ' * 30 + row + "}]" * 30
    text = '{"body": ' + '[{"type": "blockquote", "children": ' * 30
    text += f'[{{"type": "paragraph", "children": {spans}}}]' + "}]" * 30 + "}"
    assert nesting(text) * len(text) > COPIED
    _, [diagnostic] = read(Source(text))
    assert (diagnostic.path[-2:], len(diagnostic.path)) == ((6000, "value"), 125)


@pytest.mark.parametrize("limit", [150, 250])
def test_a_short_stack_makes_no_difference(limit: int) -> None:
    text = nested("strong", 95, "lede")
    before = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(limit + 100)
        brief, _ = read(Source(text))
    except RecursionError:
        pytest.skip("the test runner itself needs more of the stack than that")
    finally:
        sys.setrecursionlimit(before)
    assert brief is None


SCALARS: list[Any] = [None, True, 0, -1, 7, 1.5, "", " ", ":", "x", "a b", "javascript:x", "0000", [], {}, ["x"], [[]]]
SCALARS += [{"type": "text", "value": "x"}, {"type": "paragraph", "children": "x"}, {"type": []}, "\ud800"]
KEYS = ["type", "titel", "children", "checked", "meta", "lang", "url", "image", "label", "extra", "x"]


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, part in parts for place in places(part, (*path, key)))]


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """The JSON of a brief with a few things in it that should not be."""
    document = {"": json.loads(draw(strategies.briefs()).model_dump_json())}
    for _ in range(draw(st.integers(1, 3))):
        *around, last = draw(st.sampled_from([("", *place) for place in places(document[""])]))
        holder: Any = document
        for step in around:
            holder = holder[step]
        match draw(st.sampled_from(["set", "set", "drop", "add"])):
            case "drop" if around:
                del holder[last]
            case "add" if isinstance(holder[last], dict):
                holder[last][draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(SCALARS)))
            case _:
                holder[last] = copy.deepcopy(draw(st.sampled_from(SCALARS)))
    return json.dumps(document[""])


@pytest.mark.law
@given(text=damaged())
def test_a_damaged_brief_is_read_or_every_error_has_its_place_and_the_plain_door_agrees(text: str) -> None:
    brief, diagnostics = read(Source(text))
    assert brief == load(Source(text))[0]
    assert (brief is None) == any(d.severity == "error" for d in diagnostics)
    for diagnostic in diagnostics:
        assert diagnostic.span is not None
        assert 0 <= diagnostic.span.start < diagnostic.span.end <= len(text)
        assert diagnostic.message.startswith("expected ")
        assert "Input should" not in diagnostic.message
        assert diagnostic.message.isprintable()
    try:
        plain: Brief | None = Brief.model_validate_json(text)
    except ValueError:
        plain = None
    assert plain == brief or (plain is None and "0.9" in text)


def test_cases_of_other_peoples_parsers_are_refused_by_our_errors_alone(shared: Path) -> None:
    cases = json.loads((shared / "suites" / "json-parsing.json").read_text("utf-8"))
    for case in cases:
        raw = base64.b64decode(case["base64"])
        text = raw.decode("utf-8", "replace")
        brief, diagnostics = read(Source(text))
        assert (brief is None) == any(d.severity == "error" for d in diagnostics), case["name"]
        # As the value of a field that takes anything, what is JSON is read, and what is not is refused.
        inside = f'{{"extra": {{"value": {text}\n}}}}'
        brief, diagnostics = read(Source(inside))
        assert load(Source(inside))[0] == brief
        if case["expect"] == "accept":  # as JSON: an empty key is JSON, but nothing a brief can hold
            assert not any(d.name == "syntax-error" for d in diagnostics), case["name"]
            assert brief is not None or [d.path for d in diagnostics] == [("extra",)], case["name"]
        elif case["expect"] == "refuse" and "\ufffd" not in text:
            assert brief is None, case["name"]


def test_naughty_strings_survive_in_every_field_of_text(shared: Path) -> None:
    for string in json.loads((shared / "suites" / "naughty-strings.json").read_text("utf-8")):
        brief = Brief(
            title=string,
            kicker=string,
            topics=[string],
            lede=string,
            body=[Paragraph([Text(string)])],
            extra={"key": string, f"x{string}": [string]},
        )
        assert read(Source(write(brief, Options()))) == (brief, [])
