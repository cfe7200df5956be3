"""What a template may do: it reads fields, and whatever else a record can do is not for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

import briefs
from briefs import Author, Brief, Emphasis, Paragraph, Section
from briefs.errors import TemplateError
from briefs.formats.html.sandbox import environment
from tests.places import ROOT

BRIEF = Brief(
    title="Tolls & tides",
    published="2031-05-07",
    topics=["harbours", "tides"],
    authors=[Author(name="Ada Quill")],
    sections=[Section(label="Why it matters", body=Paragraph(["It is ", Emphasis("late")]))],
    extra={"desk": "coast"},
)
NODE = BRIEF.sections[0].body[0]
INHERITED = sorted(name for name in dir(BaseModel) if not name.startswith("_"))


def filled(folder: Path, text: str) -> str:
    path = folder / "page.html"
    path.write_text(text, encoding="utf-8")
    return briefs.dumps(BRIEF, "html", template=path)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", INHERITED)
@pytest.mark.parametrize("of", ["brief", "briefs[0]", "brief.sections[0]", "brief.authors[0]"])
@pytest.mark.parametrize("way", ["{{ OF.NAME }}", "{{ OF['NAME'] }}", "{{ OF | attr('NAME') }}", "{{ OF.NAME() }}"])
def test_nothing_that_a_record_inherits_is_shown(name: str, of: str, way: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=f"access to attribute '{name}'"):
        filled(tmp_path, way.replace("OF", of).replace("NAME", name))


@pytest.mark.parametrize(
    "text",
    [
        r'{{ brief.parse_raw("cos\ngetpid\n(tR.", proto="pickle", allow_pickle=True) }}',
        '{{ brief.parse_file("any.json") }}',
        "{{ brief.model_rebuild(force=True) }}",
        '{{ brief.construct(title="x").title }}',
        '{{ "{0.parse_file}".format(brief) }}',
        '{{ "{a.parse_file}".format_map({"a": brief}) }}',
        '{{ briefs | map(attribute="parse_file") | first }}',
        '{{ (briefs + briefs) | sort(attribute="model_fields") }}',
        '{{ (briefs | groupby("copy") | first).grouper }}',
        '{{ briefs | map("attr", "copy") | first }}',
        "{{ brief.__init__ }}",
        "{{ brief.sections[0].body[0].__replace__ }}",
        '{{ brief.extra.update({"a": "b"}) }}',
        '{% set brief.title = "x" %}',
        "{{ brief() }}",
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_nor_by_another_way(text: str, tmp_path: Path) -> None:
    (tmp_path / "any.json").write_text('{"title": "read"}', encoding="utf-8")
    with pytest.raises(TemplateError):
        filled(tmp_path, text)
    assert BRIEF.title == "Tolls & tides"


@pytest.mark.parametrize("called", [BRIEF.model_copy, Brief.model_construct, Brief, Paragraph, type(NODE)])
def test_what_belongs_to_a_record_is_not_called_however_it_was_come_by(called: object, tmp_path: Path) -> None:
    sandbox = environment(str(tmp_path))
    assert not sandbox.is_safe_callable(called)
    assert sandbox.is_safe_callable("x".upper)


def test_of_a_class_nothing_is_read(tmp_path: Path) -> None:
    sandbox = environment(str(tmp_path))
    assert not sandbox.is_safe_attribute(Brief, "title", None)
    assert not sandbox.is_safe_attribute(Paragraph, "children", None)


class Noted(Brief):
    """A brief with a property of its own."""

    @property
    def words(self) -> int:
        """How many words its title has."""
        return len((self.title or "").split())

    def rewritten(self) -> str:
        """What a template does not call."""
        return ""


def test_a_property_of_ones_own_is_read_and_a_method_is_not(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("{{ brief.words }}", encoding="utf-8")
    assert briefs.dumps(Noted(title="a b"), "html", template=path) == "2"
    path.write_text("{{ brief.rewritten() }}", encoding="utf-8")
    with pytest.raises(TemplateError, match="'rewritten'"):
        briefs.dumps(Noted(title="a b"), "html", template=path)


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("{{ brief.title | upper }}", "TOLLS &amp; TIDES"),
        ("{{ brief.published }} {{ brief.published.year }}", "2031-05-07 2031"),
        ("{{ brief.published.to_date().strftime('%d.%m.') }} {{ brief.published[:4] }}", "07.05. 2031"),
        ("{{ brief.published.replace('-', '/') }} {{ brief.topics.count('tides') }}", "2031/05/07 1"),
        ("{{ brief.topics.index('tides') }}{{ brief.topics | join(', ') }}", "1harbours, tides"),
        ("{% for one in brief.sections %}{{ loop.index }} {{ one.label }} {{ one.kind }}{% endfor %}", None),
        ("{{ brief.sections[0].body[0].type }}", "paragraph"),
        ("{{ brief.sections[0].body[0].children[1].children[0].value }}", "late"),
        ("{{ brief.authors | map(attribute='name') | join }}", "Ada Quill"),
        ("{{ brief.authors | selectattr('name', 'eq', 'Ada Quill') | list | length }}", "1"),
        ("{{ brief.extra.desk }}{{ brief.extra['desk'] }}{{ brief.extra.get('x', '-') }}", "coastcoast-"),
        ("{% for key, value in brief.extra.items() %}{{ key }}={{ value }}{% endfor %}", "desk=coast"),
        ("{{ '{0.title}'.format(brief) }}", "Tolls &amp; tides"),
        ("{% macro it(x) %}<b>{{ x }}</b>{% endmacro %}{{ it(brief.title) }}", "<b>Tolls &amp; tides</b>"),
        ("{% set ns = namespace(n=1) %}{% set ns.n = 2 %}{{ ns.n }}{{ dict(a=1).a }}{{ range(2) | list }}", "21[0, 1]"),
        ("{{ brief.summary is defined }}", "False"),
    ],
)
def test_ordinary_templates_read_what_they_need(text: str, page: str | None, tmp_path: Path) -> None:
    assert filled(tmp_path, text) == (page or "1 Why it matters why-it-matters")


def test_the_example_is_one() -> None:
    page = briefs.dumps(BRIEF, "html", template=ROOT / "examples" / "templates" / "site.html")
    assert "More about harbours, tides in our archive." in page
    assert briefs.loads(page, "html").title == BRIEF.title


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """A folder of templates, one of them a link within it, and one file and one folder links to another folder."""
    folder, other = tmp_path / "templates", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    (other / "part.html").write_text("from elsewhere", encoding="utf-8")
    (folder / "inside.html").write_text("from here", encoding="utf-8")
    (folder / "near.html").symlink_to(folder / "inside.html")
    (folder / "far.html").symlink_to(other / "part.html")
    (folder / "deep").symlink_to(other)
    return folder


@pytest.mark.parametrize("name", ["far.html", "deep/part.html"])
@pytest.mark.parametrize("way", ["include", "extends", "import"])
def test_no_link_leads_out_of_the_folder(name: str, way: str, linked: Path) -> None:
    with pytest.raises(TemplateError, match=rf"page\.html' fails in line 2: '{name}' is a link that leads out of"):
        filled(linked, f"\n{{% {way} '{name}' {'as x ' if way == 'import' else ''}%}}")


def test_a_link_within_it_and_one_that_the_user_named_are_followed(linked: Path) -> None:
    assert filled(linked, "{% include 'near.html' %}") == "from here"
    assert briefs.dumps(BRIEF, "html", template=linked / "far.html") == "from elsewhere"
    again = linked.parent / "again"
    again.symlink_to(linked)
    assert briefs.dumps(BRIEF, "html", template=again / "near.html") == "from here"
