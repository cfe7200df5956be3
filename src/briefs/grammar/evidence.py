"""Which openings of a document begin a part: the decision, by evidence from all of it.

Form proposes, the document decides. A bold label with a colon needs no more than its form; what is weaker (a dash, no
sign at all, no markup) must be known to the lexicon or come back in the document. Speakers of a transcript, credits
and editor's notes look like labels and are text.

Knows what speaks for a label and against it. Must not know what a part is made of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import attrs

from briefs.grammar import dates
from briefs.grammar.labels import LONGEST
from briefs.grammar.openings import Opening
from briefs.grammar.speakers import find_speakers
from briefs.grammar.vocabulary import ASIDES, MATTERS, SALUTATIONS, SOURCE_HEADS, folded
from briefs.grammar.wire import children_of, words
from briefs.outline import Wire
from briefs.pattern import pattern

_WORDS: Final = 16
"""Words that a label closed by a colon may have."""
_FEW_WORDS: Final = 10
"""Words that a label alone on its line may have."""
_SHORT_WORDS: Final = 5
"""Words that an unknown label without any markup may have."""
_ENDS: Final = ".!…。！,;，；、"
_STOPS: Final = (".", "!", "?", "。", "！", "？", "…")
_END: Final = 40
_CREDITED: Final = 4
"""Words that the name in a credit may have, at most."""
_NUMBER: Final = pattern(r"[\d\s.,:/%$€£+()–-]+")
_UNSPACED: Final = pattern("[\u3040-\u9fff]")
"""Scripts that put no space between words: kana and Chinese characters."""
_BODY: Final = frozenset({"paragraph", "list", "blockquote", "table", "code"})


@attrs.define
class _Evidence:
    """What the whole document says about its labels."""

    top: int = 7
    """The rank of the highest heading."""
    known: int = 0
    """How many labels, set off in any way, the lexicon knows."""
    known_plain: int = 0
    """How many of them carry no markup."""
    dashes: int = 0
    """How many openings are closed by a dash."""
    closed: int = 0
    """How many openings that are set off have a colon, credits and notes apart."""
    lines: int = 0
    """How many unknown bold openings stand alone on a line in a paragraph."""
    capitals: int = 0
    """How many known labels carry no markup but a colon, and are in capitals."""
    sentences: int = 0
    """How many known labels are closed by a full stop."""
    plain: int = 0
    """How many unknown openings carry no markup but a colon."""
    speakers: frozenset[str] = frozenset()
    """Labels that are people who speak in turn."""


def weigh(
    blocks: list[Wire], found: list[list[Opening]], *, titled: bool = False
) -> tuple[list[list[Opening]], list[Opening]]:
    """The openings that begin a part, by block; and those that might, but were left as text.

    Args:
        blocks: The blocks of the document.
        found: The openings of each.
        titled: Whether the title stands in the front matter, so that a first heading may be another headline.
    """
    if not any(found):
        return found, []
    if titled:
        found = _without_headline(found)
    evidence = _gather(blocks, found)
    taken: list[list[Opening]] = []
    doubtful: list[Opening] = []
    runs_in = False
    for at, here in enumerate(found):
        if here and here[0].kind == "item":
            kept = here if _is_labelled_list(blocks[at], here, evidence, runs_in=runs_in) else []
        else:
            kept = []
            for opening in here:
                if _is_label(opening, blocks, evidence):
                    kept.append(opening)
                elif _is_doubtful(opening, evidence):
                    doubtful.append(opening)
        if kept and kept[-1].kind != "item":
            runs_in = kept[-1].kind != "heading"
        taken.append(kept)
    return taken, doubtful


def _without_headline(found: list[list[Opening]]) -> list[list[Opening]]:
    """The openings without that of the first heading, where it alone is of the first rank."""
    headings = [opening for here in found for opening in here if opening.kind == "heading"]
    ranks = [opening.label.style.depth for opening in headings]
    if not headings or ranks[0] != 1 or ranks.count(1) > 1 or headings[0].certain or headings[0].label.known:
        return found
    return [[opening for opening in here if opening is not headings[0]] for here in found]


def may_be_text(label: str) -> bool:
    """Whether a bold label with a colon would be taken for something else by its words alone."""
    return (
        len(label) > LONGEST
        or folded(label) in ASIDES
        or _NUMBER.fullmatch(label) is not None
        or not is_short(label, _WORDS)
        or _greets(label)
        or _is_date(label)
    )


def _gather(blocks: list[Wire], found: list[list[Opening]]) -> _Evidence:
    evidence = _Evidence()
    for here in found:
        for opening in here:
            _count(evidence, opening)
            evidence.lines += _is_own_line(opening, blocks)
    evidence.speakers = find_speakers(blocks, found)
    return evidence


def _count(evidence: _Evidence, opening: Opening) -> None:
    label, form = opening.label, opening.label.style.form
    if form == "heading":
        evidence.top = min(evidence.top, label.style.depth)
        evidence.known += label.known
        return
    if label.shape in ("colon", "question") and form != "plain":
        evidence.closed += folded(label.text) not in ASIDES or folded(label.text) in MATTERS
    if label.shape == "dash":
        evidence.dashes += form != "plain"
    if not label.known:
        evidence.plain += form == "plain" and label.shape == "colon"
    elif form == "plain":
        evidence.known_plain += label.shape == "colon"
        evidence.capitals += label.shape == "colon" and label.text.isupper()
    elif label.shape != "bare":
        evidence.known += 1
        evidence.sentences += label.shape == "sentence"


def _is_label(opening: Opening, blocks: list[Wire], evidence: _Evidence) -> bool:
    label = opening.label
    if opening.certain:
        return True
    if label.style.form == "heading":
        return label.style.depth == evidence.top or (label.known and len(label.text) <= 80)
    if _is_look_alike(opening, evidence):
        return False
    if label.style.form == "plain":
        return _PLAIN[label.shape](opening, blocks, evidence) if label.shape in _PLAIN else False
    return _SET_OFF[label.shape](opening, blocks, evidence)


def _is_look_alike(opening: Opening, evidence: _Evidence) -> bool:
    """Whether an opening is one of the things that look like labels and are none."""
    word = folded(opening.label.text)
    if (
        (word in ASIDES and not _is_matter(opening, evidence))
        or word in evidence.speakers
        or _NUMBER.fullmatch(opening.label.text)
    ):
        return True
    if opening.label.style.form != "bold" and word in SOURCE_HEADS:
        return True
    if opening.label.shape in ("alone", "bare", "sentence"):
        return False
    return _greets(opening.label.text) or _is_date(opening.label.text)


def _is_matter(opening: Opening, evidence: _Evidence) -> bool:
    """Whether a word for a credit has a whole sentence behind it, in a document where other labels are set alike."""
    label = opening.label
    if folded(label.text) not in MATTERS or not is_told(words(label.rest)):
        return False
    if label.style.form == "plain":
        return label.shape == "colon" and evidence.known_plain > 1
    return (evidence.closed if label.shape == "colon" else evidence.dashes if label.shape == "dash" else 0) > 1


def is_told(text: str) -> bool:
    """Whether words behind a colon are a whole sentence, and no name or link."""
    most = _CREDITED // 2 if _UNSPACED.search(text) else _CREDITED
    return text.rstrip()[-1:] in _STOPS and not is_short(text, most) and "://" not in text


def _is_date(text: str) -> bool:
    return text[0].isdigit() and dates.looks_like_date(text)


def _greets(text: str) -> bool:
    first = text.split(" ", 1)[0]
    return folded(first) in SALUTATIONS or first[:2] in SALUTATIONS or first[:3] in SALUTATIONS


def is_short(text: str, words: int) -> bool:
    """Whether a text has no more than so many words, or characters where its script has no spaces."""
    if not text.isascii() and _UNSPACED.search(text):
        return len(text) <= words * 4
    return len(text) <= words * 12 and text.count(" ") < words


def _colon(opening: Opening, _: list[Wire], __: _Evidence) -> bool:
    label = opening.label
    if label.style.form == "italic":
        return label.known or is_short(label.text, _FEW_WORDS)
    return is_short(label.text, _WORDS)


def _dash(opening: Opening, _: list[Wire], evidence: _Evidence) -> bool:
    if not is_short(opening.label.text, _FEW_WORDS) or opening.label.text[-1] in _ENDS:
        return False
    return opening.label.known or (evidence.dashes > 1 and not opening.wrapped)


def _question(opening: Opening, blocks: list[Wire], _: _Evidence) -> bool:
    if opening.label.style.form == "italic" and not opening.label.known:
        return False
    alone = opening.label.style.alone and not opening.label.known and not _has_body(opening, blocks)
    return is_short(opening.label.text, _WORDS) and not alone


def _sentence(opening: Opening, _: list[Wire], evidence: _Evidence) -> bool:
    return opening.label.known or (evidence.sentences > 0 and is_short(opening.label.text, 4))


def _is_own_line(opening: Opening, blocks: list[Wire]) -> bool:
    """Whether unknown bold words have a line of a paragraph of sentences to themselves, with more below."""
    label = opening.label
    if label.shape not in ("alone", "question") or label.style.form != "bold" or label.known or not opening.follows:
        return False
    if label.text[0].islower() or not is_label_alone(label.text):
        return False
    last = children_of(blocks[opening.block])[-1]
    return last["type"] != "text" or last["value"][-_END:].rstrip()[-1:] in _STOPS


def _alone(opening: Opening, blocks: list[Wire], evidence: _Evidence) -> bool:
    label = opening.label
    if label.known:
        return True
    if [node["type"] for node in label.markup] == ["link"]:  # it asks to read on
        return False
    if label.style.form == "italic" or opening.kind == "line" or opening.follows == "\n":
        return evidence.lines > 1 and _is_own_line(opening, blocks)
    return is_label_alone(label.text) and _has_body(opening, blocks)


def is_label_alone(text: str) -> bool:
    """Whether bold words with nothing to close them are short enough for a label."""
    return text[-1] not in _ENDS and is_short(text, _WORDS if text[-1] in "?？" else _FEW_WORDS)


def _bare(opening: Opening, _: list[Wire], __: _Evidence) -> bool:
    """Words in bold that run on are a label where they are known and a sentence begins after them."""
    rest = opening.label.rest[0]
    if not opening.label.known or opening.label.style.form != "bold" or opening.wrapped:
        return False
    first = str(rest.get("value") or "")[:1]
    return rest["type"] != "text" or not first.islower()


def _has_body(opening: Opening, blocks: list[Wire]) -> bool:
    """Whether something follows that a label alone on its line could announce."""
    if opening.follows:
        return True
    following = blocks[opening.block + 1]["type"] if opening.block + 1 < len(blocks) else ""
    return following in _BODY


def _plain_colon(opening: Opening, blocks: list[Wire], evidence: _Evidence) -> bool:
    label = opening.label
    if label.known:
        return bool(label.rest) or _has_body(opening, blocks)
    if not label.rest or not is_short(label.text, _SHORT_WORDS) or label.text[0].islower():
        return False
    if opening.kind == "line" or str(label.rest[0].get("value") or "A")[0].islower():
        return False
    return evidence.known_plain > 1 or (evidence.capitals > 0 and label.text.isupper())


def _plain_known(opening: Opening, blocks: list[Wire], _: _Evidence) -> bool:
    label = opening.label
    return label.known and (bool(label.rest) or (opening.kind != "line" and _has_body(opening, blocks)))


_Judge = Callable[[Opening, list[Wire], _Evidence], bool]
_SET_OFF: Final[dict[str, _Judge]] = {
    "colon": _colon,
    "dash": _dash,
    "question": _question,
    "sentence": _sentence,
    "alone": _alone,
    "bare": _bare,
}
_PLAIN: Final[dict[str, _Judge]] = {"colon": _plain_colon, "dash": _plain_known, "alone": _plain_known}


def _is_labelled_list(block: Wire, here: list[Opening], evidence: _Evidence, *, runs_in: bool) -> bool:
    """Whether the items of a list are parts: all of them begin with a label, and no run-in label announces the list."""
    known = sum(opening.label.known for opening in here)
    if len(here) != len(block["children"]):
        return False
    loose = [opening for opening in here if not _may_be_item(opening, evidence)]
    if len(loose) * 4 > len(here) or not all(_is_loose_item(opening, evidence) for opening in loose):
        return False
    if not known and runs_in:
        return False
    plain = [opening for opening in here if opening.label.style.form == "plain"]
    return not plain or known * 2 >= len(here)


def _may_be_item(opening: Opening, evidence: _Evidence) -> bool:
    if _is_look_alike(opening, evidence) or not is_short(opening.label.text, _WORDS):
        return False
    if opening.label.shape in ("colon", "dash"):
        return True
    return opening.label.known or opening.label.shape == "question"


def _is_loose_item(opening: Opening, evidence: _Evidence) -> bool:
    """Whether an item among labelled ones may have lost the colon of its label."""
    label = opening.label
    bold = label.style.form == "bold" and label.shape in ("alone", "bare")
    return bold and is_short(label.text, _FEW_WORDS) and not _is_look_alike(opening, evidence)


def _is_doubtful(opening: Opening, evidence: _Evidence) -> bool:
    """Whether an opening that stays text could have been a label."""
    label = opening.label
    if folded(label.text) in MATTERS:
        return label.shape == "colon" and is_told(words(label.rest))
    if label.known or _is_look_alike(opening, evidence):
        return False
    if label.style.form == "plain":
        return label.shape == "colon" and evidence.plain > 2 and is_short(label.text, _SHORT_WORDS)
    return label.shape == "dash"
