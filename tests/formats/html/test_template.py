"""Templates: a page of one's own around the article, and what is said where one cannot be filled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import briefs
from briefs import Brief, Section
from briefs.errors import MissingLibraryError, TemplateError
from briefs.formats.html.template import template_of
from briefs.formats.registry import named
from briefs.newsletter import write_all
from tests.places import ROOT

BRIEF = Brief(title="Tolls & tides", language="he", sections=[Section(label="Why it matters", body="x < y")])


def filled(folder: Path, text: str | bytes, brief: Brief = BRIEF) -> str:
    path = folder / "page.html"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return briefs.dumps(brief, "html", template=path)


def test_a_template_has_the_article_as_markup_and_the_rest_as_text(tmp_path: Path) -> None:
    page = filled(tmp_path, "{{ lang }} {{ dir }} {{ title }}\n{{ head }}{{ style }}{{ article }}\n{{ brief.title }}\n")
    assert page.startswith('he rtl Tolls &amp; tides\n<meta charset="utf-8">')
    assert page.endswith("</article>\n\nTolls &amp; tides\n")
    assert page.count("<style>") == 1
    assert briefs.loads(page, "html") == BRIEF


def test_a_template_may_extend_another_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "base.html").write_text("<main>{% block text %}{% endblock %}</main>", encoding="utf-8")
    page = filled(tmp_path, '{% extends "base.html" %}{% block text %}{{ article }}{% endblock %}')
    assert page.startswith('<main><article class="brief h-entry" lang="he" dir="rtl">')


def test_a_template_that_was_changed_is_read_anew(tmp_path: Path) -> None:
    assert filled(tmp_path, "one") == "one"
    assert filled(tmp_path, "two, and more") == "two, and more"


def test_several_briefs_stand_in_one_template(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("{{ briefs | length }} {{ brief.title }}{{ article }}", encoding="utf-8")
    page = write_all([BRIEF, BRIEF], named("html"), {"template": path})
    assert page.startswith("2 Tolls &amp; tides<article")
    assert page.count("<article") == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a\n{% if %}", r"page\.html' is no Jinja2 in line 2: Expected an expression"),
        ("a\n\n{{ nothing }}", r"page\.html' fails in line 3: 'nothing' is undefined"),
        ("{{ brief.nothing }}", r"page\.html' fails in line 1: .*no attribute 'nothing'"),
        ("{{ 1 / 0 }}", r"page\.html' fails in line 1: division by zero"),
        ("{{ brief.__class__ }}", r"page\.html' fails in line 1: access to attribute '__class__'"),
        ('a\n{% include "none.html" %}', r"page\.html' fails in line 2: there is no 'none\.html'"),
        ('{% include "../etc/passwd" %}', r"page\.html' fails in line 1: there is no '\.\./etc/passwd'"),
        (b"a\n\xff", r"page\.html' is not UTF-8, in line 2"),
    ],
)
def test_what_cannot_be_filled_is_said_with_its_line(text: str | bytes, message: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=message):
        filled(tmp_path, text)


def test_a_fault_in_an_included_file_is_said_with_that_file(tmp_path: Path) -> None:
    (tmp_path / "part.html").write_text("\n{{ nothing }}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"part\.html' fails in line 2: 'nothing' is undefined"):
        filled(tmp_path, '{% include "part.html" %}')
    (tmp_path / "part.html").write_text("\n{{ nothing", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"part\.html' is no Jinja2 in line 2"):
        filled(tmp_path, '{% include "part.html" %}')


def test_what_is_no_template_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="expected a template as the path of its file, found int"):
        briefs.dumps(BRIEF, "html", template=1)
    with pytest.raises(FileNotFoundError):
        briefs.dumps(BRIEF, "html", template=tmp_path / "none.html")
    with pytest.raises(ValueError, match="a template makes a page, so it cannot be had with page=False"):
        briefs.dumps(BRIEF, "html", page=False, template=ROOT / "examples" / "templates" / "site.html")
    assert template_of(None) is None


def test_jinja_is_imported_only_for_a_template() -> None:
    code = "import sys, briefs; briefs.dumps(briefs.Brief(), 'html'); assert 'jinja2' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_jinja_the_error_names_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingLibraryError, match=r"not installed: pip install jinja2 \(the extra 'template'"):
        filled(tmp_path, "x")
