"""Which language a text is in, told by its letters and its commonest words, and only where that is sure.

The table is data, `languages.json`: the script that a language is written in, and for some the small words that no text
of a page can do without (articles, prepositions, conjunctions, forms of "to be"). It was written down for this library,
from knowledge of these languages; how often each word occurs makes no difference. A language that is written in several
scripts (Serbian, Azerbaijani, Kazakh, …) is not in it, and nothing is said about one that is not.

>>> disagreement("en", "Die Fähre zwischen Ostrand und Mole fährt nicht, und das ist für die Leute auf der Insel ein "
... "Problem, weil es keine Brücke gibt und der Rat der Stadt erst im Mai über eine zu bauen entscheidet. " * 3)
'German'

Knows letters and words. Must not know briefs, or where a text stands.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from briefs.pattern import pattern

_RANGES: Final = {
    "Latin": "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": "\u0400-\u052f",
    "Armenian": "\u0530-\u058f",
    "Hebrew": "\u0590-\u05ff",
    "Arabic": "\u0600-\u06ff\u0750-\u077f",
    "Devanagari": "\u0900-\u097f",
    "Bengali": "\u0980-\u09ff",
    "Tamil": "\u0b80-\u0bff",
    "Telugu": "\u0c00-\u0c7f",
    "Thai": "\u0e00-\u0e7f",
    "Georgian": "\u10a0-\u10ff",
    "Hangul": "\u1100-\u11ff\uac00-\ud7af",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff",
    "Kana": "\u3041-\u30fa\u30fc-\u30ff",
}
_LETTERS: Final = {name: pattern(f"[{ranges}]+") for name, ranges in _RANGES.items()}
_ELSEWHERE: Final = pattern("[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff]")
_AS: Final = {"no": "nb", "nn": "nb"}
_KANA: Final = "Kana"
_JAPANESE: Final = "Japanese"
_SIGNS: Final = frozenset({"Han", _KANA, "Hangul"})
_ANY_SIGNS: Final = frozenset({"Hans", "Hant", "Jpan", "Kore"})

_ENOUGH_LETTERS: Final = 200
_ENOUGH_SIGNS: Final = 60  # a sign of Chinese, Japanese or Korean says as much as three or four letters
_ALMOST_ALL: Final = 0.9
_TOO_MANY: Final = 0.1
_SOME_KANA: Final = 0.1  # Japanese cannot do without: its endings and particles are kana
_NO_KANA: Final = 0.01
_ENOUGH_WORDS: Final = 80
_OWN: Final = 0.1  # with so many of its small words a text is in the language, or at least not surely in another
_LIKELY: Final = 0.12  # English prose has 0.2 and more, that of 17 other languages less than 0.08 of the English words
_GLANCE: Final = 400  # so many characters are enough where a text is in the language that is stated
_DIFFERENT: Final = 6  # so many of them at least: "Rio de Janeiro" and "Foz do Iguaçu" make no text Portuguese
_FEWER: Final = 4  # so many times fewer they have to be than those of the other language


class Language(NamedTuple):
    """A language, and what tells it from others."""

    name: str
    script: str
    words: str = ""
    share: float = 0.25
    """How much of a text these words are at least, where there is no doubt."""


@cache
def languages() -> Mapping[str, Language]:
    """Every language of the table by its BCP 47 subtag."""
    table = json.loads(Path(__file__).with_name("languages.json").read_text("utf-8"))
    return {tag: Language(**row) for tag, row in table.items()}


def reads_as(tag: str, text: str) -> bool:
    """Whether a text whose language nobody has stated is most likely in this one, to judge by its small words.

    Args:
        tag: A language of the table that has words.
        text: The text; some two thousand characters are enough.
    """
    return _share(languages()[tag], _words(text)) > _LIKELY


def disagreement(tag: str, text: str) -> str | None:
    """What a text is in, where that is surely not the language that is stated; None where it is, or may be.

    Args:
        tag: The stated language, in the usual case of BCP 47.
        text: The text; a longer one makes it surer, and some two thousand characters are enough.
    """
    first, *rest = tag.split("-")
    stated = languages().get(_AS.get(first, first))
    if stated is None or any(len(part) == 4 and part.isalpha() and part not in _ANY_SIGNS for part in rest):
        return None  # "ru-Latn" says itself that it is not written as usual
    if stated.words and _share(stated, _words(text[:_GLANCE])) > _OWN:
        return None
    return _other_script(stated.script, text) or (_other_words(stated, text) if stated.words else None)


def _other_script(stated: str, text: str) -> str | None:
    if stated == "Latin" and not _ELSEWHERE.search(text):
        return None
    usual = _letters(_KANA if stated == _JAPANESE else stated, text)
    if stated != "Han" and usual > _TOO_MANY * len(text):
        return None
    counts = {script: _letters(script, text) for script in _RANGES}
    script = _sure_script(counts)
    if script is None or script == stated:
        return None
    return _named(script, text)


def _letters(script: str, text: str) -> int:
    return sum(map(len, _LETTERS[script].findall(text)))


def _sure_script(counts: Mapping[str, int]) -> str | None:
    """The script that almost all letters are of, where there are enough of them; Japanese has two of its own."""
    total = sum(counts.values())
    signs = counts["Han"] + counts[_KANA]
    if signs >= max(_ALMOST_ALL * total, _ENOUGH_SIGNS):
        kana = counts[_KANA] / signs
        return _JAPANESE if kana >= _SOME_KANA else "Han" if kana <= _NO_KANA else None
    script, most = max(counts.items(), key=lambda each: each[1])
    enough = _ENOUGH_SIGNS if script in _SIGNS else _ENOUGH_LETTERS
    return script if most >= max(_ALMOST_ALL * total, enough) else None


def _named(script: str, text: str) -> str:
    """A language by its script, where only one of the table has it; or by its words; or the script alone."""
    those = [language for language in languages().values() if language.script == script]
    if len(those) == 1:
        return those[0].name
    share, found = _likeliest(text, [language for language in those if language.words])
    return found.name if found and share >= found.share else f"a language in {script} script"


def _other_words(stated: Language, text: str) -> str | None:
    words = _words(text)
    if len(words) < _ENOUGH_WORDS:
        return None
    own = _share(stated, words)
    if own > _OWN:
        return None
    others = [language for language in languages().values() if language.words and language.script == stated.script]
    share, found = _likeliest(text, others)
    if found is None or share < max(found.share, own * _FEWER):
        return None
    return found.name if len(_common(found).intersection(words)) >= _DIFFERENT else None


def _likeliest(text: str, among: Sequence[Language]) -> tuple[float, Language | None]:
    words = _words(text)
    return max(((_share(each, words), each) for each in among), key=lambda each: each[0], default=(0.0, None))


def _words(text: str) -> list[str]:
    return (text.replace("’", "'") if "’" in text else text).lower().split()


def _share(language: Language, words: Sequence[str]) -> float:
    common = _common(language)
    return sum(map(common.__contains__, words)) / max(len(words), 1)


@cache
def _common(language: Language) -> frozenset[str]:
    return frozenset(language.words.split())
