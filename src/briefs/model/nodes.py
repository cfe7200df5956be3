"""The rich text of a brief: the nodes of mdast 5 with its GFM nodes, and no `html` node.

mdast (github.com/syntax-tree/mdast) is the field's tree for Markdown, so the JSON of a section is what the
remark and rehype world reads as it stands. Every node is frozen, and is brought to the normal form that
`briefs.model.normal` describes as it is constructed, so that `==` means "the same text".

Wherever rich text is expected, a plain string is taken too: `Paragraph(["It is ", Emphasis("late")])`.

Knows text, addresses and normal form. Must not know sections, authors, labels or formats.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias

from pydantic import ConfigDict, Field, Strict, StrictBool, StrictInt, model_validator
from pydantic.dataclasses import dataclass

from briefs.model import normal
from briefs.model.accepts import NOTHING, Accepts
from briefs.model.text import OptionalLine, Prose
from briefs.model.urls import Reference

_CONFIG: Final = ConfigDict(extra="forbid", defer_build=True, regex_engine="rust-regex")
_ABSENT: Final = Field(exclude_if=lambda value: value is None)


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Text:
    """Words, as they are read: no markup, no escapes, no entities (mdast `Text`)."""

    type: Literal["text"] = field(default="text", kw_only=True, repr=False)
    """The name of the node in mdast."""
    value: Prose
    """The words. A line feed is a line end in the source that shows as a space."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Emphasis:
    """Words with stress, usually shown in italics (mdast `Emphasis`)."""

    type: Literal["emphasis"] = field(default="emphasis", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Phrasing
    """What is stressed."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Strong:
    """Words of importance, usually shown in bold (mdast `Strong`)."""

    type: Literal["strong"] = field(default="strong", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Phrasing
    """What is important."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Delete:
    """Words that no longer hold, shown struck through (mdast GFM `Delete`)."""

    type: Literal["delete"] = field(default="delete", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Phrasing
    """What was struck."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class InlineCode:
    """A fragment of computer code in a line (mdast `InlineCode`)."""

    type: Literal["inlineCode"] = field(default="inlineCode", kw_only=True, repr=False)
    """The name of the node in mdast."""
    value: Annotated[Prose, normal.CODE_SPAN]
    """The code. A line end in it is a space (CommonMark 6.1)."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Break:
    """A line end that the writer wants seen (mdast `Break`)."""

    type: Literal["break"] = field(default="break", kw_only=True, repr=False)
    """The name of the node in mdast."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Link:
    """Words that lead to another place (mdast `Link`). A link holds no other link: inner ones keep their words."""

    type: Literal["link"] = field(default="link", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Annotated[Phrasing, normal.UNLINKED]
    """What is shown for the link."""
    url: Reference
    """Where it leads: http, https, mailto, tel or relative; may be empty (the page itself)."""
    title: Annotated[Prose | None, normal.OPTIONAL, _ABSENT] = None
    """Advice about the target, shown as a tooltip."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Image:
    """A picture in its place in the text (mdast `Image`)."""

    type: Literal["image"] = field(default="image", kw_only=True, repr=False)
    """The name of the node in mdast."""
    url: Reference
    """Where the picture is: http, https or relative."""
    alt: Prose = ""
    """The words that stand for the picture where it cannot be seen; empty where it says nothing new."""
    title: Annotated[Prose | None, normal.OPTIONAL, _ABSENT] = None
    """Advice about the picture, shown as a tooltip."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class FootnoteReference:
    """The mark that sends the reader to a footnote (mdast GFM `FootnoteReference`)."""

    type: Literal["footnoteReference"] = field(default="footnoteReference", kw_only=True, repr=False)
    """The name of the node in mdast."""
    identifier: normal.Identifier
    """The footnote's name: letters, digits, `-`, `_`, `.`; in lower case."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Paragraph:
    """A unit of discourse (mdast `Paragraph`)."""

    type: Literal["paragraph"] = field(default="paragraph", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: RichText
    """Its text."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Heading:
    """A heading inside a part (mdast `Heading`). The brief's title and its labels are fields, not headings."""

    type: Literal["heading"] = field(default="heading", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: RichText
    """Its text; may be empty."""
    depth: Annotated[StrictInt, Field(ge=1, le=6)] = 3
    """Its rank, 1 (highest) to 6."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class ListItem:
    """One item of a list (mdast `ListItem`)."""

    type: Literal["listItem"] = field(default="listItem", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Flow = NOTHING
    """What the item holds; may be empty."""
    checked: Annotated[StrictBool | None, _ABSENT] = None
    """For an item of a task list: whether it is done. Such an item begins with a paragraph (GFM 5.3)."""
    spread: StrictBool = False
    """Whether its blocks stand apart; always as the list's `spread`."""

    _check = model_validator(mode="after")(normal.checked_item)


@dataclass(frozen=True, slots=True, config=_CONFIG)
class List:
    """Items in a row (mdast `List`)."""

    type: Literal["list"] = field(default="list", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Items
    """Its items, at least one."""
    ordered: StrictBool = False
    """Whether the order of the items matters (they are numbered)."""
    start: Annotated[Annotated[StrictInt, Field(ge=0, le=999_999_999)] | None, _ABSENT] = None
    """The first number of an ordered list, 0 to 999999999 (CommonMark 5.2); 1 where it is not said."""
    spread: StrictBool = False
    """Whether the list is loose: its items stand apart as paragraphs (CommonMark 5.3)."""

    _settle = model_validator(mode="after")(normal.settle_list)


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Blockquote:
    """Words of another (mdast `Blockquote`)."""

    type: Literal["blockquote"] = field(default="blockquote", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Flow = NOTHING
    """What is quoted; may be empty."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Code:
    """A block of computer code or other text to show as it is (mdast `Code`)."""

    type: Literal["code"] = field(default="code", kw_only=True, repr=False)
    """The name of the node in mdast."""
    value: Prose = ""
    """The text, without its last line end."""
    lang: Annotated[OptionalLine, normal.WORD, _ABSENT] = None
    """The language of the code, one word."""
    meta: Annotated[OptionalLine, _ABSENT] = None
    """What else is said about the code, after its language."""

    _check = model_validator(mode="after")(normal.code_meta)


@dataclass(frozen=True, slots=True, config=_CONFIG)
class ThematicBreak:
    """A change of scene, shown as a rule (mdast `ThematicBreak`)."""

    type: Literal["thematicBreak"] = field(default="thematicBreak", kw_only=True, repr=False)
    """The name of the node in mdast."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class TableCell:
    """One cell of a table (mdast GFM `TableCell`)."""

    type: Literal["tableCell"] = field(default="tableCell", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: RichText = NOTHING
    """Its text; may be empty."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class TableRow:
    """One row of a table (mdast GFM `TableRow`)."""

    type: Literal["tableRow"] = field(default="tableRow", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Cells
    """Its cells, from the start of the line."""


@dataclass(frozen=True, slots=True, config=_CONFIG)
class Table:
    """Rows and columns; the first row is the head (mdast GFM `Table`)."""

    type: Literal["table"] = field(default="table", kw_only=True, repr=False)
    """The name of the node in mdast."""
    children: Rows
    """Its rows, at least one; the first has a cell for each column, the others may end early (GFM 4.10)."""
    align: Annotated[tuple[Literal["left", "right", "center"] | None, ...], Strict(strict=False)] = ()
    """How each column is aligned; one entry a column."""

    _settle = model_validator(mode="after")(normal.settle_table)


@dataclass(frozen=True, slots=True, config=_CONFIG)
class FootnoteDefinition:
    """The text of a footnote (mdast GFM `FootnoteDefinition`); stands at the top of a part, not inside a block."""

    type: Literal["footnoteDefinition"] = field(default="footnoteDefinition", kw_only=True, repr=False)
    """The name of the node in mdast."""
    identifier: normal.Identifier
    """The footnote's name: letters, digits, `-`, `_`, `.`; in lower case."""
    children: Flow = NOTHING
    """What the footnote says."""


PhrasingContent = Annotated[
    Text | Emphasis | Strong | Delete | InlineCode | Break | Link | Image | FootnoteReference,
    Field(discriminator="type"),
]
"""What can stand in a line of text (mdast `PhrasingContent`)."""

FlowContent = Annotated[
    Paragraph | Heading | List | Blockquote | Code | ThematicBreak | Table,
    Field(discriminator="type"),
]
"""What can stand on its own (mdast `FlowContent`)."""

BodyContent = Annotated[
    Paragraph | Heading | List | Blockquote | Code | ThematicBreak | Table | FootnoteDefinition,
    Field(discriminator="type"),
]
"""What can stand at the top of a part: a block, or the text of a footnote."""

Inline = Text | Emphasis | Strong | Delete | InlineCode | Break | Link | Image | FootnoteReference
"""Any inline node, for annotations and `isinstance`."""

Block = Paragraph | Heading | List | Blockquote | Code | ThematicBreak | Table | FootnoteDefinition
"""Any block node, for annotations and `isinstance`."""

Node = Inline | Block | ListItem | TableRow | TableCell
"""Any node of the tree."""


if TYPE_CHECKING:
    # What a constructor takes is more than what the attribute then holds; type checkers learn of it from `__set__`
    # (PEP 681, descriptor-typed fields).
    RichGiven: TypeAlias = str | Inline | Sequence[str | Inline]
    FlowGiven: TypeAlias = str | Block | Sequence[str | Block]
    Phrasing: TypeAlias = Accepts[tuple[Inline, ...], RichGiven]
    RichText: TypeAlias = Accepts[tuple[Inline, ...], RichGiven]
    Flow: TypeAlias = Accepts[tuple[Block, ...], FlowGiven]
    Body: TypeAlias = Accepts[tuple[Block, ...], FlowGiven]
    Items: TypeAlias = Accepts[tuple[ListItem, ...], Sequence[str | ListItem]]
    Cells: TypeAlias = Accepts[tuple[TableCell, ...], Sequence[str | TableCell]]
    Rows: TypeAlias = Accepts[tuple[TableRow, ...], Sequence[TableRow | Sequence[str | TableCell]]]
else:
    Phrasing = Annotated[tuple[PhrasingContent, ...], Strict(strict=False), normal.PHRASING]
    """Running text inside another inline node; a string or one node is taken for it."""

    RichText = Annotated[tuple[PhrasingContent, ...], Strict(strict=False), normal.RICH_TEXT]
    """Running text that fills a block; a string or one node is taken for it."""

    Flow = Annotated[tuple[FlowContent, ...], Strict(strict=False), normal.FLOW]
    """Blocks inside another block; a string is taken for its paragraphs."""

    Body = Annotated[tuple[BodyContent, ...], Strict(strict=False), normal.FLOW]
    """Blocks at the top of a part; a string is taken for its paragraphs (a blank line between them)."""

    Items = Annotated[tuple[ListItem, ...], Strict(strict=False), normal.ITEMS]
    """The items of a list; a string is taken for an item with one paragraph."""

    Cells = Annotated[tuple[TableCell, ...], Strict(strict=False), normal.CELLS]
    """The cells of a row; a string is taken for a cell."""

    Rows = Annotated[tuple[TableRow, ...], Strict(strict=False), normal.ROWS]
    """The rows of a table; a list of strings is taken for a row."""
