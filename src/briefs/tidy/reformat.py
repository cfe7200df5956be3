"""Text -> the same text in canonical Markdown, checked before anybody gets it.

Two designs were weighed. To write the brief anew and put the comments back means to find a place for each in a text
that has other blocks, and the canonical text moves what a reader would not have moved: a byline into an author card,
a reading list into front matter. So the text is edited instead. It falls into stretches (blocks, comments, definitions
of links, white space), and a stretch takes the form that the canonical writer gives it if

- the writer has a stretch of the same kind in the very same words,
- nothing stands in it that a brief cannot hold (HTML, a comment, a link by reference) or that means something to other
  tools (a template tag, a formula), and
- nothing is to be reported of it: what is doubtful is not for a formatter to settle.

All else stays to the character, in its place; front matter and comments always do. Between stretches stands one empty
line. So nothing can be lost or moved by construction, and what can go wrong (Markdown depends on its surroundings) is
found by reading the result: it must be the same briefs with the same things to report and the same comments. If it is
not, what came out as something else is put back, in the end everything. And a text is done only when another pass
changes nothing, so formatting twice is formatting once.

Knows the order of the attempts. Must not know Markdown.
"""

from __future__ import annotations

from typing import Final

from briefs import passage
from briefs.diagnostics import Diagnostic, Source
from briefs.errors import ReadError, ReformatError
from briefs.formats.markdown.options import Options
from briefs.formats.markdown.read.stretches import Division, divide
from briefs.formats.markdown.write import write as write_markdown
from briefs.grammar.layout import Layout
from briefs.model.brief import Brief
from briefs.pattern import pattern
from briefs.tidy.rewrite import Rewriter
from briefs.tidy.said import MARKDOWN, Said

_TRIES: Final = 8
"""So often stretches are put back that came out otherwise, before all of them are."""
_PASSES: Final = 4
"""So often a text is rewritten at most until another time changes nothing."""
_LINE_END: Final = pattern(r"\r\n?|\n")
_MARK: Final = "\ufeff"


def reformat(data: str | bytes) -> str:
    """A Markdown text in canonical form; the text as it is where it has that form.

    Raises:
        ReadError: The text is no brief.
        ReformatError: It could not be written again without loss.
    """
    source, troubles = passage.decode(data, "markdown")
    if any(trouble.severity == "error" for trouble in troubles):
        raise ReadError(troubles)
    text = source.text
    if troubles or "\x00" in text:
        raise ReformatError(_undecoded(source, troubles))
    mark = text[: text.startswith(_MARK)]
    ending = _LINE_END.search(text)
    rest = _LINE_END.sub("\n", text[len(mark) :])
    formatted = _formatted(rest)
    if mark and _MARK in (rest[:1], formatted[:1]):
        return text  # a second mark is a character, and by itself it would have been read as the first
    made = mark + (formatted if ending is None or ending[0] == "\n" else formatted.replace("\n", ending[0]))
    # Front matter may have a carriage return in a line; elsewhere one alone is a line end to everybody.
    return made if "\r" not in text.replace("\r\n", "") or Said(made).same_as(Said(text)) else text


def _undecoded(source: Source, troubles: list[Diagnostic]) -> str:
    at = troubles[0].span if troubles else source.span(source.text.find("\x00"), source.text.find("\x00"))
    return f"{at}: a character stands here that is none, and it would be lost; save the text as UTF-8 without it"


def _formatted(text: str) -> str:
    """A text in canonical form; of documents one after the other, each by itself."""
    pieces = passage.cuts(text, MARKDOWN)
    if pieces is None:
        return _settled(Said(text))
    old = Said(text)
    new = Said("\n".join(_settled(Said(text[start:end].rstrip("\n") + "\n")) for start, end in pieces))
    return new.text if new.same_as(old) else text


def _settled(said: Said) -> str:
    """The text after as many passes as change something; as it was where that has no end."""
    said.refuse_none()
    writer = _Writer()
    before, now = said, _pass(said, writer)
    for _ in range(_PASSES):
        if now is before:
            return now.text
        before, now = now, _pass(now, writer)
    return said.text


class _Writer:
    """Canonical texts; a second pass asks for the brief of the first again, and as a rule in the same layout."""

    def __init__(self) -> None:
        self._last: tuple[Brief, Layout, Division] | None = None

    def plainly(self, brief: Brief, layout: Layout) -> Division:
        """A text without the marks that let any brief be read again: the old text did without most of them."""
        if self._last is None or self._last[:2] != (brief, layout):
            self._last = brief, layout, divide(write_markdown(brief, Options(layout=layout)).text)
        return self._last[2]

    def surely(self, brief: Brief, layout: Layout) -> Division:
        """A text with as many of them as it takes."""
        return divide(passage.write(brief, MARKDOWN, {"layout": layout}))


def _pass(old: Said, writer: _Writer) -> Said:
    """The text rewritten as far as it stays the same."""
    reading = old.whole
    if reading.brief is None:
        return old
    rewriter = Rewriter(old.division, reading)
    for write in (writer.plainly, writer.surely):
        rewriter.take(write(reading.brief, reading.layout))
        new = _tried(rewriter, old)
        if new is not None:
            # What the writer itself wrote is canonical, marks and all.
            return old if new is not old and writer.surely(reading.brief, reading.layout).text == old.text else new
        rewriter.put_all_back()
    new = Said(rewriter.text())
    return new if new.same_as(old) else old


def _tried(rewriter: Rewriter, old: Said) -> Said | None:
    """The text rewritten, without what comes out otherwise than it was."""
    for _ in range(_TRIES):
        text = rewriter.text()
        if text == old.text:
            return old
        new = Said(text)
        if new.same_as(old):
            return new
        if not rewriter.put_back(new.division):
            break
    return None
