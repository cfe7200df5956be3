"""Text -> the same text in canonical Markdown, checked before anybody gets it.

Two designs were weighed. To write the brief anew and put the comments back means to find a place for each in a text
that has other blocks, and the canonical text moves what a reader would not have moved: a byline into an author card,
a reading list into front matter. So the text is edited instead. It falls into stretches (blocks, comments, definitions
of links, white space), and a stretch takes the form that the canonical writer gives it if

- the writer has a stretch of the same kind in the very same words,
- nothing stands in it that a brief cannot hold (HTML, a comment, a link by reference), and
- nothing is to be reported of it: what is doubtful is not for a formatter to settle.

All else stays to the character, in its place; front matter and comments always do. Between stretches stands one empty
line. So nothing can be lost or moved by construction, and what can go wrong (Markdown depends on its surroundings) is
found by reading the result: it must be the same briefs with the same things to report and the same comments. If it is
not, less is rewritten, and in the end nothing.

Knows the order of the attempts. Must not know Markdown.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from briefs import newsletter, passage
from briefs.diagnostics import Diagnostic, Source
from briefs.errors import ReadError, ReformatError
from briefs.formats.markdown.options import Options
from briefs.formats.markdown.read.stretches import divide
from briefs.formats.markdown.write import write as write_markdown
from briefs.formats.registry import named
from briefs.grammar.layout import Layout
from briefs.model.brief import Brief
from briefs.reading import Reading
from briefs.tidy.rewrite import Rewriter

_MARKDOWN: Final = named("markdown")
_TRIES: Final = 8
"""So often stretches are put back that came out otherwise, before all of them are."""
_PASSES: Final = 4
"""So often a text is rewritten at most until another time changes nothing."""
_LINE_END: Final = re.compile(r"\r\n?|\n")
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
    formatted = _formatted(_LINE_END.sub("\n", text[len(mark) :]))
    return mark + (formatted if ending is None or ending[0] == "\n" else formatted.replace("\n", ending[0]))


def _undecoded(source: Source, troubles: list[Diagnostic]) -> str:
    at = troubles[0].span if troubles else source.span(source.text.find("\x00"), source.text.find("\x00"))
    return f"{at}: a character stands here that is none, and it would be lost; save the text as UTF-8 without it"


def _formatted(text: str) -> str:
    """A text in canonical form; of documents one after the other, each by itself."""
    pieces = passage.cuts(text, _MARKDOWN)
    if pieces is None:
        return _settled(_Said(text))
    old = _Said(text)
    new = _Said("\n".join(_settled(_Said(text[start:end])) for start, end in pieces))
    return new.text if new.same_as(old) else text


def _settled(said: _Said) -> str:
    """The text after as many passes as change something; as it was where that has no end."""
    said.refuse_none()
    before, now = said, _pass(said)
    for _ in range(_PASSES):
        if now is before:
            return now.text
        before, now = now, _pass(now)
    return said.text


class _Said:
    """A text, with what it says: what no pass may change."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.readings = newsletter.read_all(Source(text), _MARKDOWN, [])

    def refuse_none(self) -> None:
        """Raise where a brief cannot be read."""
        unread = [found for each in self.readings if each.brief is None for found in each.diagnostics]
        if unread:
            raise ReadError(unread)

    @property
    def whole(self) -> Reading:
        """The reading of all of it as one brief."""
        return self.readings[0] if len(self.readings) == 1 else passage.read(Source(self.text), _MARKDOWN, [])

    def same_as(self, other: _Said) -> bool:
        """Whether another text says the same."""
        return other is self or (
            _briefs(self) == _briefs(other)
            and _reports(self) == _reports(other)
            and divide(self.text).comments == divide(other.text).comments
        )


def _briefs(said: _Said) -> list[Brief | None]:
    return [each.brief for each in said.readings]


def _reports(said: _Said) -> Counter[str]:
    return Counter(found.name for each in said.readings for found in each.diagnostics)


def _pass(old: _Said) -> _Said:
    """The text rewritten as far as it stays the same."""
    reading = old.whole
    if reading.brief is None:
        return old
    rewriter = Rewriter(old.text, reading)
    for write in (_write_plainly, _write_surely):
        rewriter.take(write(reading.brief, reading.layout))
        new = _tried(rewriter, old)
        if new is not None:
            return new
        rewriter.put_all_back()
    new = _Said(rewriter.text())
    return new if new.same_as(old) else old


def _write_plainly(brief: Brief, layout: Layout) -> str:
    """The canonical text without the marks that let any brief be read again: the old text did without most of them."""
    return write_markdown(brief, Options(layout=layout)).text


def _write_surely(brief: Brief, layout: Layout) -> str:
    return passage.write(brief, _MARKDOWN, {"layout": layout})


def _tried(rewriter: Rewriter, old: _Said) -> _Said | None:
    """The text rewritten, without what comes out otherwise than it was."""
    for _ in range(_TRIES):
        text = rewriter.text()
        if text == old.text:
            return old
        new = _Said(text)
        if new.same_as(old):
            return new
        if not rewriter.put_back(text):
            break
    return None
