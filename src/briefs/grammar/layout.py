"""How a document is laid out: what its readers saw, so that it can be written the same way.

Knows layouts, and the styles in which labels are set. Must not know markup.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import attrs

LayoutName: TypeAlias = Literal["prose", "front-matter"]
LabelForm: TypeAlias = Literal["bold", "italic", "plain", "heading"]
LabelPlace: TypeAlias = Literal["paragraph", "line", "item"]


@attrs.frozen(kw_only=True)
class LabelStyle:
    """How one label is set: `**Label:** text` where nothing else is said."""

    form: LabelForm = "bold"
    """`heading`, or how the words stand out at the start of a line."""
    closing: str = ":"
    """What closes the label, with the space before it: ":", " :", "：", " —", or nothing."""
    outside: bool = False
    """Whether what closes it stands after the bold or italic words, not in them."""
    gap: str = " "
    """What stands between the label and the text on its line: a space, a line end, nothing, or `BREAK`."""
    alone: bool = False
    """Whether the text of the part begins in a block of its own."""
    lead: str = ""
    """What stands before the bold or italic words and belongs to the label: an emoji."""
    place: LabelPlace = "paragraph"
    """Whether the label begins a paragraph, a line of the paragraph before it, or an item of a list."""
    joint: str = ""
    """For a line: what divides it from the text before it, a line end or one or two `BREAK`."""
    depth: int = 0
    """For a heading: its rank, 1 to 6."""
    strong: bool = False
    """For a heading: whether its words are bold as well."""
    held: int = 0
    """For an item: how many blocks of the part stand in it."""
    opens: bool = False
    """For an item: whether it is the first of its list."""
    start: int | None = None
    """For an item: the number of the first item, where the list is numbered."""
    spread: tuple[bool, bool] = (False, False)
    """For an item: whether blank lines stand between the items of the list, and between the blocks of this one."""


BREAK: Final = "\\\n"
"""A hard line break, as it stands in a gap or joint."""

RUN_IN: Final = LabelStyle()
"""`**Label:** text`, as labels are written where no layout says otherwise."""


@attrs.frozen
class Layout:
    """The layout of a document."""

    name: LayoutName = "prose"
    """`prose`: date, title, lede, parts, sources and author card as people see them; `front-matter`: metadata above."""
    title_depth: int = 1
    """The rank of the heading that is the title, 1 to 6."""
    ruled: bool = attrs.field(default=False, repr=False)
    """Whether a rule stands above everything."""
    labels: tuple[LabelStyle, ...] = attrs.field(default=(), repr=False)
    """How each label is set, in order; empty where every label is `RUN_IN`."""

    def __str__(self) -> str:
        return self.name

    def style_of(self, section: int, sections: int) -> LabelStyle:
        """How the label of a part is set; where the brief has other parts by now, as the document set all of them."""
        if len(self.labels) == sections:
            return self.labels[section]
        styles = {attrs.evolve(style, alone=False, gap=" ") for style in self.labels}
        common = styles.pop() if len(styles) == 1 else RUN_IN
        return common if common.place == "paragraph" else RUN_IN


FRONT_MATTER: Final = Layout("front-matter")
