"""Text -> Markdown that reads as the same text, escaped no more than needed.

Each rule is one line with its reason: what the character would start if it stood bare (sections of CommonMark 0.31).
A rule looks at the characters beside it only, so that escaping is linear and needs no parser.

Knows Markdown's inline and line-start syntax. Must not know nodes.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.formats.markdown.write.spare import spare
from briefs.pattern import pattern

_NOTABLE: Final = pattern(r"[\\`*_\[\]<&~|!]")
"""The characters that could mean something inside a line; text without any is written as it stands."""

_MARK: Final = "\ufeff"
"""At the start of a file it would be taken for a byte order mark."""

_S: Final = r" \t\n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""White space beside a delimiter (2.1): what every parser takes for it."""

_RULES: Final = pattern(
    rf"""
      \\(?![A-Za-z0-9\ ])                                   # 2.4: a backslash escapes the sign after it
    | `                                                     # 6.1: opens a code span
    | (?<![{_S}*])(?<!^)\*+ | \*+(?![{_S}*]|$)              # 6.2: a run of stars beside text opens or closes emphasis
    | (?<!\w)(?<!_)_+(?![{_S}_]|$)                          # 6.2: an underscore opens it before a word,
    | (?<![{_S}_])(?<!^)_+(?!\w|_)                          #      closes it after one, and is nothing inside one
    | (?<![{_S}~])(?<!^)~+ | ~+(?![{_S}~]|$)                # GFM: strikethrough
    | \[(?=\^)                                              # GFM: a footnote reference
    | \](?=\()                                              # 6.3: the middle of a link
    | <(?=[A-Za-z/!?]|[^\s<>@]+@)                                      # 6.5, 6.6: an autolink or raw HTML
    | &(?=\#[0-9]{{1,7}};|\#[xX][0-9a-fA-F]{{1,6}};|[A-Za-z][A-Za-z0-9]*;)   # 2.5: a character reference
    """,
    re.VERBOSE,
)

_SPECIAL: Final = pattern(r"[\\`\[\]<&]|\*+|_+|~+")
"""Where a rule may hold: finding these first is what makes escaping quick."""

_LINE_START: Final = pattern(
    r"""
      \#{1,6}(?=[ \t\n]|$)                                  # 4.2: a heading
    | >                                                     # 5.1: a quote
    | [-+*](?=[ \t\n]|$)                                    # 5.2: a list item
    | =+(?=[ \t]*(?:\n|$)) | -+(?=[ \t]*(?:\n|$))           # 4.3: the underline of a heading
    | ([-_*])[ \t]*(?:\1[ \t]*){2,}(?=\n|$)                 # 4.1: a thematic break
    | ~~~                                                   # 4.5: a code fence
    | \[(?=\^[^\]\n]*\]:)                                  # GFM: a footnote, even in the middle of a paragraph
    | \|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?(?=[ \t]*(?:\n|$))   # GFM: the second line of a table
    """,
    re.VERBOSE,
)
_NUMBER: Final = pattern(r"(\d{1,9})([.)])(?=[ \t\n]|$)")
_TASK: Final = pattern(r"\[(?=[ xX]\](?:\s|$))")
_DELIMITERS_AFTER: Final = pattern(rf"\A[*_~]+(?=[{_S}]|\Z)")
_DELIMITERS_BEFORE: Final = pattern(rf"(?:(?<=[{_S}])|\A)[*_~]+\Z")
"""Delimiters that are bare because white space stands on both sides; real ones have text on one."""

_FOOTNOTE: Final = pattern(r"\\\[\^(?:([^\[\]\n]*)\])?")
_LOST_LINE_END: Final = pattern(r"(?:(?<=\n)|\A)\n(?:([*_~]+)(?=[ \t\n]|\Z))?|\n\Z")


UNKNOWN: Final[frozenset[str]] = frozenset({""})
"""The footnotes of a document, where the writer of a piece of it is not told."""


def reference(character: str) -> str:
    """A character as a numeric character reference (2.5): the same text, and never syntax."""
    return f"&#{ord(character)};"


def _escape_match(match: re.Match[str]) -> str:
    return "".join("\\" + character for character in match[0])


def _escape_where_it_acts(match: re.Match[str]) -> str:
    return _escape_match(match) if _RULES.match(match.string, match.start()) else match[0]


def escape(text: str, *, alone: bool = False) -> str:
    """Text inside a line: delimiters that could act are escaped; line starts are not looked at.

    Args:
        text: Any text; its line feeds are kept.
        alone: Whether nothing stands before and after it; otherwise its ends are taken to touch something.
    """
    if _NOTABLE.search(text) is not None:
        text = _SPECIAL.sub(_escape_where_it_acts, text if alone else f".{text}.")
        text = text if alone else text[1:-1]
    return reference(_MARK) + text[1:] if text[:1] == _MARK else text


def free_footnotes(text: str, footnotes: frozenset[str]) -> str:
    """Escaped text in which brackets that name no footnote of the document are bare."""
    if "\\[^" not in text or footnotes is UNKNOWN:
        return text
    return _FOOTNOTE.sub(
        lambda found: found[0] if (found[1] or "").replace("\\", "").lower() in footnotes else found[0][1:], text
    )


def refer_first(text: str) -> str:
    """The same Markdown with its first character as a reference; a delimiter that then touches it is escaped."""
    return reference(text[0]) + _DELIMITERS_AFTER.sub(_escape_match, text[1:])


def refer_last(text: str) -> str:
    """The same Markdown with its last character as a reference; a delimiter that then touches it is escaped."""
    before = _DELIMITERS_BEFORE.sub(_escape_match, text[:-1])
    slashes = len(before) - len(before.rstrip("\\"))
    return before + "\\" * (slashes % 2) + reference(text[-1])


def refer_line_ends(text: str) -> str:
    """Running text with every line end that Markdown would lose as a reference: a second one in a row, or at an end."""
    return _LOST_LINE_END.sub(lambda match: "&#10;" + "".join("\\" + c for c in match[1] or ""), text)


def escape_brackets(text: str) -> str:
    """Text between the brackets of a link or image, already escaped: brackets in it are balanced by escaping them."""
    return re.sub(r"(?<!\\)((?:\\\\)*)([\[\]])", r"\1\\\2", text) if "[" in text or "]" in text else text


def escape_lines(text: str, *, task: bool = False, bracket: bool = True) -> str:
    """Finished inline Markdown as the lines of a paragraph: what would start a block there is escaped.

    Args:
        text: Inline Markdown; line feeds end lines.
        task: Whether the paragraph stands first in a list item, where a box would begin a task.
        bracket: Whether a bracket at the start is text, not the start of a link.
    """
    if bracket and text[:1] == "[" and ("]:" in text or (task and _TASK.match(text))):
        text = "\\" + text  # 4.7: a definition, whose label may have several lines; GFM: a box
    if "\n" in text:
        first, *rest = text.split("\n")
        text = "\n".join([_last_space(_first_line(first)), *[_last_space(_line(line)) for line in rest]])
    else:
        text = _last_space(_first_line(text))
    return spare(text, "- " if task else "")


def _first_line(line: str) -> str:
    number = _NUMBER.match(line)
    return _escape_number(line, number[1]) if number else _line(line)


def _line(line: str) -> str:
    """One line of a paragraph with its first character escaped where it would start a block."""
    if line[:1].isspace():
        return refer_first(line)
    if _LINE_START.match(line):
        return "\\" + line
    number = _NUMBER.match(line)
    return _escape_number(line, number[1]) if number and int(number[1]) == 1 else line  # 5.2: only 1 interrupts


def _escape_number(line: str, number: str) -> str:
    return f"{number}\\{line[len(number) :]}"


def _last_space(line: str) -> str:
    return refer_last(line) if line[-1:].isspace() else line


def escape_edges(text: str) -> str:
    """Finished inline Markdown for a heading or cell: spaces at its ends stay."""
    if text[:1].isspace():
        text = refer_first(text)
    return _last_space(text)
