"""Class names of microformats say who wrote an entry, when, about what and where it is."""

import briefs
from briefs import Reading


def reading(entry: str, name: str = "h-entry") -> Reading:
    return briefs.read(f"<main class={name}>{entry}<p>The boards of the three towns met on Thursday.</main>", "html")


def test_a_card_in_an_entry_is_its_author() -> None:
    found = reading(
        "<h1 class=p-name>Ferry line reopens</h1><div class='p-author h-card'><img class=u-photo src=/ada.png>"
        "<a class='p-name u-url' href=/ada>Ada Lind</a>, <span class=p-job-title>Editor</span>"
        " <span class=p-org>The Quay</span></div><a class=u-url href=https://quay.example/a>Link</a>"
        "<time class=dt-published datetime=2024-05-03>3 May</time><span class=p-category>Ferries</span>"
    )
    assert found.brief is not None
    [author] = found.brief.authors
    assert (author.name, author.url, author.role, author.affiliation) == ("Ada Lind", "/ada", "Editor", "The Quay")
    assert (found.brief.url, found.brief.published) == ("https://quay.example/a", "2024-05-03")
    assert found.brief.topics == ("Ferries",)
    assert {found.provenance[name] for name in ("authors", "url", "published", "topics")} == {"microformats"}


def test_the_format_before_it_is_read_too() -> None:
    found = reading(
        "<h1 class=entry-title>Ferry line reopens</h1><abbr class=published title=2024-05-03>Friday</abbr>"
        "<span class='author vcard'><span class=fn>Ada Lind</span></span>",
        "hentry",
    )
    assert found.brief is not None
    assert [author.name for author in found.brief.authors] == ["Ada Lind"]
    assert found.brief.published == "2024-05-03"
