"""The text that explains a rule, taken apart: what is wrong, why it matters and who says so, a bad and a good example.

A rule's module docstring is Markdown of this form, and the only place where the rule is explained; the documentation,
`briefs explain` and every output format take it from there:

    The brief has no title.

    ## Why
    … with its named source.

    ## Bad
    ```markdown
    …
    ```

    ## Good
    ```markdown
    …
    ```

    ## Help
    What to do about it, in one or two sentences.

`## Fix` (what a fix does, and whether it is safe), and `## Options` (what can be set) stand there where a rule has one.

Knows this form. Must not know rules, or what any of them says.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import Final

import attrs

from briefs.pattern import pattern

_FENCE: Final = pattern(r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
_REQUIRED: Final = ("Why", "Bad", "Good", "Help")
_OPTIONAL: Final = ("Fix", "Options")
_HEADING: Final = pattern(rf"^## ({'|'.join(_REQUIRED + _OPTIONAL)})$", re.MULTILINE)


@attrs.frozen
class Example:
    """A document in the explanation of a rule."""

    format: str
    """`markdown`, `html` or `json`; `toml` for settings; `python` for what gives a reading that no text stands for."""
    text: str
    """The document."""
    profile: str = "default"
    """The profile that it is held to, where the rule needs one: "```markdown profile=bluf"."""
    note: str = ""
    """What is said about it."""


@attrs.frozen
class Explanation:
    """What there is to know about a rule."""

    summary: str
    """What is wrong, in one sentence."""
    why: str
    """Why it matters, and who says so; Markdown."""
    bad: tuple[Example, ...]
    """Documents that have it."""
    good: tuple[Example, ...]
    """The same documents without it."""
    help: str
    """What to do about it."""
    fix: str = ""
    """What a fix does; empty where there is none."""
    options: str = ""
    """What can be set; Markdown, empty where nothing can."""

    @classmethod
    def parse(cls, docstring: str) -> Explanation:
        """The explanation in a docstring.

        Raises:
            ValueError: A part is missing.
        """
        summary, *rest = _HEADING.split(cleandoc(docstring))
        parts = {title: body.strip() for title, body in zip(rest[::2], rest[1::2], strict=True)}
        if missing := [title for title in _REQUIRED if not parts.get(title)]:
            raise ValueError(f"an explanation needs the part {missing[0]!r}")
        return cls(
            summary=" ".join(summary.split()),
            why=parts["Why"],
            bad=_examples(parts["Bad"]),
            good=_examples(parts["Good"]),
            help=" ".join(parts["Help"].split()),
            fix=parts.get("Fix", ""),
            options=parts.get("Options", ""),
        )


def docstring(module: str) -> str:
    """The docstring of a module as its file has it: Python under `-OO` leaves it out of the module."""
    import ast  # noqa: PLC0415 - only there
    from importlib.abc import SourceLoader  # noqa: PLC0415
    from importlib.util import find_spec  # noqa: PLC0415

    spec = find_spec(module)
    source = spec.loader.get_source(module) if spec is not None and isinstance(spec.loader, SourceLoader) else None
    return ast.get_docstring(ast.parse(source), clean=False) or "" if source else ""


def _examples(body: str) -> tuple[Example, ...]:
    """The fenced blocks of a part, each with the words before it."""
    found, end = [], 0
    for fenced in _FENCE.finditer(body):
        note = " ".join(body[end : fenced.start()].split())
        language, _, profile = fenced["info"].strip().partition(" profile=")
        found.append(Example(language, fenced["text"], profile or "default", note))
        end = fenced.end()
    return tuple(found)
