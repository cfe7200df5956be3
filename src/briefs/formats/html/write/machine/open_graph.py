"""What social networks and messengers show of a link: Open Graph (ogp.me), its article vocabulary, a card of X.

X takes title, description and picture from Open Graph, so only the shape of its card is said apart. Addresses are
written absolute, as Open Graph wants them; dates at the precision that was written (ISO 8601).

Knows Open Graph. Must not know other vocabularies.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefs.formats.html.write.escape import quote
from briefs.formats.html.write.machine.plain import absolute, summary
from briefs.model.brief import Brief

_HOME: Final = dict(
    each.split("_")
    for each in [
        "bg_BG",
        "cs_CZ",
        "el_GR",
        "et_EE",
        "fi_FI",
        "he_IL",
        "hu_HU",
        "hy_AM",
        "is_IS",
        "ja_JP",
        "ka_GE",
        "ko_KR",
        "lt_LT",
        "lv_LV",
        "pl_PL",
        "sk_SK",
        "sl_SI",
        "th_TH",
        "tr_TR",
        "uk_UA",
        "vi_VN",
    ]
)
"""The region of a language that has only one; of any other it has to be told."""


def elements(brief: Brief) -> str:
    """The properties of the page, and the shape of its card."""
    said = [(name, value) for name, value in (*_page(brief), *_article(brief)) if value]
    properties = "".join([f'<meta property="{name}" content={quote(value)}>\n' for name, value in said])
    card = "summary_large_image" if any(name == "og:image" for name, _ in said) else "summary"
    return f'{properties}<meta name="twitter:card" content="{card}">\n'


def _page(brief: Brief) -> Iterator[tuple[str, str | None]]:
    yield "og:type", "article"
    yield "og:title", brief.title
    yield "og:description", summary(brief)
    yield "og:url", absolute(brief.url)
    yield "og:site_name", brief.publisher
    yield "og:locale", locale(brief.language)
    if brief.image and (address := absolute(brief.image.url, brief.url)):
        yield "og:image", address
        yield "og:image:alt", brief.image.alt


def _article(brief: Brief) -> Iterator[tuple[str, str | None]]:
    yield "article:published_time", brief.published
    yield "article:modified_time", brief.updated
    yield "article:section", brief.kicker
    for person in brief.authors:
        yield "article:author", absolute(person.url)
    for topic in brief.topics:
        yield "article:tag", topic


def locale(language: str | None) -> str | None:
    """A language tag as Open Graph spells it, `language_TERRITORY`; None where no territory is sure."""
    if language in _HOME:
        return f"{language}_{_HOME[language]}"
    first, *rest = (language or "").split("-")
    region = rest[1:2] if rest and len(rest[0]) == 4 else rest[:1]
    return f"{first}_{region[0]}" if region and len(region[0]) == 2 else None
