"""The people who speak in turn in a record of a conversation: their names look like labels and are none.

Knows what turns look like. Must not know what speaks for a label.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from briefs.grammar.labels import Label
from briefs.grammar.names import looks_like_name
from briefs.grammar.openings import Opening
from briefs.grammar.vocabulary import ASIDES, TURNS, folded
from briefs.model.lexicon import kind_of
from briefs.outline import Wire
from briefs.pattern import pattern

_HONORIFIC: Final = pattern(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Hr|Fr|Herr|Frau|M|Mme|Sr|Sra|Dott|Sig|Bay|Bayan)\.? [A-ZÀ-Þ]|г-(?:н|жа) "
)
"""A person's name, as a record of who said what has it."""
_TITLE: Final = pattern(
    r"(?:Captain|Capt\.|Mayor|Minister|Senator|President|Chairman|Chairwoman|Judge|Justice|General|Gen\.|Colonel|Major|Admiral"
    r"|Ambassador|Governor|Secretary|Professor|Doctor|Sir|Lady|Lord|Father|Sister|Kapitän|Bürgermeister(?:in)?"
    r"|Minister(?:in)?|Präsident(?:in)?|Richter(?:in)?|Capitaine|Maire|Ministre|Capitán|Alcalde(?:sa)?|Ministr[oa]"
    r"|Capitano|Sindac[oa]|Capitão|Prefeit[oa]|Kaptan|Başkan|Bakan|Капитан|Мэр|Министр|Судья)"
    r" [A-ZÀ-ÞĞİŞÇÖÜА-Я][^\W\d_]+(?:[ -][A-ZÀ-ÞĞİŞÇÖÜА-Я][^\W\d_]+){0,2}"
)
_HOUSE: Final = pattern(r"\s?[(（][^()（）\n]{1,60}[)）]\s?[:：]")
"""What stands behind a name in a panel: where it is from, and the colon."""
_TURNS: Final = 3
"""How often the speakers of a transcript take turns, at least."""
_SHARE: Final = 0.6
"""The share of its labels that come back, at least."""


def find_speakers(blocks: list[Wire], found: list[list[Opening]]) -> frozenset[str]:
    """Labels that come back again and again between two headings or rules, as people do who speak in turn."""
    speakers: set[str] = set()
    window: list[Opening] = []
    for at, here in enumerate([*found, []]):
        ends = at == len(found) or blocks[at]["type"] == "thematicBreak" or (here and here[0].kind == "heading")
        if ends:
            speakers |= _who_speak(window)
            window = []
        else:
            window += [o for o in here if o.label.shape in ("colon", "dash") and not o.certain]
            speakers.update(folded(o.label.text) for o in here if _is_introduced(o.label))
    return frozenset(speakers)


def _is_introduced(label: Label) -> bool:
    """Whether a bold name says in brackets where its bearer is from, before the colon."""
    after = label.rest[0] if label.shape == "bare" and label.rest else None
    return after is not None and after["type"] == "text" and _HOUSE.match(after["value"]) is not None


def _who_speak(window: list[Opening]) -> set[str]:
    """Labels that come back in a run of labels which are, most of them, such as come back."""
    unknown = [folded(opening.label.text) for opening in window if not opening.label.known]
    unknown = [name for name in unknown if name and name not in ASIDES]
    said = Counter(unknown)
    if any(asks in said and answers in said for asks, answers in TURNS):
        return set(said)
    people = [opening.label.text for opening in window if not opening.label.known]
    if len(people) > 1 and all(map(_TITLE.fullmatch, people)):
        return set(said)
    again = {name for name, times in said.items() if times > 1}
    places = [at for at, name in enumerate(unknown) if name in again]
    if not places:
        return set()
    known = Counter(kind_of(opening.label.text) for opening in window if opening.label.known)
    if any(times > 1 for times in known.values()):
        return set()
    if any(_HONORIFIC.match(opening.label.text) for opening in window):
        return set(unknown)
    if all(map(_is_person, people)):
        return set(unknown)
    run = unknown[places[0] : places[-1] + 1]
    return set(run) if len(places) >= _TURNS and len(places) >= _SHARE * len(run) else set()


def _is_person(text: str) -> bool:
    """Whether words have the form of a name of two words or more, each with a capital."""
    words = text.split(" ")
    return len(words) > 1 and looks_like_name(text) and words[0][0].isupper() and words[-1][0].isupper()
