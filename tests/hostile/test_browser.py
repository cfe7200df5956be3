"""The payloads in a real browser, where nothing may run but the control; asked for by `make test-browser`.

Chromium opens one local page that holds all cases, without a network, and writes down what happened in it. It reads
each of them, and opens one in 23 (all of them with `BRIEFS_BROWSER=all`, which takes minutes).
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import briefs
from tests.hostile.doors import through_text
from tests.hostile.payloads import all_payloads

HARNESS = Path(__file__).with_name("browser.html")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"),
    *("--disable-sync", "--no-first-run", "--mute-audio", "--host-resolver-rules=MAP * ~NOTFOUND", "--dump-dom"),
)
CONTROLS = {
    "control in a page": "<p><script>alert(1)</script></p>",
    "control in a handler": "<p><img src=x: onerror=alert(1)></p>",
    "control in an address": "<p><a href='java\tscript:alert(1)'>x</a></p>",
}
A_RUN = 8000
"""Cases in one run of the browser."""
OPENED = 1 if os.environ.get("BRIEFS_BROWSER") == "all" else 23
"""Chromium reads every case, and opens one in so many."""

pytestmark = pytest.mark.skipif(
    not os.environ.get("BRIEFS_BROWSER"), reason="a browser is only started by `make test-browser`"
)

Case = tuple[str, str, str, bool]
"""Its name, its page, its article, and whether it is opened."""


@pytest.fixture(scope="module")
def browser() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine")
    return found


def fired(cases: list[Case], browser: str, folder: Path) -> dict[str, int]:
    """How often something ran, by place and case."""
    folder.mkdir()
    page = folder / "cases.html"
    data = json.dumps(cases).replace("<", "\\u003c")
    holder = f'<script type="application/json" id="cases">{data}</script>\n<div id="stage">'
    page.write_text(HARNESS.read_text("utf-8").replace('<div id="stage">', holder), "utf-8", "replace")
    command = [
        browser,
        *QUIET,
        f"--user-data-dir={folder / 'profile'}",
        "--virtual-time-budget=10000000",
        page.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, timeout=600, check=False)
    result = re.search(r'<pre id="result">(.*?)</pre>', done.stdout.decode("utf-8", "replace"), re.DOTALL)
    assert result, f"the browser did not come to the end: {done.stderr.decode('utf-8', 'replace')[-800:]}"
    told = json.loads(html.unescape(result[1]))
    assert told["cases"] == len(cases)
    return dict(told["fired"])


def control(name: str) -> Case:
    article = f"<article>{CONTROLS[name]}</article>"
    return name, f"<!doctype html><html><head><title>x</title></head><body>{article}</body></html>", article, True


def test_only_the_controls_run(browser: str, tmp_path: Path) -> None:
    made: dict[str, Case] = {}
    for payload in all_payloads():
        for door, brief in through_text(payload):
            page, article = briefs.dumps(brief, "html"), briefs.dumps(brief, "html", page=False)
            plain = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
            made.setdefault(article, (f"{door}: {payload[:80]}", plain, article, len(made) % OPENED == 0))
    cases = list(made.values())
    for at in range(0, len(cases), A_RUN):
        told = fired([*map(control, CONTROLS), *cases[at : at + A_RUN]], browser, tmp_path / str(at))
        places = {place for place in told if "control" in place}
        assert {"page: control in a page", "innerHTML: control in a handler", "svg: control in a handler"} <= places
        assert {"page: control in an address", "svg: control in an address"} <= places
        assert {f"read: {name}" for name in CONTROLS} <= places
        assert set(told) == places
    assert len(cases) > len(all_payloads())
