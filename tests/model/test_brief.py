import copy
import pickle
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from briefs.model.brief import SCHEMA_VERSION, Brief, Section
from briefs.model.nodes import Emphasis, FootnoteDefinition, Image, List, Paragraph, Strong, Text
from briefs.model.people import Author, Fact
from briefs.model.sources import Source
from tests.properties import strategies


def wrong(record: Callable[..., object], /, **fields: object) -> list[tuple[str, str]]:
    """The path and the message of each error of a construction that should fail."""
    with pytest.raises(ValidationError) as caught:
        record(**fields)
    return [("/".join(map(str, error["loc"])), error["msg"]) for error in caught.value.errors()]


def test_one_is_made_by_hand_as_one_would_say_it() -> None:
    brief = Brief(
        title="The Ardin ferry sails again",
        published="2019-05-07",
        lede="After nine months in dock it is back.",
        sections=[Section(label="Why it matters:", body="It is the only way across.\n\nThe road takes two hours.")],
        authors=[Author(name="Ada Lind", competence=["Ferries", "Lakes"])],
    )
    assert brief.lede == (Text("After nine months in dock it is back."),)
    assert brief.sections[0].label == "Why it matters"
    assert brief.sections[0].kind == "why-it-matters"
    assert brief.sections[0].body == (Paragraph("It is the only way across."), Paragraph("The road takes two hours."))
    assert brief.authors[0].competence == ("Ferries", "Lakes")
    assert brief.published is not None
    assert (brief.published, brief.published.precision) == ("2019-05-07", "day")
    assert brief.schema_version == SCHEMA_VERSION


def test_every_field_takes_what_it_plainly_means() -> None:
    assert Brief(published=date(2019, 5, 7)) == Brief(published="2019-05-07")
    assert Brief(image="https://a.example/x.png").image == Image("https://a.example/x.png")
    assert Author(name="A", image="x.png").image == Image("x.png")
    assert Brief(topics="Ferries").topics == ("Ferries",)
    assert Author(name="A", competence="Ferries").competence == ("Ferries",)
    assert Brief(lede=Strong("a")).lede == (Strong("a"),)
    assert Brief(body=["a", List(["b"])]).body == (Paragraph("a"), List(["b"]))
    assert Brief(sections=({"label": "What", "body": "x"},)).sections == (Section(label="What", body="x"),)
    assert Author(name="A", facts=[{"label": "Languages", "value": "Turkish"}]).facts == (
        Fact(label="Languages", value="Turkish"),
    )
    assert Brief(extra={"no": False, "n": 1.5, "z": None, "l": ["a", {"b": "c"}]}).extra == {
        "no": "false",
        "n": "1.5",
        "z": "",
        "l": ("a", {"b": "c"}),
    }


def test_a_brief_may_say_nothing() -> None:
    brief = Brief()
    assert brief.model_dump() == {"schema_version": SCHEMA_VERSION}
    assert (brief.title, brief.lede, brief.sections, brief.extra) == (None, (), (), {})


def test_everything_wrong_is_said_at_once_with_where_and_what_was_expected() -> None:
    found = wrong(
        Brief,
        published="soon",
        language="en_US",
        url="javascript:x",
        mood="good",
        lede=3,
        body=[{"type": "heading", "children": "a", "depth": 9}, {"type": "html", "value": "<b>"}],
        sections=[{"label": ":"}, {"body": "x"}, Section(label="ok")],
        sources=[{"kind": "blog"}],
        authors=[{"name": ""}, {"name": "A", "image": "data:x"}],
    )
    assert {path for path, _ in found} == {
        "published",
        "language",
        "url",
        "mood",
        "lede",
        "body/0/heading/depth",
        "body/1",
        "sections/0/label",
        "sections/1/label",
        "sources/0/kind",
        "authors/0/name",
        "authors/1/image/url",
    }
    messages = dict(found)
    assert "expected a date as 2019, 2019-05" in messages["published"]
    assert messages["language"] == "expected a BCP 47 language tag such as 'en' or 'pt-BR'"
    assert "expected an http, https, mailto, tel or relative address" in messages["url"]
    assert messages["sections/0/label"] == "expected a label, found only a colon"


def test_one_wrong_value_is_one_error_that_names_the_field() -> None:
    cases: list[tuple[Callable[..., object], dict[str, object]]] = [
        (Brief, {"title": 3}),
        (Brief, {"topics": [3]}),
        (Section, {"label": 3}),
        (Author, {"name": ""}),
        (Source, {"note": b"x"}),
    ]
    for kind, fields in cases:
        found = wrong(kind, **fields)
        assert [path.split("/")[0] for path, _ in found] == list(fields)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Brief, {"title": 3}),
        (Brief, {"title": b"x"}),
        (Brief, {"published": 2019}),
        (Brief, {"published": True}),
        (Brief, {"published": "20190507"}),
        (Brief, {"published": "07.05.19"}),
        pytest.param(Brief, {"topics": {"a"}}, id="a set has no order"),
        (Brief, {"topics": [None]}),
        (Brief, {"lede": None}),
        (Brief, {"sections": None}),
        (Brief, {"sections": {"label": "x"}}),
        (Brief, {"sections": "x"}),
        (Brief, {"extra": None}),
        (Brief, {"extra": {1: "x"}}),
        (Brief, {"extra": {"x": {1}}}),
        (Brief, {"extra": {"x": b"y"}}),
        (Brief, {"image": 3}),
        (Brief, {"schema_version": 1.0}),
        (Brief, {"schema_version": "2.0"}),
        (Brief, {"language": "english language"}),
        (Brief, {"language": "e"}),
        (Section, {}),
        (Section, {"label": ""}),
        (Section, {"label": " : "}),
        (Section, {"label": "x", "kind": 3}),
        (Author, {"role": "Editor"}),
        (Author, {"name": "\n"}),
        (Fact, {"label": "x"}),
        (Source, {"kind": "Original"}),
    ],
)
def test_nothing_is_guessed(kind: Callable[..., object], fields: dict[str, object]) -> None:
    assert wrong(kind, **fields)


def test_nothing_can_be_changed() -> None:
    brief = Brief(title="a", sections=[Section(label="x")], extra={"a": {"b": "c"}, "l": ["x"]})
    records = [(brief, "title"), (brief.sections[0], "label"), (Source(), "url"), (Author(name="A"), "name")]
    for record, field in records:
        with pytest.raises(ValidationError, match="frozen"):
            setattr(record, field, "b")
        with pytest.raises(ValidationError, match="frozen"):
            delattr(record, field)
        with pytest.raises((ValidationError, ValueError), match=r"mood|frozen"):
            setattr(record, "mood", "good")  # noqa: B010 - that there is no such field is the point
    extra: Any = brief.extra
    for change in (
        lambda: extra.update(a="b"),
        lambda: extra.__setitem__("a", "b"),
        lambda: extra.pop("a"),
        extra.clear,
        lambda: extra.setdefault("z", "b"),
        lambda: extra["a"].update(b="d"),
        lambda: extra.__ior__({"a": "b"}),
        extra.popitem,
        lambda: extra.__delitem__("a"),
    ):
        with pytest.raises(TypeError, match="cannot be changed"):
            change()
    assert brief.extra == {"a": {"b": "c"}, "l": ("x",)}


@pytest.mark.parametrize(
    ("label", "kept", "kind"),
    [
        ("Why it matters:", "Why it matters", "why-it-matters"),
        ("What's next?", "What's next?", "whats-next"),
        ("Pourquoi c'est important\u00a0:", "Pourquoi c'est important", "why-it-matters"),
        ("为什么重要：", "为什么重要", "why-it-matters"),
        ("Expanding the agenda", "Expanding the agenda", "custom"),
        ("A: b: ", "A: b", "custom"),
        (":a", ":a", "custom"),
    ],
)
def test_a_label_is_kept_without_its_colon_and_tells_its_kind(label: str, kept: str, kind: str) -> None:
    section = Section(label=label)
    assert (section.label, section.kind) == (kept, kind)


def test_a_kind_that_the_label_does_not_bear_out_is_put_right() -> None:
    assert Section(label="Why it matters", kind="whats-next").kind == "why-it-matters"
    assert Section(label="Our own words", kind="whats-next") == Section(label="Our own words")


def test_markup_of_a_line_says_more_than_the_line_or_is_dropped() -> None:
    assert Brief(title_markup=["The ", Emphasis("Ardin")]).title == "The Ardin"
    assert Brief(title="The Ardin", title_markup=["The ", Emphasis("Ardin")]).title_markup[1] == Emphasis("Ardin")
    assert Brief(title="a b", title_markup="a  b").title_markup == ()
    assert Brief(title_markup="a b") == Brief(title="a b")
    assert Section(label="a", label_markup="a") == Section(label="a")
    assert wrong(Brief, title="a", title_markup=[Emphasis("b")])[0][1].startswith("expected the same words")
    assert wrong(Section, label="a", label_markup=[Emphasis("b")])[0][1].startswith("expected the same words")


@pytest.mark.parametrize(
    ("tag", "kept"),
    [
        ("EN", "en"),
        ("pt-br", "pt-BR"),
        ("ZH-hant-tw", "zh-Hant-TW"),
        ("sr-latn", "sr-Latn"),
        ("es-419", "es-419"),
        ("de-CH-1996", "de-CH-1996"),
        (" en ", "en"),
        ("en-x-us", "en-x-us"),
    ],
)
def test_a_language_is_written_in_the_usual_case(tag: str, kept: str) -> None:
    assert Brief(language=tag).language == kept
    assert Brief(language=kept).language == kept


def test_a_footnote_stands_at_the_top_of_a_part() -> None:
    note = FootnoteDefinition("1", "a")
    assert Brief(body=[note]).body == Section(label="x", body=[note]).body == (note,)


def test_a_newer_minor_version_is_read_as_this_one() -> None:
    assert Brief(schema_version="1.4") == Brief()


def test_extra_is_bounded_and_keeps_its_order() -> None:
    deep: object = "x"
    for _ in range(15):
        deep = [deep]
    assert Brief(extra={"a": deep}).extra["a"]
    assert wrong(Brief, extra={"a": [[deep]]}) == [("extra", "expected at most 16 levels in extra")]
    assert list(Brief(extra={"b": "1", "a": "2"}).extra) == ["b", "a"]
    assert Brief(extra={" a\n b ": "x"}).extra == {"a b": "x"}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_in_json_is_none_in_extra(number: float) -> None:
    assert wrong(Brief, extra={"rate": number})


@given(brief=strategies.briefs())
def test_a_brief_is_what_its_fields_make(brief: Brief) -> None:
    again = Brief(**{name: getattr(brief, name) for name in Brief.model_fields})
    assert again == brief
    assert repr(again) == repr(brief)
    assert hash(again) == hash(brief)
    assert brief.model_copy() == copy.deepcopy(brief) == pickle.loads(pickle.dumps(brief))  # noqa: S301 - our own
    assert Brief.model_validate(brief.model_dump()) == brief
    assert Brief.model_validate(brief.model_dump(mode="json")) == brief
    assert Brief.model_validate(brief) is brief
    # What is empty is left out.
    assert not [name for name, value in brief.model_dump(mode="json").items() if value in (None, [], {}, "")]
