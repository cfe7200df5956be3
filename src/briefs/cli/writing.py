"""The flags that come from the options of a format: an option is written once, there.

Knows click and the options of each format. Must not know commands.
"""

import ast
import inspect
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from types import NoneType
from typing import Final, Literal, TypeVar, get_args, get_origin, get_type_hints

import attrs
import click

from briefs.formats.eml.options import Options as EmlOptions
from briefs.formats.html.options import Options as HtmlOptions
from briefs.formats.json.options import Options as JsonOptions
from briefs.formats.markdown.options import Options as MarkdownOptions

_F = TypeVar("_F", bound=Callable[..., object])

OPTIONS: Final[Mapping[str, type[attrs.AttrsInstance]]] = {
    "markdown": MarkdownOptions,
    "html": HtmlOptions,
    "json": JsonOptions,
    "eml": EmlOptions,
}
"""Every format by its name, with the options of its writer."""

FORMATS: Final = tuple(OPTIONS)
"""The formats that can be written."""

_OFF: Final = {"page": "fragment"}
"""What the opposite of a switch is called, where it is not `no-…`."""

_NONE: Final = "none"


def writer_flags(command: _F) -> _F:
    """Add a flag for every option of every format."""
    for home in reversed(FORMATS):
        for name in reversed(_names(home)):
            command = _flag(home, name)(command)
    return command


def writer_options(to: str, flags: Mapping[str, object]) -> dict[str, object]:
    """The options that were given, for the writer of a format.

    Raises:
        click.UsageError: One of them is an option of another format, or has a value it cannot have.
    """
    given = {name: value for name, value in flags.items() if value is not None}
    for name in given:
        if name not in _names(to):
            homes = " or ".join(home for home in FORMATS if name in _names(home))
            raise click.UsageError(f"{_spelled(name)} is an option for --to {homes}, not for --to {to}.")
    chosen = {name: None if value == _NONE else value for name, value in given.items()}
    try:
        OPTIONS[to](**chosen)
    except ValueError as error:
        raise click.UsageError(f"{error}.") from error
    return chosen


def _names(home: str) -> list[str]:
    return [field.name for field in attrs.fields(OPTIONS[home])]


def _flag(home: str, name: str) -> Callable[[_F], _F]:
    kind = _taken(OPTIONS[home], name)
    default = attrs.fields_dict(OPTIONS[home])[name].default
    word = _spelled(name, default).removeprefix("--") if kind is bool else str(default).lower()
    advice = f"{_documented(OPTIONS[home])[name]}. [{home}; default: {word}]"
    if kind is bool:
        return click.option(f"{_spelled(name)}/{_spelled(name, False)}", name, default=None, help=advice)
    if metavar := attrs.fields_dict(OPTIONS[home])[name].metadata.get("metavar"):
        return _file_flag(home, name, metavar, advice)
    if set(get_args(kind)) == {int, NoneType}:
        return click.option(_spelled(name), name, metavar="N", type=_number_or_none, help=advice)
    return click.option(_spelled(name), name, type=click.Choice(_words(kind)), help=advice)


def _file_flag(home: str, name: str, metavar: str, advice: str) -> Callable[[_F], _F]:
    """A flag that takes a name or a path, and one for none of them where the option says what that is called."""
    given = click.option(_spelled(name), name, metavar=metavar, help=advice)
    off = attrs.fields_dict(OPTIONS[home])[name].metadata.get("off")
    if off is None:
        return given
    none = click.option(f"--no-{off}", name, flag_value=_NONE, help=f"The same as {_spelled(name)} {_NONE}.")
    return lambda command: given(none(command))


def _taken(options: type[attrs.AttrsInstance], name: str) -> object:
    """What an option may be given as: what its converter takes where it has one, else what it holds."""
    converter = attrs.fields_dict(options)[name].converter
    return next(iter(get_type_hints(converter).values())) if converter else get_type_hints(options)[name]


def _words(kind: object) -> list[str]:
    """The words that a type allows."""
    for member in (kind, *get_args(kind)):
        if get_origin(member) is Literal:
            return [str(word) for word in get_args(member)]
    raise TypeError(f"no flag stands for an option of type {kind}")


def _number_or_none(value: str) -> int | str:
    # The word stays one: None is what click has for a flag that was not given.
    if value.lower() == _NONE:
        return _NONE
    try:
        return int(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is neither a whole number nor '{_NONE}'.") from None


def _spelled(name: str, on: object = True) -> str:
    """How a flag is typed, or its opposite."""
    return "--" + (name if on else _OFF.get(name, f"no-{name}")).replace("_", "-")


def _documented(options: type) -> dict[str, str]:
    """The first sentence that the class says about each of its fields, as plain words."""
    body = ast.parse(inspect.getsource(options)).body
    return {name: words for node in body if isinstance(node, ast.ClassDef) for name, words in _below_fields(node.body)}


def _below_fields(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(body):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                yield name, " ".join(words.replace("`", "").split()).partition(". ")[0].removesuffix(".")
