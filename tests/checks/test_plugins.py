"""Rules of other packages: the example package, installed as a user would, and plug-ins that are broken."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from briefs import Finding, PluginError, Rule
from briefs.checks import plugins
from tests.places import EXAMPLES, ROOT

TEXT = "# HOT TAKE: Three towns share one ferry\n\n**Why it matters:** The Ostrand post says so.\n"
DOC = "It is so.\n\n## Why\nW.\n\n## Bad\n```markdown\nx\n```\n\n## Good\n```markdown\ny\n```\n\n## Help\nH.\n"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the example package lies after `pip install`."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--no-build-isolation", "--target", str(folder), str(EXAMPLES / "plugin")]
    subprocess.run(command, check=True, timeout=300)
    return folder


def run(installed: Path, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(ROOT / "src")])}
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(
        command, env=environment, input=text, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def codes(*arguments: str) -> list[str]:
    script = (
        "import sys, briefs; reading = briefs.read(sys.stdin.read(), 'markdown');"
        f"print(*[each.code for each in briefs.check(reading, {', '.join(arguments)})])"
    )
    return ["-c", script]


def checked(installed: Path, *arguments: str, text: str = TEXT) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(ROOT / "src")])}
    done = subprocess.run(
        [sys.executable, *codes(*arguments)],
        env=environment, input=text, capture_output=True, encoding="utf-8", timeout=60, check=True,
    )  # fmt: skip
    return done.stdout.split()


def test_an_installed_rule_is_tried_where_it_is_selected_and_only_there(installed: Path) -> None:
    assert [code for code in checked(installed) if code.startswith("HOUSE")] == []
    assert checked(installed, "select=['HOUSE']") == ["HOUSE101", "HOUSE102"]
    assert checked(installed, "select=['own-name']") == ["HOUSE102"]
    assert "BRF101" in checked(installed, "select=['HOUSE', 'missing-title']", text="**Why it matters:** It does.\n")
    assert "HOUSE101" in checked(installed, "extend_select=['HOUSE101']")


def test_an_installed_rule_is_explained_and_listed(installed: Path) -> None:
    told = run(installed, "briefs", "explain", "HOUSE101")
    assert told.returncode == 0
    assert told.stdout.startswith("# HOUSE101 unknown-kicker\n\nThe kicker is none of ours.\n")
    assert "HOUSE102  warning  own-name" in run(installed, "briefs", "explain").stdout


def test_the_tests_of_the_package_pass(installed: Path) -> None:
    done = run(installed, "pytest", "-q", "-p", "no:cacheprovider", str(EXAMPLES / "plugin" / "tests"))
    assert done.returncode == 0, done.stdout


def rule(code: str = "ACME101", name: str = "acme-rule", doc: str = DOC) -> Rule:
    return Rule(code=code, name=name, severity="warning", doc=doc, check=lambda _: iter([Finding("It is so.")]))


GOOD = rule()
TAKEN = rule(code="ACME102")
OURS = rule(code="BRF777")
ODD = rule(code="acme1")
MUTE = rule(doc="It is so.")
TWO = (GOOD, rule(code="ACME100", name="another"))


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> list[EntryPoint]:
    entries: list[EntryPoint] = []
    monkeypatch.setitem(sys.modules, "acme", sys.modules[__name__])
    monkeypatch.setattr(plugins, "entry_points", lambda group: entries if group == plugins.GROUP else [])
    return entries


def test_rules_come_in_the_order_of_their_codes(offered: list[EntryPoint]) -> None:
    offered.append(EntryPoint("acme", "acme:TWO", plugins.GROUP))
    assert [each.code for each in plugins.load(set())] == ["ACME100", "ACME101"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (["acme:GOOD", "acme:TAKEN"], "one of the two is taken"),
        (["acme:OURS"], "expected a code such as ACME101"),
        (["acme:ODD"], "expected a code such as ACME101"),
        (
            ["acme:MUTE"],
            "does not explain ACME101 acme-rule: an explanation needs the part 'Why'",
        ),
        (["acme:DOC"], "which is no briefs.Rule"),
        (["acme:NOTHING"], "cannot be loaded: AttributeError"),
        (["nowhere:RULE"], "cannot be loaded: ModuleNotFoundError"),
    ],
)
def test_a_broken_plugin_is_named(offered: list[EntryPoint], values: list[str], message: str) -> None:
    offered += [EntryPoint(f"entry-{at}", value, plugins.GROUP) for at, value in enumerate(values)]
    with pytest.raises(PluginError, match=message):
        plugins.load(set())
