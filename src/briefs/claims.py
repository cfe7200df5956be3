"""What the markup of a document states about it: one value for one field, where it was said and by which means.

A page says the same thing many times over (JSON-LD, Open Graph, `<meta>`, `<time>`, a byline), and not always the same.
A reader of markup writes down every such statement; the grammar decides between them.

Knows places. Must not know any vocabulary, or which claim is believed.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

Evidence: TypeAlias = Literal[
    "text",
    "front-matter",
    "markup",
    "json",
    "json-ld",
    "open-graph",
    "meta",
    "dublin-core",
    "highwire",
    "microdata",
    "microformats",
    "link",
    "heading",
    "page-title",
    "time-element",
    "byline",
    "address",
]
"""What a field of a brief was filled from.

`text`: the words of the document; `front-matter`: its keys; `markup`: what the markup says for certain, such as the
classes of our own pages and `lang`; `json`: a brief as JSON; `json-ld`, `open-graph`, `dublin-core`, `highwire`,
`microdata`, `microformats`: those vocabularies; `meta`: any other `<meta>`; `link`: a `<link>` or a link to an author's
page; `heading`: the headline that is shown; `page-title`: `<title>`; `time-element`: `<time>`; `byline`: an element
whose class says that it is one; `address`: the day in the page's own address.
"""

Field: TypeAlias = Literal[
    "title",
    "kicker",
    "published",
    "created",
    "updated",
    "author",
    "publisher",
    "url",
    "language",
    "topic",
    "image",
    "source",
]
"""What a claim is about: a field of a brief, or one item of it; `created` is a day that is second to `published`."""


@attrs.frozen
class Claim:
    """One statement of the markup about the document."""

    field: Field
    """What it is about."""
    value: str | dict[str, Any]
    """What it says: a text, or the wire form of an author, a source or a picture."""
    evidence: Evidence
    """How it says so."""
    place: tuple[int, int] = (0, 0)
    """Where it says so, in the units of the outline's source."""
    whole: tuple[int, int] = (0, 0)
    """Where the whole element stands of which that is the tag."""
    shown: str = ""
    """The words that stand there for people, where the value is for programs."""
    near: bool = False
    """Whether it stands in the article itself."""
