"""Every profile, one file each, in one visible list.

Knows the profiles by name. Must not know what their rules do.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Final

from briefs.checks.profile import Profile
from briefs.checks.profiles import bluf, default, icd_203, news_analysis, policy_brief, smart_brevity

PROFILES: Final = (
    default.PROFILE,
    news_analysis.PROFILE,
    smart_brevity.PROFILE,
    policy_brief.PROFILE,
    bluf.PROFILE,
    icd_203.PROFILE,
)
"""Every profile, the neutral one first."""

_NAMED: Final = {profile.name: profile for profile in PROFILES}


def profile_named(name: str) -> Profile:
    """The profile of a name.

    Raises:
        ValueError: There is none.
    """
    try:
        return _NAMED[name]
    except KeyError:
        near = get_close_matches(name, _NAMED, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; the profiles are {', '.join(_NAMED)}"
        raise ValueError(f"unknown profile {name!r}{hint}") from None
