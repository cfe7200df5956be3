"""What is installed for the browser is the same everywhere, and comes from wherever one's own npm takes packages."""

from __future__ import annotations

import json

from tests.browser.chromium import HERE


def test_each_package_is_of_one_version() -> None:
    wanted = json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"]
    assert {name: locked[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in package for name, package in locked.items() if name)


def test_the_lock_names_no_address() -> None:
    assert "://" not in (HERE / "package-lock.json").read_text("utf-8")
