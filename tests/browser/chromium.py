"""Chromium as the tests speak to it: a page is shown, then looked at; a program in node does the driving."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TypedDict, cast

import attrs

HERE = Path(__file__).parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


class Refused(TypedDict):
    """What the policy of a page did not let happen."""

    directive: str
    address: str
    sample: str


class Shown(TypedDict):
    """What is there to see once a page is shown."""

    console: list[str]
    asked: list[str]
    """The addresses it wanted beside pictures; nothing is ever sent to any."""
    pictures: int
    refused: list[Refused]
    width: int
    scrolled: int
    """How wide the page would be if it did not have to be scrolled."""
    sideways: list[str]
    """Elements that can be scrolled sideways, and cannot be reached with the keyboard or have no name."""
    clipped: list[str]
    """Elements of which a part cannot be seen."""
    reordered: list[str]
    """Elements that stand elsewhere than they are read."""
    links: int
    ink: str
    paper: str
    font: str


class Fault(TypedDict):
    """What axe found."""

    id: str
    help: str
    where: list[str]


class Stop(TypedDict):
    """Something that the Tab key comes to."""

    tag: str
    text: str
    place: int
    seen: bool


class Heard(TypedDict):
    """A node as a screen reader is given it."""

    role: str
    name: str
    level: int


class Loaded(TypedDict):
    """A page as the browser would write it."""

    content: str
    outer: str


def missing() -> str | None:
    """What there is not, in a sentence."""
    if next(filter(None, map(shutil.which, BROWSERS)), None) is None:
        return "there is no Chromium on this machine"
    if shutil.which("node") is None:
        return "there is no node on this machine"
    if not (HERE / "node_modules" / ".installed").exists():
        return "the packages of tests/browser/package.json are not installed (`make test-browser` does it)"
    return None


@attrs.frozen
class Chromium:
    """A browser with one tab."""

    driver: subprocess.Popen[str]

    @classmethod
    def start(cls) -> Chromium:
        command = ["node", str(HERE / "driver.mjs")]
        pipe = subprocess.PIPE
        browser = cls(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8"))
        browser._ask("start", executable=next(filter(None, map(shutil.which, BROWSERS))))
        return browser

    def stop(self) -> None:
        self.driver.communicate(timeout=60)

    def show(
        self, page: str, *, policy: str = "", width: int = 1280, height: int = 800, dark: bool = False, zoom: int = 100
    ) -> Shown:
        """Load a page; what follows is about it. `zoom` is of its text alone, in per cent."""
        told = {"page": page, "policy": policy, "width": width, "height": height, "dark": dark, "zoom": zoom}
        return cast("Shown", self._ask("show", **told))

    def faults(self) -> list[Fault]:
        """What axe finds."""
        return cast("list[Fault]", self._ask("axe"))

    def stops(self) -> list[Stop]:
        """What the Tab key comes to, in order."""
        return cast("list[Stop]", self._ask("tabStops"))

    def heard(self) -> list[Heard]:
        """What a screen reader is given, in order."""
        return cast("list[Heard]", self._ask("tree"))

    def loaded(self, page: str) -> Loaded:
        """A page after the browser has loaded it and written it again."""
        return cast("Loaded", self._ask("loaded", page=page))

    def evaluate(self, script: str) -> object:
        return self._ask("evaluate", script=script)

    def print(self, path: Path) -> None:
        self._ask("printed", path=str(path))

    def picture(self, path: Path) -> None:
        self._ask("picture", path=str(path))

    def validate(self, page: str) -> list[str]:
        """What html-validate has to say."""
        return cast("list[str]", self._ask("validate", page=page))

    def pretty(self, page: str, **options: object) -> str:
        """A page as prettier lays it out."""
        return cast("str", self._ask("pretty", page=page, options=options))

    def _ask(self, ask: str, **told: object) -> object:
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write(json.dumps({"ask": ask, **told}) + "\n")
        self.driver.stdin.flush()
        line = self.driver.stdout.readline()
        assert line, f"the browser's driver ended at {ask!r}"
        reply = json.loads(line)
        assert "error" not in reply, reply["error"]
        return cast("object", reply["answer"])
