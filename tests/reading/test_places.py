"""Every field and every record of a brief has a place in its source, and the words there are its words."""

from __future__ import annotations

import pathlib
import re
from collections import Counter
from collections.abc import Iterator
from html import unescape

import html5lib
import pytest
import turbohtml
from hypothesis import given

import briefs
from briefs import Brief, Reading
from briefs.formats.registry import FormatName
from tests.pages.gold import pages
from tests.places import CASES, SHARED
from tests.properties import strategies
from tests.test_cases import parse_case

Path = tuple[str | int, ...]

# Names of what is not written in its own words, and why.
DATES = {"published", "updated", "accessed"}
"""A date is written in any form."""
OTHERWISE = {"language", "url"}
"""A language has other spellings, and an address may be relative in its document."""
BY_NAME = {"authors"}
"""An author stands where the name does; the card goes on below it, and others may follow."""
AT_FIRST = {"topics", "sources", "extra"}
"""A list in the head of a page stands where its first piece does; a table of TOML where its first line does."""
LESS = {"lede", "title"}
"""The headline that is shown may be longer or shorter than the one that is told to programs."""

UNSAID = {"type", "kind"}
"""Parts of a record or node that are no words."""

FULL = Brief.model_validate(
    {
        "title": "The *Aurelia* reaches Pier 9 & stays",
        "kicker": "INTEL",
        "published": "2021-03-09",
        "updated": "2021-03-10T08:00:00+01:00",
        "language": "en-GB",
        "url": "https://quay.example/aurelia?a=1&b=2",
        "id": "quay-17",
        "publisher": "Harbour Post",
        "topics": ["Ports & ferries", "Tides"],
        "image": {"type": "image", "url": "https://quay.example/pier.jpg", "alt": "The pier"},
        "lede": "Three ferries came at once.",
        "sections": [{"label": "Why it matters", "body": "It is the only crossing, says INTEL."}],
        "sources": [
            {
                "kind": "original",
                "title": "Night work",
                "publisher": "The Quay",
                "url": "https://port.example/night?x=1&y=2",
                "published": "2021-03-08",
                "accessed": "2021-03-09",
                "note": "Page 4, below the fold",
            },
            {"title": "Night work on the quays", "url": "https://port.example/night"},
        ],
        "authors": [
            {
                "name": "Ada Lind",
                "role": "Harbour correspondent",
                "location": "Veldmark",
                "affiliation": "Quay Institute",
                "competence": ["Harbour law", "Tides"],
                "expertise": "Harbours of the north.",
                "experience": "Ten years at the *Harbour* Post.",
                "email": "ada@quay.example",
                "url": "https://quay.example/ada",
                "image": {"type": "image", "url": "https://quay.example/ada.jpg", "alt": "Ada Lind"},
                "facts": [{"label": "Boat", "value": "A small one"}, {"label": "Prize", "value": "The Anchor, 2019"}],
            },
            {"name": "Bo Falk", "role": "Editor"},
        ],
        "extra": {"weather": "windy", "type": "note", "desk": {"name": "Ports", "phones": ["12", "13"]}},
    }
)


def fields(brief: Brief) -> Iterator[tuple[Path, object]]:
    """Every filled field, every record of a source, author, topic or key, and each part of those."""
    wire = brief.model_dump(mode="json", exclude_defaults=True, exclude={"schema_version", "body", "sections"})
    for field, value in wire.items():
        yield (field,), value
        records = value.items() if field == "extra" else enumerate(value) if isinstance(value, list) else ()
        for key, record in records if field in ("sources", "authors", "topics", "extra") else ():
            yield (field, key), record
            parts = record.items() if isinstance(record, dict) and field != "extra" else ()
            yield from (((field, key, part), inner) for part, inner in parts if part != "kind")


def words(value: object) -> list[str]:
    if isinstance(value, dict):
        return [word for key, item in value.items() if key not in UNSAID for word in words(item)]
    if isinstance(value, list):
        return [word for item in value for word in words(item)]
    return re.findall(r"[^\W_]+", str(value).casefold())


def under(reading: Reading, path: Path) -> str | None:
    span = reading.spans.get(path)
    return None if span is None else reading.text[span.start : span.end]


def says(text: str, value: object) -> bool:
    escapes = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    return not Counter(words(value)) - Counter(words(f"{text} {unescape(text)} {escapes} {unescape(unescape(text))}"))


def faults(reading: Reading) -> tuple[list[Path], list[Path]]:
    """The paths of what has no place, and of what has one without its words."""
    missing: list[Path] = []
    wrong: list[Path] = []
    for path, value in fields(reading.brief) if reading.brief is not None else ():
        text, name = under(reading, path), path[-1]
        if text is None:
            missing.append(path)
        elif (
            name in DATES
            or (path == (name,) and name in BY_NAME | AT_FIRST)
            or (name in OTHERWISE and path[0] != "sources")
        ):
            continue
        elif not says(text, said(path, value)):
            wrong.append(path)
    return missing, wrong


def said(path: Path, value: object) -> object:
    """What the place of a part must have of it: of a record all that is always written with it."""
    if len(path) != 2 or not isinstance(value, dict) or path[0] == "extra":
        return value if path[0] != "extra" or isinstance(value, str) else ""
    told = {"name"} if path[0] == "authors" else value.keys() - DATES - OTHERWISE
    return {key: value[key] for key in told}


def own_pages() -> dict[str, str]:
    page = briefs.dumps(FULL, "html")
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    return {
        "page": page,
        "fragment": briefs.dumps(FULL, "html", page=False),
        "windows": page.replace("\n", "\r\n"),
        "turbohtml": turbohtml.parse(page).html,
        "html5lib": html5lib.serialize(tree, omit_optional_tags=False, quote_attr_values="always"),
        "loose": html5lib.serialize(tree, omit_optional_tags=True, quote_attr_values="spec"),
    }


@pytest.mark.parametrize("form", list(own_pages()))
def test_every_field_of_a_page_of_ours_has_its_place(form: str) -> None:
    reading = briefs.read(own_pages()[form], "html")
    assert reading.brief == FULL
    assert faults(reading) == ([], [])


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("kicker",), r'<p class="kicker[^>]*>INTEL</p>'),
        (("title",), r"<h1 [^>]*>The .*Pier 9 &amp; stays</h1>"),
        (("published",), r'<time class="dt-published"[^>]*>[^<]*</time>'),
        (("language",), r'<article [^>]*lang="en-GB"[^>]*>'),
        (("url",), r'<a class="u-url"[^>]*>.*</a>'),
        (("publisher",), r".*Harbour Post.*"),
        (("image",), r"<img [^>]*pier.jpg[^>]*>"),
        (("topics",), r'<ul class="topics".*</ul>'),
        (("topics", 1), "Tides"),
        (("sources", 0), r"<li .*h-cite.*</li>"),
        (("sources", 0, "url"), r'<a [^>]*href="https://port.example/night\?x=1&amp;y=2".*</a>'),
        (("sources", 1, "title"), r"<cite>.*Night work on the quays</a></cite>"),
        (("authors", 0), r"<address .*</address>"),
        (("authors", 0, "role"), r"<.*>Harbour correspondent</.*>"),
        (("authors", 0, "facts", 1), r"<dt>Prize</dt><dd>The Anchor, 2019</dd>"),
        (("authors", 0, "facts", 1, "label"), "Prize"),
        (("extra", "type"), "note"),
        (("extra", "desk", "name"), "Ports"),
    ],
)
def test_a_field_of_a_page_of_ours_stands_at_its_element(path: Path, text: str) -> None:
    reading = briefs.read(own_pages()["page"], "html")
    assert re.fullmatch(text, under(reading, path) or "", re.DOTALL)


@pytest.mark.parametrize("form", list(own_pages()))
def test_what_is_missing_of_a_record_is_missed_at_the_record(form: str) -> None:
    page = own_pages()[form]
    document = briefs.Document(briefs.read(page, "html"), FULL)
    for path, word in ((("sources", 1, "published"), "Night work on the quays"), (("authors", 1, "url"), "Bo Falk")):
        span = document.span(path)
        assert word in page[span.start : span.end]
        assert "Ada Lind" not in page[span.start : span.end]


@pytest.mark.parametrize("layout", ["prose", "front-matter"])
def test_every_field_of_markdown_has_its_place(layout: str) -> None:
    reading = briefs.read(briefs.dumps(FULL, "markdown", layout=layout), "markdown")
    assert reading.brief == FULL
    assert faults(reading) == ([], [])


def test_every_field_of_json_has_its_place() -> None:
    reading = briefs.read(briefs.dumps(FULL, "json"), "json")
    assert faults(reading) == ([], [])


MARKDOWN = """\
7 May 2019

# INTEL: Night quay opens

Three ferries came.

**Why it matters:** It is the only crossing.

Sources:

- [The tides](https://tides.example), Harbour Post, May 7, 2019
- *The moon*, https://moon.example

## Authors

**Ada Lind**

Harbour correspondent

**Boat:** A small one

**Bo Falk**

Editor
"""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("kicker",), "# INTEL: Night quay opens"),
        (("sources", 0, "title"), "The tides"),
        (("sources", 0, "url"), "https://tides.example"),
        (("sources", 0, "publisher"), "Harbour Post"),
        (("sources", 0, "published"), "May 7, 2019"),
        (("sources", 1, "url"), "https://moon.example"),
        (("authors", 0), "**Ada Lind**"),
        (("authors", 0, "role"), "Harbour correspondent"),
        (("authors", 0, "facts", 0, "label"), "Boat"),
        (("authors", 1, "role"), "Editor"),
    ],
)
def test_a_part_of_a_record_stands_at_its_words(path: Path, text: str) -> None:
    assert under(briefs.read(MARKDOWN, "markdown"), path) == text


PAGE = """<!doctype html><html lang="en"><head><title>Night quay opens | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta property="article:tag" content="Ports">
<meta property="article:tag" content="Tides"><link rel="canonical" href="https://quay.example/night">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night quay opens", "image":
"https:\\/\\/quay.example\\/pier.jpg", "datePublished": "2021-03-09T08:00:00Z", "dateModified": "2021-03-10T09:00:00Z",
"author": [{"@type": "Person", "name": "Ada Lind", "url": "https://quay.example/ada"}, {"name": "Bo F\\u00e4lk"}]}
</script>
</head><body><article><h1>Night quay opens</h1><p>By Ada Lind</p><p>Three ferries came to the quay at once, and
nobody had told the pilots of it, who were asleep.</p><p>It is the only crossing for the people of the islands.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("title",), "<h1>Night quay opens</h1>"),
        (("published",), "2021-03-09T08:00:00Z"),
        (("updated",), "2021-03-10T09:00:00Z"),
        (("publisher",), '<meta property="og:site_name" content="Harbour Post">'),
        (("url",), '<link rel="canonical" href="https://quay.example/night">'),
        (("language",), '<html lang="en">'),
        (("topics", 1), '<meta property="article:tag" content="Tides">'),
        (("image",), "https:\\/\\/quay.example\\/pier.jpg"),
        (("authors", 0), "Ada Lind"),
        (("authors", 0, "url"), "https://quay.example/ada"),
        (("authors", 1), "Bo F\\u00e4lk"),
    ],
)
def test_a_field_of_any_page_stands_where_the_page_states_it(path: Path, text: str) -> None:
    assert under(briefs.read(PAGE, "html"), path) == text


@pytest.mark.law
@given(brief=strategies.briefs())
def test_every_field_and_record_of_any_brief_has_its_place(brief: Brief) -> None:
    """Of its records those that say anything; what is no word, such as "#", may have no place of its own."""
    told = {path for path, value in fields(brief) if len(path) == 1 or (len(path) == 2 and words(said(path, value)))}
    for name in ("html", "markdown", "json"):
        reading = briefs.read(briefs.dumps(brief, name), name)
        missing, _ = faults(reading)
        assert [path for path in missing if path in told] == []
        assert {path for path in told if path in reading.spans} <= set(reading.spans)


@pytest.mark.parametrize("case", sorted(CASES.glob("*/*.md")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_field_of_a_case_has_its_place(case: pathlib.Path) -> None:
    read = parse_case(case.read_text("utf-8"))
    assert faults(briefs.read(read.document, read.format)) == ([], [])


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_every_field_of_a_document_has_its_place(format: FormatName) -> None:
    documents = [*sorted((SHARED / "samples").glob("*.md")), *sorted((SHARED / "corpora" / "markdown").glob("*.md"))]
    if not documents:
        pytest.skip("the documents of others are not beside this repository")
    for document in documents:
        reading = briefs.read(document.read_text("utf-8"), "markdown")
        if format == "html" and reading.brief is not None:
            reading = briefs.read(briefs.dumps(reading.brief, "html"), "html")
        assert faults(reading) == ([], []), document.name


def test_nearly_every_field_of_a_page_of_others_has_its_place() -> None:
    """What other evidence adds to an author may stand far from the name."""
    found: Counter[str] = Counter()
    for page in pages():
        reading = briefs.read(page.html, "html")
        missing, wrong = faults(reading)
        found["fields"] += sum(1 for _ in fields(reading.brief)) if reading.brief is not None else 0
        found["missing"] += len(missing)
        found["wrong"] += sum(path[0] not in LESS for path in wrong)
    if not found:
        pytest.skip("the pages of others are not beside this repository")
    assert found["missing"] <= found["fields"] // 200
    assert found["wrong"] <= found["fields"] // 50
