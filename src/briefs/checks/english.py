"""Whether a brief is in English: for rules that know only English words.

Knows the commonest English words. Must not know rules.
"""

from __future__ import annotations

import re
from typing import Final

from briefs.checks.document import Document
from briefs.pattern import pattern

_COMMON: Final = pattern(
    r"\b(?:the|of|and|that|is|for|with|its|from|has|have|had|are|was|were|be|been|this|which|but|they|not|would|than)\b",
    re.IGNORECASE,
)
_WORD: Final = pattern(r"[^\W\d_]+")
_SHARE: Final = 0.08
"""Of the words of English prose about a quarter are these; of other languages' hardly one in fifty."""
_ENOUGH: Final = 2000


def is_english(document: Document) -> bool:
    """Whether a brief says that it is in English, or says nothing and reads so."""
    language = document.brief.language
    if language is not None:
        return language.partition("-")[0] == "en"
    sample, size = [], 0
    for passage in document.passages:
        sample.append(passage.text[:_ENOUGH])
        size += len(passage.text)
        if size > _ENOUGH:
            break
    text = " ".join(sample)
    return len(_COMMON.findall(text)) > _SHARE * len(_WORD.findall(text))
