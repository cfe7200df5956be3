import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefs.cli import briefs

FINE = "2019-05-07\n\n# A title\n\n**Why it matters:** It does.\n"
WARNED = "# A title\n\n**Why it matters:** It does.\n\n*Source:* [A report](#)\n"
NOTED = "# A title\n\n**Why it matters:** It <blink>does</blink>.\n"
BROKEN = '{"title": 3}'
READING = 'select = ["BRF0", "BRF9"]\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {"fine.md": FINE, "warned.md": WARNED, "noted.md": NOTED, "broken.json": BROKEN}.items():
        (tmp_path / name).write_text(text, "utf-8")
    # Small documents lack much that a brief should have; what is told here is what the readers find.
    (tmp_path / "briefs.toml").write_text(READING, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(briefs, ["check", *arguments], input=stdin, catch_exceptions=False)


def test_a_fine_document_gives_0() -> None:
    done = check("fine.md")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "Nothing found in 1 document.\n", "")


def test_a_warning_gives_1_and_stands_in_its_place() -> None:
    done = check("warned.md")
    assert done.exit_code == 1
    assert done.stdout.startswith("warned.md:5:11: warning BRF012 dead-link: ")
    assert "\n5 | *Source:* [A report](#)\n  |           ^" in done.stdout
    assert done.stdout.endswith("\n\nFound 1 warning in 1 of 1 document. 1 can be fixed with --fix --unsafe-fixes.\n")


def test_a_note_alone_gives_0() -> None:
    done = check("noted.md")
    assert done.exit_code == 0
    assert " info BRF014 dropped-markup: " in done.stdout
    assert "Found 2 notes" in done.stdout or "Found 1 note " in done.stdout


def test_a_document_that_is_no_brief_gives_1() -> None:
    done = check("broken.json")
    assert done.exit_code == 1
    assert done.stdout.startswith("broken.json:1:11: error BRF002 invalid-value: ")


def test_exit_zero_is_for_findings() -> None:
    assert check("warned.md", "broken.json", "--exit-zero").exit_code == 0


@pytest.mark.parametrize("arguments", [["missing.md"], ["missing.md", "--exit-zero"]])
def test_a_missing_file_gives_2_and_one_line(arguments: list[str]) -> None:
    done = check(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "briefs: error: missing.md: No such file or directory\n"


def test_a_missing_file_does_not_keep_the_others_from_being_checked() -> None:
    done = check("missing.md", "fine.md")
    assert (done.exit_code, done.stdout) == (2, "Nothing found in 1 document.\n")
    assert done.stderr == "briefs: error: missing.md: No such file or directory\n"


LETTER = "## A\n\n**Why it matters:** x [y](javascript:z)\n\n---\n\n## B\n\n**Why it matters:** x [y](javascript:z)\n"


def test_a_file_of_several_briefs_is_told_so(folder: Path) -> None:
    (folder / "letter.md").write_text(LETTER, "utf-8")
    done = check("letter.md")
    assert done.exit_code == 1
    assert "letter.md:7:1: warning BRF016 several-briefs: This looks like 2 briefs" in done.stdout
    assert "--split" in done.stdout


def test_with_split_it_is_checked_brief_by_brief_in_the_places_of_the_file(folder: Path) -> None:
    (folder / "letter.md").write_text(LETTER, "utf-8")
    done = check("letter.md", "--split")
    assert done.exit_code == 1
    places = [line.split(":")[1:3] for line in done.stdout.splitlines() if ": warning " in line]
    assert places == [["3", "23"], ["9", "23"]]
    assert "BRF016" not in done.stdout


def test_a_file_that_cannot_be_read_gives_2_and_the_others_are_checked(folder: Path) -> None:
    (folder / "gone.md").symlink_to("nowhere")
    done = check(".")
    assert done.exit_code == 2
    assert done.stderr == "briefs: error: gone.md: No such file or directory\n"
    assert "warned.md:5:11: warning" in done.stdout


def test_a_folder_is_checked_in_the_order_of_its_names() -> None:
    done = check(".")
    places = [line.split(":")[0] for line in done.stdout.splitlines() if ": warning " in line or ": error " in line]
    assert places == ["broken.json", "warned.md"]
    assert done.stdout.splitlines()[-1].startswith("Found 1 error, 1 warning, 1 note in 3 of 4 documents. ")


def test_standard_input_has_a_name() -> None:
    assert check("-", stdin=WARNED).stdout.startswith("<stdin>:5:11: warning BRF012")


def test_json_is_for_programs() -> None:
    done = check(".", "--output-format", "json")
    found = json.loads(done.stdout)
    assert done.exit_code == 1
    assert [record["file"] for record in found if record["severity"] != "info"] == ["broken.json", "warned.md"]
    assert json.loads(check("fine.md", "--output-format", "json").stdout) == []


@pytest.mark.parametrize(
    ("output_format", "beginning"),
    [
        ("concise", "broken.json:1:11: error BRF002 invalid-value: "),
        ("jsonl", '{"file": "broken.json", "code": "BRF002"'),
        ("sarif", '{"$schema": "https://'),
        ("github", "::error title=BRF002 invalid-value,file=broken.json,line=1,col=11,"),
        ("rdjson", '{"source": {"name": "briefs"}, '),
        ("junit", '<?xml version="1.0"'),
    ],
)
def test_an_output_format_can_be_chosen(output_format: str, beginning: str) -> None:
    done = check(".", "--output-format", output_format)
    assert (done.exit_code, done.stderr) == (1, "")
    assert done.stdout.startswith(beginning)
    assert ("\nFound " in done.stdout) == (output_format == "concise")


@pytest.mark.parametrize("output_format", ["sarif", "github", "rdjson", "junit"])
def test_programs_get_the_way_from_the_folder_the_command_runs_in(folder: Path, output_format: str) -> None:
    whole = check(str(folder / "warned.md"), "--output-format", output_format).stdout
    assert whole == check("warned.md", "--output-format", output_format).stdout


def test_findings_go_into_a_file_and_the_sum_to_standard_output(folder: Path) -> None:
    done = check("warned.md", "--output-file", "findings.txt")
    assert (done.exit_code, done.stdout, done.stderr) == (
        1,
        "Found 1 warning in 1 of 1 document. 1 can be fixed with --fix --unsafe-fixes.\n",
        "",
    )
    written = (folder / "findings.txt").read_bytes().decode()
    assert written.startswith("warned.md:5:11: warning BRF012 dead-link: ")
    assert "Found" not in written
    assert "\x1b" not in written


def test_programs_find_in_the_file_what_they_find_on_standard_output(folder: Path) -> None:
    shown = check(".", "--output-format", "sarif").stdout
    done = check(".", "--output-format", "sarif", "--output-file", "briefs.sarif")
    assert done.stdout.startswith("Found 1 error, 1 warning")
    assert (folder / "briefs.sarif").read_bytes().decode() == shown


def test_statistics_go_into_the_file_too(folder: Path) -> None:
    check("warned.md", "--statistics", "--output-file", "counts.txt")
    assert (folder / "counts.txt").read_bytes() == b"1  BRF012  dead-link\n"


def test_a_dash_is_standard_output() -> None:
    assert check("warned.md", "--output-file", "-").stdout == check("warned.md").stdout


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("warned.md", "'warned.md' would replace the document 'warned.md'; write to another place"),
        (".", "'.' is a folder; name a file in it"),
        ("none/x.txt", "none/x.txt: there is no folder 'none' to write it into"),
    ],
)
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_read(file: str, reason: str) -> None:
    done = check("warned.md", "--output-file", file)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"briefs: error: {reason}\n")
    assert Path("warned.md").read_text("utf-8") == WARNED


def test_a_file_keeps_what_it_had_where_the_command_fails(folder: Path) -> None:
    (folder / "old.txt").write_text("old", "utf-8")
    assert check(".", "--output-format", "junit", "--statistics", "--output-file", "old.txt").exit_code == 2
    assert (folder / "old.txt").read_text("utf-8") == "old"


@pytest.mark.parametrize("output_format", ["sarif", "github", "rdjson", "junit"])
def test_statistics_are_refused_where_a_format_has_no_form_for_them(output_format: str) -> None:
    done = check(".", "--statistics", "--output-format", output_format)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == (
        f"briefs check: error: --statistics counts findings, and {output_format} has only places for them; use "
        "--output-format text, concise, json or jsonl, or leave --statistics out. (see 'briefs check --help')\n"
    )


def test_statistics_say_how_often() -> None:
    assert "1  BRF012  dead-link\n" in check(".", "--statistics").stdout
    counts = json.loads(check(".", "--statistics", "--output-format", "json").stdout)
    assert {"code": "BRF012", "name": "dead-link", "count": 1} in counts


def test_a_format_can_be_said(folder: Path) -> None:
    (folder / "brief.txt").write_text(BROKEN, "utf-8")
    assert check("brief.txt", "--from", "json").exit_code == 1
    assert check("brief.txt", "--from", "markdown").exit_code == 0


def test_no_control_character_of_a_document_is_printed(folder: Path) -> None:
    (folder / "evil.md").write_text("# A\n\n*Source:* [A \x1bc\u202ereport](#)\n", "utf-8")
    shown = check("evil.md").stdout
    assert "<U+001B>c<U+202E>report" in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_settings_are_those_of_the_nearest_file(folder: Path) -> None:
    (folder / "briefs.toml").write_text('select = ["BRF0"]\nignore = ["dead-link"]\n', "utf-8")
    assert check("warned.md").exit_code == 0
    assert check("warned.md", "--isolated").exit_code == 1
    (folder / "strict.toml").write_text('fail-level = "info"\n', "utf-8")
    assert check("noted.md", "--config", "strict.toml").exit_code == 1


def test_flags_stand_over_settings(folder: Path) -> None:
    (folder / "briefs.toml").write_text('select = ["BRF101"]\nfail-level = "error"\n', "utf-8")
    assert check("warned.md").stdout == "Nothing found in 1 document.\n"
    assert "BRF012" in check("warned.md", "--select", "BRF101,dead-link").stdout
    assert "BRF012" in check("warned.md", "--select", "BRF101", "--select", "dead-link").stdout
    assert "BRF012" in check("warned.md", "--profile", "default").stdout
    assert "BRF012" not in check("warned.md", "--profile", "default", "--ignore", "BRF01").stdout
    assert check("warned.md", "--extend-select", "BRF012").exit_code == 0
    assert check("warned.md", "--extend-select", "BRF012", "--fail-level", "warning").exit_code == 1


def test_less_than_a_severity_is_not_told() -> None:
    assert check("noted.md", "--min-severity", "warning").stdout == "Nothing found in 1 document.\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--select", "BRF012,dead-lnk"], "--select: there is no rule 'dead-lnk'; did you mean 'BRF012 dead-link'?"),
        (["--profile", "defualt"], "--profile: unknown profile 'defualt'; did you mean 'default'?"),
        (["--config", "none.toml"], "none.toml: No such file or directory"),
    ],
)
def test_a_wrong_word_gives_2(arguments: list[str], message: str) -> None:
    done = check("fine.md", *arguments)
    assert done.exit_code == 2
    assert message in done.stderr


def test_settings_that_cannot_be_followed_give_2(folder: Path) -> None:
    (folder / "briefs.toml").write_text("select = [1]\n", "utf-8")
    done = check("fine.md")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "briefs: error: briefs.toml:1:11: select: expected codes or names of rules, found 1\n"


def test_a_setting_that_nobody_knows_is_a_finding_in_its_file(folder: Path) -> None:
    (folder / "briefs.toml").write_text("profil = 'x'\n", "utf-8")
    done = check("fine.md", "--select", "BRF0,BRF9")
    assert done.exit_code == 1
    assert done.stdout.startswith("briefs.toml:1:1: warning BRF903 unknown-setting: There is no setting 'profil'; ")


def test_excluded_files_are_passed_over_in_folders_alone(folder: Path) -> None:
    (folder / "briefs.toml").write_text('exclude = ["warned.*", "broken.json"]\nignore = ["BRF1"]\n', "utf-8")
    assert check(".", "--min-severity", "warning").stdout == "Nothing found in 2 documents.\n"
    assert check("warned.md").exit_code == 1


def test_standard_input_can_have_a_name(folder: Path) -> None:
    (folder / "briefs.toml").write_text('select = ["BRF0"]\nper-file-ignores = {"drafts/" = ["dead-link"]}\n', "utf-8")
    assert check("-", "--stdin-filename", "drafts/a.md", stdin=WARNED).exit_code == 0
    assert check("-", "--stdin-filename", "a.md", stdin=WARNED).stdout.startswith("a.md:5:11: warning BRF012")
    assert check("-", "--stdin-filename", "a.md", stdin=BROKEN).exit_code == 0


def test_what_holds_can_be_shown(folder: Path) -> None:
    (folder / "briefs.toml").write_text('profile = "default"\nper-file-ignores = {"fine.*" = ["BRF1"]}\n', "utf-8")
    shown = check("fine.md", "--show-settings")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("# fine.md is held to the settings in briefs.toml\nprofile = ")
    assert "# Not tried in this file: BRF1\n" in shown.stdout
    assert '"BRF012",  # dead-link\n' in shown.stdout
    assert "BRF101" not in shown.stdout


def test_exceptions_of_a_letter_are_judged_over_all_of_it(folder: Path) -> None:
    letter = LETTER.replace("---\n", "---\n\n<!-- briefs-disable-file unsafe-url -->\n")
    (folder / "letter.md").write_text(letter, "utf-8")
    assert check("letter.md", "--split").stdout == "Nothing found in 1 document.\n"
