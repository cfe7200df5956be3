"""The hooks that the repository offers to pre-commit, tried by pre-commit in a repository that is thrown away."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest
import yaml

import briefs
from tests.places import EXAMPLES, ROOT

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS: dict[str, dict[str, object]] = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text("utf-8"))}
CLEAN = EXAMPLES / "briefs" / "seed-library.md"
FAULTY = EXAMPLES / "briefs" / "ferry-timetable.md"
LOOSE = """2024-03-07



# Three towns, one ferry

**The first joint ferry sails in June.**



**Why it matters:** It is the only way across.

*Source:* [Minutes](https://lake.example/minutes)
"""
NO_REGISTRY = re.compile(
    r"Could not find a version|No matching distribution|Connection(?:Error| refused)|name resolution"
)

Run: TypeAlias = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a command in the throw-away repository, with settings and caches of its own."""
    # A hook of git that runs these tests would tell git which repository is meant.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    who = {f"GIT_{role}_{what}": "a@lake.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PRE_COMMIT_HOME": str(tmp_path / "cache")}

    def run(*command: str, cwd: Path = tmp_path / "newsroom") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=cwd, env=env | who | own, capture_output=True, encoding="utf-8", timeout=300, check=False
        )

    return run


@pytest.fixture
def newsroom(run: Run, tmp_path: Path) -> Path:
    """A repository with a brief that is as it should be, and a page that is none."""
    folder = tmp_path / "newsroom"
    (folder / "briefs").mkdir(parents=True)
    shutil.copy(CLEAN, folder / "briefs")
    (folder / "README.md").write_text("07.03.24\n\n# The newsroom\n\nHow we work.\n", encoding="utf-8")
    assert run("git", "init", "--quiet").returncode == 0
    assert run("git", "add", ".").returncode == 0
    return folder


def configure(folder: Path, repo: Mapping[str, object]) -> None:
    """Write the configuration of pre-commit; JSON is YAML."""
    (folder / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [repo]}), encoding="utf-8")


def from_the_working_tree(hook: str, **settings: object) -> dict[str, object]:
    """A hook as the manifest has it, run by the program of the tree that the tests are in: nothing is installed."""
    entry = f"{shlex.quote(sys.executable)} -m {HOOKS[hook]['entry']}"
    return {"repo": "local", "hooks": [{**HOOKS[hook], "language": "system", "entry": entry, **settings}]}


def pre_commit(run: Run, *arguments: str) -> subprocess.CompletedProcess[str]:
    assert run("git", "add", ".").returncode == 0
    return run(sys.executable, "-m", "pre_commit", *arguments)


def test_pre_commit_takes_the_manifest(run: Run) -> None:
    done = run(sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST), cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_it_offers_a_hook_to_check_and_one_to_format() -> None:
    assert {name: hook["entry"] for name, hook in HOOKS.items()} == {
        "briefs-check": "briefs check",
        "briefs-format": "briefs format",
    }


def test_a_brief_that_is_as_it_should_be_passes(newsroom: Path, run: Run) -> None:
    configure(newsroom, from_the_working_tree("briefs-check", files="^briefs/"))
    done = pre_commit(run, "run", "--all-files")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"briefs check\.+Passed\n", done.stdout)


def test_a_fault_fails_with_its_place(newsroom: Path, run: Run) -> None:
    configure(newsroom, from_the_working_tree("briefs-check", files="^briefs/"))
    shutil.copy(FAULTY, newsroom / "briefs")
    done = pre_commit(run, "run", "--all-files")
    assert done.returncode == 1
    assert re.search(r"^briefs/ferry-timetable\.md:1:1: warning BRF010 ambiguous-date: ", done.stdout, re.MULTILINE)
    assert not re.search(r"^briefs/seed-library\.md:\S+ (warning|error) ", done.stdout, re.MULTILINE)


@pytest.mark.parametrize(("settings", "read"), [({}, True), ({"files": "^briefs/"}, False)])
def test_every_readme_is_checked_until_files_is_narrowed(
    newsroom: Path, run: Run, settings: dict[str, object], read: bool
) -> None:
    configure(newsroom, from_the_working_tree("briefs-check", **settings))
    done = pre_commit(run, "run", "--all-files", "--verbose")
    assert ("README.md:" in done.stdout) is read


def test_markdown_json_and_html_are_checked_and_nothing_else(newsroom: Path, run: Run) -> None:
    brief = briefs.load(CLEAN)
    for name in ("a.json", "b.html", "c.markdown"):
        briefs.dump(brief, newsroom / "briefs" / name)
    for name in ("d.txt", "e.py", "f.yaml", "g.toml"):
        (newsroom / "briefs" / name).write_text("", encoding="utf-8")
    echo = f"{shlex.quote(sys.executable)} -c 'import sys; print(*sorted(sys.argv[1:]))'"
    configure(newsroom, from_the_working_tree("briefs-check", files="^briefs/", entry=echo))
    done = pre_commit(run, "run", "--all-files", "--verbose")
    assert done.stdout.splitlines()[-2:] == [
        "briefs/a.json briefs/b.html briefs/c.markdown briefs/seed-library.md",
        "",
    ]


def test_a_commit_with_a_fault_is_refused(newsroom: Path, run: Run) -> None:
    configure(newsroom, from_the_working_tree("briefs-check", files="^briefs/"))
    assert pre_commit(run, "install").returncode == 0
    shutil.copy(FAULTY, newsroom / "briefs")
    run("git", "add", ".")
    refused = run("git", "commit", "-m", "The ferry")
    assert refused.returncode != 0
    assert "BRF010" in refused.stderr + refused.stdout
    run("git", "rm", "--cached", "--quiet", "briefs/ferry-timetable.md")
    taken = run("git", "commit", "-m", "The seeds")
    assert taken.returncode == 0, taken.stderr


def test_a_file_that_is_not_canonical_is_rewritten_and_the_next_run_passes(newsroom: Path, run: Run) -> None:
    configure(newsroom, from_the_working_tree("briefs-format", files="^briefs/"))
    path = newsroom / "briefs" / "loose.md"
    path.write_text(LOOSE, encoding="utf-8")
    readme = (newsroom / "README.md").read_bytes()
    first = pre_commit(run, "run", "--all-files")
    assert first.returncode == 1
    assert "files were modified by this hook" in first.stdout
    assert "\n\n\n" not in path.read_text("utf-8")
    assert briefs.load(path) == briefs.loads(LOOSE, "markdown")
    assert (newsroom / "README.md").read_bytes() == readme
    assert pre_commit(run, "run", "--all-files").returncode == 0


@pytest.fixture
def published(run: Run, tmp_path: Path) -> dict[str, str]:
    """A repository with what the package is built from, as a user's pre-commit would fetch it."""
    folder = tmp_path / "published"
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, folder)
    run("git", "init", "--quiet", cwd=folder)
    run("git", "add", ".", cwd=folder)
    assert run("git", "commit", "--quiet", "-m", "A release", cwd=folder).returncode == 0
    return {"repo": "../published", "rev": run("git", "rev-parse", "HEAD", cwd=folder).stdout.strip()}


def test_pre_commit_installs_the_package_and_runs_it(newsroom: Path, published: dict[str, str], run: Run) -> None:
    hooks = [{"id": name, "files": "^briefs/"} for name in HOOKS]
    configure(newsroom, {**published, "hooks": hooks})
    installed = pre_commit(run, "install-hooks")
    if NO_REGISTRY.search(installed.stdout):
        pytest.skip("pre-commit installs the package with pip, and no package registry can be reached from here")
    assert installed.returncode == 0, installed.stdout
    shutil.copy(FAULTY, newsroom / "briefs")
    done = pre_commit(run, "run", "briefs-check", "--all-files")
    assert done.returncode == 1
    assert "briefs/ferry-timetable.md:1:1: warning BRF010 ambiguous-date: " in done.stdout
    (newsroom / "briefs" / "loose.md").write_text(LOOSE, encoding="utf-8")
    format_it = ("run", "briefs-format", "--files", "briefs/loose.md")
    assert "files were modified by this hook" in pre_commit(run, *format_it).stdout
    assert pre_commit(run, *format_it).returncode == 0
