"""The flags that commands share.

Knows click and the names of formats. Must not know commands, or how a format is written.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., object])

READABLE: Final = ("markdown", "html", "json")
"""The formats that can be read, the likeliest first."""


def path_type() -> click.Path:
    """A path, or `-`. Whether there is something is asked later, so that there is one wording of all errors."""
    return click.Path(path_type=Path, allow_dash=True, readable=False)


def format_flag(command: _F) -> _F:
    """Add `--from`, the format of the documents."""
    advice = "The format of the documents. Without it the ending of a name says it, or else the first characters."
    return click.option("--from", "source", type=click.Choice(READABLE), help=advice)(command)


def split_flag(command: _F) -> _F:
    """Add `--split`, for documents that hold several briefs."""
    advice = "Take each brief of a document by itself: the stories of a newsletter, a JSON list, JSON Lines."
    return click.option("--split", is_flag=True, help=advice)(command)
