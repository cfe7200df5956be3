"""What the value of a front-matter key says, for the fields that are one thing: a line, a date, an address, a picture.

Each reader gives the wire form of its field, or raises `RefusedError` with what it expected.

Knows single values. Must not know keys, people or sources.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import attrs

from briefs.grammar import dates
from briefs.model.text import WHITE_SPACE
from briefs.model.urls import is_safe, plain_url
from briefs.outline import Wire
from briefs.pattern import pattern


@attrs.frozen
class Means:
    """What reading a value takes beside the value."""

    inlines: Callable[[str], list[Wire]]
    """Reads a line of the document's own markup."""
    date: Callable[[str], dates.DateReading | None]
    """Reads a date, in the light of the whole document."""


@attrs.frozen
class Partial:
    """A value that its field holds in part, so that its key is kept as well."""

    value: object


class RefusedError(ValueError):
    """A value that its field cannot hold."""


_BOOLEANS: Final = frozenset({"true", "false", "yes", "no", "on", "off", "0", "1"})
_SEVERAL: Final = pattern(r"[,;、，；]")
_ADDRESS: Final = pattern(r"(?:https?:)?//[^\s<>]+", re.IGNORECASE)
_SITE: Final = pattern(r"(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}(?:/\S*)?", re.IGNORECASE)
_TAG: Final = pattern(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_LANGUAGES: Final = {
    name: tag
    for tag, names in {
        "en": "english",
        "de": "german deutsch",
        "fr": "french français francais",
        "es": "spanish español espanol",
        "it": "italian italiano",
        "pt": "portuguese português",
        "ru": "russian русский",
        "tr": "turkish türkçe",
        "zh": "chinese 中文",
        "ja": "japanese 日本語",
    }.items()
    for name in names.split(" ")
}
_PICTURE_KEYS: Final = {"url": "url", "src": "url", "image": "url", "path": "url", "alt": "alt", "title": "title"}


def is_empty(value: object) -> bool:
    """Whether a value says nothing: no text, no items, or only such."""
    if isinstance(value, str):
        return not value.strip(WHITE_SPACE)
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return all(map(is_empty, items))


def is_boolean(value: object) -> bool:
    """Whether a value answers yes or no: `published: false` is no date, and nobody's mistake."""
    return isinstance(value, str) and value.strip(WHITE_SPACE).lower() in _BOOLEANS


def is_address(text: str) -> bool:
    """Whether a text is an absolute address and nothing else."""
    return _ADDRESS.fullmatch(text.strip(WHITE_SPACE)) is not None


def is_site(text: str) -> bool:
    """Whether a text is an address, or the name of a site."""
    return is_address(text) or _SITE.fullmatch(text.strip(WHITE_SPACE)) is not None


def line(value: object, _: Means | None = None) -> str:
    """A text."""
    if not isinstance(value, str):
        raise RefusedError("expected text")
    return value


def date(value: object, means: Means) -> str:
    """A date, at the precision that is written."""
    found = means.date(value) if isinstance(value, str) else None
    if found is None:
        raise RefusedError("expected a date such as 2019-05-07")
    return str(found.date)


def language(value: object, _: Means) -> str:
    """A language tag; the commonest languages may be named by their name."""
    text = line(value).strip(WHITE_SPACE)
    tag = _LANGUAGES.get(text.casefold(), text.replace("_", "-").partition(".")[0])
    if not _TAG.fullmatch(tag):
        raise RefusedError("expected a language tag such as en or pt-BR")
    return tag


def url(value: object, _: Means) -> str:
    """An address that a brief may carry."""
    text = line(value)
    found = plain_url(text)
    if not found or not is_safe(found) or "\n" in text.strip(" \t\r\n"):  # in two lines it is a text
        raise RefusedError("expected an http, https, mailto, tel or relative address")
    return found


def lines(value: object, _: Means) -> object:
    """Several texts: a list, or one text with commas; of a list of records their names."""
    if isinstance(value, str):
        return [text for part in _SEVERAL.split(value) if (text := part.strip(WHITE_SPACE))]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    if isinstance(value, list) and all(isinstance(item, dict) and isinstance(item.get("name"), str) for item in value):
        return Partial([item["name"] for item in value])
    raise RefusedError("expected text or a list of texts")


def name(value: object, _: Means) -> object:
    """The name of an organisation: a text, or a record with a name."""
    if isinstance(value, dict) and isinstance(value.get("name"), str) and not is_empty(value["name"]):
        return value["name"] if len(value) == 1 else Partial(value["name"])
    return line(value)


def picture(value: object, means: Means) -> object:
    """A picture: its address, or a record with address, alternative text and title; of several the first."""
    if isinstance(value, list) and value and not isinstance(value[0], list):
        first = picture(value[0], means)
        return first if len(value) == 1 else Partial(first.value if isinstance(first, Partial) else first)
    if not isinstance(value, dict):
        return {"type": "image", "url": url(value, means)}
    found: Wire = {}
    for key, item in value.items():
        field = _PICTURE_KEYS.get(key.lower(), "")
        if field and field not in found and isinstance(item, str):
            found[field] = item
    image = {"type": "image", **found, "url": url(found.get("url"), means)}
    return image if len(found) == len(value) else Partial(image)


def rich(value: object, means: Means) -> list[Wire]:
    """Running text in the document's own markup."""
    return means.inlines(line(value))
