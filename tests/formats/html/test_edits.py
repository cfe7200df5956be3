"""A person's edit of our page is what is read: what is seen counts, with or without our classes."""

from __future__ import annotations

import pytest

import briefs
from briefs import Author, Brief, Emphasis, Fact, Heading, Image, Paragraph, Section, Source, Strong

BRIEF = Brief(
    title="Tolls at Elm Quay",
    kicker="Harbour",
    published="2024-03-14",
    updated="2024-03-15T09:30+01:00",
    language="en",
    url="https://quay.example/1",
    id="Q-1",
    publisher="The Quay",
    topics=["Tolls", "Ferries"],
    image=Image("/elm.jpg", "Elm Quay"),
    lede="The toll rises in July.",
    body="It was announced on Thursday.",
    sections=[
        Section(label="Why it matters", body="Ferries carry the mail."),
        Section(label="What's next", body="A vote."),
    ],
    sources=[
        Source(kind="original", publisher="The Quay", url="https://quay.example"),
        Source(title="Register", url="https://register.example", published="2024", accessed="2024-03", note="page 4"),
        Source(url="https://plain.example/a"),
    ],
    authors=[
        Author(
            name="Ada Lind",
            role="Reporter",
            affiliation="The Quay",
            location="Elm",
            competence=["Tolls"],
            expertise="Harbours.",
            email="ada@quay.example",
            facts=[Fact(label="Languages", value="English")],
        )
    ],
    extra={"desk": "water", "tags": ["a", ""], "more": {"x": "  y"}},
)
PAGE = briefs.dumps(BRIEF, "html")


def edited(old: str, new: str) -> Brief:
    assert PAGE.count(old) >= 1, old
    return briefs.loads(PAGE.replace(old, new, 1), "html")


def test_a_page_that_nobody_edited_is_the_same_brief() -> None:
    assert briefs.loads(PAGE, "html") == BRIEF


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("Elm Quay</h1>", "Ash Quay</h1>", {"title": "Tolls at Ash Quay"}),
        (">Harbour</p>", ">\n  Port\n  news\n</p>", {"kicker": "Port news"}),
        (">14 March 2024</time>", ">16 March 2024</time>", {"published": "2024-03-16"}),
        (">14 March 2024</time>", ">2024-03-16</time>", {"published": "2024-03-16"}),
        (">14 March 2024</time>", "> 2024-03-16 08:00Z </time>", {"published": "2024-03-16T08:00Z"}),
        (">14 March 2024</time>", ">14\n  March 2024</time>", {}),
        (">14 March 2024</time>", ">14 de marzo de 2024</time>", {}),
        (">14 March 2024</time>", ">last Thursday</time>", {}),
        ('datetime="2024-03-14">14 March 2024<', ">2024<", {"published": "2024"}),
        (">15 March 2024, 09:30 UTC+1<", ">15 March 2024, 09:45 UTC+1<", {"updated": "2024-03-15T09:45+01:00"}),
        ("rises in July.</p>", "falls in <em>June</em>.</p>", {"lede": ["The toll falls in ", Emphasis("June"), "."]}),
        (">The Quay</span>", ">The New Quay</span>", {"publisher": "The New Quay"}),
        (
            'u-url" href="https://quay.example/1"',
            'u-url" href="https://quay.example/2"',
            {"url": "https://quay.example/2"},
        ),
        ('<li class="p-category">Ferries</li>', "<li>Boats</li><li>Mail</li>", {"topics": ("Tolls", "Boats", "Mail")}),
        ('lang="en" dir', 'lang="fr" dir', {"language": "fr"}),
        ('alt="Elm Quay"', 'alt="The quay"', {"image": Image("/elm.jpg", "The quay")}),
        (">water</dd>", ">sea</dd>", {"extra": {**BRIEF.extra, "desk": "sea"}}),
    ],
)
def test_an_edit_of_a_field_is_read(old: str, new: str, change: dict[str, object]) -> None:
    fields = {name: getattr(BRIEF, name) for name in Brief.model_fields}
    assert edited(old, new) == Brief(**{**fields, **change})


def test_an_edited_label_has_its_own_kind() -> None:
    assert [part.kind for part in edited(">Why it matters<", ">By the numbers<").sections] == [
        "by-the-numbers",
        "whats-next",
    ]


def test_a_label_with_markup_keeps_it() -> None:
    part = edited(">Why it matters<", ">Why <em>it</em> matters<").sections[0]
    assert (part.label, len(part.label_markup)) == ("Why it matters", 3)


def test_a_part_whose_label_was_emptied_joins_the_part_before() -> None:
    brief = edited(">What's next<", "> <")
    assert [part.label for part in brief.sections] == ["Why it matters"]
    assert brief.sections[0].body == (Paragraph("Ferries carry the mail."), Paragraph("A vote."))


@pytest.mark.parametrize(
    "added", ["<p>It is new.</p>", "<p class='x'>It is <!-- really --> new.</p>", "It is new.", "<div>It is new.</div>"]
)
def test_a_paragraph_is_read_where_it_was_added(added: str) -> None:
    assert edited("<p>A vote.</p>", f"<p>A vote.</p>{added}").sections[1].body[1] == Paragraph("It is new.")


@pytest.mark.parametrize(
    "added", ["<p>Hello.</p>", "Hello.", "<aside>Hello.</aside>", "<nav>Hello.</nav>", "<x-y>Hello.</x-y>"]
)
@pytest.mark.parametrize(
    "place", ["</header>", '<p class="imprint row">', '<figure class="lead">', '<div class="e-content">']
)
def test_words_added_to_the_head_are_the_first_of_the_body(place: str, added: str) -> None:
    assert Paragraph("Hello.") in edited(place, added + place).body


def test_a_section_without_our_classes_is_a_part() -> None:
    brief = edited("</section>", "</section><section><h3>Yes, but:</h3><p>It may not.</p></section>")
    assert brief.sections[1] == Section(label="Yes, but", body="It may not.")


def test_a_heading_in_the_text_is_no_label() -> None:
    brief = edited("<p>A vote.</p>", "<p>A vote.</p><h2>Yes, but</h2><p><strong>Why it matters:</strong> x</p>")
    assert len(brief.sections) == 2
    assert brief.sections[1].body[2] == Paragraph([Strong("Why it matters:"), " x"])


def test_a_second_title_is_a_heading_and_a_second_lede_a_paragraph() -> None:
    brief = edited("</h1>", '</h1><h1 class="p-name">More</h1><p class="lede p-summary">And more.</p>')
    assert brief.title == "Tolls at Elm Quay"
    assert brief.body[0] == Heading("More", 1)
    assert "And more." in str((brief.lede, brief.body))


@pytest.mark.parametrize(
    ("added", "source"),
    [
        ('<li><a href="/n">A note</a></li>', Source(title="A note", url="/n")),
        ("<li>Only words</li>", Source(note="Only words")),
        (
            '<li><cite><a href="/n">A note</a></cite>, <time>2020</time> (lost)</li>',
            Source(title="A note", url="/n", published="2020", note=", (lost)"),
        ),
        (
            '<li class="h-cite" data-kind="reference"><a class="u-url" href="/n">/n</a></li>',
            Source(kind="reference", url="/n"),
        ),
        (
            '<li class="h-cite" data-kind="made up"><a class="u-url" href="/n">Here</a></li>',
            Source(title="Here", url="/n"),
        ),
    ],
)
def test_a_source_is_read_as_far_as_it_says_what_it_is(added: str, source: Source) -> None:
    assert edited('<ul class="sources">', f'<ul class="sources">{added}').sources[0] == source


def test_the_text_of_a_bare_address_that_was_changed_is_its_title() -> None:
    assert edited(">https://plain.example/a<", ">A plain page<").sources[2] == Source(
        title="A plain page", url="https://plain.example/a"
    )


def test_a_fact_is_read_with_or_without_its_group() -> None:
    added = "<dt>Born</dt><dd>1980</dd><div><dt>Boats</dt><dd>two</dd><dd>or <b>three</b></dd></div>"
    facts = edited("</dl>\n</address>", f"{added}</dl>\n</address>").authors[0].facts
    assert [fact.label for fact in facts] == ["Languages", "Born", "Boats", "Boats"]


def test_words_in_a_card_that_no_field_has_room_for_are_kept() -> None:
    assert edited("</address>", "<p>She sails.</p></address>").sections[1].body[1] == Paragraph("She sails.")


def test_a_card_without_a_name_is_text() -> None:
    brief = edited('<strong class="p-name" dir="auto">Ada Lind</strong>', "")
    assert not brief.authors
    assert Paragraph("Reporter") not in brief.body
    assert "Reporter" in str(brief.sections[1].body)


def test_a_caption_that_was_added_is_the_title_of_the_picture() -> None:
    added = "<figcaption>At dusk</figcaption></figure>"
    assert edited("</figure>", added).image == Image("/elm.jpg", "Elm Quay", "At dusk")
    marked = edited("</figure>", "<figcaption>At <em>dusk</em></figcaption></figure>")
    assert marked.image == BRIEF.image
    assert marked.body[0] == Paragraph(["At ", Emphasis("dusk")])


def test_a_new_card_is_a_new_author() -> None:
    brief = edited("</footer>", '<address class="p-author"><a href="/bo">Bo Ek</a></address></footer>')
    assert brief.authors[1] == Author(name="Bo Ek", url="/bo")


def test_generated_words_are_not_read() -> None:
    assert "Sources" not in str(edited(">Sources<", ">Further Sources<"))


def test_the_article_is_found_in_any_page() -> None:
    article = briefs.dumps(BRIEF, "html", page=False)
    head = "<!doctype html><html lang=de><title>Other</title><nav>Home</nav>"
    around = f"{head}<main><div>{article}</div></main><footer>Imprint</footer>"
    reading = briefs.read(around, "html")
    assert reading.brief == BRIEF
    assert [found.name for found in reading.diagnostics] == ["left-out", "left-out"]
