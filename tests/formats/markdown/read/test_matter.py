"""Front matter is text only, and bounded before anything is built from it."""

import pytest

import briefs
from briefs.formats.markdown.read.matter import MAX_LEVELS, Head, cut


def matter(yaml: str) -> Head:
    return cut(f"---\n{yaml}\n---\nBody.\n")


@pytest.mark.parametrize("word", ["no", "Yes", "null", "~", "1.10", "12:30", "0x1f", "2019-05-07", "<<", ".inf"])
def test_every_value_is_text(word: str) -> None:
    assert matter(f"key: {word}").matter == {"key": word}


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


@pytest.mark.xfail(strict=True, reason="the place of a list or mapping is that of its opening sign alone")
@pytest.mark.parametrize("value", ["[a, b]", "{a: b}"])
def test_the_place_of_a_list_or_mapping_is_all_of_it(value: str) -> None:
    text = f"---\nkey: {value}\n---\n"
    start, end = cut(text).places["key"]
    assert text[start:end] == value


@pytest.mark.parametrize(
    ("yaml", "reason"),
    [
        ("a: &x 1\nb: *x", "aliases"),
        ("a: 1\na: 2", "twice"),
        ("a: {b: 1, b: 2}", "twice"),
        ("a: [", "flow|expected|found|end"),
        ("a: 'x", "end|found"),
        ("a: b: c", "mapping"),
        ("a:\n\tb: c", "token|tab"),
        ("a: " + "[" * (MAX_LEVELS + 1) + "]" * (MAX_LEVELS + 1), "levels"),
    ],
)
def test_what_cannot_be_read_is_kept_as_text_and_reported(yaml: str, reason: str) -> None:
    head = matter(yaml)
    assert head.matter == {"front-matter": f"{yaml}\n"}
    assert any(word in head.problem for word in reason.split("|")), head.problem
    start, end = head.problem_place
    assert 4 <= start <= end <= len(yaml) + 5
    reading = briefs.read(f"---\n{yaml}\n---\nBody.\n", "markdown")
    assert [found.name for found in reading.diagnostics] == ["broken-front-matter"]
    assert reading.brief == briefs.Brief(body="Body.", extra={"front-matter": f"{yaml}\n"})


def test_a_broken_value_is_reported_where_it_can_be_seen() -> None:
    text = "---\na: 1\na: two\n---\n"
    start, end = cut(text).problem_place
    assert text[start:end].startswith("two")


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
    assert matter("a: " + "[" * (MAX_LEVELS - 1) + "]" * (MAX_LEVELS - 1)).problem == ""


def test_a_value_deeper_than_extra_holds_is_kept_as_text_alone() -> None:
    levels = MAX_LEVELS - 2
    reading = briefs.read("---\na: " + "[" * levels + "x" + "]" * levels + "\nb: c\n---\n", "markdown")
    assert reading.brief is not None
    assert dict(reading.brief.extra) == {"a": "[" * levels + '"x"' + "]" * levels, "b": "c"}
    assert [found.name for found in reading.diagnostics] == ["front-matter-value"]
