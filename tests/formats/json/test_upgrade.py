import json
from pathlib import Path

import pytest

from briefs.diagnostics import Source
from briefs.formats.json.read import load, read
from briefs.formats.json.spans import spans
from briefs.formats.json.upgrade import UPGRADES, Upgraded, upgrade
from briefs.model.brief import SCHEMA_VERSION, Brief, Section
from briefs.model.nodes import Emphasis, Paragraph
from briefs.model.people import Author
from briefs.model.sources import Source as Publication

OLD = Path(__file__).parent / "old"


def step_files() -> dict[str, Path]:
    return {path.stem.removeprefix("brief-"): path for path in OLD.glob("brief-*.json")}


def test_a_file_of_every_old_version_is_kept_for_ever() -> None:
    # These files are never changed or removed: they are what somebody has on a disk.
    assert sorted(step_files()) == sorted(step.since for step in UPGRADES)


@pytest.mark.parametrize("path", step_files().values(), ids=step_files().keys())
def test_every_old_file_is_read_without_a_word(path: Path) -> None:
    source = Source(path.read_text("utf-8"))
    brief, diagnostics = read(source)
    assert brief is not None
    assert brief.schema_version == SCHEMA_VERSION
    assert diagnostics == []
    assert load(source) == (brief, [])


def test_0_9_says_what_1_0_says_in_other_words() -> None:
    brief, _ = read(Source(step_files()["0.9"].read_text("utf-8")))
    assert brief == Brief(
        title="The Ardin ferry sails again",
        kicker="TRANSPORT",
        published="2018-11-02",
        language="en",
        lede="After nine months in dock the ferry across Lake Ardin is back in service.",
        sections=[
            Section(
                label="Why it matters",
                body="It is the only way across for four villages.\n\nThe road around the lake takes two hours.",
            ),
            Section(
                label="What's next",
                body=[Paragraph(["The winter timetable is due ", Emphasis("within a week"), "."])],
            ),
        ],
        sources=[Publication(kind="original", publisher="Ardin Gazette", url="https://gazette.example/ferry")],
        authors=[Author(name="Ada Lind", role="Transport editor")],
    )


def test_each_step_leads_to_the_next_and_the_last_to_today() -> None:
    assert [step.to for step in UPGRADES] == [*(step.since for step in UPGRADES[1:]), SCHEMA_VERSION]


def test_a_step_leaves_the_older_document_as_it_is() -> None:
    for step in UPGRADES:
        text = step_files()[step.since].read_text("utf-8")
        document = json.loads(text)
        step.change(document)
        assert document == json.loads(text)


def test_places_are_those_of_the_older_text_under_the_names_of_today() -> None:
    source = Source(step_files()["0.9"].read_text("utf-8"))
    found = spans(source)
    shown = {path: source.text[found[path].start : found[path].end] for path in found}
    assert shown["published",] == '"2018-11-02"'
    assert shown["sections", 1, "label"] == '"What\'s next"'
    assert shown["sections", 1, "body", 0, "children", 2, "value"] == '"."'
    assert ("parts",) not in shown


def test_a_fault_in_an_older_document_is_shown_where_it_stands() -> None:
    text = '{"schema_version": "0.9", "date": "soon", "parts": [{"heading": 3}, {"body": "x"}]}'
    _, diagnostics = read(Source(text))
    assert [(d.path, text[d.span.start : d.span.end]) for d in diagnostics if d.span] == [
        (("published",), '"soon"'),
        (("sections", 0, "label"), "3"),
        (("sections", 1, "label"), "{"),
    ]
    assert all("schema version 0.9 and was read as 1.0" in d.message for d in diagnostics)


def test_what_is_not_renamed_is_left_for_the_model_to_judge() -> None:
    text = '{"schema_version": "0.9", "parts": "none", "sections": []}'
    brief, diagnostics = read(Source(text))
    assert brief is None
    assert [d.path for d in diagnostics] == [("parts",)]
    brief, diagnostics = read(Source('{"schema_version": "0.9", "parts": ["none"]}'))
    assert [d.path for d in diagnostics] == [("sections", 0)]


@pytest.mark.parametrize("version", ["2.0", "0.8", "10.0", "0.10"])
def test_a_version_nobody_here_knows_is_an_error_in_its_place(version: str) -> None:
    text = f'{{\n  "schema_version": "{version}",\n  "headline": 3\n}}'
    brief, [diagnostic] = read(Source(text))
    assert brief is None
    assert (diagnostic.code, diagnostic.name, diagnostic.path) == ("BRF003", "schema-version", ("schema_version",))
    assert str(diagnostic.span) == "2:21"
    assert diagnostic.message == f"expected schema version 1.0 (any 1.x is read, and 0.9 is upgraded), found {version}"


def test_a_newer_minor_version_is_read_and_its_news_are_named() -> None:
    brief, diagnostics = read(Source('{"schema_version": "1.7", "title": "x"}'))
    assert brief == Brief(title="x")
    assert brief.schema_version == SCHEMA_VERSION
    assert diagnostics == []
    brief, [diagnostic] = read(Source('{"schema_version": "1.7", "mood": "good"}'))
    assert brief is None
    assert diagnostic.path == ("mood",)
    assert diagnostic.message.endswith("found 'mood' (the document states schema version 1.7, and 1.0 is known)")


def test_a_document_without_a_version_is_one_of_today() -> None:
    assert read(Source('{"title": "x"}')) == (Brief(title="x"), [])
    assert upgrade({"title": "x"}) == Upgraded({"title": "x"}, SCHEMA_VERSION)


@pytest.mark.parametrize("stated", ["1", "", "one", "1.0.0", "v1.0", " 1.0", 1.0, None, [], "١.٠", "9" * 50 + ".0"])
def test_what_is_no_version_is_a_wrong_value(stated: object) -> None:
    brief, [diagnostic] = read(Source(json.dumps({"schema_version": stated})))
    assert brief is None
    assert (diagnostic.name, diagnostic.path) == ("invalid-value", ("schema_version",))
