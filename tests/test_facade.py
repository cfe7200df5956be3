"""What `briefs` promises to the world, name by name, and how little it costs to import."""

import subprocess
import sys
from importlib import import_module
from typing import get_origin

import pytest

import briefs
from tests.places import ROOT

PROMISED = {
    # the verbs
    "read", "read_all", "load", "loads", "dump", "dumps", "check", "json_schema",
    "fix", "content_security_policy", "reformat",
    # the document
    "Brief", "Section", "Author", "Fact", "Source", "Date", "SCHEMA_VERSION", "MAX_DEPTH", "MAX_BYTES",
    # the nodes
    "Node", "Block", "Inline", "Paragraph", "Heading", "List", "ListItem", "Blockquote", "Code", "ThematicBreak",
    "Table", "TableRow", "TableCell", "FootnoteDefinition", "Text", "Emphasis", "Strong", "Delete", "InlineCode",
    "Break", "Link", "Image", "FootnoteReference",
    # walking them, and the lexicon
    "walk", "rewrite", "plain_text", "kind_of", "kinds", "Kind",
    # what reading gives
    "Reading", "Layout", "LabelStyle", "Diagnostic", "Span", "Fix", "Edit", "Evidence",
    # rules of one's own
    "Rule", "Finding", "Document", "Profile",
    # mending
    "Fixed", "Refusal",
    # the errors
    "BriefsError", "ReadError", "ReformatError", "TemplateError", "UnknownFormatError", "UnknownRuleError",
    "PluginError", "MissingLibraryError",
    "__version__",
}  # fmt: skip


def test_the_promised_names_are_exactly_these() -> None:
    assert set(briefs.__all__) == PROMISED
    assert len(briefs.__all__) == len(PROMISED)


def test_the_names_stand_in_order() -> None:
    def group(name: str) -> tuple[int, str]:
        return (0 if name.isupper() else 1 if name[0].isupper() else 2), name

    assert briefs.__all__ == sorted(briefs.__all__, key=group)


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_every_promised_name_is_there(name: str) -> None:
    assert getattr(briefs, name) is not None
    assert getattr(briefs, name) is getattr(briefs, name)


def test_nothing_else_is_shown() -> None:
    assert dir(briefs) == sorted(PROMISED)
    namespace: dict[str, object] = {}
    exec("from briefs import *", namespace)  # noqa: S102 - what a user may type
    assert set(namespace) - {"__builtins__"} == PROMISED


def test_a_name_that_is_not_promised_is_missing() -> None:
    with pytest.raises(AttributeError, match="module 'briefs' has no attribute 'nothing'"):
        _ = briefs.nothing


def test_every_promised_thing_says_what_it_means() -> None:
    for name in PROMISED - {"__version__"}:
        value = getattr(briefs, name)
        if isinstance(value, type) or (callable(value) and get_origin(value) is None):
            assert value.__doc__, name


def test_importing_waits_for_nothing() -> None:
    code = (
        "import sys, briefs; briefs.__version__; dir(briefs);"
        "print(sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout
    for name in (
        "pydantic",
        "pydantic_core",
        "attr",
        "attrs",
        "yaml",
        "pyromark",
        "turbohtml",
        "dateutil",
        "rich",
        "click",
    ):
        assert f"'{name}'" not in loaded


def test_the_model_is_imported_without_any_format() -> None:
    code = "import sys, briefs; briefs.Brief(title='x'); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "briefs.model" in done.stdout
    for name in ("briefs.formats", "briefs.grammar", "briefs.diagnostics", "yaml", "pyromark", "turbohtml"):
        assert f"'{name}'" not in done.stdout


SOURCE = ROOT / "src" / "briefs"
TESTS = ROOT / "tests"
WITHOUT_A_MIRROR = {"cases", "properties", "docs", "annotated", "corpora", "hostile", "pages", "suites", "browser"}


def test_the_tests_mirror_the_house() -> None:
    rooms = {path.relative_to(TESTS) for path in TESTS.glob("**/") if any(path.glob("test_*.py"))}
    rooms = {room for room in rooms if room.parts and room.parts[0] not in WITHOUT_A_MIRROR}
    assert {room for room in rooms if not (SOURCE / room).is_dir()} == set()


def test_every_room_of_the_house_has_its_tests() -> None:
    rooms = {path.relative_to(SOURCE) for path in SOURCE.glob("**/") if (path / "__init__.py").exists()}
    untested = {
        str(room)
        for room in rooms
        if room.parts
        and not any((TESTS / room).glob("**/test_*.py"))
        and not (TESTS / room.parent / f"test_{room.name}.py").exists()
        and len(room.parts) <= (2 if room.parts[0] == "formats" else 1)
    }
    assert untested == set()


def test_every_module_can_be_imported_alone() -> None:
    for path in sorted(SOURCE.rglob("*.py")):
        if path.name != "__main__.py":
            parts = path.relative_to(SOURCE.parent).with_suffix("").parts
            import_module(".".join(parts).removesuffix(".__init__"))
