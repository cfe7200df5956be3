"""What a piece of text is: the characters every format can carry, and nothing else.

Two kinds of string are enough for the whole model. `Prose` is the text of a node: spaces, tabs and single line
feeds all count. `Line` is a string on one line (a title, a name): runs of white space are one space, none at the
ends. Both are brought to normal form when they are constructed, so that equality means what a reader would mean:

- CR and CRLF are LF, because HTML and CommonMark read them so (HTML section 13.2.3.5, CommonMark 2.1);
- NUL is U+FFFD, because both formats replace it (CommonMark 2.3);
- a lone surrogate is refused: no encoding can write it.

Knows strings and pydantic's core schemas. Must not know nodes or formats.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

WHITE_SPACE: Final = "\t\n\x0b\x0c\r "
"""The white space of HTML and of a line: what a browser collapses. No-break and other Unicode spaces are text."""

_LINE: Final = r"^[^\x00\t\n\x0b\x0c\r ]+(?: [^\x00\t\n\x0b\x0c\r ]+)*$"
_SHORT: Final = 100
_RUN: Final = re.compile(f"[{WHITE_SPACE}]+")


def clean(text: str) -> str:
    """The same text with one spelling of a line end and no NUL."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")


def one_line(text: str) -> str:
    """The same words on one line, one space between them, none at the ends."""
    if (text.isprintable() if len(text) < _SHORT else _has_spaces_only(text)) and (
        "  " not in text and text[:1] != " " and text[-1:] != " "
    ):
        return text  # printable text has no white space but spaces
    return _RUN.sub(" ", clean(text)).strip(WHITE_SPACE)


def _has_spaces_only(text: str) -> bool:
    """Whether no other white space is in a text, and no NUL: on a long one quicker to tell than what is printable."""
    return not ("\n" in text or "\r" in text or "\t" in text or "\x00" in text or "\x0b" in text or "\x0c" in text)


def _clean(text: str) -> str:
    # Nearly all text is clean already, and looking for two characters costs less than a regular expression.
    return clean(text) if "\r" in text or "\x00" in text else text


class _Prose:
    """Text of any length: cleaned, and refused where it cannot be encoded."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        # The bound is no bound: it makes pydantic-core look at the characters, and so refuse lone surrogates.
        return core_schema.no_info_after_validator_function(
            _clean, core_schema.str_schema(strict=True, max_length=2**40)
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string"}


def _some_line(text: str) -> str:
    line = one_line(text)
    if not line:
        raise PydanticCustomError("empty", "expected text, found an empty string")
    return line


def _line_or_none(text: str) -> str | None:
    return one_line(text) or None


class _Line:
    """Text on one line. A line that is one already never leaves Rust; the union is tried from the left."""

    def __init__(self, mend: Callable[[str], str | None]) -> None:
        self._mend = mend

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        any_text = core_schema.str_schema(strict=True, max_length=2**40)
        return core_schema.union_schema(
            [
                core_schema.str_schema(strict=True, pattern=_LINE),
                core_schema.no_info_after_validator_function(self._mend, any_text),
            ],
            mode="left_to_right",
            custom_error_type="text",
            custom_error_message="expected a line of text, not empty",
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string"}


Prose = Annotated[str, _Prose()]
"""Text of a node, as written."""

Line = Annotated[str, _Line(_some_line)]
"""Text on one line, never empty."""

OptionalLine = Annotated[str, _Line(_line_or_none)] | None
"""Text on one line, or nothing; an empty string is nothing."""

AnyLine = Annotated[str, _Line(one_line)]
"""Text on one line, possibly empty: an item of a list that drops empty ones."""
