"""A headline and the kicker before it: "INTEL: How two neighbours …".

Knows kickers, and what a headline looks like. Must not know where in a document a headline stands.
"""

from __future__ import annotations

from typing import Final

from briefs.grammar.draft import Draft
from briefs.grammar.fill import states
from briefs.grammar.vocabulary import KICKERS, folded
from briefs.grammar.wire import is_plain, line
from briefs.model.lexicon import CUSTOM, kind_of
from briefs.outline import Wire
from briefs.pattern import pattern

_LONGEST: Final = 30
_LONGEST_TITLE: Final = 200
_SHORTEST_TITLE: Final = 11
"""Characters that the words of a headline in capitals have together, at least."""
_LONGEST_PLAIN: Final = 120
_MARK: Final = pattern(r": | ?： ?| [|–—] ")


def split_kicker(headline: str) -> tuple[str | None, str]:
    """The kicker of a headline, if it has one, and the title.

    A word before a colon is a kicker where it is a known one, or where it is in capitals and the title is not: a
    title may well have a colon of its own ("Lirania: the morning after"). Before a bar or a dash only a known word is.
    """
    found = _MARK.search(headline)
    if found is None:
        return None, headline
    before, after = headline[: found.start()].rstrip(" \u00a0\u202f"), headline[found.end() :]
    if not after or not before or len(before) > _LONGEST or before != before.strip() or after != after.lstrip():
        return None, headline
    if folded(before) in KICKERS or (found[0] == ": " and _stands_out(before) and not after.isupper()):
        return before, after
    return None, headline


def _stands_out(before: str) -> bool:
    return before.isupper() and len(before.split()) <= 2


def join_kicker(kicker: str | None, title: str) -> str:
    """A headline as it is printed."""
    return f"{kicker}: {title}" if kicker else title


def is_kicker(text: str) -> bool:
    """Whether a line of its own above a headline is its kicker: a known word, or at most three in capitals."""
    if not text or len(text) > _LONGEST or text[-1] in ",.!?:：，。":
        return False
    return folded(text) in KICKERS or (
        len(text) > 1 and text.isupper() and len(text.split()) <= 3 and text[0].isalpha()
    )


def is_headline(text: str) -> bool:
    """Whether a line without markup is a headline: several words in capitals throughout, and no label."""
    if not text.isupper() or len(text) > _LONGEST_TITLE or text[-1] in ",:：，.。" or kind_of(text) != CUSTOM:
        return False
    words = [word for word in text.split() if len(word) > 1 and word.isupper()]
    return len(words) > 1 and sum(map(len, words)) > _SHORTEST_TITLE


def is_plain_headline(text: str) -> bool:
    """Whether a line may be a headline as far as it goes: not long, and no sentence or label."""
    return len(text) <= _LONGEST_PLAIN and len(text.split()) > 1 and text[-1] not in ",;:：，.。!！…"


def fill_title(draft: Draft, nodes: list[Wire], block: Wire) -> bool:
    """Take a line as the headline; False where another one is known and the words must stay in the text."""
    headline = line(nodes)
    if not headline:
        return False
    kicker, title = split_kicker(headline) if "kicker" not in draft.wire and is_plain(nodes) else (None, headline)
    if "title" in draft.wire or "title_markup" in draft.wire:
        known = str(draft.wire.get("title") or line(draft.wire.get("title_markup", [])))
        if known == headline:
            return True
        if known != title:
            return _fill_below(draft, nodes, block, known)
    else:
        draft.wire["title"] = title
        if not is_plain(nodes):
            draft.wire["title_markup"] = nodes
        draft.place(("title",), block)
    if kicker:
        draft.wire["kicker"] = kicker
        draft.place(("kicker",), block)
    return True


def _fill_below(draft: Draft, nodes: list[Wire], block: Wire, known: str) -> bool:
    """Take a second headline, where the first one is only a word such as "Memo": that is its kicker."""
    if folded(known) not in KICKERS or "kicker" in draft.wire or states(draft, "title"):
        return False
    draft.wire["kicker"] = known
    draft.wire.pop("title", None)
    draft.wire.pop("title_markup", None)
    return fill_title(draft, nodes, block)
