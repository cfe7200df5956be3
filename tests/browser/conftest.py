"""The browser that all tests here share; it is started by `make test-browser` alone."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.browser.chromium import Chromium, missing


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    if not os.environ.get("BRIEFS_BROWSER"):
        pytest.skip("a browser is only started by `make test-browser`")
    if reason := missing():
        pytest.skip(reason)
    browser = Chromium.start()
    yield browser
    browser.stop()
