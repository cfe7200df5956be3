"""Keys and values -> YAML front matter that reads as the same text, here and in other tools.

Knows YAML. Must not know what any key means.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final

import yaml

from briefs.formats.markdown.syntax import FENCE
from briefs.pattern import pattern

_BLOCK: Final = pattern(r"[^\s].*[^\s]\n?", re.DOTALL)
_ODD: Final = pattern("[^\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that PyYAML's own writer may fold into a line end (U+0085, measured); then libyaml's escapes stay."""

_BEYOND: Final = "\\U000"
"""How libyaml writes a character beyond U+FFFF, an emoji say, though it need not."""


COLONS: Final = {":": r"\:", "：": "&#65306;"}
"""A colon that is text; only punctuation of ASCII can be escaped (CommonMark 2.4)."""


def _represent(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = None
    if "\n" in value:  # a block only where it needs no indicators: YAML 1.2, 8.1.1
        style = "|" if _BLOCK.fullmatch(value) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


def _strings_only(base: type[yaml.SafeDumper]) -> type[yaml.SafeDumper]:
    """A dumper that quotes what another reader would take for a number or a truth value, but not a date."""
    members = {"ignore_aliases": lambda _self, _data: True}
    dumper: type[yaml.SafeDumper] = type("StringsOnly", (base,), members)
    dumper.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in base.yaml_implicit_resolvers.items()
    }
    dumper.add_representer(str, _represent)
    return dumper


_FAST: Final = _strings_only(getattr(yaml, "CSafeDumper", yaml.SafeDumper))
_FULL: Final = _strings_only(yaml.SafeDumper)


def write_matter(matter: Mapping[str, object]) -> str:
    """Front matter with its fences, or nothing where there are no keys.

    Args:
        matter: Text, lists and mappings of text, in the order in which they are to stand.
    """
    if not matter:
        return ""
    text = _dump(matter, _FAST)
    if _BEYOND in text and not _ODD.search(json.dumps(_plain(matter), ensure_ascii=False)):
        text = _dump(matter, _FULL)
    return f"{FENCE}\n{text}{FENCE}\n"


def escape_top(text: str) -> str:
    """A text whose first line could be taken for front matter, so that it is not: its first sign or colon escaped."""
    if not text[0].isalpha():
        return f"\\{text}"
    at, sign = min((at, sign) for sign in ":：" if (at := text.find(sign)) >= 0)
    return f"{text[:at]}{COLONS[sign]}{text[at + 1 :]}"


def _dump(matter: Mapping[str, object], dumper: type[yaml.SafeDumper]) -> str:
    text: str = yaml.dump(_plain(matter), Dumper=dumper, allow_unicode=True, sort_keys=False, width=2**20)
    return text


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return str(value)
