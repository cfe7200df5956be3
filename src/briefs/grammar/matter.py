"""Front-matter keys and the fields of a brief.

`read_matter` fills fields from keys; what no field can hold stays under `extra`. `compose` is its mirror.

Knows the names of keys. Must not know YAML.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

import attrs

from briefs.grammar import dates
from briefs.model.extra import MAX_EXTRA_DEPTH
from briefs.model.people import Author
from briefs.model.sources import Source
from briefs.model.urls import is_safe, plain_url
from briefs.outline import Wire


@attrs.frozen
class Means:
    """What reading a value takes beside the value."""

    inlines: Callable[[str], list[Wire]]
    """Reads a line of the document's own markup."""
    date: Callable[[str], dates.DateReading | None]
    """Reads a date, in the light of the whole document."""


KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "headline"),
    "title_markup": ("title_markup",),
    "kicker": ("kicker",),
    "published": ("date", "published", "pubdate", "published_at", "date_published", "datepublished"),
    "updated": ("updated", "modified", "lastmod", "last_modified", "updated_at", "datemodified"),
    "language": ("language", "lang"),
    "url": ("url", "canonical", "canonical_url"),
    "id": ("id",),
    "publisher": ("publisher",),
    "topics": ("topics", "tags", "keywords"),
    "image": ("image",),
    "lede": ("lede",),
    "sources": ("sources", "source"),
    "authors": ("authors", "author"),
}
"""For each field the keys that fill it, the one that is written first; an earlier key wins over a later one."""

NESTED: Final = "extra"
"""The key that holds unknown keys whose names are those of fields."""

_NAMES: Final = {key: field for field, keys in KEYS.items() for key in keys}


class RefusedError(ValueError):
    """A value that its field cannot hold."""


def language_of(matter: Mapping[str, object]) -> str | None:
    """The language that front matter names."""
    found = [value for key, value in matter.items() if field_of(key) == "language" and isinstance(value, str)]
    return found[0] if found else None


def field_of(key: str) -> str | None:
    """The field that a key fills, if it is known."""
    return _NAMES.get(key.strip().lower())


def is_of_brief(matter: Mapping[str, object]) -> bool:
    """Whether front matter is that of a brief, by its keys."""
    return any(field_of(key) or key == NESTED for key in matter)


def read_matter(matter: Mapping[str, object], means: Means) -> tuple[Wire, dict[str, str], dict[str, str]]:
    """Fields from front matter.

    Args:
        matter: Keys and values as text, lists and mappings.
        means: How rich text and dates are read.

    Returns:
        The fields in wire form (unknown keys under `extra`), for each field the key it came from, and for each key
        that its field could not hold, why.
    """
    wire: Wire = {}
    keys: dict[str, str] = {}
    refused: dict[str, str] = {}
    extra: dict[str, object] = {}
    for key in sorted(matter, key=_precedence):
        field, value = field_of(key), matter[key]
        if _levels(value) > MAX_EXTRA_DEPTH:
            extra[key] = json.dumps(value, ensure_ascii=False)
            refused[key] = f"more than {MAX_EXTRA_DEPTH} levels; it was kept as text"
            continue
        if key == NESTED and isinstance(value, dict):
            continue
        if field is None or field in wire or not value:
            extra[key] = value
            continue
        try:
            wire[field] = _READERS[field](value, means)
            keys[field] = key
        except RefusedError as refusal:
            extra[key] = value
            refused[key] = str(refusal)
    if extra := _in_order(matter, extra):
        wire["extra"] = extra
    return wire, keys, refused


def _levels(value: object) -> int:
    """How deep lists and mappings nest, a text counting one."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_levels, inner), default=0)


def _precedence(key: str) -> int:
    field = field_of(key)
    return KEYS[field].index(key.strip().lower()) if field else 0


def _in_order(matter: Mapping[str, object], extra: dict[str, object]) -> dict[str, object]:
    """The extra keys in the order of the document, with the nested ones where their key stands."""
    kept: dict[str, object] = {}
    for key, value in matter.items():
        if key == NESTED and isinstance(value, dict):
            kept.update(value)
        elif key in extra:
            kept[key] = extra[key]
    return kept


def _line(value: object, _: Means) -> str:
    if not isinstance(value, str):
        raise RefusedError("expected text")
    return value


def _date(value: object, means: Means) -> str:
    found = means.date(value) if isinstance(value, str) else None
    if found is None:
        raise RefusedError("expected a date such as 2019-05-07")
    return str(found.date)


def _language(value: object, _: Means) -> str:
    tag = _line(value, _).strip().replace("_", "-")
    parts = tag.split("-")
    if not (2 <= len(parts[0]) <= 8 and parts[0].isascii() and parts[0].isalpha()) or not all(
        1 <= len(part) <= 8 and part.isascii() and part.isalnum() for part in parts[1:]
    ):
        raise RefusedError("expected a language tag such as en or pt-BR")
    return tag


def _url(value: object, _: Means) -> str:
    url = plain_url(_line(value, _))
    if not url or not is_safe(url):
        raise RefusedError("expected an http, https, mailto, tel or relative address")
    return url


def _lines(value: object, _: Means) -> list[str]:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",")]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return value
    raise RefusedError("expected text or a list of texts")


def _image(value: object, means: Means) -> Wire:
    if isinstance(value, dict) and set(value) <= {"url", "alt", "title"} and all(map(_is_text, value.values())):
        return {"type": "image", **value, "url": _url(value.get("url"), means)}
    return {"type": "image", "url": _url(value, means)}


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _rich(value: object, means: Means) -> list[Wire]:
    return means.inlines(_line(value, means))


def _records(record: type[Author] | type[Source], alone: str) -> Callable[[object, Means], list[Wire]]:
    """Reads a list of records; a text stands for a record with one field."""

    def read(value: object, means: Means) -> list[Wire]:
        items = value if isinstance(value, list) else [value]
        return [one(item, means) for item in items if item]

    def one(item: object, means: Means) -> Wire:
        if isinstance(item, str):
            return {alone: item}
        if not isinstance(item, dict) or not set(item) <= set(record.model_fields):
            raise RefusedError(f"expected text, or a mapping with {', '.join(record.model_fields)}")
        return {key: _FIELDS.get(key, _line)(value, means) for key, value in item.items() if value}

    return read


def _facts(value: object, means: Means) -> list[Wire]:
    if not isinstance(value, list) or not all(isinstance(i, dict) and set(i) <= {"label", "value"} for i in value):
        raise RefusedError("expected a list of facts with label and value")
    return [{"label": _line(i.get("label"), means), "value": _rich(i.get("value", ""), means)} for i in value]


def _kind(value: object, _: Means) -> str:
    if value not in ("original", "source", "reference"):
        raise RefusedError("expected original, source or reference")
    return value


def _source_list(value: object, means: Means) -> list[Wire]:
    sources = _records(Source, "title")(value, means)
    return [{"kind": "source", **source} for source in sources]


_FIELDS: Final[Mapping[str, Callable[[object, Means], object]]] = {
    "competence": lambda value, means: value if isinstance(value, list) else _lines(value, means),
    "expertise": _rich,
    "experience": _rich,
    "url": _url,
    "image": _image,
    "facts": _facts,
    "kind": _kind,
    "published": _date,
    "accessed": _date,
}
_READERS: Final[Mapping[str, Callable[[object, Means], object]]] = {
    "title": _line,
    "title_markup": _rich,
    "kicker": _line,
    "published": _date,
    "updated": _date,
    "language": _language,
    "url": _url,
    "id": _line,
    "publisher": _line,
    "topics": _lines,
    "image": _image,
    "lede": _rich,
    "sources": _source_list,
    "authors": _records(Author, "name"),
}
