import pytest

import briefs
from briefs import ReadError, ReformatError

LAST = "\n\n**Why it matters:** It does.\n"


@pytest.mark.parametrize(
    ("text", "formatted"),
    [
        pytest.param("\n\n# Title\n\n\n\nText.   \n\n", "# Title\n\nText.\n", id="the space between blocks"),
        pytest.param("# Title #\nText.", "# Title\n\nText.\n", id="a heading that touches its text"),
        pytest.param("Title\n===\n\nText.\n", "# Title\n\nText.\n", id="a heading over a line"),
        pytest.param("# T\n\n*  a\n*  b\n", "# T\n\n- a\n- b\n", id="the signs of a list"),
        pytest.param("# T\n\nAn _old_ __town__ &amp; quay\\.\n", "# T\n\nAn *old* **town** & quay.\n", id="signs"),
        pytest.param("# T\n\n|a|b|\n|-|-|\n|1|2\n", "# T\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n", id="a table"),
        pytest.param("# T\n\n---\n\nText.\n", "# T\n\n***\n\nText.\n", id="a rule"),
        pytest.param("# T\n\n**Why it matters**: It does.\n", "# T\n\n**Why it matters**: It does.\n", id="a label"),
        pytest.param("---\ntitle:   T  \n---\nText.\n", "---\ntitle:   T\n---\n\nText.\n", id="below front matter"),
        pytest.param(
            "---\ntitle: T\nnote: |\n  a  \n---\n_b_\n",
            "---\ntitle: T\nnote: |\n  a  \n---\n\n*b*\n",
            id="beside spaces",
        ),
        pytest.param("# T\n\n_a_ <http://b.example>\n", "# T\n\n*a* <http://b.example>\n", id="beside an address"),
        pytest.param("\\[a] _b_\n\n_c_\n\n[a]: /d\n", "\\[a] _b_\n\n*c*\n\n[a]: /d\n", id="beside an escape"),
        pytest.param("a \\[b] _c_\n\n_d_\n\n[b]: /e\n", "a \\[b] _c_\n\n*d*\n\n[b]: /e\n", id="beside a link"),
        pytest.param("", "", id="nothing"),
        pytest.param(" \n\n", "", id="white space alone"),
    ],
)
def test_markup_takes_its_canonical_form(text: str, formatted: str) -> None:
    assert briefs.reformat(text) == formatted
    assert briefs.reformat(formatted) == formatted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("07.05.19\n\n# Title\n\nBy Ada Lind\n\nText.\n", id="a date and a byline"),
        pytest.param("# Title\n\nText.\n\n## AUTHOR\n\n**Ada Lind**\n", id="a heading in capitals"),
        pytest.param("# Title\n\n**Why it matters: **It does.\n", id="a label that is not bold"),
        pytest.param("# Title\n\nText.\n\n*Source:* [A report](#)\n", id="a link that leads nowhere"),
        pytest.param("# Title\n\nSee [the map][1] _here_.\n\n[1]: https://a.example\n", id="a link by reference"),
        pytest.param("# Title\n\nText.\n\n[//]: # (a note)\n", id="a note as a definition"),
        pytest.param("# Title\n\n> q\n>\n> [a]: /b\n", id="a definition in a quote"),
        pytest.param("# Title\n\n<div>\n\n_Text_ <u>here</u>.\n\n</div>\n", id="raw HTML"),
        pytest.param("# Title\n\n[a](javascript:x) _b_\n", id="an address that is not safe"),
        pytest.param("---\n# for the desk\ndate: '2019'\ntitle: T # no\nzone:  x\n---\n\nText.\n", id="front matter"),
        pytest.param("+++\ntitle = 'T'\n+++\n\nText.\n", id="front matter in TOML"),
        pytest.param('# Title\n\nSee {{< ref "_x_ y" >}} and {% a "__b__" %}.\n', id="tags of templates"),
        pytest.param("# Title\n\nIt is $\\{x\\}$ _here_.\n", id="a formula"),
        pytest.param("# Title\n\nSee <https://a.example/b_c> or <ada@a.example>.\n", id="bare addresses"),
        pytest.param("---\ntitle: T\nnote: |\n  a  \n  b\n---\n\nText.\n", id="spaces that count"),
        pytest.param("# Title\n\n1) **One**: this\n\n2) **Two**: that\n", id="lists that are no labels by their sign"),
        pytest.param("# Title\n\n__Why:__ text\n\nA rule<!-- text -->\n", id="text that says so"),
    ],
)
def test_what_has_no_other_form_without_loss_stays(text: str) -> None:
    assert briefs.reformat(text) == text


@pytest.mark.parametrize(
    ("text", "formatted"),
    [
        pytest.param(
            "# T\n\n\n<!-- briefs-disable-next-line BRF104 -->\n*  a" + LAST,
            "# T\n\n<!-- briefs-disable-next-line BRF104 -->\n- a" + LAST,
            id="on the line above a block",
        ),
        pytest.param("# T\n<!-- a -->\nText." + LAST, "# T\n<!-- a -->\nText." + LAST, id="on a line of its own"),
        pytest.param(
            "<!-- a -->\n\n\n<!-- b\n\n  c -->\n# T\n\n_x_" + LAST,
            "<!-- a -->\n\n<!-- b\n\n  c -->\n# T\n\n*x*" + LAST,
            id="above everything",
        ),
        pytest.param("# T\n\nA _b_ <!-- c --> d." + LAST, "# T\n\nA _b_ <!-- c --> d." + LAST, id="among words"),
        pytest.param("# T\n\n* a\n  <!-- b -->\n* c" + LAST, "# T\n\n* a\n  <!-- b -->\n* c" + LAST, id="in a list"),
        pytest.param("# T\n\n> <!-- b -->\n> _c_" + LAST, "# T\n\n> <!-- b -->\n> _c_" + LAST, id="in a quote"),
        pytest.param(
            "# T\n\n    <!-- a -->" + LAST, "# T\n\n```\n<!-- a -->\n```" + LAST, id="in code, where it is none"
        ),
        pytest.param("# T\n\n_x_" + LAST + "<!-- end -->", "# T\n\n*x*" + LAST + "<!-- end -->\n", id="at the end"),
    ],
)
def test_a_comment_stays_where_it_is(text: str, formatted: str) -> None:
    assert briefs.reformat(text) == formatted
    assert briefs.reformat(formatted) == formatted


def test_the_first_line_end_is_that_of_all() -> None:
    assert briefs.reformat("# T\r\n\r\n_a_\nb\n") == "# T\r\n\r\n*a*\r\nb\r\n"
    assert briefs.reformat("# T\n\n_a_\r\nb\r\n") == "# T\n\n*a*\nb\n"
    assert briefs.reformat("# T\r\r_a_") == "# T\r\r*a*\r"


def test_a_byte_order_mark_stays() -> None:
    assert briefs.reformat("\ufeff# T\n\n_a_\n".encode()) == "\ufeff# T\n\n*a*\n"
    assert briefs.reformat("# T\n\n_a_\n".encode("utf-16")) == "\ufeff# T\n\n*a*\n"


@pytest.mark.parametrize("text", ["\ufeff\ufeff# T\n_a_", "\ufeff\n\ufeff2024-07\n\n# T\n"])
def test_a_second_byte_order_mark_does_not_become_the_first(text: str) -> None:
    formatted = briefs.reformat(text)
    assert briefs.loads(formatted, "markdown") == briefs.loads(text, "markdown")
    assert briefs.reformat(formatted) == formatted


@pytest.mark.parametrize(
    "text",
    [
        "---\nurl: http://ostrand.exam\rple/ferry\n---\n\n# T\n",
        "# T\r\r_a_\n\n---\ntitle: U\n---\n\n_b_\n",
        "\ufeff    # T\n    \n    ---\n    title: U\n    ---\n    \n    b\n",
    ],
)
def test_mixed_line_ends_and_marks_change_nothing_that_is_said(text: str) -> None:
    formatted = briefs.reformat(text)
    assert [each.brief for each in briefs.read_all(formatted, "markdown")] == [
        each.brief for each in briefs.read_all(text, "markdown")
    ]
    assert briefs.reformat(formatted) == formatted


def test_no_comment_is_added() -> None:
    text = "# A\n\n**Summary:** Mole.\n\n**Introduction:** One.\n__Label:__ y\n**Analysis:** Two.\n"
    assert "<!--" not in briefs.reformat(text)


def test_the_briefs_of_a_stream_are_formatted_each() -> None:
    text = "---\ntitle: One\n---\n_a_\n\n\n---\ntitle: Two\n---\n_b_\n"
    assert briefs.reformat(text) == "---\ntitle: One\n---\n\n*a*\n\n---\ntitle: Two\n---\n\n*b*\n"


def test_a_newsletter_stays_one() -> None:
    story = "## {}\n\n**Why it matters:** _It_ does.\n\n**What's next:** More.\n\n\n"
    text = "# The week\n\n" + "".join(map(story.format, ("One story", "Two story", "Three story")))
    formatted = briefs.reformat(text)
    assert formatted == text.replace("_It_", "*It*").replace("\n\n\n", "\n\n").rstrip("\n") + "\n"
    assert len(briefs.read_all(text, "markdown")) == len(briefs.read_all(formatted, "markdown"))


@pytest.mark.parametrize("data", ["# T\n\na\x00b\n", b"# T\n\na\xffb\n", "# T\n\na\ud800b\n"])
def test_characters_that_would_be_lost_are_refused(data: str | bytes) -> None:
    with pytest.raises(ReformatError, match=r"^3:2: a character stands here"):
        briefs.reformat(data)


def test_what_is_too_large_is_not_read() -> None:
    with pytest.raises(ReadError):
        briefs.reformat("x" * (briefs.MAX_BYTES + 1))
