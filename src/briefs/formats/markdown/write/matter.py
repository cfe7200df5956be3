"""Keys and values -> YAML front matter that reads as the same text, here and in other tools.

Knows YAML. Must not know what any key means.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import yaml

from briefs.formats.markdown.syntax import FENCE

_BLOCK: Final = re.compile(r"[^\s].*[^\s]\n?", re.DOTALL)
_DUMPER: Final = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_DUMPER):  # type: ignore[misc,valid-type]
    """Strings only: what another reader would take for a number or a truth value is quoted, a date is not."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


_Dumper.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in _DUMPER.yaml_implicit_resolvers.items()
}


def _represent(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    style = None
    if "\n" in value:  # a block only where it needs no indicators: YAML 1.2, 8.1.1
        style = "|" if _BLOCK.fullmatch(value) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _represent)


def write_matter(matter: Mapping[str, object]) -> str:
    """Front matter with its fences, or nothing where there are no keys.

    Args:
        matter: Text, lists and mappings of text, in the order in which they are to stand.
    """
    if not matter:
        return ""
    text = yaml.dump(_plain(matter), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=2**20)
    return f"{FENCE}\n{text}{FENCE}\n"


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return str(value)
