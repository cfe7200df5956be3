"""The settings that the page on editors, hooks and CI shows are settings to the programs they are for."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.places import EXAMPLES, ROOT

PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))


def blocks(language: str, start: str) -> list[str]:
    found = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return [block for block in found if block.lstrip().startswith(start)]


@pytest.mark.parametrize("block", blocks("yaml", "repos:"))
def test_a_configuration_of_hooks_is_one_to_pre_commit(block: str, tmp_path: Path) -> None:
    path = tmp_path / ".pre-commit-config.yaml"
    path.write_text(block, encoding="utf-8")
    command = [sys.executable, "-m", "pre_commit", "validate-config", str(path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_hooks_it_shows_are_those_that_are_offered_and_each_is_narrowed() -> None:
    fetched, local = (yaml.safe_load(block)["repos"][0]["hooks"] for block in blocks("yaml", "repos:"))
    assert {hook["id"] for hook in fetched} == {hook["id"] for hook in HOOKS}
    assert all("files" in hook for hook in [*fetched, *local])
    [offered] = [hook for hook in HOOKS if hook["id"] == local[0]["id"]]
    told = {name: value for name, value in local[0].items() if name not in ("language", "files")}
    assert told == {name: offered[name] for name in told}


def test_the_schema_is_applied_to_the_names_of_the_catalogue() -> None:
    [settings] = (json.loads(block) for block in blocks("json", "{"))
    catalog: dict[str, Any] = json.loads((ROOT / "schema" / "catalog.json").read_text("utf-8"))
    [[path, names]] = settings["yaml.schemas"].items()
    [association] = settings["json.schemas"]
    assert association["url"] == path
    assert [*association["fileMatch"], *names] == catalog["schemas"][0]["fileMatch"]
    assert f"> {path.removeprefix('./')}\n" in PAGE


def test_the_files_it_tells_to_copy_are_there() -> None:
    named = set(re.findall(r"`examples/(github/[\w.-]+)`", PAGE))
    assert named == {path.relative_to(EXAMPLES).as_posix() for path in (EXAMPLES / "github").iterdir()}
