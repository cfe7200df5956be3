"""Where the stories of a newsletter begin, if an outline is one.

    newsletter = preface 2*story
    story      = [date] title *block *rule          (titles of one rank; or bold lines, each after a rule)

The key sign is a known label that stands again under another title of the same rank: a brief says only once why it
matters. Without one, other signs must agree: every story has a date, a lede or sources of its own. A long brief whose
headings are its labels has no titles beside its own, and stays one.

Knows which signs make a story. Must not know how an outline is divided.
"""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest
from typing import Final

import attrs

from briefs.grammar.stories.signs import (
    is_bold_line,
    is_date,
    is_known,
    is_lede,
    is_rule,
    is_source,
    is_title,
    labels_of,
)
from briefs.grammar.wire import children_of, line
from briefs.outline import Outline, Wire

_RANKS: Final = (1, 2, 3, 4)
"""The ranks of heading that a story may have."""


@attrs.frozen
class Start:
    """Where a story begins."""

    at: int
    """Its first block: the title, or the date above it."""
    title: int
    """The block that is its title."""
    topic: str | None = None
    """What the heading over a group of stories says that it is in."""
    over: int | None = None
    """That heading, where this is the first story of the group, and the heading has nothing else under it."""


@attrs.frozen
class _Story:
    """A story as a candidate."""

    start: Start
    end: int
    """The block after its last one."""
    named: tuple[str, ...] = ()
    """Its labels, as `labels_of` gives them."""


def find(outline: Outline) -> tuple[Start, ...]:
    """Where each story of an outline begins; nothing where it is one brief."""
    titles = [at for at, block in enumerate(outline.blocks) if is_title(outline, block)]
    ranks = Counter(outline.blocks[at]["depth"] for at in titles)
    if outline.stories is not None and ranks[outline.stories] > 1:
        return tuple(story.start for story in _under_headings(outline, titles, outline.stories))
    best: tuple[int, list[_Story]] | None = None
    for rank in _RANKS:
        if ranks[rank] < 2:
            continue
        stories = _under_headings(outline, titles, rank)
        if len(stories) < 2 or not _convinces(outline, stories, rank):
            continue
        repeats = sum(len(story.named) - len(set(story.named)) for story in stories)
        if best is None or repeats < best[0]:
            best = repeats, stories
    if best is not None:
        return tuple(story.start for story in best[1])
    stories = _under_bold_lines(outline)
    return tuple(story.start for story in stories) if _share_labels(stories, known=True) else ()


def _under_headings(outline: Outline, titles: list[int], rank: int) -> list[_Story]:
    """The stories whose titles have a rank; a higher heading over some of them names their topic, or is one more."""
    blocks = outline.blocks
    heads = _heads(blocks, titles, rank)
    dated = any(is_date(blocks[at - 1]) for at in heads[1:])
    starts: list[Start] = []
    ends: list[int] = []
    topic: str | None = None
    over: int | None = None
    for at, following in zip_longest(heads, heads[1:]):
        begins = at - 1 if dated and at and is_date(blocks[at - 1]) else at
        if len(ends) < len(starts):
            ends.append(begins)
        if blocks[at]["depth"] == rank:
            starts.append(Start(begins, at, topic, over))
            over = None
            continue
        topic = line(children_of(blocks[at]))
        over = at if following and _stands_over(blocks[at + 1 : following], dated=dated) else None
        if over is None:
            starts.append(Start(begins, at))
    ends += [len(blocks)] * (len(starts) - len(ends))
    return [_story(outline, start, end) for start, end in zip(starts, ends, strict=True)]


def _heads(blocks: list[Wire], titles: list[int], rank: int) -> list[int]:
    """The titles of a rank, and the higher headings from the first of them on, or directly over it."""
    first = next(at for at in titles if blocks[at]["depth"] == rank)
    heads = [at for at in titles if at >= first and blocks[at]["depth"] <= rank]
    over = first - 1
    while over >= 0 and is_rule(blocks[over]):
        over -= 1
    groups = {blocks[at]["depth"] for at in heads} - {rank}
    return [over, *heads] if over in titles and blocks[over]["depth"] in groups else heads


def _stands_over(between: list[Wire], *, dated: bool) -> bool:
    """Whether nothing of its own stands under a heading before the next title."""
    if dated and between and is_date(between[-1]):
        between = between[:-1]
    return all(map(is_rule, between))


def _under_bold_lines(outline: Outline) -> list[_Story]:
    """The stories that begin with a bold line after a rule."""
    blocks = outline.blocks
    rules = [at for at, block in enumerate(blocks) if is_rule(block)]
    after = [at + 1 for at in rules if at + 1 < len(blocks) and is_bold_line(outline, blocks[at + 1])]
    if after and is_bold_line(outline, blocks[0]):
        after.insert(0, 0)
    ends = [*after[1:], len(blocks)]
    return [_story(outline, Start(at, at), end) for at, end in zip(after, ends, strict=bool(after))]


def _story(outline: Outline, start: Start, end: int) -> _Story:
    named = [name for block in outline.blocks[start.title + 1 : end] for name in labels_of(outline, block)]
    return _Story(start, end, tuple(named))


def _convinces(outline: Outline, stories: list[_Story], rank: int) -> bool:
    if _share_labels(stories, known=True):
        return True
    blocks = outline.blocks
    heads = [_head(blocks, story) for story in stories]
    signs = [
        all(any(is_date(block) for block in head) for head in heads),
        all(any(is_lede(outline, block) for block in head) for head in heads),
        all(_ends_with_source(outline, story) for story in stories),
        sum(any(map(is_known, story.named)) for story in stories) * 2 > len(stories),
        _share_labels(stories, known=False)
        and all(story.start.at and is_rule(blocks[story.start.at - 1]) for story in stories[1:]),
    ]
    return sum(signs) >= (1 if rank == 1 and not signs[3] else 2)


def _share_labels(stories: list[_Story], *, known: bool) -> bool:
    """Whether labels come again from story to story, in half of the stories at least."""
    seen = Counter(name for story in stories for name in set(story.named) if is_known(name) or not known)
    alike = sum(any(seen[name] > 1 for name in story.named) for story in stories)
    return alike > 1 and alike * 2 >= len(stories)


def _head(blocks: list[Wire], story: _Story) -> list[Wire]:
    """The blocks where date and lede stand: before the title, and the first two after it."""
    start = story.start
    return blocks[start.at : min(start.title + 3, story.end)]


def _ends_with_source(outline: Outline, story: _Story) -> bool:
    last = story.end - 1
    while last > story.start.title and is_rule(outline.blocks[last]):
        last -= 1
    return last > story.start.title and is_source(outline, outline.blocks[last])
