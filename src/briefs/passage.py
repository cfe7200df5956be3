"""The way of a document through the house: decoding, reading, assembling, validating; and out again.

A command that reads one format has no use for the others: the rooms of HTML, JSON and mail and of what writes Markdown
are opened when a document goes through them. All of them together are half of the start of `briefs check`.

Knows the doors of every format and the grammar. Must not know what is behind them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeVar, cast

import attrs

from briefs.diagnostics import CATALOGUE, Diagnostic, Source, Span
from briefs.errors import ReadError
from briefs.formats.markdown.options import Options as MarkdownOptions
from briefs.formats.markdown.read import read as read_markdown
from briefs.formats.markdown.read import read_inline
from briefs.formats.markdown.read.stream import cut_stream
from briefs.formats.registry import Format, named, sniff
from briefs.grammar import stories
from briefs.grammar.assemble import assemble
from briefs.grammar.draft import Draft
from briefs.grammar.layout import Layout
from briefs.grammar.matter import is_of_brief
from briefs.model.brief import Brief
from briefs.model.faults import examine, from_wire
from briefs.outline import Outline, Place
from briefs.pattern import pattern
from briefs.reading import Places, Provenance, Reading

if TYPE_CHECKING:
    from briefs.grammar.arrange import Guard

MAX_BYTES: Final = 32 * 1024 * 1024
"""How long a document may be, in bytes (or characters, where it is given as text); a longer one is not read."""

_Options = TypeVar("_Options")
_LONE_SURROGATE: Final = pattern("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")
_OPENING: Final = 1024
"""How much of a document says what it is."""
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def decode(data: str | bytes, format: str | None = None) -> tuple[Source, list[Diagnostic]]:
    """The text of a document, and what could not be decoded; a page may say itself how."""
    if not isinstance(data, str | bytes | bytearray | memoryview):
        raise TypeError(f"expected a document as str or bytes, found {type(data).__name__}")
    if len(data) > MAX_BYTES:
        message = f"The document has {len(data):,} bytes; at most {MAX_BYTES:,} are read."
        source, _ = decode(data[:_OPENING], format)  # it still tells the format
        return source, [CATALOGUE["too-large"].at(source.span(0, 0), message)]
    if isinstance(data, str):
        if (encoded := _encoded(data)) is not None:
            return Source(data, has_nul=b"\0" in encoded), []
        lone = _LONE_SURROGATE.search(data)
        text = data.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return _replaced(text, lone.start()) if lone else (Source(text), [])
    return _decode_bytes(bytes(data), format)


def _decode_bytes(raw: bytes, format: str | None) -> tuple[Source, list[Diagnostic]]:
    mark = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    encoding = mark or "utf-8"
    try:
        text, lost = raw.decode(encoding), -1
    except UnicodeDecodeError as error:
        text, lost = raw.decode(encoding, "replace"), len(raw[: error.start].decode(encoding, "replace"))
    if mark is None and (format or sniff(text[:_OPENING]).name) == "html":
        return _decode_page(raw, text, lost)
    return (Source(text, has_nul=b"\0" in raw), []) if lost < 0 else _replaced(text, lost)


def _decode_page(raw: bytes, text: str, lost: int) -> tuple[Source, list[Diagnostic]]:
    """A page: where its bytes are not UTF-8 (the first that is not is given), what it says of itself counts."""
    from briefs.formats.html.read.encoding import contradicts, is_escaped  # noqa: PLC0415 - see the module's docstring
    from briefs.formats.html.read.encoding import decode as decode_page  # noqa: PLC0415

    if lost < 0 and not is_escaped(raw):
        message = contradicts(raw) if b"charset" in raw[:_OPENING].lower() else ""
    else:
        text, message = decode_page(raw)
    source = Source(text, has_nul=b"\0" in raw)
    if not message:
        return source, []
    at = max(text.find("\ufffd"), 0)
    return source, [CATALOGUE["bad-characters"].at(source.span(at, at + 1), message)]


def encoder(data: str | bytes, format: Format) -> Callable[[str], str | bytes | None]:
    """What turns a text into what `data` is: a text, or bytes in its encoding, with its byte order mark.

    It gives None where a text cannot be written so, or where the encoding cannot be told to the byte.
    """
    if isinstance(data, str):
        return lambda text: text
    raw = bytes(data)
    text = decode(raw, format.name)[0].text
    mark = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    from briefs.formats.html.read.encoding import candidates  # noqa: PLC0415 - see the module's docstring

    names = (mark or "utf-8", *(candidates(raw) if format.name == "html" and mark is None else ()))
    name = next((name for name in names if _in_encoding(text, name) == raw), None)
    return lambda text: None if name is None else _in_encoding(text, name)


def _in_encoding(text: str, name: str) -> bytes | None:
    try:
        return text.encode(name)
    except (UnicodeEncodeError, LookupError):
        return None


def _encoded(text: str) -> bytes | None:
    """A text in UTF-8; None where it holds half of a surrogate pair, which is so found many times quicker."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return None


def _replaced(text: str, at: int) -> tuple[Source, list[Diagnostic]]:
    """A text in which characters had to be replaced, the first of them at an offset."""
    source = Source(text)
    message = "Characters from here on could not be decoded; each was replaced by U+FFFD."
    return source, [CATALOGUE["bad-characters"].at(source.span(at, at + 1), message)]


def read(source: Source, format: Format, troubles: list[Diagnostic]) -> Reading:
    """A document as it is read, with everything there is to report."""
    if any(trouble.severity == "error" for trouble in troubles):
        return Reading(None, tuple(troubles), format.name, Layout(), text=source.text, stretch=(0, len(source.text)))
    if format.name == "json":
        return _read_json(source, troubles)
    outline = outline_of(source, format)
    return finish(outline, format, [*troubles, *_told(outline, format)])


def _read_json(source: Source, troubles: list[Diagnostic]) -> Reading:
    from briefs.formats.json.read import read as read_json  # noqa: PLC0415 - see the module's docstring
    from briefs.formats.json.spans import spans  # noqa: PLC0415

    found, diagnostics = read_json(source)
    several = _told_json(source) if found is None else []
    provenance = Provenance(found) if found is not None else {}
    diagnostics = [*troubles, *several, *diagnostics]
    stretch = (0, len(source.text))
    return Reading(found, tuple(diagnostics), "json", Layout(), spans(source), provenance, source.text, stretch)


def finish(outline: Outline, format: Format, troubles: list[Diagnostic]) -> Reading:
    """The reading of an outline, with everything there is to report."""
    draft = assemble(outline, read_inline)
    brief = _validate(draft, outline)
    places = Places(outline, draft)
    diagnostics = [*troubles, *draft.diagnostics]
    diagnostics.sort(key=lambda found: found.span.start if found.span else 0)
    provenance = Provenance(brief, draft) if brief is not None else {}
    text = outline.source.text
    stretch = outline.stretch or (0, len(text))
    return Reading(brief, tuple(diagnostics), format.name, draft.layout, places, provenance, text, stretch)


def cuts(text: str, format: Format) -> list[Place] | None:
    """Where each document stands in a text that is several by its markup; None where the text is one."""
    if format.name == "json":
        from briefs.formats.json.pieces import cut_list  # noqa: PLC0415

        return cut_list(text)
    if format.name == "markdown":
        return _stretches(cut_stream(text, is_of_brief), text)
    from briefs.formats.html.read.articles import cut_articles  # noqa: PLC0415

    return _stretches(cut_articles(text), text)


def _stretches(starts: list[int], text: str) -> list[Place] | None:
    return list(pairwise([*starts, len(text)])) or None


def _told(outline: Outline, format: Format) -> list[Diagnostic]:
    """That a text looks like several briefs, at the second of them."""
    source = outline.source
    known = outline.several
    found = cuts(source.text, format) if known is None else _stretches(known, source.text)
    if found is not None:
        return _several(len(found), Source(source.text).within(found[1][0], 0))
    starts = stories.find(outline)
    if not starts:
        return []
    place = outline.places[id(outline.blocks[starts[1].title])]
    return _several(len(starts), source.trimmed(*place))


def _told_json(source: Source) -> list[Diagnostic]:
    from briefs.formats.json.pieces import cut_list  # noqa: PLC0415

    found = cut_list(source.text) or []
    return _several(len(found), source.span(*found[1])) if len(found) > 1 else []


def _several(number: int, second: Span) -> list[Diagnostic]:
    message = f"This looks like {number} briefs one after the other, the second from here on; they were read as one."
    return [CATALOGUE["several-briefs"].at(second, message)]


def load(source: Source, format: Format, troubles: list[Diagnostic]) -> Brief:
    """The brief of a document, where it has one.

    Raises:
        ReadError: It has none.
    """
    if any(trouble.severity == "error" for trouble in troubles):
        raise ReadError(troubles)
    if format.name == "json":
        from briefs.formats.json.read import load as load_json  # noqa: PLC0415

        brief, diagnostics = load_json(source)
    else:
        outline = outline_of(source, format, report=False)
        draft = assemble(outline, read_inline, report=False)
        brief = _validate(draft, outline)
        diagnostics = draft.diagnostics if brief else list(read(source, format, []).diagnostics)
    if brief is None:
        raise ReadError([*troubles, *diagnostics])
    return brief


def outline_of(source: Source, format: Format, *, report: bool = True) -> Outline:
    """The outline of a document in markup."""
    outline = _read_html(source, report=report) if format.name == "html" else read_markdown(source)
    if source.has_nul and (at := source.text.find("\x00")) >= 0:
        message = "A NUL stands here; each was replaced by U+FFFD."
        outline.diagnostics.append(CATALOGUE["bad-characters"].at(Source(source.text).span(at, at + 1), message))
    return outline


def _read_html(source: Source, *, report: bool) -> Outline:
    from briefs.formats.html.read import read as read_html  # noqa: PLC0415

    return read_html(source, report=report)


def _validate(draft: Draft, outline: Outline) -> Brief | None:
    """The brief of a draft; a field that cannot be one is put aside under `extra`, and reported."""
    brief = from_wire(draft.wire)
    if brief is not None:
        return brief
    faults = examine(draft.wire)
    if isinstance(faults, Brief):
        return faults
    for field, fault in {str(fault.path[0]): fault for fault in faults if fault.path}.items():
        _put_aside(draft, outline, field, f"expected {fault.expected}")
    brief = from_wire(draft.wire)
    if brief is None:
        text = "The document holds what no brief can."
        draft.diagnostics.append(CATALOGUE["invalid-value"].at(outline.source.within(0, 0), text))
    return brief


def _put_aside(draft: Draft, outline: Outline, field: str, message: str) -> None:
    value = draft.wire.pop(field, "")
    extra = cast("dict[str, object]", draft.wire.setdefault("extra", {}))
    extra[field] = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    place, in_matter = draft.places.get((field,)), draft.matter_places.get((field,))
    if in_matter is not None:
        span = Source(outline.source.text).span(*in_matter)
    else:
        span = outline.source.span(*place) if place else outline.source.within(0, 0)
    text = f"The {field} cannot be kept as one: {message}; it was kept under `extra`."
    draft.diagnostics.append(CATALOGUE["front-matter-value"].at(span, text, path=("extra", field)))


def write(brief: Brief, format: Format, options: Mapping[str, object]) -> str:
    """A brief in a format."""
    if not isinstance(brief, Brief):
        raise TypeError(f"expected a Brief, found {type(brief).__name__}")
    match format.name:
        case "json":
            return _write_json(brief, options)
        case "markdown":
            return _write_markdown(brief, chosen(MarkdownOptions, "markdown", options))
        case "html":
            return _write_html(brief, options)
        case "eml":
            return _write_eml(brief, options)


def _write_json(brief: Brief, options: Mapping[str, object]) -> str:
    from briefs.formats.json.options import Options  # noqa: PLC0415
    from briefs.formats.json.write import write as write_json  # noqa: PLC0415

    return write_json(brief, chosen(Options, "json", options))


def _write_html(brief: Brief, options: Mapping[str, object]) -> str:
    from briefs.formats.html.options import Options  # noqa: PLC0415
    from briefs.formats.html.write import write as write_html  # noqa: PLC0415

    return write_html(brief, chosen(Options, "html", options))


def _write_eml(brief: Brief, options: Mapping[str, object]) -> str:
    from briefs.formats.eml.options import Options  # noqa: PLC0415
    from briefs.formats.eml.write import write as write_eml  # noqa: PLC0415

    return write_eml(brief, chosen(Options, "eml", options))


def _write_markdown(brief: Brief, options: MarkdownOptions) -> str:
    """A brief as Markdown that is read as the same brief.

    What a part of a document is can depend on all of it, so where a block could be taken for something else, the text
    is read once more: first as the layout has it, then with labels as they usually are, and if neither is read as the
    same brief, with such blocks saying in their markup that they are text.
    """
    from briefs.formats.markdown.write import write as write_markdown  # noqa: PLC0415

    usual = attrs.evolve(options, layout=Layout(options.layout.name))
    guards: tuple[Guard, ...] = ("none", "look", "first", "likely", "all")
    for option, guard in dict.fromkeys([(options, guards[0]), *((usual, guard) for guard in guards)]):
        written = write_markdown(brief, option, guard)
        if written.sure or _says(written.text, brief):
            return written.text
    return write_markdown(brief, usual, "matter").text


def _says(text: str, brief: Brief) -> bool:
    """Whether a text is read as a brief."""
    outline = outline_of(Source(text), named("markdown"), report=False)
    draft = assemble(outline, read_inline, report=False)
    return _validate(draft, outline) == brief


def chosen(kind: Callable[..., _Options], name: str, options: Mapping[str, object]) -> _Options:
    """The options of a format's writer, made of those that were given.

    Raises:
        TypeError, ValueError: The format has no such option, or the option no such value.
    """
    known = [field.name for field in attrs.fields(cast("type", kind))]
    unknown = next((option for option in options if option not in known), None)
    if unknown is not None:
        rest = f"its options are {', '.join(known)}" if known else "it has none"
        raise TypeError(f"{name} has no option {unknown!r}; {rest}")
    try:
        return kind(**options)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{name} cannot be written so: {error.args[0]}") from error
