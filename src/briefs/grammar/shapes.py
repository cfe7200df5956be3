"""What a block near the head or the tail of a brief looks like, taken alone.

Knows headings, pictures, bold lines and dates. Must not know what follows from the place where one stands.
"""

from __future__ import annotations

from typing import Final

from briefs.grammar import authors, dates, headings, labels
from briefs.grammar.bylines import read_byline, read_name
from briefs.grammar.draft import Draft
from briefs.grammar.evidence import is_label_alone
from briefs.grammar.lines import bare, lines_of
from briefs.grammar.vocabulary import BYLINES, HEADERS, SOURCE_HEADS, folded
from briefs.grammar.wire import children_of, line, numbered_line, plain_paragraph
from briefs.outline import PLAIN, Wire

_LONGEST_LABEL: Final = 60


def is_known_heading(heading: Wire) -> bool:
    """Whether the words of a heading say what stands below it."""
    return is_over_tail(heading) or headings.in_heading(heading) is not None


def is_over_tail(heading: Wire) -> bool:
    """Whether a heading stands over authors or sources."""
    return authors.announces_authors(heading) or folded(line(children_of(heading))) in SOURCE_HEADS


def bold_text(block: Wire) -> list[Wire] | None:
    """The running text of a paragraph that is wholly bold."""
    nodes = children_of(block) if block["type"] == "paragraph" else []
    bold: list[Wire] = []
    for node in nodes:
        if node["type"] == "strong":
            bold += children_of(node)
        elif bold and node["type"] == "text" and not node["value"].strip():
            bold.append(node)
        else:
            return None
    return bold or None


def is_label_line(block: Wire) -> bool:
    """Whether a paragraph is wholly bold, and so short that it is rather a label than a lede."""
    text = line(bold_text(block) or [])
    return 0 < len(text) <= _LONGEST_LABEL and is_label_alone(text) and not labels.split(block)


def is_picture(block: Wire) -> bool:
    """Whether a paragraph is a picture, linked or not."""
    nodes = children_of(block) if block["type"] == "paragraph" else []
    if len(nodes) == 1 and nodes[0]["type"] == "link":
        nodes = children_of(nodes[0])
    return len(nodes) == 1 and nodes[0]["type"] == "image"


def is_quiet(block: Wire) -> bool:
    """Whether a block is a rule or a picture: it says nothing between two pieces of a head."""
    return block["type"] == "thematicBreak" or is_picture(block)


def is_date(block: Wire) -> bool:
    """Whether a block is a date, be it one of the calendar or not."""
    text = plain_paragraph({**block, "children": bare(children_of(block))}) or numbered_line(block)
    return text is not None and dates.looks_like_date(text)


def is_byline(block: Wire) -> bool:
    """Whether a paragraph begins with a line that says who or when."""
    lines = lines_of(block)
    return bool(lines) and read_byline(lines[0].nodes) is not None


def is_free(draft: Draft, block: Wire) -> bool:
    """Whether the markup leaves it open what a block is: neither it nor what stands in it is marked plain."""
    if not draft.outline.marks:
        return True
    inner = children_of(block)
    if block["type"] == "list":
        inner = [each for item in inner for each in (item, *children_of(item))]
    return not draft.mark(block) and not any(draft.mark(node) == PLAIN for node in inner)


def is_name_and_date(block: Wire) -> bool:
    """Whether a paragraph is a name, and a date on the line below."""
    lines = lines_of(block)
    if len(lines) < 2 or read_name(lines[0].nodes) is None:
        return False
    return dates.looks_like_date(line(bare(lines[1].nodes)))


def is_header(label: str) -> bool:
    """Whether a label is one of those of a memo's header, or stands before a name."""
    return folded(label) in HEADERS or folded(label) in BYLINES


def is_weekday_and_date(block: Wire) -> bool:
    """Whether a paragraph is the name of a day, and the date on the line below."""
    lines = lines_of(block)
    return len(lines) == 2 and is_weekday({**block, "children": lines[0].nodes})


def is_weekday(block: Wire) -> bool:
    """Whether a paragraph is the name of a day, the date of which may stand below it."""
    text = plain_paragraph(block)
    return text is not None and dates.weekday(text) is not None
