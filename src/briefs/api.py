"""Reading and writing briefs: the verbs of the library.

Knows which rooms a document passes through. Must not know what happens in any of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from briefs import newsletter, passage
from briefs.checks import run
from briefs.checks.profile import Profile
from briefs.checks.selection import Selection, choose
from briefs.diagnostics import Diagnostic
from briefs.errors import ReadError, UnknownFormatError
from briefs.files import replace_file
from briefs.formats import registry
from briefs.formats.registry import Format
from briefs.model.brief import Brief
from briefs.reading import Reading

if TYPE_CHECKING:
    from briefs.checks.mending import Fixed

Data: TypeAlias = str | bytes
"""A document: text, or the bytes of a file."""


def read(text: Data, format: str | None = None) -> Reading:
    """Read a document, and report on it; never raises on what the document says.

    Args:
        text: The document, as text or as bytes (UTF-8, or UTF-16 with a byte order mark; a page
            may declare another encoding).
        format: `json`, `markdown` or `html`; where it is left out, the text itself tells.

    Returns:
        The brief, or None where there is none to be had, with everything there is to report.

    Raises:
        UnknownFormatError: There is no such format, or it is only written.
        TypeError: The document is neither text nor bytes.
    """
    source, troubles = passage.decode(text, format)
    chosen = registry.to_read(format) if format is not None else registry.sniff(source.text)
    return passage.read(source, chosen, troubles)


def read_all(text: Data, format: str | None = None) -> tuple[Reading, ...]:
    """Read every brief in a document, and report on each; never raises on what the document says.

    A document may hold several: a newsletter with its stories under titles of one rank (and what stands above them as
    a first reading, where it has words of its own), Markdown documents with front matter one after the other, a page
    of `<article>` elements, a JSON list, JSON Lines. Of a document that holds one brief it is the reading that `read`
    gives.

    Args:
        text: The document, as text or as bytes (UTF-8, or UTF-16 with a byte order mark; a page
            may declare another encoding).
        format: `json`, `markdown` or `html`; where it is left out, the text itself tells.

    Returns:
        A reading for each brief, in order; spans and diagnostics are in the coordinates of the whole document.

    Raises:
        UnknownFormatError: There is no such format, or it is only written.
        TypeError: The document is neither text nor bytes.
    """
    source, troubles = passage.decode(text, format)
    chosen = registry.to_read(format) if format is not None else registry.sniff(source.text)
    return newsletter.read_all(source, chosen, troubles)


def loads(text: Data, format: str | None = None) -> Brief:
    """The brief that a document holds.

    Args:
        text: The document, as text or as bytes.
        format: `json`, `markdown` or `html`; where it is left out, the text itself tells.

    Raises:
        ReadError: The document is no brief; the error carries every diagnostic.
        UnknownFormatError: There is no such format.
    """
    source, troubles = passage.decode(text, format)
    chosen = registry.to_read(format) if format is not None else registry.sniff(source.text)
    return passage.load(source, chosen, troubles)


def load(path: str | os.PathLike[str], *, format: str | None = None) -> Brief:
    """The brief in a file.

    Args:
        path: The file.
        format: `json`, `markdown` or `html`; where it is left out, the file's suffix tells, or else its text.

    Raises:
        ReadError: The file holds no brief; the error carries every diagnostic.
        UnknownFormatError: There is no such format.
        OSError: The file cannot be read.
    """
    suffixed = registry.of_path(os.fspath(path))
    try:
        return loads(Path(path).read_bytes(), format or (suffixed.name if suffixed else None))
    except ReadError as error:
        raise ReadError(error.diagnostics, os.fspath(path)) from None


def dumps(brief: Brief, format: str = "json", **options: object) -> str:
    """A brief as text.

    Args:
        brief: The brief.
        format: `json`, `markdown`, `html`, or `eml` (a message for a mail program, which is not read again).
        **options: What the format lets one choose: `layout` ("prose", "front-matter" or a `reading.layout`) for
            Markdown; `page` (a whole page, or the `<article>` alone), `theme`, `template` and `email` for HTML;
            `indent` for JSON.

    Raises:
        UnknownFormatError: There is no such format.
        TypeError, ValueError: The format has no such option, or the option no such value.
        MissingLibraryError: An e-mail is to be written, and the library that it needs is not installed.
    """
    return passage.write(brief, registry.named(format), options)


def dump(brief: Brief, path: str | os.PathLike[str], *, format: str | None = None, **options: object) -> None:
    """Write a brief to a file: the old file or the new one is there at any moment, never half of one.

    Args:
        brief: The brief.
        path: The file.
        format: `json`, `markdown`, `html` or `eml`; where it is left out, the file's suffix tells.
        **options: As for `dumps`.

    Raises:
        UnknownFormatError: There is no such format, or the suffix tells none.
        OSError: The file cannot be written; it is as it was.
    """
    chosen = registry.named(format) if format is not None else _of_path(path)
    replace_file(path, passage.write(brief, chosen, options).encode())


def reformat(text: Data) -> str:
    """A Markdown text in canonical form, in its own layout; what it says is not changed.

    The result is read before it is given: it is the same brief (the same briefs, where the text holds several), with
    the same things to report. Every word, comment and front-matter key keeps its place; what could only be written
    another way by changing one of these is left as it is. A text in canonical form comes back as it is, to the byte.
    Line ends are those of the first line, and a byte order mark stays.

    Args:
        text: The document, as text or as bytes (UTF-8, or UTF-16 with a byte order mark).

    Raises:
        ReadError: The document is no brief; the error carries every diagnostic.
        ReformatError: The document has characters that could not be decoded, and so would be lost.
        TypeError: The document is neither text nor bytes.
    """
    from briefs.tidy import reformat as tidy  # noqa: PLC0415 - it needs the writers; most commands format nothing

    return tidy(text)


def _of_path(path: str | os.PathLike[str]) -> Format:
    chosen = registry.of_path(os.fspath(path))
    if chosen is None:
        raise UnknownFormatError(f"the name {os.fspath(path)!r} tells no format; say which with format=")
    return chosen


def check(
    reading: Reading,
    profile: str | Profile = "default",
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    *,
    extend_select: Iterable[str] = (),
    options: Iterable[object] = (),
) -> tuple[Diagnostic, ...]:
    """What there is to say about a document, by the rules of a profile.

    Errors of reading are told whatever is selected: of a document that cannot be read nothing else is known.

    Args:
        reading: The document, as `read` gives it.
        profile: The rules to hold it to: `default`, `news-analysis`, `smart-brevity`, `policy-brief`, `bluf` or
            `icd-203`; or a `Profile` of your own.
        select: Codes or names, whole or the start of one, or `ALL`; where given, these rules and no others are tried.
        ignore: Codes or names, whole or the start of one, of rules that are not tried.
        extend_select: Rules that are tried besides those of the profile.
        options: Values of the rules' option classes, instead of those of the profile.

    Raises:
        UnknownRuleError: A code or name stands for no rule.
        ValueError: There is no such profile.
    """
    if not isinstance(reading, Reading):
        raise TypeError(f"expected a Reading, found {type(reading).__name__}; briefs.read(text) gives one")
    return run.check(reading, selection(profile, select, ignore, extend_select=extend_select, options=options))


def fix(  # noqa: PLR0913 - the words of `read` and of `check`, each of them once
    text: Data,
    format: str | None = None,
    profile: str | Profile = "default",
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    *,
    extend_select: Iterable[str] = (),
    options: Iterable[object] = (),
    unsafe: bool = False,
    split: bool = False,
) -> Fixed:
    """Mend a document where that can be done by editing its text, and say what is left.

    Every fix is an edit of the source; all the rest stays as it is, to the byte. After each round the document is read
    and checked again: a fix that changes more than its rule is about, or does not mend the problem, is not made.

    Args:
        text: The document, as text or as bytes.
        format: `json`, `markdown` or `html`; where it is left out, the text itself tells.
        profile: The rules to hold it to, as for `check`.
        select: Codes or names of the rules whose findings are fixed and told, as for `check`.
        ignore: Codes or names of rules that are not tried.
        extend_select: Rules that are tried besides those of the profile.
        options: Values of the rules' option classes, instead of those of the profile.
        unsafe: Make fixes too that may change what the document means.
        split: Take each brief of a document by itself, as `read_all` does.

    Raises:
        UnknownFormatError: There is no such format, or it is only written.
        UnknownRuleError: A code or name stands for no rule.
        ValueError: There is no such profile.
        TypeError: The document is neither text nor bytes.
    """
    from briefs.checks.mending import mend  # noqa: PLC0415 - where something is to be mended

    chosen = selection(profile, select, ignore, extend_select=extend_select, options=options)
    return mend(text, format, chosen, unsafe=unsafe, split=split)


def selection(
    profile: str | Profile = "default",
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    *,
    extend_select: Iterable[str] = (),
    options: Iterable[object] = (),
) -> Selection:
    """The rules that `check` and `fix` mean by these words; a word alone stands for one."""
    words = ((each,) if isinstance(each, str) else tuple(each) for each in (select, extend_select, ignore))
    return _chosen(profile, *words, tuple(options))


@lru_cache(maxsize=64)
def _chosen(
    profile: str | Profile,
    select: tuple[str, ...],
    extend: tuple[str, ...],
    ignore: tuple[str, ...],
    options: tuple[object, ...],
) -> Selection:
    return choose(profile, select=select, extend_select=extend, ignore=ignore, options=options)


def content_security_policy(page: str) -> str:
    """The `Content-Security-Policy` header for a page that `dumps` wrote as HTML.

    It lets a browser show the page and fetch its pictures over https, and do nothing else: no script runs, nothing is
    sent. The page's own style is let in by its SHA-256, so make the policy from the page as it is served.

    Args:
        page: The whole page, as text.

    Returns:
        `default-src 'none'; style-src 'self' 'sha256-…'; img-src https:`, with a hash for each `<style>` in the page.
    """
    from briefs.formats.html import policy  # noqa: PLC0415 - HTML is opened where it is needed (see `passage`)

    return policy.content_security_policy(page)


def json_schema(*, draft: Literal["2020-12", "draft-07"] = "2020-12") -> dict[str, object]:
    """The JSON Schema of a brief, with a versioned `$id` and a description for every field.

    Args:
        draft: The version of JSON Schema to write it in. `draft-07` is the one that editors know; it has an `$id`
            of its own, and takes and refuses the same documents.

    Returns:
        The schema: a new dict each time.

    Raises:
        ValueError: There is no such draft.
    """
    from briefs.model.schema import json_schema as build  # noqa: PLC0415 - parses the model's source, so only when asked

    return build(draft)
