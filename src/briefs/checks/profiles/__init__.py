"""Every profile, one file each, in one visible list.

A profile is imported when somebody asks for it, with the rules whose options it sets.

Knows the profiles by name. Must not know what their rules do.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

from briefs.checks.profile import Profile

NAMES: Final = ("default", "news-analysis", "smart-brevity", "policy-brief", "bluf", "icd-203")
"""The names of the profiles, the neutral one first; each has its file."""

PROFILES: tuple[Profile, ...]
"""Every profile, in that order."""


def __getattr__(name: str) -> tuple[Profile, ...]:
    if name != "PROFILES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    every = tuple(map(profile_named, NAMES))
    globals()[name] = every
    return every


def profile_named(name: str) -> Profile:
    """The profile of a name.

    Raises:
        ValueError: There is none.
    """
    if name not in NAMES:
        from difflib import get_close_matches  # noqa: PLC0415 - for a name that is mistyped

        near = get_close_matches(name, NAMES, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; the profiles are {', '.join(NAMES)}"
        raise ValueError(f"unknown profile {name!r}{hint}")
    profile: Profile = import_module(f"{__name__}.{name.replace('-', '_')}").PROFILE
    return profile
