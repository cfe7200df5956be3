"""Front matter is text only, and bounded before anything is built from it."""

import pytest

import briefs
from briefs.formats.markdown.read.matter import MAX_LEVELS, Head, cut


def matter(yaml: str) -> Head:
    return cut(f"---\n{yaml}\n---\nBody.\n")


@pytest.mark.parametrize("word", ["no", "Yes", "'null'", "1.10", "12:30", "0x1f", "2019-05-07", "<<", ".inf"])
def test_every_value_is_text(word: str) -> None:
    assert matter(f"key: {word}").matter == {"key": word.strip("'")}


@pytest.mark.parametrize("nothing", ["", "~", "null", "NULL", "Null", "''"])
def test_a_null_is_an_empty_text(nothing: str) -> None:
    assert matter(f"key: {nothing}\nlist: [{nothing or '~'}]").matter == {"key": "", "list": [""]}
    assert matter(f"{nothing or '~'}: key").matter is not None


def test_a_tag_makes_nothing() -> None:
    assert matter("key: !!python/object/apply:os.system [x]").matter == {"key": ["x"]}
    assert matter("key: !!int 5").matter == {"key": "5"}


def test_a_merge_key_is_a_key() -> None:
    assert matter("<<: {a: b}\nc: d").matter == {"<<": {"a": "b"}, "c": "d"}


@pytest.mark.parametrize(
    "text",
    [
        "Text.\n",
        "\n---\na: b\n---\n",
        " ---\na: b\n---\n",
        "---\na: b\n",
        "---\n---\n",
        "---\n\n---\n",
        "---\nwords\n---\n",
        "---\n- a\n---\n",
        "---\n# a comment\n---\n",
        "----\na: b\n----\n",
        "--- a: b\n---\n",
    ],
)
def test_what_is_no_mapping_between_fences_is_body(text: str) -> None:
    assert cut(text) == Head()


@pytest.mark.parametrize(
    "text",
    ["---\na: b\n---\n", "---\na: b\n---", "---\na: b\n...\n", "---  \na: b\n---\t\n", "---\r\na: b\r\n---\r\n"],
)
def test_the_forms_of_the_fences(text: str) -> None:
    head = cut(text)
    assert head.matter == {"a": "b"}
    assert head.end == len(text)


def test_a_byte_order_mark_stands_before_it() -> None:
    head = cut("\ufeff---\na: b\n---\n")
    assert head.matter == {"a": "b"}
    assert cut("\ufeffText") == Head(end=1)


def test_the_place_of_a_value_is_its_own() -> None:
    text = "\ufeff---\r\né: 😀 x\r\nb: 'two'\r\n---\r\n"
    head = cut(text)
    assert {key: text[start:end] for key, (start, end) in head.places.items()} == {"é": "😀 x", "b": "'two'"}


@pytest.mark.parametrize(
    "value",
    [
        "[a, b]",
        "{a: b}",
        "[a,\n  [b, {c: d}]]",
        "- a\n- b",
        "\n  - a: b\n    c: 'd'",
        "\n  a: b\n\n  c: [d]",
        "|\n  a\n  b",
    ],
)
@pytest.mark.parametrize("below", ["", "\n", "# a comment\n\n", "other: x\n"])
def test_the_place_of_a_value_is_all_of_it(value: str, below: str) -> None:
    text = f"---\nkey: {value}\n{below}---\n"
    if value.startswith("- "):
        text = text.replace("key: ", "key:\n")
    value = value.strip()
    start, end = cut(text).places["key"]
    assert text[start:end] == value


@pytest.mark.parametrize(
    ("yaml", "read", "reason"),
    [
        ("title: INTEL: two towns", {"title": "INTEL: two towns"}, "mapping"),
        ('title: He said "no": twice', {"title": 'He said "no": twice'}, "mapping"),
        ('title: "No," he said', {"title": '"No," he said'}, "expected"),
        ('title: "Night quay', {"title": "Night quay"}, "end"),
        ("title: 'Ferry's end'", {"title": "Ferry's end"}, "expected"),
        ("title: @lind", {"title": "@lind"}, "token"),
        ("title: 100% true\nb: %x", {"title": "100% true", "b": "%x"}, "token"),
        ("a: b\nstray words", {"a": "b\nstray words"}, "could not"),
        ("tags:\n- a\n- b: c: d", {"tags": ["a", "b: c: d"]}, "mapping"),
        ("a: &x 1\nb: *x", {"a": "1", "b": "*x"}, "aliases"),
        ("a: [", {"extra": {"a": "["}}, "flow|expected|found|end"),
        ("desk: {a: [b}", {"extra": {"desk": "{a: [b}"}}, "expected"),
        ("extra: {c: d}\na: [", {"extra": {"c": "d", "a": "["}}, "flow|expected|found|end"),
        ("a: " + "[" * (MAX_LEVELS + 1) + "]" * (MAX_LEVELS + 1), None, "levels"),
        ("a:\n\tb: c", {"a": {"b": "c"}}, "Tabs"),
    ],
)
def test_what_is_no_yaml_is_read_as_the_text_it_is_and_reported(
    yaml: str, read: dict[str, object] | None, reason: str
) -> None:
    head = matter(yaml)
    assert head.matter == (read or {"extra": {"a": yaml[3:]}})
    flaw = head.flaws[0]
    assert flaw.name == "broken-front-matter"
    assert any(word in flaw.message for word in reason.split("|")), flaw.message
    assert 4 <= flaw.place[0] <= flaw.place[1] <= len(yaml) + 4
    reading = briefs.read(f"---\n{yaml}\n---\nBody.\n", "markdown")
    assert reading.brief is not None
    assert briefs.plain_text(reading.brief).endswith("Body.")


def test_what_is_broken_costs_no_other_key() -> None:
    head = matter('a: 1\nb: "x\nc: 2\nd: e: f\ng: [h\ni: [1, 2]\nj: k')
    assert head.matter == {
        "a": "1",
        "b": "x",
        "c": "2",
        "d": "e: f",
        "extra": {"g": "[h"},
        "i": ["1", "2"],
        "j": "k",
    }
    assert [flaw.name for flaw in head.flaws] == ["broken-front-matter"] * 3


def test_a_value_that_is_no_yaml_can_be_put_in_quotes() -> None:
    text = "---\ntitle: Ferries: it's late\n---\n"
    [found] = briefs.read(text, "markdown").diagnostics
    assert found.fix is not None
    [edit] = found.fix.edits
    mended = text[: edit.start] + edit.text + text[edit.end :]
    assert mended == "---\ntitle: 'Ferries: it''s late'\n---\n"
    assert briefs.read(mended, "markdown").diagnostics == ()


@pytest.mark.parametrize(
    ("yaml", "read"),
    [
        ("a: 1\na: 2", {"a (1)": "1", "a": "2"}),
        ("a: 1\na: 2\na: 3", {"a (1)": "1", "a (2)": "2", "a": "3"}),
        ("a (1): 0\na: 1\na: 2", {"a (1)": "0", "a (2)": "1", "a": "2"}),
        ("x: {b: 1, b: 2}", {"x": {"b (1)": "1", "b": "2"}}),
        ("'a  b': 1\na b: 2", {"a b (1)": "1", "a b": "2"}),
        ("'': 1\n' ': 2", {"(empty) (1)": "1", "(empty)": "2"}),
    ],
)
def test_of_a_key_that_stands_twice_both_values_are_kept(yaml: str, read: dict[str, object]) -> None:
    head = matter(yaml)
    assert head.matter == read
    assert {flaw.name for flaw in head.flaws} == {"duplicate-key"}
    text = f"---\n{yaml}\n---\n"
    start, end = head.flaws[0].place
    assert text[start:end].strip("' ") in ("a", "b", "a b", "")


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Night quay\ndate: 2021-03-09\n\nBody.\n",
        "---\ntitle: Night quay\ndate: 2021-03-09\n\nBody.\n\n---\n\nMore.\n",
        "+++\ntitle = 'Night quay'\ndate = 2021-03-09\n\nBody.\n",
    ],
)
def test_front_matter_that_no_fence_closes_is_read_to_the_empty_line(text: str) -> None:
    head = cut(text)
    assert head.matter == {"title": "Night quay", "date": "2021-03-09"}
    assert text[head.end :].lstrip().startswith("Body.")
    [flaw] = head.flaws
    assert (flaw.name, text[slice(*flaw.place)].strip()[-10:]) == ("broken-front-matter", "2021-03-09")


@pytest.mark.parametrize("text", ["---\nNote: a\n\nBody.\n", "---\nNote: a\n\nThe quay is open.\n\n---\n\nMore.\n"])
def test_a_rule_above_a_paragraph_stays_one(text: str) -> None:
    assert cut(text) == Head()


def test_below_an_empty_line_only_known_keys_are_front_matter() -> None:
    assert cut("\n\n---\ntitle: b\n---\n").matter == {"title": "b"}
    assert cut("\n---\na: b\n---\n") == Head()


def test_line_ends_may_be_carriage_returns() -> None:
    assert cut("---\ra: 1\rb: x: y\r---\rBody.\r").matter == {"a": "1", "b": "x: y"}


HOSTILE = {
    "brackets": "a: " + "[" * 100_000,
    "closed brackets": "a: " + "[" * 20_000 + "]" * 20_000,
    "braces": "a: " + "{a: " * 15_000,
    "dashes": "- " * 30_000,
    "dashes under a key": "a:\n  " + "- " * 30_000,
    "question marks": "? " * 30_000,
    "few brackets a line": "a: " + "[\n" * 4_000,
    "an alias bomb": "a: &a [x,x]\n" + "".join(f"b{i}: &b{i} [*a,*a,*a,*a,*a,*a,*a]\n" for i in range(100)),
    "a merge bomb": "a: &a {x: 1}\n" + "".join(f"b{i}: &b{i} {{<<: [*a, *a]}}\n" for i in range(100)),
    "anchors": "".join(f"a{i}: &a{i} x\n" for i in range(3_000)),
    "keys": "".join(f"a{i}: x\n" for i in range(5_000)),
    "quotes": "a: " + '"' * 60_001,
    "tags": "a: " + "!" * 60_000,
    "a long number": "a: " + "9" * 60_000,
    "documents": "a: b\n" + "--- \n" * 1_000,
    "colons": "a" + ": a" * 20_000,
    "directives": "%YAML 9.9\n" * 5_000,
    "surrogate escapes": 'a: "\\ud800"',
    "a bad escape": 'a: "\\UFFFFFFFF"',
    "control characters": "a: \x01\x02",
    "a tag of nothing": "a: !<> b",
    "an endless line": "a: " + "x" * 10_000_000,
    "an endless line that is broken": "a: b: " + "x" * 10_000_000,
    "keys that are all broken": "".join(f"a{i}: b: c\n" for i in range(5_000)),
    "every other key broken": "".join(f"a{i}: b{': c' * (i % 2)}\n" for i in range(5_000)),
    "quotes that nothing closes": "".join(f"a{i}: \"b'\n" for i in range(5_000)),
    "one key again and again": "a: b\n" * 5_000,
    "one key again and again within": "x:\n" + "  a: b\n" * 5_000,
    "authors": "authors: [" + "Ada Lind, " * 5_000 + "]",
    "authors in a line": "author: " + "Ada Lind, " * 5_000,
    "a python object": "a: !!python/object/apply:os.system [x]",
    "binary": "a: !!binary aGVsbG8=",
}


@pytest.mark.parametrize("yaml", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_front_matter_is_read_or_refused(yaml: str) -> None:
    text = f"---\n{yaml}\n---\n\nBody.\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert "Body." in briefs.plain_text(reading.brief)
    assert len(briefs.dumps(reading.brief, "json")) < 60 * len(text) + 4_000


def test_front_matter_may_be_as_long_as_the_document() -> None:
    value = "x" * 200_000
    assert cut(f"---\na: {value}\n---\nBody.\n").matter == {"a": value}


def test_as_deep_as_may_be_is_read() -> None:
    assert matter("a: " + "[" * (MAX_LEVELS - 1) + "]" * (MAX_LEVELS - 1)).flaws == []


def test_a_value_deeper_than_extra_holds_is_kept_as_text_alone() -> None:
    levels = MAX_LEVELS - 2
    reading = briefs.read("---\na: " + "[" * levels + "x" + "]" * levels + "\nb: c\n---\n", "markdown")
    assert reading.brief is not None
    assert dict(reading.brief.extra) == {"a": "[" * levels + '"x"' + "]" * levels, "b": "c"}
    assert [found.name for found in reading.diagnostics] == ["front-matter-value"]
