"""Where the article is in a whole page, what of it counts, and that everything else is named."""

from __future__ import annotations

import pytest

import briefs
from briefs import Block, Brief, Image, List, Paragraph, Table
from briefs.model.walk import plain_text

TITLE = "Quay to close for the summer"
TEXT = (
    "The harbour board of Veldmark decided on Monday to close the northern quay for the whole of the summer, against "
    "the advice of the pilots.",
    "Ships of more than forty metres will have to wait in the roads until a berth on the southern side is free, which "
    "may take a day or two.",
    "The board expects that the work will cost eleven million and will be done before the autumn storms reach the "
    "coast of the island.",
    "Fishermen from the three villages have asked for a hearing, and the council has promised to hold one before the "
    "end of the month.",
)
HEAD = (
    f"<title>{TITLE} | Post</title><meta property='og:title' content='{TITLE}'><link rel=canonical href=//post.test/q>"
)
MENU = "<header><nav>" + "".join(f"<a href=/s{n}>Section number {n}</a> " for n in range(25)) + "</nav></header>"
TEASERS = "<div class=more><h3>More from us</h3>" + "".join(
    f"<div><a href=/a{n}><h4>Another headline, number {n}</h4></a><p>A line that says why to read number {n}.</div>"
    for n in range(6)
)
END = "</div><footer><p>No part of this page may be copied by anybody without asking us first, in writing.</footer>"
H1 = f"<h1>{TITLE}</h1>"
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in TEXT)
OFFER = "</p><p>Also read: <a href=/z>The pilots and their letter</a></p>"


def page(main: str, *, head: str = HEAD) -> str:
    return f"<!doctype html><html lang=en><head>{head}</head><body>{MENU}{main}{TEASERS}{END}</body></html>"


def brief_of(main: str) -> Brief:
    brief = briefs.read(page(main), "html").brief
    assert brief is not None
    return brief


def words(blocks: tuple[Block, ...]) -> list[str]:
    return [plain_text(block) for block in blocks if isinstance(block, Paragraph)]


PAGES = {
    "an article with its comments": f"<main><article class='post type-post'>{H1}<div>By <a href=/u>Ann Lee</a></div>"
    f"<div class=entry-content>{PARAGRAPHS}<div class=sharedaddy><h3>Share this:</h3><a href=/t>Click</a></div></div>"
    f"</article><div id=comments><h2>3 thoughts</h2><ol><li><article><p>{TEXT[0]} No!</p></article></ol></div></main>",
    "lines without paragraphs": f"<div id=content><div>{H1}</div><div class=txt>{'<br><br>'.join(TEXT)}</div></div>",
    "a layout of tables": "<table><tr><td width=160><a href=/x>One</a><br><a href=/y>Two</a></td><td><font size=4>"
    f"<b>{TITLE}</b></font><br><br><font size=2>{'<br><br>'.join(TEXT)}</font></td></tr></table>",
    "paragraphs deep in elements without names": f"<article><div><section><div class='ab c'><div class=n>{H1}"
    f"<button>Listen</button>{PARAGRAPHS}</div></div></section></div></article>",
    "the next article after it": f"<article>{H1}{PARAGRAPHS}</article><article><h1>Another story</h1>"
    + "".join(f"<p>{text} So it is elsewhere, too.</p>" for text in TEXT)
    + "</article>",
    "elements of its own": f"<x-shell><x-article>{H1}<x-text>{PARAGRAPHS}</x-text></x-article></x-shell>",
    "each paragraph an element": f"<div>{H1}<div class=story>{PARAGRAPHS.replace('p>', 'div>')}</div></div>",
    "text in several sections": f"<main>{H1}{PARAGRAPHS.replace('<p>', '</section><section><p>')}</section></main>",
    "paragraphs of the page itself": f"{H1}{PARAGRAPHS}",
    "an offer to subscribe": f"<article>{H1}<div>{PARAGRAPHS}</div><div class=paywall><h2>Read on</h2><p>Only four a "
    "month, and you can stop at any time that you like.</p></div></article>",
    "the same again in a carousel": f"<article>{H1}{PARAGRAPHS}</article>"
    f"<x-carousel><h3>{TITLE}</h3><p>{TEXT[0]}</p></x-carousel>",
    "a heading of lower rank": f"<div class=post><h3>{TITLE}</h3><div>{'<br><br>'.join(TEXT)}</div></div>",
    "names made by a machine": f"<main class=Layout_main__x1Ad9>{H1}<div class=css-1ad2sx>{PARAGRAPHS}</div></main>",
    "names of its payment": f"<article>{H1}{PARAGRAPHS.replace('<p>', '<p class=paywall>')}</article>",
    "offers between": f"<article>{H1}{PARAGRAPHS.replace('</p>', OFFER)}</article>",
    "all of it in a form": f"<form><div>{H1}{PARAGRAPHS}</div></form>",
    "a name that misleads": f"<div>{H1}</div><div class='widgets search-topics'>{PARAGRAPHS}</div>",
    "text that is hidden": f"<article>{H1}<p hidden>Saved to your list.</p><p style='display:none'>{TEXT[1]}</p>"
    f"{PARAGRAPHS}</article>",
}


@pytest.mark.parametrize("main", PAGES.values(), ids=PAGES)
def test_an_article_is_found_on_a_crowded_page(main: str) -> None:
    brief = brief_of(main)
    assert brief.title == TITLE
    assert words(brief.body) == list(TEXT)
    assert not brief.sections


@pytest.mark.parametrize("main", PAGES.values(), ids=PAGES)
def test_what_is_left_out_is_named_with_all_that_it_covers(main: str) -> None:
    html = page(main)
    spans = [found.span for found in briefs.read(html, "html").diagnostics if found.name == "left-out" and found.span]
    for part in ("Section number 7", "Another headline, number 5", "without asking us"):
        at = html.index(part)
        assert any(span.start <= at and at + len(part) <= span.end for span in spans)


@pytest.mark.parametrize(
    "summary",
    [
        "<h2 class=subtitle>{}</h2>",
        "<div class='article-lead x'>{}</div>",
        "<p>{}</p>",
        "<div><p class=standfirst>{}</p></div>",
    ],
)
def test_a_summary_set_apart_is_the_lede(summary: str) -> None:
    told = "The harbour board decides against its own pilots, and the villages are to be heard only after that."
    brief = brief_of(
        f"<article><header>{H1}{summary.format(told)}<time>7 May</time></header><div>{PARAGRAPHS}</div></article>"
    )
    assert plain_text(brief.lede) == told
    assert words(brief.body) == list(TEXT)


def test_the_structure_of_the_text_is_kept() -> None:
    brief = brief_of(
        f"<article>{H1}<p>{TEXT[0]}</p><table><tr><th>Quay<th>Open<tr><td>North<td>no</table><p>{TEXT[1]}</p>"
        f"<ol><li>First, the berths<li>Then the cranes</ol><p><b>Why it matters:</b> {TEXT[3]}</p>"
        "<h2>Sources</h2><ul><li><a href=https://a.test/x>Minutes of the board</a></ul></article>"
    )
    assert [type(block) for block in brief.body] == [Paragraph, Table, Paragraph, List]
    assert [section.label for section in brief.sections] == ["Why it matters"]
    assert [source.title for source in brief.sources] == ["Minutes of the board"]


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src=/a.png alt=quay><figcaption>The quay in May</figcaption></figure>",
        "<figure><img src=data:image/gif;base64,x data-src=/a.png alt=quay><p>The quay in May</p></figure>",
        "<figure><noscript><img src=/a.png alt=quay></noscript><figcaption>The quay in May</figcaption></figure>",
        "<figure><picture><source srcset='/s 1w, /a.png 9w'><img alt=quay></picture><i>The quay in May</i></figure>",
        "<div><img src=/a.png alt=quay><span class=caption>The quay in May</span></div>",
        "<div><img src=/a.png alt=quay><div class=caption>The quay in May</div></div>",
        "<div class=imgbox><img src=/a.png alt=quay><div>The quay in May</div></div>",
        "<div><div><img src=/a.png alt=quay></div><p>The quay in May</p></div>",
    ],
)
def test_a_picture_takes_the_words_under_it_along(picture: str) -> None:
    brief = brief_of(f"<article>{H1}{PARAGRAPHS}{picture}<p>{TEXT[0]}</p></article>")
    assert brief.body[4] == Paragraph(Image("/a.png", "quay", "The quay in May"))
    assert len(brief.body) == 6


def test_a_list_of_teasers_is_no_article_and_is_read_whole() -> None:
    stories = "".join(f"<article><h2><a href=/a{n}>Story {n}</a></h2><p>{TEXT[n % 4]}</p></article>" for n in range(8))
    brief = briefs.loads(page(f"<main>{stories}</main>", head="<title>Post</title>"), "html")
    assert [section.label for section in brief.sections] == [f"Story {n}" for n in range(8)]


def test_a_page_with_few_links_is_read_whole() -> None:
    brief = briefs.loads("<p class=byline>Ann</p><p>One.<p><a href=/x>More</a>", "html")
    assert words(brief.body) == ["Ann", "One.", "More"]


@pytest.mark.parametrize(
    "html", ["<script>x</script>" * 50, "<a href=x></a>" * 50, "<frameset><frame src=a></frameset>"]
)
def test_a_page_without_words_is_read(html: str) -> None:
    assert briefs.read(html, "html").brief is not None


def test_a_page_of_frames_says_where_they_are() -> None:
    html = "<frameset><frame src=a.html><frame src=b.html><noframes><p>See <a href=a.html>a</a>.</noframes>"
    reading = briefs.read(html, "html")
    assert reading.brief is not None
    assert [plain_text(block) for block in reading.brief.body] == ["See a."]
    [found] = reading.diagnostics
    assert (found.name, "a.html, b.html" in found.message) == ("left-out", True)


@pytest.mark.parametrize(
    ("base", "url", "expected"),
    [
        ("https://a.test/d/", "x.html", "https://a.test/d/x.html"),
        ("https://a.test/d/", "/x", "https://a.test/x"),
        ("https://a.test/d/", "https://b.test/", "https://b.test/"),
        ("https://a.test/d/", "#x", "#x"),
        ("https://a.test/d/", "mailto:a@b.test", "mailto:a@b.test"),
        ("/d/", "x", "x"),
        ("javascript:1", "x", "x"),
        ("https://[", "x", "x"),
    ],
)
def test_relative_addresses_are_relative_to_the_base(base: str, url: str, expected: str) -> None:
    brief = briefs.loads(f"<base href='{base}'><p>See <a href='{url}'>it</a><img src='{url}' alt=i>", "html")
    paragraph = brief.body[0]
    assert isinstance(paragraph, Paragraph)
    assert paragraph.children[1].url == expected  # type: ignore[union-attr]


def test_what_a_letter_hides_is_left_out() -> None:
    pixel = "<img src=https://t.test/open.gif width=1 height=1>"
    reading = briefs.read(f"<div style='display: none'>In short</div><p>Dear reader</p>{pixel}", "html")
    assert reading.brief == Brief(body="Dear reader")
    assert [found.name for found in reading.diagnostics] == ["left-out"]


def test_a_small_page_in_a_form_is_read() -> None:
    brief = briefs.loads(f"<form id=f><h1>{TITLE}</h1><p>One.</form><form><input></form>", "html")
    assert (brief.title, words(brief.body)) == (TITLE, ["One."])


@pytest.mark.parametrize(
    "words",
    [
        "<footer>— Ines Prado</footer>",
        "<cite>Ines Prado</cite>",
        "<div class=author>— Ines Prado</div>",
        "<p class=byline>Ines Prado</p>",
    ],
)
def test_a_quotation_keeps_the_name_of_its_speaker(words: str) -> None:
    text = "<p>The board of Veldmark decided on Monday to close the northern quay for the whole of the summer.</p>" * 3
    menu = "".join(f"<a href='/section-{n}'>Section {n}</a>" for n in range(25))
    for nav in ("", f"<nav>{menu}</nav>"):
        page = f"{nav}<h1>Quay to close</h1>{text}<blockquote><p>We did not.</p>{words}</blockquote>{text}"
        assert "Ines Prado" in briefs.dumps(briefs.loads(page, format="html"), "markdown")
