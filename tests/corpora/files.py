"""Other people's documents, read.

Knows where they lie and the public API. Must not know what is measured on them.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

import briefs
from tests.corpora.kept import Kept, kept
from tests.corpora.shown import Shown, markdown, visible, words


@attrs.frozen
class Page:
    """A saved web page and what its publisher says of it."""

    name: str
    html: str
    gold: Mapping[str, object]
    """Its title, its day (`published`), its authors and its paragraphs."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        found = self.gold["paragraphs"]
        return tuple(map(str, found)) if isinstance(found, list) else ()


def posts(shared: Path, prefix: str) -> dict[str, str]:
    """The Markdown documents of one publisher by name."""
    folder = shared / "corpora" / "markdown"
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob(f"{prefix}__*.md"))}


def pages(shared: Path) -> Iterator[Page]:
    folder = shared / "corpora" / "pages"
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    for path in sorted(folder.glob("*.html.gz")):
        name = path.name.removesuffix(".html.gz")
        html = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        yield Page(name, html, gold[name])


def kept_of_post(text: str) -> Kept:
    return kept(markdown(text), briefs.read(text, "markdown"), text)


def kept_of_article(page: Page) -> Kept:
    """The paragraphs of the article, as its publisher's gold has them."""
    return kept(Shown((), words(" ".join(page.paragraphs))), briefs.read(page.html, "html"), page.html)


def kept_of_page(page: Page) -> Kept:
    """All that a browser shows, menus and advertisements included."""
    return kept(Shown((), words(visible(page.html))), briefs.read(page.html, "html"), page.html)


def issues(shared: Path) -> dict[str, dict[str, tuple[frozenset[str], ...]]]:
    """A newsletter in five languages: by issue and language, the addresses that each part links to."""
    found: dict[str, dict[str, tuple[frozenset[str], ...]]] = defaultdict(dict)
    for name, text in posts(shared, "optech").items():
        date, language = name.removeprefix("optech__").rsplit("-", 1)
        brief = briefs.read(text, "markdown").brief
        sections = brief.sections if brief else ()
        found[date][language] = tuple(_addresses(section) for section in sections)
    return found


def _addresses(section: briefs.Section) -> frozenset[str]:
    return frozenset(
        node.url for _, node in briefs.walk(section) if isinstance(node, briefs.Link) and node.url.startswith("http")
    )


def disagreements(languages: dict[str, tuple[frozenset[str], ...]]) -> list[str]:
    """Where an issue in another language has not the parts, in the order, of the English one."""
    english = languages["en"]
    faults = []
    for language, parts in languages.items():
        if len(parts) != len(english):
            faults.append(f"{language}: {len(parts)} parts, en: {len(english)}")
        else:
            faults += [
                f"{language}: part {at + 1} links elsewhere than in en"
                for at, (mine, theirs) in enumerate(zip(parts, english, strict=True))
                if len(mine & theirs) * 2 < min(len(mine), len(theirs))
            ]
    return faults
