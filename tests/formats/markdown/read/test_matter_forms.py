"""Front matter in TOML and JSON: text only, statement by statement, bounded."""

import pytest

import briefs
from briefs.formats.markdown.read.matter import MAX_LEVELS, Head, cut


def toml(text: str) -> Head:
    return cut(f"+++\n{text}\n+++\nBody.\n")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a = 1", {"a": "1"}),
        ("a = 1_000 # a comment", {"a": "1_000"}),
        ("a = 1.10\nb = -0x1F\nc = inf\nd = true", {"a": "1.10", "b": "-0x1F", "c": "inf", "d": "true"}),
        ("a = 2019-05-07", {"a": "2019-05-07"}),
        ("a = 2019-05-07 10:00:00+02:00", {"a": "2019-05-07 10:00:00+02:00"}),
        ("a = 10:00", {"a": "10:00"}),
        (r'a = "x \"y\" \u00e9"', {"a": 'x "y" é'}),
        (r"a = 'x \y'", {"a": r"x \y"}),
        ('a = """\nx\n"y"\n"""', {"a": 'x\n"y"\n'}),
        ("a = '''\nx\n'y'\n'''", {"a": "x\n'y'\n"}),
        ('a = """x""""', {"a": 'x"'}),
        ('a = ["x", # one\n  "y",\n]', {"a": ["x", "y"]}),
        ("a = [[1, 2], ['x']]", {"a": [["1", "2"], ["x"]]}),
        ("a = { b = 1, 'c d' = [2] }", {"a": {"b": "1", "c d": ["2"]}}),
        ("a.b = 1\na.c.d = 2", {"a": {"b": "1", "c": {"d": "2"}}}),
        ("[a]\nb = 1\n[a.c]\nd = 2", {"a": {"b": "1", "c": {"d": "2"}}}),
        ("[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3", {"a": [{"b": "1"}, {"b": "2", "c": {"d": "3"}}]}),
        ("'a b' = 1\n\"c\" = 2", {"a b": "1", "c": "2"}),
        ("[extra]\nauthor = 'Ada'\n[taxonomies]\ntags = ['a']", {"author": "Ada", "tags": ["a"]}),
        ("title = 'T'\n[extra]\ntitle = 'S'\nb = 1", {"title": "T", "extra": {"title": "S"}, "b": "1"}),
        ("\n# a comment\n\na = 1\n\n", {"a": "1"}),
        ("a = ''", {"a": ""}),
    ],
)
def test_toml_is_read_as_text(text: str, values: dict[str, object]) -> None:
    head = toml(text)
    assert head.matter == values
    assert head.flaws == []


@pytest.mark.parametrize(
    ("text", "values", "name"),
    [
        ("title = Three towns\na = 1", {"title": "Three towns", "a": "1"}, "broken-front-matter"),
        ("a = 1\nstray words\nb = 2", {"a": "1", "front-matter": "stray words", "b": "2"}, "broken-front-matter"),
        ('a = "x\nb = 2', {"a": "x", "b": "2"}, "broken-front-matter"),
        ("a = [1,\nb = 2", {"front-matter": "a = [1,", "b": "2"}, "broken-front-matter"),
        ('a = "\\q"\nb = 2', {"a": "\\q", "b": "2"}, "broken-front-matter"),
        ("a = 1\na = 2", {"a (1)": "1", "a": "2"}, "duplicate-key"),
        ("a = 1\n[a]\nb = 2", {"a (1)": "1", "a": {"b": "2"}}, "duplicate-key"),
        (
            "x = 1\n" + "a" + ".a" * 50 + " = 1",
            {"x": "1", "front-matter": "a" + ".a" * 50 + " = 1"},
            "broken-front-matter",
        ),
    ],
)
def test_what_is_no_toml_costs_no_other_key(text: str, values: dict[str, object], name: str) -> None:
    head = toml(text)
    assert head.matter == values
    assert {flaw.name for flaw in head.flaws} == {name}


@pytest.mark.parametrize(
    "text", ["+++\nwords\n+++\n", "+++\n+++\n", "+++\n\nwords\n", "++++\na = 1\n++++\n", "+++ a\n"]
)
def test_pluses_without_statements_are_body(text: str) -> None:
    assert cut(text) == Head()


def test_the_place_of_a_value_is_its_own() -> None:
    text = "+++\né = '😀' # x\nb = [1,\n 2]\n+++\n"
    assert {key: text[slice(*place)] for key, place in cut(text).places.items()} == {"é": "'😀'", "b": "[1,\n 2]"}
    text = '{"title": "😀", "b" : [1,\n 2]}\n'
    assert {key: text[slice(*place)] for key, place in cut(text).places.items()} == {"title": '"😀"', "b": "[1,\n 2]"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"title": "T"}\n', {"title": "T"}),
        ('{\n  "title": "T",\n  "n": 1.10, "x": null, "y": [true, {"z": -1e400}]\n}\n\nBody.', None),
        ('{"title": "a\\nb \\u00e9 \\ud83d\\ude00 \\ud800"}', {"title": "a\nb é 😀 \ufffd"}),
        ('---json\n{"a": "T"}\n---\n', {"a": "T"}),
        ("---toml\na = 1\n---\n", {"a": "1"}),
        ("---yaml\na: 1\n---\n", {"a": "1"}),
    ],
)
def test_json_is_read_as_text(text: str, values: dict[str, object] | None) -> None:
    head = cut(text)
    assert head.matter == (values or {"title": "T", "n": "1.10", "x": "", "y": ["true", {"z": "-1e400"}]})
    assert head.flaws == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{\n  "title": "T",\n  \'a\': 1\n}\n\nBody.\n', {"title": "T", "a": "1"}),
        ('{\n  "title": "T",\n  "a": oops: 1\n}\n\nBody.\n', None),
        ('---json\n{"title": "T"\n---\nBody.\n', None),
        ('---json\n{"title": "T"} x\n---\nBody.\n', None),
    ],
)
def test_broken_json_is_reported_and_the_body_read(text: str, values: dict[str, object] | None) -> None:
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert briefs.plain_text(reading.brief).endswith("Body.")
    assert [found.name for found in reading.diagnostics] == ["broken-front-matter"]
    head = cut(text)
    assert head.matter == values if values else list(head.matter or ()) == ["front-matter"]


@pytest.mark.parametrize(
    "text",
    [
        "{}\n",
        '{"a": 1}\n',
        '{"title": "T"} words\n',
        '{"title": words',
        "{% x %}\n",
        '{{< x "y" >}}\n',
        '{"title": "T"\n',
    ],
)
def test_braces_that_are_no_front_matter_are_body(text: str) -> None:
    assert cut(text) == Head()


def test_a_key_that_stands_twice_in_json_keeps_both() -> None:
    assert cut('{"title": "A", "title": "B"}').matter == {"title (1)": "A", "title": "B"}


HOSTILE = {
    "toml brackets": "+++\na = 1\na = " + "[" * 100_000 + "\n+++\n",
    "toml closed brackets": "+++\na = 1\na = " + "[" * 20_000 + "]" * 20_000 + "\n+++\n",
    "toml braces": "+++\na = 1\na = " + "{a = " * 20_000 + "\n+++\n",
    "toml dots": "+++\na = 1\na" + ".a" * 50_000 + " = 1\n+++\n",
    "toml dots in a table": "+++\na = 1\n[a" + ".a" * 50_000 + "]\n+++\n",
    "toml nested tables": "+++\n" + "".join(f"[a{'.a' * i}]\n" for i in range(100)) + "b = 1\n+++\n",
    "toml number": "+++\na = " + "9" * 100_000 + "\n+++\n",
    "toml open strings": "+++\na = 1\n" + 'b = """\n' * 5_001 + "+++\n",
    "toml open lists": "+++\na = 1\n" + "b = [\n" * 5_000 + "+++\n",
    "toml control characters": '+++\na = "\x01\x7f"\nb = "\x00"\n+++\n',
    "toml surrogate": '+++\na = "\\ud800"\n+++\n',
    "toml escapes": '+++\na = "' + "\\n" * 50_000 + '"\n+++\n',
    "json brackets": '{"title": "x", "a": ' + "[" * 100_000 + "\n}\n",
    "json objects": '{"title": "x", "a": ' + '{"a": ' * 50_000 + "\n}\n",
    "json number": '{"title": ' + "9" * 100_000 + "}\n",
    "json surrogates": '{"title": "\\ud800\\udc00\\udc00\\ud800"}\n',
    "json control characters": '{"title": "\x00\x01\x7f"}\n',
    "json twice": '{"title": "x"' + ', "a": 1' * 5_000 + "}\n",
    "header": "Title: x\nDate: 2019\n" + "a: x\n" * 5_000 + "\n",
    "header that goes on": "Title: x\nDate: 2019\n" + " x\n" * 20_000 + "\n",
    "authors": "Title: x\nAuthor: " + "Ada Lind and " * 5_000 + "Bo Ek\n\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_front_matter_is_read_or_refused(text: str) -> None:
    text = f"{text}\nBody.\n"
    reading = briefs.read(text, "markdown")
    assert reading.brief is not None
    assert briefs.plain_text(reading.brief).endswith("Body.")
    assert len(briefs.dumps(reading.brief, "json")) < 60 * len(text) + 4_000
    assert briefs.loads(briefs.dumps(reading.brief, "markdown"), "markdown") == reading.brief


def test_nesting_is_as_deep_in_every_form() -> None:
    deep = "[" * (MAX_LEVELS - 1) + "]" * (MAX_LEVELS - 1)
    assert toml(f"a = {deep}").flaws == []
    assert cut(f'{{"title": {deep}}}').flaws == []
