"""Nothing active ever comes out: every payload through every door, into a page and a fragment."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest

import briefs
from briefs import Brief, Link, Paragraph
from tests.hostile.activity import SCHEMES, faults, scheme
from tests.hostile.doors import through_python, through_text
from tests.hostile.payloads import SHAPES, all_payloads

CONTROL = '<article><h1>x</h1><p><img src=x onerror=alert(1)><a href="java\tscript:x">y</a></p></article>'


def written(brief: Brief) -> list[str]:
    """What is wrong with the brief as HTML."""
    page, fragment = briefs.dumps(brief, "html"), briefs.dumps(brief, "html", page=False)
    return [*faults(page, page=True), *faults(f"<svg>{fragment}", page=False)]


def test_the_check_sees_what_is_not_escaped() -> None:
    assert set(faults(CONTROL, page=True)) == {"attribute onerror of img", "address 'java\\tscript:x'"}
    assert "attribute onerror of img" in faults(f"<svg>{CONTROL}", page=False)


@pytest.mark.parametrize("payload", SHAPES)
def test_a_payload_is_inert_through_every_door(payload: str) -> None:
    # What a door made of it counts, not the name of the door: equal briefs are written once.
    made = {briefs.dumps(brief, "json"): (door, brief) for door, brief in through_text(payload)}
    for door, brief in made.values():
        assert not written(brief), door


@pytest.mark.usefixtures("shared")
def test_other_peoples_payloads_are_inert_through_every_door() -> None:
    others = all_payloads()[len(SHAPES) :]
    if not others:
        pytest.skip("other people's payloads are not here")
    for at, payload in enumerate(others):
        made = {briefs.dumps(brief, "json"): (door, brief) for door, brief in through_text(payload)}
        # html5lib takes its time, so the thirty doors take turns; `make test-browser` opens all of them.
        for door, brief in list(made.values())[at % 8 :: 8]:
            assert not written(brief), (payload, door)


def test_addresses_of_the_url_standard_are_taken_as_a_browser_takes_them(shared: Path) -> None:
    suite = shared / "suites" / "urls.json"
    if not suite.is_file():
        pytest.skip("the URL standard's test data is not here")
    taken = []
    for case in json.loads(suite.read_text("utf-8")):
        for base in (f"[x](<{case['input']}>)", f'<a href="{html.escape(case["input"])}">x</a>'):
            for kind in ("markdown", "html"):
                assert not written(briefs.read(base, kind).brief or Brief()), case["input"]
        for field, brief in through_python(case["input"]):
            if field == "link":
                taken.append(brief)
                own = scheme(case["base"] or "")
                assert case.get("failure") or case["protocol"].rstrip(":") in {*SCHEMES, own}, case["input"]
    page = Brief(body=[node for brief in taken for node in brief.body])
    assert not written(page)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:x",
        " JavaScript:x",
        "\x00\x1fjavascript:x".replace("\x00", ""),
        "java\tscript:x",
        "java\r\nscript:x",
        "vbscript:x",
        "data:text/html,x",
        "file:///x",
        "blob:x",
        "\u00a0javascript:x",
        "\u2003vbscript:x",
        "\ufeffdata:x",
        "jav\u00adascript:x",
        "java\u200bscript:x",
        "\u2028file:x",
        "\x85javascript:x",
        "x" * 10_000 + ":y",
    ],
)
def test_an_address_that_could_run_is_refused_with_a_short_message(url: str) -> None:
    with pytest.raises(ValueError, match="expected an http, https, mailto, tel or relative address") as caught:
        Link("x", url)
    assert len(str(caught.value)) < 500
    found = briefs.read(f'<a href="{html.escape(url)}">words</a>', "html")
    assert [each.name for each in found.diagnostics] == ["unsafe-url"]
    assert found.brief == Brief(body="words")


@pytest.mark.parametrize(
    "url", ["//evil.example/x", "\\\\evil.example", "a/javascript:x", "#javascript:x", "a b:c", "?data:x"]
)
def test_what_has_no_scheme_is_relative(url: str) -> None:
    assert Link("x", url).url == url
    assert briefs.loads(briefs.dumps(Brief(body=[Paragraph([Link("x", url)])]), "html"), "html").body
