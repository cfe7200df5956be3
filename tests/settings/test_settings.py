"""What a project settles for its documents: which file holds, what it may say, and what follows."""

from __future__ import annotations

import tomllib
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefs.settings import Configuration, Overrides, Settings, SettingsError
from briefs.settings.globs import expression
from briefs.settings.options import fitted, kinds, toml
from briefs.settings.options import given as as_given
from briefs.settings.places import Places


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "notes" / "drafts").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settle(text: str, name: str = "briefs.toml") -> Settings:
    Path(name).write_text(text, "utf-8")
    return Configuration().of(Path("notes/a.md"))


def test_where_nobody_says_anything_the_default_profile_holds() -> None:
    settings = Configuration(isolated=True).of(Path("notes/a.md"))
    assert settings == Settings()
    assert "BRF101" in settings.selection().codes
    assert "BRF901" in settings.selection().codes


def test_the_nearest_file_holds_alone() -> None:
    Path("briefs.toml").write_text('ignore = ["BRF101"]\n', "utf-8")
    Path("notes/briefs.toml").write_text('ignore = ["BRF012"]\n', "utf-8")
    configuration = Configuration()
    assert configuration.of(Path("a.md")).ignore == ("BRF101",)
    assert configuration.of(Path("notes/drafts/a.md")).ignore == ("BRF012",)


def test_a_file_of_ours_comes_before_pyproject() -> None:
    Path("pyproject.toml").write_text('[tool.briefs]\nignore = ["BRF101"]\n', "utf-8")
    assert Configuration().of(Path("a.md")).ignore == ("BRF101",)
    assert settle('ignore = ["BRF012"]\n').ignore == ("BRF012",)


def test_a_pyproject_that_does_not_speak_of_us_is_passed_over() -> None:
    Path("notes/pyproject.toml").write_text("[tool.other]\nx = 1\n", "utf-8")
    assert settle('ignore = ["BRF101"]\n').ignore == ("BRF101",)


def test_one_file_can_hold_for_all() -> None:
    Path("house.toml").write_text('ignore = ["BRF101"]\n', "utf-8")
    Path("briefs.toml").write_text('ignore = ["BRF012"]\n', "utf-8")
    assert Configuration(Path("house.toml")).of(Path("notes/a.md")).ignore == ("BRF101",)
    assert Configuration(Path("house.toml"), isolated=True).of(Path("notes/a.md")).ignore == ()


def test_a_file_may_begin_with_a_byte_order_mark() -> None:
    assert settle("\ufeffignore = ['BRF101']\n").ignore == ("BRF101",)


def test_what_is_said_for_a_run_stands_over_the_file() -> None:
    settled = settle('select = ["BRF0"]\nextend-select = ["BRF1"]\nignore = ["BRF012"]\n')
    assert settled.under(Overrides(select=("BRF101",))).selection().codes == {"BRF101"}
    assert "BRF101" in settled.under(Overrides(profile="default")).selection().codes
    assert "BRF010" not in settled.under(Overrides(ignore=("BRF010",))).selection().codes
    assert "BRF012" not in settled.under(Overrides(profile="default")).selection().codes
    assert "BRF014" not in settled.under(Overrides(min_severity="warning")).selection().codes


def test_rules_can_be_left_out_in_some_files() -> None:
    settings = settle('[per-file-ignores]\n"drafts/" = ["BRF101"]\n"notes/*.md" = ["BRF012"]\n"!*.md" = ["BRF010"]\n')

    def tried(path: str) -> set[str]:
        return {"BRF101", "BRF012", "BRF010"} & settings.selection(Path(path)).codes

    assert tried("a.md") == {"BRF101", "BRF012", "BRF010"}
    assert tried("notes/a.md") == {"BRF101", "BRF010"}
    assert tried("notes/drafts/a.md") == {"BRF012", "BRF010"}
    assert tried("a.html") == {"BRF101", "BRF012"}
    assert settings.selection(Path("notes/a.md")) is settings.selection(Path("notes/b.md"))


def test_files_can_be_passed_over() -> None:
    settings = settle('exclude = ["drafts/", "*.bak.md", "notes/old/**"]\n')
    excluded = ["notes/drafts", "notes/drafts/a.md", "a.bak.md", "notes/old/x/a.md"]
    assert [each for each in [*excluded, "a.md", "notes/a.md"] if settings.excludes(Path(each))] == excluded


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("select = ['BRF01', 'nope']", "briefs.toml:1:20: select: there is no rule 'nope'"),
        ("\nselect = 3", "briefs.toml:2:10: select: expected a list of codes or names of rules, found 3"),
        ("ignore = [\n  'BRF0', # here\n  4\n]", "briefs.toml:3:3: ignore: expected codes or names of rules, found 4"),
        ("profile = 3", "briefs.toml:1:11: profile: expected the name of a profile, found 3"),
        ("profile = 'defualt'", "briefs.toml:1:11: profile: unknown profile 'defualt'; did you mean 'default'?"),
        (
            "fail-level = 'low'",
            "briefs.toml:1:14: fail-level: expected 'error' or 'warning' or 'info', found \"low\"",
        ),
        ("[rules.deadlink]\nx = 1", "briefs.toml:1:8: rules.deadlink: there is no rule 'deadlink'"),
        ("rules = 1", "briefs.toml:1:9: rules: expected a table of names of rules and their options, found 1"),
        ("exclude = ['[b-a]']", "briefs.toml:1:12: exclude: '[b-a]' is no pattern of file names"),
        ("profile = ", "briefs.toml:1:11: this is not TOML"),
        ("[a\n", "briefs.toml:1:3: this is not TOML"),
    ],
)
def test_what_cannot_be_is_told_with_its_place(text: str, message: str) -> None:
    with pytest.raises(SettingsError) as told:
        settle(text)
    assert str(told.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("profil = 'default'", "1:1", "There is no setting 'profil'; did you mean 'profile'?"),
        (
            "ignore = []\n'min_severity' = 1",
            "2:1",
            "There is no setting 'min_severity'; did you mean 'min-severity'?",
        ),
        ("[rules.dead-link]\n# most of them\nmost = 1", "3:1", "BRF012 dead-link has no options."),
        ("rules.dead-link = {most = 1}", "1:20", "BRF012 dead-link has no options."),
    ],
)
def test_a_key_that_nobody_knows_is_a_finding(text: str, place: str, message: str) -> None:
    Path("briefs.toml").write_text(text, "utf-8")
    configuration = Configuration()
    configuration.of(Path("a.md"))
    [(name, found)] = configuration.faulty
    assert (name, found.text) == ("briefs.toml", text)
    assert [(str(each.span), each.code, each.message) for each in found.diagnostics] == [(place, "BRF903", message)]


def test_a_key_that_nobody_knows_can_be_ignored() -> None:
    Path("briefs.toml").write_text("other = 1\nignore = ['BRF903']\n", "utf-8")
    configuration = Configuration()
    configuration.of(Path("a.md"))
    assert list(configuration.faulty) == []


def test_the_place_is_that_of_the_table_in_pyproject() -> None:
    Path("pyproject.toml").write_text('[project]\nprofile = 1\n[tool.briefs]\nprofile = "no"\n', "utf-8")
    with pytest.raises(SettingsError, match=r"pyproject.toml:4:11: tool.briefs.profile: "):
        Configuration().of(Path("a.md"))


@attrs.frozen(kw_only=True)
class Limits:
    at_most: int = 6
    share: float = 0.5
    words: tuple[str, ...] = ()
    per_label: dict[str, int] = attrs.field(factory=dict)
    strict: bool = False


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("at-most", 8, 8),
        ("share", 1, 1.0),
        ("words", ["a"], ("a",)),
        ("per-label", {"x": 1}, {"x": 1}),
        ("strict", True, True),
    ],
)
def test_options_are_of_their_types(name: str, value: object, expected: object) -> None:
    field = name.replace("-", "_")
    values = as_given(Limits, {field: fitted(value, kinds(Limits)[name])})
    assert getattr(Limits(**values), field) == expected  # type: ignore[arg-type]  # whatever it is


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("at-most", True, "expected a whole number, found true"),
        ("at-most", "8", 'expected a whole number, found "8"'),
        ("share", "x", 'expected a number, found "x"'),
        ("words", "a", 'expected a list, each a text, found "a"'),
        ("words", [1], "expected a text, found 1"),
        ("per-label", [], "expected a table, each value a whole number, found a list: []"),
        ("per-label", {"x": "y"}, 'expected a whole number, found "y"'),
    ],
)
def test_other_values_are_told(name: str, value: object, message: str) -> None:
    with pytest.raises(ValueError, match=r"expected") as told:
        fitted(value, kinds(Limits)[name])
    assert str(told.value) == message


def test_values_are_shown_as_toml() -> None:
    assert toml({"a b": (1, 'x"y'), "c": True}) == '{ "a b" = [1, "x\\"y"], c = true }'


@pytest.mark.parametrize(
    ("glob", "fits", "fits_not"),
    [
        ("drafts/", ["drafts/a.md", "x/drafts/y/a.md"], ["drafts", "mydrafts/a.md"]),
        ("*.md", ["a.md", "x/a.md"], ["a.mdx", "a.html"]),
        ("notes/*.md", ["notes/a.md"], ["notes/x/a.md", "x/notes/a.md"]),
        ("/a.md", ["a.md"], ["x/a.md"]),
        ("**/old/**", ["old/a", "x/y/old/z/a"], ["older/a"]),
        ("a?[b-d].md", ["axb.md"], ["a/b.md", "axe.md"]),
        ("[!a].md", ["b.md"], ["a.md"]),
        ("a[b.md", ["a[b.md"], ["ab.md"]),
    ],
)
def test_patterns_are_those_of_gitignore(glob: str, fits: list[str], fits_not: list[str]) -> None:
    assert [each for each in [*fits, *fits_not] if expression(glob).fullmatch(each)] == fits


def test_places_of_all_forms_of_keys() -> None:
    text = '''a = 1 # x = 2
"b c".d = "e = 3"
[t."u"]  # a table
v = { w = [1, { x = 2 }], 'y' = """
z = 4
""" }
[[l]]
m = [
  "n", # o = 1
  'p',
]
'''
    places = Places(text)
    named = {path: text[start:end] for path, (start, end) in places.keys.items()}
    assert named[("a",)] == "a"
    assert named[("b c", "d")] == "d"
    assert named[("t", "u")] == '"u"'
    assert named[("t", "u", "v", "w", 1, "x")] == "x"
    assert named[("t", "u", "v", "y")] == "'y'"
    assert text[slice(*places.values["l", "m", 1])] == "'p'"
    assert not {path for path in named if path[-1] in {"e", "z", "o"}}


@given(st.text(alphabet=st.sampled_from("ab=.[]{},\"'#\n \\1")))
def test_places_are_found_in_any_text(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in Places(text).keys.values())


def test_a_value_is_shown_as_it_can_be_set() -> None:
    for value in ({"bottom-line": 40, 'Our "numbers"': 0}, {}, ["a", "b"], True, 8, "a\\b"):
        assert tomllib.loads(f"x = {toml(value)}") == {"x": value}
