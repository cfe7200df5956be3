"""Of all that a page states of itself the best evidence is taken, by trust and by agreement."""

import pytest

import briefs
from briefs import Brief, Reading

TEXT = "<p>The boards of the three towns met on Thursday.</p>"


def page(head: str, body: str = f"<main><h1>Three towns, one ferry</h1>{TEXT}</main>") -> Reading:
    return briefs.read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", "html")


def brief(head: str, body: str = f"<main><h1>Three towns, one ferry</h1>{TEXT}</main>") -> Brief:
    found = page(head, body).brief
    assert found is not None
    return found


def ld(members: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {members}}}</script>'


def og(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


QUAY = og("og:site_name", "The Quay")


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<title>Three towns, one ferry</title>",
        f"{QUAY}<title>Three towns, one ferry | The Quay</title>",
        f"{QUAY}{og('og:title', 'Three towns, one ferry - The Quay')}",
        f"{QUAY}{og('og:title', 'The Quay: Three towns, one ferry')}",
        "<link rel=canonical href=https://www.quayside.example/a><title>Three towns, one ferry – Quayside</title>",
        og("og:title", "Three towns, one ferry - News"),
        og("og:title", "A ferry for all"),
        og("og:title", "A ferry for all") + "<title>A ferry for all</title>",
        og("og:title", "Reopening: Three towns, one ferry"),
        ld('"headline": "THREE TOWNS, ONE FERRY"'),
        ld('"headline": "Three towns, <em>one</em> ferry"'),
        ld('"headline": "Three towns, one ferry..."'),
    ],
)
def test_the_headline_is_the_one_that_is_shown(head: str) -> None:
    found = brief(head)
    assert found.title == "Three towns, one ferry"
    assert len(found.body) == 1


def test_three_that_agree_are_worth_more_than_the_heading() -> None:
    head = ld('"headline": "A ferry for all"') + og("og:title", "A ferry for all") + "<title>A ferry for all</title>"
    reading = page(head)
    assert reading.brief is not None
    assert reading.brief.title == "A ferry for all"
    assert len(reading.brief.body) == 1
    [conflict] = [found for found in reading.diagnostics if found.name == "conflicting-evidence"]
    assert "'Three towns, one ferry'" in conflict.message
    assert conflict.path == ("title",)


def test_what_stands_before_the_headline_in_its_heading_is_the_kicker() -> None:
    body = f"<main><h1><span>Lake news </span>Three towns, one ferry</h1>{TEXT}</main>"
    found = brief(ld('"headline": "Three towns, one ferry"'), body)
    assert (found.kicker, found.title) == ("Lake news", "Three towns, one ferry")


def test_an_element_above_the_headline_can_be_the_kicker() -> None:
    body = f'<main><p class="article__kicker">Lake news</p><h1>Three towns, one ferry</h1>{TEXT}</main>'
    found = brief(og("og:title", "Three towns, one ferry"), body)
    assert (found.kicker, found.title, len(found.body)) == ("Lake news", "Three towns, one ferry", 1)
    whole = body.replace("<h1>", "<h1>Lake news: ")
    found = brief(og("og:title", "Lake news: Three towns, one ferry"), whole)
    assert (found.kicker, found.title) == (None, "Lake news: Three towns, one ferry")


def test_a_headline_with_a_colon_is_kept_whole() -> None:
    body = f"<main><h1>Lakes: Three towns, one ferry</h1>{TEXT}</main>"
    assert brief(og("og:title", "Lakes: Three towns, one ferry"), body).title == "Lakes: Three towns, one ferry"


def test_a_heading_of_the_site_is_no_headline() -> None:
    body = f"<main><h1>The Quay</h1><h2>Three towns, one ferry</h2>{TEXT}</main>"
    assert brief(QUAY + og("og:title", "Three towns, one ferry"), body).title == "Three towns, one ferry"


def test_a_page_without_a_heading_has_the_title_of_its_window() -> None:
    reading = page(f"{QUAY}<title>Three towns, one ferry | The Quay</title>", TEXT)
    assert reading.brief is not None
    assert reading.brief.title == "Three towns, one ferry"
    assert reading.provenance["title"] == "page-title"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (ld('"datePublished": "2024-05-03T23:30:00+02:00"'), "2024-05-03T23:30:00+02:00"),
        (og("article:published_time", "2024-05-02T23:30:00Z") + ld('"datePublished": "2024-05-03T01:30:00+02:00"'),
         "2024-05-03T01:30:00+02:00"),
        (ld('"datePublished": "2024-05-03", "dateModified": "2024-05-09"'), "2024-05-03"),
        (ld('"dateModified": "2024-05-09"'), None),
        (ld('"dateCreated": "2024-05-02"'), "2024-05-02"),
        (ld('"datePublished": "1970-01-01T00:00:00Z"') + og("article:published_time", "2024-05-03"), "2024-05-03"),
        (ld('"datePublished": "1963-11-22"'), "1963-11-22"),
        (ld('"datePublished": "2024-05-03T24:70"'), "2024-05-03"),
        ('<meta name=pubdate content="20240503100000">', "2024-05-03"),
        (ld('"datePublished": "soon"'), None),
        ('<meta name=date content="3 May 2024">', "2024-05-03"),
        ("<link rel=canonical href=https://quay.example/2024/05/03/ferry>", "2024-05-03"),
        (og("article:published_time", "1714712400000"), "2024-05-03T05:00:00Z"),
        (og("article:published_time", "2024-05-03") + "<meta name=dc.date content=2024-05-01>", "2024-05-03"),
    ],
)  # fmt: skip
def test_the_day_of_publication(head: str, published: str | None) -> None:
    assert brief(head).published == published


def test_a_change_is_later_than_the_publication() -> None:
    assert brief(ld('"datePublished": "2024-05-03", "dateModified": "2024-05-09"')).updated == "2024-05-09"
    assert brief(ld('"datePublished": "2024-05-03", "dateModified": "2024-05-03"')).updated is None


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("3 May 2024", "2024-05-03"),
        ("2 May 2024", "2024-05-02T23:30:00Z"),
        ("8 May 2024", "2024-05-02T23:30:00Z"),
        ("1 May 2024", "2024-05-02T23:30:00Z"),
    ],
)
def test_the_day_that_is_shown_is_the_day_of_the_place(shown: str, published: str) -> None:
    body = f"<main><h1>Three towns, one ferry</h1><p>{shown}</p>{TEXT}</main>"
    assert brief(og("article:published_time", "2024-05-02T23:30:00Z"), body).published == published


def test_a_dateline_that_agrees_is_no_text() -> None:
    body = f"<main><h1>Three towns, one ferry</h1><p>3 May 2024</p>{TEXT}</main>"
    assert len(brief(og("article:published_time", "2024-05-02T23:30:00Z"), body).body) == 1


def test_days_that_disagree_are_reported() -> None:
    reading = page(ld('"datePublished": "2024-05-03"') + og("article:published_time", "2024-04-01"))
    [conflict] = [found for found in reading.diagnostics if found.name == "conflicting-evidence"]
    assert "'2024-04-01'" in conflict.message
    assert "'2024-05-03'" in conflict.message


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (ld('"author": "Ada Lind and Bo Falk"'), ["Ada Lind", "Bo Falk"]),
        (ld('"author": "Ada Lind, Bo Falk und Cy Dow"'), ["Ada Lind", "Bo Falk", "Cy Dow"]),
        (ld('"author": "By Ada Lind"'), ["Ada Lind"]),
        (ld('"author": "Von Ada Lind"'), ["Ada Lind"]),
        (ld('"author": [{"name": "Ada Lind"}, {"name": "ADA LIND"}]'), ["Ada Lind"]),
        (ld('"author": {"name": "The Quay"}, "publisher": {"name": "The Quay"}'), ["The Quay"]),
        (ld('"author": {"name": "The Quay"}') + QUAY + "<meta name=author content='Ada Lind'>", ["Ada Lind"]),
        (ld('"author": {"name": "Ada Lind and Bo Falk", "url": "https://quay.example/"}'), ["Ada Lind", "Bo Falk"]),
        (ld('"author": {"name": "Ada Lind | The Quay", "url": "https://quay.example/"}'), ["Ada Lind"]),
        (ld('"author": {"name": "Ada Lind (QNA)", "url": "https://quay.example/"}'), ["Ada Lind"]),
        (ld('"author": "Ada Lind in Veldmark"'), ["Ada Lind"]),
        ("<meta name=author content=105092>", []),
        ("<meta name=twitter:creator content=@quay>", []),
        ("<meta property=article:author content=https://quay.example/ada>", []),
        ("<meta name=author content='Ada Lind, The Quay Institute'>", ["Ada Lind"]),
        ("<meta name=author content='大渡 美咲'>", ["大渡 美咲"]),
        ("<meta name=author content='Staff'>", ["Staff"]),
        ("<meta name=author content='Super User'>", []),
        ("<meta name=author content='pvos12'>", []),
        (
            "<meta name=citation_author content='Lind, Ada'><meta name=citation_author content='Falk, Bo'>",
            ["Ada Lind", "Bo Falk"],
        ),
        ("<meta name=author content='Lind, Ada; Falk, Bo'>", ["Ada Lind", "Bo Falk"]),
        ("<meta name=author content='dr Ada Lind, Bo Falk'>", ["Ada Lind", "Bo Falk"]),
        (ld('"author": {"name": "Ada Lind (ali)"}'), ["Ada Lind"]),
        (ld('"author": {"name": "Ada Lind (Veldmark, correspondent)"}'), ["Ada Lind"]),
        (ld('"author": "Ada Lind und Bo Falk, Veldmark"'), ["Ada Lind", "Bo Falk"]),
        (ld('"author": {"name": "Harbour Desk"}') + "<meta name=author content='Ada Lind'>", ["Ada Lind"]),
        (
            ld('"author": [{"@type": "Person", "name": "Ada Lind"}, {"@type": "Organization", "name": "Quay"}]'),
            ["Ada Lind"],
        ),
    ],
)
def test_the_authors(head: str, names: list[str]) -> None:
    assert [author.name for author in brief(head).authors] == names


def test_evidence_of_the_same_person_is_joined() -> None:
    head = ld('"author": {"name": "Ada Lind", "jobTitle": "Editor"}') + (
        "<meta property=article:author content=https://quay.example/people/ada-lind>"
    )
    body = f"<main><h1>Three towns, one ferry</h1><p>By Ada Lind</p>{TEXT}</main>"
    [author] = brief(head, body).authors
    assert (author.name, author.role, author.url) == ("Ada Lind", "Editor", "https://quay.example/people/ada-lind")


def test_a_byline_names_who_the_head_of_the_page_does_not() -> None:
    body = f"<main><h1>Three towns, one ferry</h1><p class=byline>By <a href=/ada>Ada Lind</a></p>{TEXT}</main>"
    head = QUAY + ld('"author": {"name": "The Quay"}')
    assert [author.name for author in brief(head, body).authors] == ["Ada Lind"]


def test_other_authors_in_the_text_are_reported() -> None:
    body = f"<main><h1>Three towns, one ferry</h1><p>By Bo Falk</p>{TEXT}</main>"
    reading = page(ld('"author": "Ada Lind"'), body)
    assert reading.brief is not None
    assert [author.name for author in reading.brief.authors] == ["Ada Lind"]
    assert any("Bo Falk" in found.message for found in reading.diagnostics)


def test_the_other_fields() -> None:
    head = (
        QUAY
        + "<meta name=keywords content='lakes, ferries'><meta property=og:image content=https://quay.example/a.png>"
        + "<meta property=og:locale content=en_GB><link rel=canonical href=https://quay.example/a>"
        + ld('"isBasedOn": "https://port.example/report"')
    )
    reading = page(head)
    found = reading.brief
    assert found is not None
    assert (found.publisher, found.topics, found.language) == ("The Quay", ("lakes", "ferries"), "en-GB")
    assert found.image is not None
    assert found.image.url == "https://quay.example/a.png"
    assert found.sources[0].url == "https://port.example/report"
    assert dict(reading.provenance) == {
        "title": "heading",
        "publisher": "open-graph",
        "topics": "meta",
        "language": "open-graph",
        "image": "open-graph",
        "url": "link",
        "sources": "json-ld",
        "body": "text",
    }


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("<p><strong>Ada Lind</strong></p>", ["Ada Lind"]),
        ("<p>Text: Ada Lind</p>", ["Ada Lind"]),
        ("<p>Ada Lind</p>", ["The Quay"]),
        ("<p><strong>More of this tomorrow</strong></p>", ["The Quay"]),
    ],
)
def test_who_signs_the_text_wrote_it_where_the_page_names_nobody(last: str, names: list[str]) -> None:
    head = ld('"author": {"name": "The Quay"}, "publisher": {"name": "The Quay"}')
    found = brief(head, f"<main><h1>Three towns, one ferry</h1>{TEXT * 3}{last}</main>")
    assert [author.name for author in found.authors] == names


@pytest.mark.parametrize(
    ("head", "headings", "title", "kicker"),
    [
        ("<title>Three towns, one ferry « Quay Notes</title>", "<h1>Quay Notes</h1><h2>Three towns, one ferry</h2>",
         "Three towns, one ferry", None),
        ("<title>Three towns, one ferry - The Quay</title>", "<h1>The Quay</h1><h1>Three towns, one ferry</h1>",
         "Three towns, one ferry", None),
        (og("og:title", "Three towns, one ferry"), "<h1>Ferries<br>Three towns, one ferry</h1>",
         "Three towns, one ferry", "Ferries"),
        (og("og:title", "Three towns, one ferry"), "<h1>Sea traffic - Three towns, one ferry</h1>",
         "Three towns, one ferry", "Sea traffic"),
    ],
)  # fmt: skip
def test_the_headline_stands_out(head: str, headings: str, title: str, kicker: str | None) -> None:
    found = brief(head, f"<main>{headings}{TEXT * 3}</main>")
    assert (found.title, found.kicker) == (title, kicker)
