"""The documentation names what is there, all of it, and nothing else."""

import json
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from click import Context

import briefs
from briefs.cli import briefs as program
from briefs.formats.html import syntax
from tests.places import ROOT

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("**/*.md"))]
LINK = re.compile(r"(?<!`)\[[^\]\n]*\]\((?!https?:|mailto:)([^)\s]*)\)|(?:src|srcset)=\"([^\"]+)\"")
FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def code_block(path: Path, language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", text_of(path), re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_readme_shows_what_its_example_prints() -> None:
    printed = StringIO()
    with redirect_stdout(printed):
        exec(code_block(ROOT / "README.md", "python"), {})  # noqa: S102 - our own example
    assert json.loads(printed.getvalue()) == json.loads(code_block(ROOT / "README.md", "json"))


def test_the_reference_has_every_name_that_is_promised() -> None:
    text = text_of(DOCS / "reference.md")
    named = re.findall(r"^\.\. (?:auto\w+|py:data):: briefs\.(\w+)", text, re.MULTILINE)
    assert sorted(name for name in named if name != "model") == sorted(briefs.__all__)


def test_the_command_line_has_a_section_for_every_command() -> None:
    sections = re.findall(r"^## (\S+)$", text_of(DOCS / "cli.md"), re.MULTILINE)
    assert sorted(sections) == sorted(program.list_commands(Context(program)))


def test_the_page_on_html_names_every_class() -> None:
    text = text_of(DOCS / "specification" / "html.md")
    classes = {value for name, value in vars(syntax).items() if name.isupper() and isinstance(value, str)}
    assert not [name for name in classes - {syntax.FOOTNOTE_ID} if f"`{name}" not in text]


def test_the_architecture_has_every_room() -> None:
    [rooms] = re.findall(r"^```text\n(cli/.*?)^```$", text_of(DOCS / "architecture.md"), re.MULTILINE | re.DOTALL)
    named = set(re.findall(r"(?:^| {2})(\w+(?:/|\.py))(?= )", rooms, re.MULTILINE))
    source = ROOT / "src" / "briefs"
    there = {path.name for path in source.glob("*.py") if not path.name.startswith("__")}
    there |= {f"{path.parent.name}/" for path in source.glob("*/__init__.py")}
    assert named == there


def laws_in(folder: str) -> set[str]:
    paths = (ROOT / folder).glob("**/test_*.py")
    return {path.relative_to(ROOT).as_posix() for path in paths if "\n@pytest.mark.law\n" in text_of(path)}


def test_the_laws_name_the_files_that_hold_them() -> None:
    named = set(re.findall(r"`(tests/[\w/]+\.py)`", text_of(DOCS / "laws.md")))
    others = {f"tests/{path}" for path in ("suites/test_markdown.py", "corpora/test_corpora.py")}
    assert laws_in("tests/properties") <= named <= laws_in("tests") | others


def links() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for found in LINK.finditer(FENCED.sub("", text_of(page))):
            yield page.relative_to(ROOT).as_posix(), found[1] or found[2]


@pytest.mark.parametrize(("page", "target"), list(links()))
def test_a_link_leads_to_a_file(page: str, target: str) -> None:
    path, _, _ = target.partition("#")
    assert not path or ((ROOT / page).parent / path).exists()
