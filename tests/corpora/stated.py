"""What posts say of themselves in their front matter, and what we read there.

Knows the public API. Must not know the folder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

import yaml

import briefs

_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_ZONE = re.compile(r"^(\d{4}-\d\d-\d\d) (\d\d?):(\d\d):(\d\d) ([+-])(\d\d?)(\d\d)?$")


def date_fault(text: str) -> str | None:
    """How the date we read differs from the one that is stated."""
    want, brief = str(_matter(text).get("date") or ""), briefs.read(text, "markdown").brief
    have = brief.published if brief else None
    return None if have is not None and _moment(str(have)) == _moment(_iso(want)) else f"{want!r}, found {have}"


def author_fault(text: str) -> str | None:
    """How the authors we read differ from those that are stated; a slug may have become a name."""
    stated, brief = _matter(text).get("authors") or [], briefs.read(text, "markdown").brief
    want = [stated] if isinstance(stated, str) else [str(name) for name in stated] if isinstance(stated, list) else []
    have = [author.name for author in brief.authors] if brief else []
    same = [_slug(name) for name in have] == [_slug(name) for name in want if name]
    return None if same else f"{want}, found {have}"


def source_fault(text: str) -> str | None:
    """How the address of the original differs from the one that is stated."""
    want, brief = _matter(text).get("source_url"), briefs.read(text, "markdown").brief
    have = [source.url for source in brief.sources] if brief else []
    return None if not want or str(want) in have else f"{want}, found {have}"


def page_faults(html: str, gold: Mapping[str, object]) -> dict[str, str]:
    """How title, day and authors of a page differ from what its publisher says."""
    brief = briefs.read(html, "html").brief or briefs.Brief()
    stated = gold["authors"] if isinstance(gold["authors"], list) else []
    pairs = {
        "title": (_slug(str(gold["title"])), _slug(brief.title or "")),
        "published": (gold["published"], brief.published and str(brief.published)[:10]),
        "authors": ([_slug(str(name)) for name in stated], [_slug(author.name) for author in brief.authors]),
    }
    return {what: f"{want!r}, found {have!r}" for what, (want, have) in pairs.items() if want != have}


def _matter(text: str) -> dict[str, object]:
    matter = _MATTER.match(text)
    found = yaml.load(matter[1], Loader=yaml.BaseLoader) if matter else {}  # noqa: S506  # strings only
    return found if isinstance(found, dict) else {}


def _iso(written: str) -> str:
    clock = _ZONE.match(written.strip())
    if not clock:
        return written.strip()
    day, hour, minute, second, sign, zone, rest = clock.groups()
    return f"{day}T{hour.zfill(2)}:{minute}:{second}{sign}{zone.zfill(2)}:{rest or '00'}"


def _moment(text: str) -> object:
    return datetime.fromisoformat(text) if "T" in text else text


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")
