"""Profiles: their rules exist, style is tried only where it is asked for, and one real document under each of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import attrs
import pytest

import briefs
from briefs.checks import profiles
from briefs.checks.profile import Profile
from briefs.checks.profiles import PROFILES, profile_named
from briefs.checks.registry import find, matching
from briefs.checks.selection import choose

each_profile = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
OTHERS = PROFILES[1:]


def test_every_file_is_a_profile_in_the_list() -> None:
    files = {path.stem for path in Path(str(profiles.__file__)).parent.glob("*.py")} - {"__init__"}
    assert files == {profile.name.replace("-", "_") for profile in PROFILES}
    assert [profile.name for profile in PROFILES[:1]] == ["default"]


@each_profile
def test_a_profile_says_what_it_is_for(profile: Profile) -> None:
    assert profile.summary.endswith(".")
    assert len(profile.description) > len(profile.summary)


@each_profile
def test_its_rules_exist_and_are_named_once(profile: Profile) -> None:
    named = [rule.code for word in profile.rules for rule in matching(word)]
    assert [code for code, times in Counter(named).items() if times > 1] == []
    assert [code for code in named if code.startswith("BRF9")] == []


@each_profile
def test_its_limits_are_those_of_rules_that_it_tries(profile: Profile) -> None:
    tried = {rule.options for rule in choose(profile).rules}
    assert [type(options) for options in profile.options if type(options) not in tried] == []
    assert len({type(options) for options in profile.options}) == len(profile.options)
    assert all(attrs.has(type(options)) and hash(options) for options in profile.options)


def test_style_is_tried_only_where_it_is_asked_for() -> None:
    assert not [rule.code for rule in choose("default").rules if rule.code.startswith("BRF3")]
    for profile in OTHERS:
        assert [rule.code for rule in choose(profile).rules if rule.code.startswith("BRF3")]


def test_every_profile_tries_what_the_neutral_one_does() -> None:
    usual = {rule.code for rule in choose("default").rules}
    for profile in OTHERS:
        spared = {rule.code for word in profile.without for rule in matching(word)}
        assert usual - spared <= {rule.code for rule in choose(profile).rules}


def test_every_rule_of_style_belongs_to_a_profile() -> None:
    tried = {rule.code for profile in OTHERS for rule in choose(profile).rules}
    assert [rule.name for rule in matching("BRF3") if rule.code not in tried] == []


def test_a_profile_is_found_by_its_name() -> None:
    assert profile_named("smart-brevity").name == "smart-brevity"
    with pytest.raises(ValueError, match=r"unknown profile 'smart_brevity'; did you mean 'smart-brevity'\?"):
        profile_named("smart_brevity")
    with pytest.raises(ValueError, match="the profiles are default, news-analysis"):
        profile_named("x")


SAMPLE = {
    "default": {},
    "news-analysis": {},
    "smart-brevity": {
        "headline-words": 1,
        "lede-sentences": 1,
        "lede-words": 1,
        "long-sentence": 9,
        "mixed-quotes": 1,
        "section-words": 1,
        "total-words": 1,
    },
    "policy-brief": {"long-sentence": 4, "mixed-quotes": 1},
    "bluf": {"long-sentence": 7},
    "icd-203": {},
}
"""What the sample lacks of the craft that each profile asks for; its true faults are the same in all."""


@each_profile
def test_a_real_analysis_under_each_profile(profile: Profile, shared: Path) -> None:
    reading = briefs.read((shared / "samples" / "intel-2019-05-07.md").read_bytes(), "markdown")
    found = briefs.check(reading, profile.name)
    read = [each.name for each in found if each.code.startswith("BRF0")]
    style = Counter(each.name for each in found if each.code.startswith("BRF3"))
    assert read == ["ambiguous-date", "dead-link"]
    assert style == Counter(SAMPLE[profile.name])


def test_a_real_analysis_passes_for_what_it_is(shared: Path) -> None:
    reading = briefs.read((shared / "samples" / "intel-2019-05-07.md").read_bytes(), "markdown")
    found = {each.name for each in briefs.check(reading, "news-analysis") if each.severity != "info"}
    assert found <= {"ambiguous-date", "dead-link", "title-in-capitals"}


SMART = """\
2024-03-08

# Ferry to Mole sails again

**The *Grey Heron* passed its trial on Friday and takes cars from Monday.**

**Why it matters:** It is the only way across: without it Mole has no school bus and, at night, no doctor.

**By the numbers:** The new deck has room for 38 cars; fares go up by a tenth.

**Go deeper:** Read [the minutes of the boards](https://lake.example/minutes).
"""

MEMO = """\
2024-03-08

# New engines for the Grey Heron

**Bottom line:** Sign the contract for the engines before 1 June; after that they cost a fifth more.

**Background:** The yard expects the old engines to last six years. The contract of 2021 speaks of the hull only.
"""


@pytest.mark.parametrize(("text", "profile"), [(SMART, "smart-brevity"), (SMART, "news-analysis"), (MEMO, "bluf")])
def test_a_text_that_was_written_for_a_profile_passes_it(text: str, profile: str) -> None:
    found = briefs.check(briefs.read(text, "markdown"), profile)
    assert [str(each) for each in found if each.code.startswith("BRF3")] == []


def test_the_options_of_a_profile_give_way_to_those_of_a_user() -> None:
    reading = briefs.read("# The ferry between Ostrand and Mole sails again\n", "markdown")
    limits = find("headline-words").options
    assert limits is not None
    select = ["headline-words"]
    assert briefs.check(reading, "smart-brevity", select)
    assert not briefs.check(reading, "news-analysis", select)
    assert not briefs.check(reading, "smart-brevity", select, options=[limits(at_most=9)])
