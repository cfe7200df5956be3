import json
import os
import sys
from pathlib import Path

import pytest

from briefs.bulk import Conversion, Outcome, convert, convert_all, discover, examine_all, plan
from briefs.bulk.run import WorkerLostError
from briefs.checks.selection import choose

GOOD = "# A title\n\n**Why it matters:** It does.\n"
BAD = '{"title": 3}'


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    for number in range(40):
        path = folder / str(number % 3) / f"{number:02}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(GOOD.replace("A title", f"Title {number}"), "utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(paths: list[Path], out: Path, *, workers: int = 1) -> list[Outcome]:
    jobs = plan(discover(paths), to="json", out_dir=out)
    return list(convert_all(jobs, Conversion(to="json"), workers=workers))


def test_a_document_that_goes_nowhere_is_handed_back(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    [job] = plan(discover([tmp_path / "a.md"]), to="json")
    outcome = convert(job, Conversion(to="json", options={"indent": None}))
    assert outcome.status == "done"
    assert json.loads(outcome.text or "")["title"] == "A title"


def test_several_processes_do_what_one_does_and_tell_it_in_the_same_order(notes: Path, tmp_path: Path) -> None:
    alone = run([notes], tmp_path / "alone")
    shared = run([notes], tmp_path / "shared", workers=2)
    assert [outcome.findings.name for outcome in shared] == [str(item.path) for item in discover([notes])]
    assert shared == alone
    assert tree(tmp_path / "shared") == tree(tmp_path / "alone")
    assert len(tree(tmp_path / "alone")) == 40


def test_one_document_that_cannot_be_read_does_not_stop_the_others(notes: Path, tmp_path: Path) -> None:
    bad = notes / "0" / "bad.json"
    bad.write_text(BAD, "utf-8")
    outcomes = run([notes], tmp_path / "out")
    assert [outcome.findings.name for outcome in outcomes if outcome.status != "done"] == [str(bad)]
    [unreadable] = [outcome for outcome in outcomes if outcome.status == "unreadable"]
    assert unreadable.findings.text == BAD
    assert unreadable.findings.diagnostics[0].severity == "error"
    assert len(tree(tmp_path / "out")) == 40


def test_a_file_that_cannot_be_read_is_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    jobs = plan(discover([tmp_path / "a.md"]), to="html", out_dir=tmp_path / "out")
    (tmp_path / "a.md").unlink()
    [outcome] = convert_all(jobs, Conversion(to="html"))
    assert outcome.status == "failed"
    assert outcome.problem == f"{tmp_path / 'a.md'}: No such file or directory"


def test_a_file_that_cannot_be_written_is_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / "out" / "a.html").mkdir(parents=True)
    [outcome] = run_to_html(tmp_path)
    assert outcome.status == "failed"
    assert (outcome.problem or "").startswith(f"{tmp_path / 'out' / 'a.html'}: ")


def run_to_html(folder: Path) -> list[Outcome]:
    jobs = plan(discover([folder / "a.md"]), to="html", out_dir=folder / "out")
    return list(convert_all(jobs, Conversion(to="html")))


def test_what_a_killed_run_left_behind_is_removed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".briefs-1-0.tmp").touch()
    run_to_html(tmp_path)
    assert list(tree(tmp_path / "out")) == ["a.html"]


def test_the_format_can_be_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("<h1>A title</h1>", "utf-8")
    jobs = plan(discover([tmp_path / "a.txt"]), to="json")
    titles = [
        json.loads(convert(jobs[0], Conversion(to="json", source=source)).text or "") for source in ("html", None)
    ]
    assert [title["title"] for title in titles] == ["A title", "A title"]


def _die(_: object, **__: object) -> Outcome:
    os._exit(1)


@pytest.mark.skipif(sys.platform == "win32", reason="the processes must be copies of this one")
def test_a_process_that_dies_is_an_error_and_not_a_hang(
    notes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefs.bulk.run.convert", _die)
    with pytest.raises(WorkerLostError, match="ended by the system"):
        run([notes], tmp_path / "out", workers=2)


def test_examining_tells_what_is_found_in_every_document_in_order(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("07.05.19\n\n# A title\n", "utf-8")
    (tmp_path / "b.json").write_text(BAD, "utf-8")
    (tmp_path / "c.md").write_text(GOOD, "utf-8")
    documents = discover([tmp_path])
    (tmp_path / "c.md").unlink()
    outcomes = list(examine_all(documents, tried=lambda _: choose(select=["BRF0"])))
    assert [outcome.status for outcome in outcomes] == ["done", "unreadable", "failed"]
    assert [[found.code for found in outcome.findings.diagnostics] for outcome in outcomes] == [
        ["BRF010"],
        ["BRF002"],
        [],
    ]
    assert outcomes[0].findings.text.startswith("07.05.19")


def test_a_document_that_a_template_fails_on_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    (tmp_path / "b.md").write_text("---\nurl: https://quay.example/b\n---\n" + GOOD, "utf-8")
    template = tmp_path / "page.html"
    template.write_text("{{ brief.url.upper() }}{{ article }}", "utf-8")
    jobs = plan(discover([tmp_path / "a.md", tmp_path / "b.md"]), to="html", out_dir=tmp_path / "out")
    outcomes = list(convert_all(jobs, Conversion(to="html", options={"template": str(template)})))
    assert [outcome.status for outcome in outcomes] == ["failed", "done"]
    assert f"a.md: the template '{template}' fails in line 1: 'None' has no attribute 'upper'" in str(
        outcomes[0].problem
    )
