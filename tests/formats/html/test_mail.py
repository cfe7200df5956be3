"""The HTML of an e-mail: one column, its style in its elements, nothing fetched, and the same brief."""

from __future__ import annotations

import re
import sys
from typing import Final

import pytest
import turbohtml
from hypothesis import given

import briefs
from briefs import (
    Author,
    Brief,
    Image,
    Link,
    List,
    ListItem,
    MissingLibraryError,
    Paragraph,
    Section,
    Source,
    Table,
)
from briefs.formats import registry
from briefs.formats.html.write.mail import style
from briefs.newsletter import write_all
from tests.places import EXAMPLES
from tests.properties import strategies

CLIPPED: Final = 102 * 1024
"""Where Gmail cuts a message off, in bytes."""
ELEMENTS: Final = """
    a address article aside blockquote body br cite code dd del div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6
    head header hr html li meta ol p pre section span strong sup table tbody td th thead time title tr ul
"""
BRIEF: Final = Brief(
    title="Night quay opens",
    language="en",
    image=Image("https://quay.example/pier.jpg", "The pier at night", "By day it is empty"),
    lede="Three ferries came. " * 12,
    body=[
        Paragraph(["See ", Image("/x/plan.png?v=2", "a  plan"), ", ", Image("https://a.example/y.png"), "."]),
        Paragraph([Link(["Here: ", Image("z.png", "the gate")], "https://gate.example")]),
        List([ListItem("Done", checked=True), ListItem("To do", checked=False)]),
        Table([["Quay", "Ferries"], ["North", "3"]], align=("left", "right")),
    ],
    sections=[Section(label="Why it matters", body="It is the only crossing.")],
    authors=[Author(name="Ada Lind", image="https://ada.example/me.jpg")],
    extra={"desk": "ports"},
)
MAIL: Final = briefs.dumps(BRIEF, "html", email=True)
TREE: Final = turbohtml.parse(MAIL)


def texts(selector: str) -> list[str]:
    return [each.text for each in TREE.select(selector)]


def test_a_mail_is_read_as_the_same_brief_without_a_word_about_it() -> None:
    reading = briefs.read(MAIL, "html")
    assert reading.brief == BRIEF
    assert reading.diagnostics == ()


@pytest.mark.law
@given(strategies.briefs())
def test_nothing_in_a_mail_is_fetched_or_run(brief: Brief) -> None:
    for whole in (True, False):
        mail = briefs.dumps(brief, "html", email=True, page=whole)
        tree = turbohtml.parse(mail)
        assert {each.tag for each in tree.iter_elements()} <= set(ELEMENTS.split())
        names = {name for each in tree.iter_elements() for name in each.attrs}
        assert not {name for name in names if name.startswith("on")} | names & {"src", "background", "srcset", "action"}
        styles = "".join(each.attr("style") or "" for each in tree.iter_elements())
        assert "url(" not in styles
        assert "@" not in styles


def test_the_frame_is_one_column_that_mail_programs_know() -> None:
    assert MAIL.startswith('<!doctype html>\n<html lang="en" dir="ltr"><head>')
    frames = TREE.select('table[role="presentation"]')
    assert [each.attr("width") for each in frames] == ["100%", "600"]
    assert "max-width: 600px" in (frames[1].attr("style") or "")
    assert texts("title") == ["Night quay opens"]
    assert not TREE.select("style, link, script, form, input, img")


def test_the_style_stands_in_the_elements() -> None:
    (article,) = TREE.select("article")
    assert "font-family: Georgia" in (article.attr("style") or "")
    assert "display: none" in (TREE.select("dl.extra")[0].attr("style") or "")
    ltr = briefs.dumps(Brief(language="en", body=[briefs.Blockquote("x")]), "html", email=True)
    rtl = briefs.dumps(Brief(language="he", body=[briefs.Blockquote("x")]), "html", email=True)
    assert "border-left: 3px" in ltr
    assert "border-right: 3px" in rtl
    assert 'dir="rtl"' in rtl


def test_every_colour_stands_on_a_ground_and_can_be_read_there() -> None:
    for rule in re.findall(r"\{([^}]*)\}", style.stylesheet()):
        for ground in re.findall(r"background-color: (#\w+)", rule):
            for ink in ("#1c1d21", "#8c1219", "#55585f"):
                assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert set(re.findall(r"(?<!-)color: (#\w+)", style.stylesheet())) == {"#1c1d21", "#8c1219", "#55585f"}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_picture_is_a_link_that_says_what_it_shows() -> None:
    links = [(each.attr("href"), each.text) for each in TREE.select("a.picture")]
    assert links == [
        ("https://quay.example/pier.jpg", "Picture: The pier at night"),
        ("/x/plan.png?v=2", "a  plan"),
        ("https://a.example/y.png", "y.png"),
        ("https://ada.example/me.jpg", "me.jpg"),
    ]
    assert [(each.attr("data-src"), each.text) for each in TREE.select("a > span.picture")] == [("z.png", "the gate")]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/b/c.png#x", "c.png"),
        ("https://a.example/", "a.example"),
        ("?v=1", "?v=1"),
        ("", "…"),
        ("/", "/"),
        ("a b.png", "a b.png"),
    ],
)
def test_a_picture_without_words_is_called_by_its_file(url: str, shown: str) -> None:
    mail = briefs.dumps(Brief(body=[Paragraph([Image(url)])]), "html", email=True)
    assert [each.text for each in turbohtml.parse(mail).select("a.picture")] == [f"Picture: {shown}"]


def test_a_picture_leads_from_the_address_of_the_brief_and_is_read_as_it_was() -> None:
    images = [Image("pics/a.png", "a"), Image("//b.example/c.png", "b"), Image("https://c.example/d.png", "c")]
    brief = Brief(url="https://quay.example/briefs/7", body=[Paragraph([image]) for image in images])
    mail = briefs.dumps(brief, "html", email=True)
    assert [each.attr("href") for each in turbohtml.parse(mail).select("a.picture")] == [
        "https://quay.example/briefs/pics/a.png",
        "https://b.example/c.png",
        "https://c.example/d.png",
    ]
    assert briefs.loads(mail, "html") == brief


@pytest.mark.parametrize("url", ["//[", "https://[x/", "mailto:a@b.example", "/only"])
def test_an_address_from_which_nothing_leads_changes_none(url: str) -> None:
    brief = Brief(url=url, body=[Paragraph([Image("pics/a.png", "a"), Image("//[", "b")])])
    mail = briefs.dumps(brief, "html", email=True)
    assert 'href="pics/a.png"' in mail
    assert briefs.loads(mail, "html") == brief


def test_facts_on_one_line_are_set_apart_by_characters() -> None:
    brief = Brief(
        language="en",
        published="2024-03-07",
        updated="2024-03-08",
        publisher="The Quay",
        sources=[Source(kind="original", title="Log", publisher="Port"), Source(title="Book", published="2024")],
        topics=["Ports", "Tides"],
        authors=[Author(name="Ada Lind", competence=["Tides", "Gates"])],
    )
    mail = briefs.dumps(brief, "html", email=True)
    assert briefs.loads(mail, "html") == brief
    tree = turbohtml.parse(mail)
    shown = [" ".join(each.text.split()) for each in tree.select(".imprint, .sources li, .topics, dd.competence")]
    expected = [
        "7 March 2024 · Updated 8 March 2024 · The Quay",
        "Log · Port",
        "Book · 2024",
        "Tides, Gates",
        "Ports · Tides",
    ]
    assert [line[-len(end) :] for line, end in zip(shown, expected, strict=True)] == expected


def test_a_table_of_many_columns_has_small_cells_and_no_frame_is_wider_than_the_screen() -> None:
    rows = [[str(number) for number in range(8)]] * 2
    tree = turbohtml.parse(briefs.dumps(Brief(body=[Table(rows), Table([["a", "b"]])]), "html", email=True))
    many, few = tree.select("div.table table")
    assert many.has_class("many")
    assert not few.has_class("many")
    assert all("table-layout: fixed" in (each.attr("style") or "") for each in tree.select(".frame, .column"))
    assert "word-break: break-word" in (tree.select("article")[0].attr("style") or "")


def test_code_runs_from_left_to_right_whatever_stands_around_it() -> None:
    brief = Brief(language="he", body=[briefs.Code("a(b)"), Paragraph([briefs.InlineCode("c[0]")])])
    mail = briefs.dumps(brief, "html", email=True)
    assert [each.attr("dir") for each in turbohtml.parse(mail).select("pre, code")] == ["ltr"] * 3
    assert briefs.loads(mail, "html") == brief


def test_the_words_of_a_picture_can_be_edited() -> None:
    edited = MAIL.replace(">The pier at night<", ">The pier\n   by <b>night</b><").replace(">y.png<", ">A map<")
    brief = briefs.loads(edited, "html")
    assert brief.image == Image("https://quay.example/pier.jpg", "The pier\nby night", "By day it is empty")
    assert briefs.loads(MAIL.replace('<span class="word">y.png</span>', "A map"), "html").body[0] == Paragraph(
        ["See ", Image("/x/plan.png?v=2", "a  plan"), ", ", Image("https://a.example/y.png", "A map"), "."]
    )


def test_a_picture_whose_address_could_run_is_its_words() -> None:
    reading = briefs.read(MAIL.replace("https://a.example/y.png", "javascript:x"), "html")
    assert [each.name for each in reading.diagnostics] == ["unsafe-url"] * len(reading.diagnostics)
    assert reading.diagnostics


def test_a_task_can_be_ticked_in_the_mail() -> None:
    assert texts("span.task") == ["\u2611", "\u2610"]
    (ticked,) = [node for node in briefs.loads(MAIL.replace("\u2610", "\u2611"), "html").body if isinstance(node, List)]
    assert [item.checked for item in ticked.children] == [True, True]
    (plain,) = [node for node in briefs.loads(MAIL.replace("\u2610", "x"), "html").body if isinstance(node, List)]
    assert [item.checked for item in plain.children] == [True, None]


def test_the_list_of_mails_shows_the_first_words() -> None:
    (preview,) = TREE.select("article > div.preview")
    assert preview.has_class("word")
    assert preview.text == "Three ferries came. " * 7 + "…"
    assert "display: none" in (preview.attr("style") or "")
    assert "preview" not in briefs.dumps(Brief(title="x"), "html", email=True)


def test_an_example_is_far_from_where_gmail_cuts_a_message_off() -> None:
    for path in EXAMPLES.glob("briefs/*.md"):
        assert len(briefs.dumps(briefs.load(path), "html", email=True).encode()) < CLIPPED / 5


def test_several_briefs_are_one_mail() -> None:
    found = [Brief(title="One", body="a", language="he"), Brief(title="Two", body="b"), Brief(title="Three")]
    text = briefs_in_one(found)
    assert [reading.brief for reading in briefs.read_all(text, "html")] == found
    assert len(turbohtml.parse(text).select("table")) == 2


def briefs_in_one(found: list[Brief]) -> str:
    return write_all(found, registry.named("html"), {"email": True})


def test_a_column_alone_has_no_frame_of_a_page() -> None:
    column = briefs.dumps(BRIEF, "html", email=True, page=False)
    assert column.startswith('<table class="frame"')
    assert "<body" not in column
    assert briefs.loads(column, "html") == BRIEF


def test_an_ordinary_page_is_the_same_as_ever() -> None:
    assert "<img" in briefs.dumps(BRIEF, "html")
    with pytest.raises(TypeError, match="email"):
        briefs.dumps(BRIEF, "html", email="yes")


@pytest.mark.parametrize("theme", ["paper", None])
def test_a_mail_has_no_theme(theme: str | None) -> None:
    with pytest.raises(ValueError, match="an e-mail has a look of its own, so it cannot be had with another theme"):
        briefs.dumps(BRIEF, "html", email=True, theme=theme)
    assert briefs.dumps(BRIEF, "html", email=True, theme="newsroom") == MAIL


def test_without_css_inline_the_error_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "css_inline", None)
    style._inliner.cache_clear()
    with pytest.raises(MissingLibraryError, match=r"not installed: pip install css-inline \(the extra 'email'"):
        briefs.dumps(BRIEF, "html", email=True)
    monkeypatch.undo()
    assert briefs.dumps(BRIEF, "html", email=True) == MAIL
