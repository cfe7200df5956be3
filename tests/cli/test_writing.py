from typing import Literal

import attrs
import click
import pytest

from briefs.cli import flags, writing
from briefs.formats import registry


def test_every_format_has_its_options() -> None:
    assert set(writing.FORMATS) == {known.name for known in registry.FORMATS}
    assert set(flags.READABLE) == {known.name for known in registry.FORMATS if known.is_read}


def test_every_option_of_every_format_has_a_flag_that_says_what_the_option_does() -> None:
    command = click.Command("convert", params=[])
    command.callback = writing.writer_flags(lambda **_: None)
    made = {option.name: option for option in getattr(command.callback, "__click_params__", [])}
    fields = {field.name: home for home, kind in writing.OPTIONS.items() for field in attrs.fields(kind)}
    assert made.keys() == fields.keys()
    for name, option in made.items():
        assert f"[{fields[name]}; default: " in option.help


def test_what_was_not_given_is_left_to_the_format() -> None:
    assert writing.writer_options("html", {"page": None, "layout": None, "indent": None}) == {}
    assert writing.writer_options("json", {"page": None, "indent": "none"}) == {"indent": None}
    assert writing.writer_options("html", {"page": False}) == {"page": False}


def test_a_flag_may_stand_for_none_of_what_another_takes() -> None:
    assert writing.writer_options("html", {"theme": "paper"}) == {"theme": "paper"}
    assert writing.writer_options("html", {"theme": "none"}) == {"theme": None}
    with pytest.raises(click.UsageError, match="unknown theme 'papr'; expected newsroom, paper, plain, or the path"):
        writing.writer_options("html", {"theme": "papr"})


def test_an_option_of_another_format_is_refused() -> None:
    with pytest.raises(click.UsageError, match="--page is an option for --to html, not for --to json"):
        writing.writer_options("json", {"page": True})


def test_an_option_that_no_flag_can_stand_for_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    @attrs.frozen
    class Options:
        """Options."""

        shape: Literal["round", "square"] = "round"
        """The shape. More about it."""
        weight: float = 1.0
        """The weight."""

    monkeypatch.setattr(writing, "OPTIONS", {"json": Options})
    monkeypatch.setattr(writing, "FORMATS", ("json",))
    monkeypatch.setattr(writing, "_documented", lambda _: {"shape": "The shape", "weight": "The weight"})
    with pytest.raises(TypeError, match="no flag stands for an option of type <class 'float'>"):
        writing.writer_flags(lambda **_: None)
